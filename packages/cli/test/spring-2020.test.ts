import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDate, weekdayOf } from '@tldw/core';
import { dayKind } from '@tldw/core/country';
import type { PlanChange, PlannedEvent, YearPlan } from '@tldw/curriculum';
import { Misuse, type CommandIo } from '../src/command.ts';
import { run } from '../src/run.ts';

// Teacher Leadership Kazakhstan, 2019–20: sixteen schools in four regions.
const GROUPS = readFileSync(
  new URL('../../../examples/tlk-2019-20/groups.csv', import.meta.url),
  'utf8',
);
const FROM = '2020-03-16';
const TO = '2020-06-09';
const CLOSURE = {
  kind: 'closure',
  from: FROM,
  to: TO,
  closes: 'in-person',
  note: 'Gatherings in person are closed; schools teach at a distance until 25 May',
};
const PLAN = '--design tlk-2019 --country kz --year 2019-20 --groups groups.csv';
const AS_OF = '2020-03-14';
const REPLAN = `replan --plan plan.json --changes changes.json --as-of ${AS_OF}`;

async function tldw(line: string, files: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const err: string[] = [];
  const readText = (path: string) => {
    const text = files[path];
    return text === undefined ? Promise.reject(new Misuse(`no ${path}`)) : Promise.resolve(text);
  };
  const io: CommandIo = {
    readText,
    readBytes: async (path) => new TextEncoder().encode(await readText(path)),
    writeFile: () => Promise.resolve(),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate(AS_OF),
    language: 'en',
  };
  const code = await run(line.split(' '), io);
  return { code, out: out.join(''), err: err.join('') };
}

async function planned(): Promise<{ readonly text: string; readonly plan: YearPlan }> {
  const { code, out } = await tldw(`plan ${PLAN} --json`, { 'groups.csv': GROUPS });
  expect(code).toBe(0);
  return { text: out, plan: JSON.parse(out).plan };
}

function congressOf(plan: YearPlan): PlannedEvent {
  return plan.events.find(({ id }) => id === 'everyone.congress-1')!;
}

