import type { PlannableGroup } from '../src/planner/plannable-group.ts';

const WEEKDAYS: readonly (readonly number[])[] = [
  [1, 3],
  [2, 4],
  [3, 5],
  [1, 4],
  [2, 5],
  [1, 2, 4],
  [2, 3, 4],
  [3],
  [1, 3, 5],
  [1, 2, 3, 4, 5],
];

/**
 * Groups of an invented nation: 20 regions, ten ways to be free during the week, two shifts, and
 * one group in twenty that shares a facilitator with a neighbour.
 */
export function nationalGroups(count: number, regions = 20): readonly PlannableGroup[] {
  return Array.from({ length: count }, (_, index) => {
    // A fixed sequence that mixes well: Knuth's multiplicative hashing.
    const chance = Math.imul(index + 1, 2_654_435_761) >>> 0;
    const afternoon = (chance >>> 8) % 2 === 0;
    const neighbour = index % 20 === 1 ? index - 1 : index;
    return {
      id: `g${index + 1}`,
      school: `s${index + 1}`,
      region: `r${String(Math.floor((index * regions) / count) + 1).padStart(2, '0')}`,
      weekdays: [...WEEKDAYS[chance % WEEKDAYS.length]!],
      startsAt: afternoon ? '15:00' : '10:00',
      endsAt: afternoon ? '17:00' : '12:00',
      shift: afternoon ? 'first' : 'second',
      facilitators: [`f${neighbour + 1}`, `h${index + 1}`],
      participants: [],
      participantCount: 10,
    };
  });
}
