import type { ResearchPerson } from '../../../src/exports/research/research-columns.ts';

/** A person with what an attendance list, a card and the roster say of them, before any of it is coarse. */
export interface KnownPerson extends ResearchPerson {
  readonly name: string;
}

const STAGES = ['consulting', 'acting', 'reviewing-impact', 'telling', 'recognised', 'withdrawn'];

/** Numbers from 0 up to 1 that are the same in every run (a linear congruence, Numerical Recipes). */
export function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The people of an invented first year who agreed: 4 regions, 16 schools, 150 teachers. */
export function firstYearPeople(seed: number, agreeing: number): readonly KnownPerson[] {
  const draw = drawer(seed);
  const below = (count: number): number => Math.floor(draw() * count);
  const most = (count: number): number => count - Math.floor(draw() * draw() * (count + 1));
  return Array.from({ length: 150 }, (_, index): KnownPerson => {
    const school = index % 16;
    const began = 120 + below(140);
    const length = draw() < 0.15 ? 0 : 1 + below(12);
    return {
      name: `Teacher ${index}`,
      pseudonym: `P${((index * 7919 + seed * 104_729) % 2 ** 40).toString(16).toUpperCase().padStart(12, '0')}`,
      region: `R${school % 4}`,
      school: `S${school.toString(16).toUpperCase().padStart(10, '0')}`,
      sessions: most(6),
      tutorials: most(3),
      networkEvents: most(2),
      ...(draw() < 0.05
        ? {}
        : {
            stage: STAGES[below(STAGES.length)]!,
            startedOn: new Date(Date.UTC(2019, 4, began)).toISOString().slice(0, 10),
          }),
      ratings: Array.from({ length }, (__, turn) =>
        Math.min(4, below(3) + Math.floor((turn / 12) * 3)),
      ),
    };
  }).filter(() => draw() < agreeing);
}

export const REGIONS = ['R0', 'R1', 'R2', 'R3'];
