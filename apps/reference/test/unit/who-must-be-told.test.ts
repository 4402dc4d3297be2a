import type { PlanChange, PlannableGroup, ToTell } from '@tldw/curriculum';
import { describe, expect, it } from 'vitest';
import { whoMustBeTold } from '../../src/lib/server/pages/who-must-be-told.ts';

const group = (id: string, region: string, school: string, facilitators: string[]) =>
  ({ id, region, school, facilitators }) as unknown as PlannableGroup;
// Dana facilitates two groups, and two groups meet in one school.
const groups = [
  group('g-1', 'north', 's-1', ['dana', 'erlan']),
  group('g-2', 'north', 's-1', ['dana']),
  group('g-3', 'south', 's-2', ['oksana']),
];
const change = (event: string, ...tell: ToTell[]) => ({ event, tell }) as unknown as PlanChange;
const counts = (diff: readonly PlanChange[]) =>
  Object.fromEntries(
    whoMustBeTold(diff, groups).map(({ who, of }) => [
      who,
      Object.fromEntries(of.map(({ id, count }) => [id, count])),
    ]),
  );

describe('who must be told', () => {
  it('counts whoever is told of a session, of a regional meeting and of the congress once', () => {
    const diff = [
      change(
        'g-1.group-session-5',
        { who: 'facilitator', of: 'dana' },
        { who: 'participants', of: 'g-1' },
        { who: 'school-director', of: 's-1' },
        { who: 'regional-coordinator', of: 'north' },
      ),
      change(
        'region-north.network-event-2',
        { who: 'facilitator', of: 'north' },
        { who: 'participants', of: 'north' },
        { who: 'regional-coordinator', of: 'north' },
      ),
      change(
        'everyone.congress-1',
        { who: 'facilitator', of: 'everyone' },
        { who: 'participants', of: 'everyone' },
        { who: 'school-director', of: 'everyone' },
        { who: 'regional-coordinator', of: 'everyone' },
        { who: 'strategy-group', of: 'everyone' },
        { who: 'guests', of: 'everyone' },
      ),
    ];
    expect(counts(diff)).toEqual({
      facilitator: { dana: 3, erlan: 2, oksana: 1 },
      participants: { 'g-1': 3, 'g-2': 2, 'g-3': 1 },
      'school-director': { 's-1': 2, 's-2': 1 },
      'regional-coordinator': { north: 3, south: 1 },
      'strategy-group': { everyone: 1 },
      guests: { everyone: 1 },
    });
  });

  it('is nobody where nothing changes', () => {
    expect(whoMustBeTold([], groups)).toEqual([]);
  });
});
