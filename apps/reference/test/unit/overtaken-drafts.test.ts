import { describe, expect, it } from 'vitest';
import { overtakenBy, type PlanInForce } from '../../src/lib/server/plan-in-force.ts';

const event = (id: string, version: number) => ({ id, version });
const inForce = {
  record: { id: 'plan', version: 3 },
  events: [event('g-1.group-session-5', 1), event('g-2.group-session-5', 2)],
} as unknown as PlanInForce;
const moves = (id: string, basedOn: number) => ({
  id,
  basedOn,
  heldOn: '2020-03-12',
  document: {},
});
const draft = {
  workedOutFrom: { id: 'plan', version: 3 },
  events: [moves('g-1.group-session-5', 1)],
};

describe('a draft is overtaken', () => {
  it('not while its plan is in force and nobody moved what it moves', () => {
    expect(overtakenBy(draft, inForce)).toBeUndefined();
    expect(overtakenBy({ ...draft, events: [] }, inForce)).toBeUndefined();
  });

  it('when another plan was announced, even one that moves other events', () => {
    const older = { ...draft, workedOutFrom: { id: 'plan', version: 2 } };
    expect(overtakenBy(older, inForce)).toBe('another-announced');
    const elsewhere = { ...draft, workedOutFrom: { id: 'another', version: 3 } };
    expect(overtakenBy(elsewhere, inForce)).toBe('another-announced');
  });

  it('when it does not say what it was worked out from', () => {
    expect(overtakenBy({ events: draft.events }, inForce)).toBe('another-announced');
  });

  it('when somebody has since moved a day that it moves', () => {
    const older = { ...draft, events: [moves('g-2.group-session-5', 1)] };
    expect(overtakenBy(older, inForce)).toBe('moved-since');
  });
});
