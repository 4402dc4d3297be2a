import { readFileSync } from 'node:fs';
import { calendarDate } from '@tldw/core';
import { dayKind, schoolCalendar } from '@tldw/core/country';
import { kazakhstan } from '@tldw/country-kz';
import type { PlannedEvent } from '@tldw/curriculum';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandIo } from '../src/command.ts';
import { run } from '../src/run.ts';

const GROUPS = readFileSync(
  new URL('../../../examples/tlk-2019-20/groups.csv', import.meta.url),
  'utf8',
);
const COMMAND = 'plan --design tlk-2019 --country kz --year 2019-20 --groups groups.csv --json';
const regions = new Map(
  GROUPS.trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([group = '', , , region = '']) => [group, region] as const),
);

let events: readonly PlannedEvent[] = [];

beforeAll(async () => {
  const printed: string[] = [];
  const io: CommandIo = {
    readText: () => Promise.resolve(GROUPS),
    readBytes: () => Promise.resolve(new TextEncoder().encode(GROUPS)),
    writeFile: () => Promise.resolve(),
    out: (text) => void printed.push(text),
    err: () => undefined,
    today: calendarDate('2019-08-01'),
    language: 'en',
  };
  expect(await run(COMMAND.split(' '), io)).toBe(0);
  const document = JSON.parse(printed.join('')) as { plan: { events: readonly PlannedEvent[] } };
  events = document.plan.events;
});

describe('the first year of TLK, as `tldw plan` prints it', () => {
  it('gives each of sixteen groups its year', () => {
    expect(regions.size).toBe(16);
    for (const group of regions.keys()) {
      const own = events.filter((event) => event.group === group);
      expect(own.filter(({ kind }) => kind === 'group-session')).toHaveLength(6);
      expect(own.filter(({ kind }) => kind === 'tutorial')).toHaveLength(3);
    }
  });

  it('holds no session on a holiday, in a break or at a weekend', () => {
    const calendar = schoolCalendar(kazakhstan, '2019-20');
    if (!calendar.ok) throw new Error('country-kz has no 2019-20');
    const sessions = events.filter(({ group }) => group !== null);
    expect(sessions.length).toBeGreaterThan(140);
    for (const { id, heldOn } of sessions) {
      expect(dayKind(calendar.value, heldOn).kind, id).toBe('teaching-day');
    }
  });

  it('puts the first network event after every second session of its region', () => {
    for (const [group, region] of regions) {
      const second = events.find(
        (event) => event.group === group && event.kind === 'group-session' && event.sequence === 2,
      );
      const first = events.find(
        (event) =>
          event.region === region && event.kind === 'network-event' && event.sequence === 1,
      );
      expect(second && first && second.heldOn < first.heldOn, group).toBe(true);
    }
  });

  it('says of every event why it is where it is', () => {
    expect(events.filter(({ because }) => because.length === 0)).toEqual([]);
  });
});
