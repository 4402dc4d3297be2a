import { describe, expect, it } from 'vitest';
import { ownNextMeeting } from '../../src/lib/server/meetings/own-next-meeting.ts';

const meeting = (
  id: string,
  kind: string,
  heldOn: string,
  region?: string,
  lastsUntil?: string,
) => ({
  id,
  kind,
  region,
  document: { heldOn, ...(lastsUntil ? { lastsUntil } : {}) } as never,
});
const year = [
  meeting('far', 'network-event', '2020-05-10', 'tar'),
  meeting('past', 'network-event', '2020-01-10', 'tar'),
  meeting('other', 'network-event', '2020-02-20', 'ast'),
  meeting('near', 'network-event', '2020-03-10', 'tar'),
  meeting('conference', 'conference', '2020-02-12', undefined, '2020-02-15'),
  { ...meeting('session', 'network-event', '2020-02-16', 'tar'), group: 'g-tar-1' },
];
const next = (meetings: typeof year, region?: string) =>
  ownNextMeeting(meetings, region, '2020-02-14' as never)?.id;

describe('the meeting a poster is offered to', () => {
  it('is the next one of the teacher’s own region', () => {
    expect(next(year, 'tar')).toBe('near');
    expect(next(year, 'ast')).toBe('other');
  });

  it('is the conference where the region has none left, also on its last days', () => {
    expect(next(year, 'ala')).toBe('conference');
  });

  it('is none when nothing is left', () => {
    expect(
      next(
        year.filter(({ id }) => id === 'past'),
        'tar',
      ),
    ).toBeUndefined();
  });
});