describe('Teacher Leadership Kazakhstan, 2019–20, from the command line', () => {
  it('plans sixteen schedules with the congress in the first days of May', async () => {
    const { plan } = await planned();
    expect(plan.basis.groups).toHaveLength(16);
    const congress = congressOf(plan);
    expect(congress.heldOn >= '2020-05-01' && congress.lastsUntil! <= '2020-05-06').toBe(true);
    expect(plan.events.every(({ because }) => because.length > 0)).toBe(true);
  });

  it('prints the year of each group with the shared events, and why each date', async () => {
    const files = { 'groups.csv': GROUPS };
    const whole = await tldw(`plan ${PLAN}`, files);
    const parts = whole.out.trimEnd().split('\n\n');
    expect(parts).toHaveLength(17);
    for (const part of parts.slice(1)) {
      const lines = part.split('\n');
      expect(lines[0]).toMatch(/^Group g-[a-z]+-\d, school s-/);
      const events = lines.filter((line) => /^ {2}\S/.test(line));
      // Six sessions, three tutorials, induction, two network events, two reviews, the congress.
      expect(events).toHaveLength(15);
      expect(events.filter((line) => line.endsWith('congress'))).toHaveLength(1);
      // Under each of the group's own events a reason; the shared ones have theirs at the top.
      expect(part).toMatch(/group session 3\n {6}\S/);
      expect(part).toMatch(/tutorial 2\n {6}\S/);
    }
    expect(parts[0]).toMatch(/congress\n {6}The time for congress is/);
    const brief = await tldw(`plan ${PLAN} --brief`, files);
    expect(brief.out).not.toContain('The time for');
    expect(brief.out.split('\n').length).toBeLessThan(whole.out.split('\n').length / 2);
  });

  it('repairs the year when gatherings are closed: online, the congress in June, the past kept', async () => {
    const before = await planned();
    const files = { 'plan.json': before.text, 'changes.json': JSON.stringify(CLOSURE) };
    const repaired = await tldw(`${REPLAN} --json`, files);
    expect(repaired.code).toBe(0);
    const after = JSON.parse(repaired.out) as {
      readonly plan: YearPlan;
      readonly diff: readonly PlanChange[];
    };
    const was = new Map(before.plan.events.map((event) => [event.id, event]));
    const groups = new Map(after.plan.basis.groups.map((group) => [group.id, group]));
    let online = 0;
    for (const event of after.plan.events) {
      if (event.heldOn <= AS_OF) expect(event).toEqual(was.get(event.id));
      if (event.heldOn < FROM || event.heldOn > TO) continue;
      online++;
      expect(event.mode).toBe('online');
      expect(dayKind(before.plan.basis.calendar, event.heldOn).kind).toBe('teaching-day');
      const group = groups.get(event.group ?? '');
      if (group) expect(group.weekdays).toContain(weekdayOf(event.heldOn));
    }
    expect(online).toBeGreaterThanOrEqual(16);
    expect(after.plan.events).toHaveLength(before.plan.events.length);
    const congress = congressOf(after.plan);
    expect(congress.heldOn >= '2020-06-10' && congress.lastsUntil! <= '2020-06-20').toBe(true);
    const told = after.diff.find(({ event }) => event === 'everyone.congress-1')!;
    expect(told.tell.map(({ who }) => who)).toEqual(
      expect.arrayContaining(['participants', 'facilitator', 'guests', 'strategy-group']),
    );
    expect(after.diff.every(({ tell }) => tell.length > 0)).toBe(true);
  });

  it('prints what moved, why, and whom to tell', async () => {
    const { text } = await planned();
    const files = { 'plan.json': text, 'changes.json': JSON.stringify(CLOSURE) };
    const { out } = await tldw(REPLAN, files);
    expect(out).toContain('congress: 4 May 2020 → 10 June 2020');
    expect(out).toContain('The cause is a closure, 16 March 2020 to 9 June 2020');
    expect(out).toMatch(/^Facilitator facilitator-ast-1-1: .*group session 6 \(g-ast-1\)/m);
    expect(out).toMatch(/^Guests of everyone: congress$/m);
  });

  it('names the clash and its relaxations where a design says that the congress is in person in May', async () => {
    const { plan } = await planned();
    const { design } = plan.basis;
    const components = design.components.map((component) =>
      component.id !== 'congress'
        ? component
        : {
            ...component,
            mode: 'in-person',
            occurrences: component.occurrences.map((each) => ({
              ...each,
              window: { ...each.window, latest: { on: '05-31', year: 1 } },
            })),
          },
    );
    const inMay = { ...plan, basis: { ...plan.basis, design: { ...design, components } } };
    const files = {
      'plan.json': JSON.stringify({ plan: inMay }),
      'changes.json': JSON.stringify(CLOSURE),
    };
    const refused = await tldw(`${REPLAN} --json`, files);
    expect(refused.code).toBe(1);
    const [refusal] = JSON.parse(refused.out).refusals;
    expect(refusal.code).toBe('plan.impossible');
    expect(refusal.params.clash.map(({ code }: { code: string }) => code).sort()).toEqual([
      'plan.closure',
      'plan.in-person',
      'plan.window',
    ]);
    expect(refusal.params.relaxations).toHaveLength(3);
    expect(refused.err).not.toBe('');
  });

  it('plans around the closure when it is known beforehand', async () => {
    const files = { 'groups.csv': GROUPS, 'changes.json': JSON.stringify(CLOSURE) };
    const { code, out } = await tldw(`plan ${PLAN} --changes changes.json --json`, files);
    expect(code).toBe(0);
    const { plan } = JSON.parse(out) as { readonly plan: YearPlan };
    expect(congressOf(plan).heldOn).toBe('2020-06-10');
    for (const event of plan.events) {
      if (event.heldOn >= FROM && event.heldOn <= TO) expect(event.mode).toBe('online');
    }
    const stranger = { ...CLOSURE, groups: ['nobody'] };
    const refused = await tldw(`plan ${PLAN} --changes changes.json --json`, {
      ...files,
      'changes.json': JSON.stringify(stranger),
    });
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).refusals[0].code).toBe('change.unknown-group');
  });

  it('writes a calendar file with every event, its hours on the clock of the place', async () => {
    const { plan } = await planned();
    const { code, out } = await tldw(`plan ${PLAN} --ics`, { 'groups.csv': GROUPS });
    expect(code).toBe(0);
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(plan.events.length);
    const uid = 'UID:tlk-2019/KZ/2019-20/g-ast-1.group-session-1@tldw';
    const event = out.slice(out.indexOf(uid)).split('END:VEVENT')[0]!;
    const day = plan.events.find(({ id }) => id === 'g-ast-1.group-session-1')!.heldOn;
    expect(event).toContain(`DTSTART;TZID=Asia/Almaty:${day.replaceAll('-', '')}T150000`);
    expect((await tldw(`plan ${PLAN} --ics --json`, { 'groups.csv': GROUPS })).code).toBe(2);
  });
});
