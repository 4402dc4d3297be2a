import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  DIMENSIONS,
  EVIDENCE_KINDS,
  FACTS,
  TLDW_RULES,
  decide,
  decideLevels,
  levelNumber,
  type Comparing,
  type Condition,
  type Fact,
  type Rule,
  type RuleAction,
  type RuleBook,
} from '../src/index.ts';
import { compileRules } from '../src/compile-rules.ts';
import { COMPARISONS } from '../src/condition.ts';
import { COUNT_FACTS, FACT_RANGES, RECENT_FACTS } from '../src/fact.ts';
import { playTeacher } from '../src/play-teacher.ts';
import { reasonFor } from '../src/reason.ts';
import { RULE_ACTIONS } from '../src/rule-book.ts';
import type { LaneSight } from '../src/sight.ts';
import { startOf } from '../src/teacher-state.ts';
import { entriesOf, sortedLog } from '../src/teachers-log.ts';
import { generatedYear, someDay } from './years.ts';

// The quick way asks six dimensions at once, settles by mood what it can, and keeps counts. Here the same
// rule data are read a second time, word for word and from the evidence itself, sharing none of that.

function numberOf(quantity: Comparing['value'], book: RuleBook): number {
  return typeof quantity === 'number' ? quantity : book.thresholds[quantity.threshold]!.value;
}

function plainly(when: Comparing, { teacher, lane, index, day }: LaneSight, book: RuleBook) {
  const of = when.of ?? EVIDENCE_KINDS;
  const considered = lane.evidence.filter(({ kind }) => of.includes(EVIDENCE_KINDS[kind]!));
  const newest = considered.slice(-numberOf(when.newest ?? considered.length, book));
  const outcomes = (...wanted: number[]) =>
    newest.filter(({ outcome }) => wanted.includes(outcome));
  const ago = (then: number | null) => (then === null ? Infinity : day - then);
  const lately = (days: readonly number[]) =>
    days.filter((each) => day - each < numberOf(when.days!, book)).length;
  const dimension = DIMENSIONS[index]!;
  const envelope = book.episodes.find(({ episode }) => episode === teacher.episode)!;
  const allowed =
    (teacher.planConsulted ? envelope.afterPlanConsulted?.[dimension] : undefined) ??
    envelope.lowest[dimension];
  const facts: Record<Fact, () => number> = {
    successes: () => outcomes(2).length,
    partials: () => outcomes(1).length,
    failures: () => outcomes(0).length,
    sources: () =>
      Math.max(
        new Set(outcomes(2).map(({ by }) => by)).size,
        new Set(outcomes(2).map(({ kind }) => kind)).size,
      ),
    level: () => lane.level,
    'lowest-allowed': () => allowed,
    'room-below': () => lane.level - allowed,
    'newest-outcome': () => (lane.evidence.length === 0 ? -1 : lane.evidence.at(-1)!.outcome),
    'critical-failures-today': () =>
      lane.evidence.filter((each) => each.critical && each.outcome === 0 && each.day === day)
        .length,
    'own-work-failures-in-last-two': () => [0, 1, 1, 2][lane.ownWorkFailed]!,
    'days-since-change': () => ago(lane.changedOn),
    'contacts-since-change': () => (lane.changedOn === null ? Infinity : lane.contacts),
    'days-since-evidence': () => ago(lane.newestOn),
    'days-since-contact': () => ago(teacher.lastContactOn),
    'on-probation': () => Number(lane.provisional === 'probation'),
    'on-trial': () => Number(lane.provisional === 'trial'),
    'asks-for': () => lane.asksFor,
    confidence: () => lane.confidence,
    'days-since-self-report': () => ago(lane.saidOn),
    'context-open': () =>
      Number(teacher.contexts.some((each) => each.dimensions?.includes(dimension) ?? true)),
    'support-called-today': () =>
      Number(teacher.calledOn === day && teacher.called[index] === true),
    engagement: () => (teacher.expected === 0 ? 100 : (100 * teacher.takenPart) / teacher.expected),
    'override-in-force': () => Number(lane.override !== null),
    'concern-set-by-another': () => 0,
    regressions: () => lately(lane.regressions),
    'dimensions-regressed': () =>
      teacher.lanes.filter(({ regressions }) => lately(regressions) > 0).length,
  };
  return facts[when.fact]();
}

function holds(when: Condition, sight: LaneSight, book: RuleBook): boolean {
  if ('all' in when) return when.all.every((part) => holds(part, sight, book));
  if ('any' in when) return when.any.some((part) => holds(part, sight, book));
  if ('not' in when) return !holds(when.not, sight, book);
  if ('rule' in when) {
    return holds(book.rules.find(({ id }) => id === when.rule)!.when, sight, book);
  }
  const observed = plainly(when, sight, book);
  const value = numberOf(when.value, book);
  return {
    'at-least': observed >= value,
    'at-most': observed <= value,
    'more-than': observed > value,
    'less-than': observed < value,
    exactly: observed === value,
  }[when.is];
}

/** What the README says of a day: of the rules that speak, the highest priority decides. */
function decidedPlainly(sight: LaneSight, book: RuleBook) {
  const speaking = book.rules
    .filter(({ when }) => holds(when, sight, book))
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const first = (...actions: RuleAction[]) =>
    speaking.find(({ action }) => actions.includes(action));
  const { level } = sight.lane;
  const rise = first('regress', 'support', 'return');
  const fall = first('release', 'trial');
  const hold = first('hold');
  const above = (other: Rule | undefined) => (other?.priority ?? -Infinity) > rise!.priority;
  if (rise && !above(hold) && !above(fall)) {
    return { after: Math.min(3, level + 1), decider: rise.id };
  }
  if (level === 0 || !fall) return { after: level, decider: undefined };
  if (hold && hold.priority >= fall.priority) return { after: level, decider: hold.id };
  return { after: level - 1, decider: fall.id };
}

/** Live through a year; how many states were met, and how often each action decided. */
function compare(seed: number, book: RuleBook, met: Map<string, number>): void {
  const rules = compileRules(book);
  const entries = entriesOf('t-1', sortedLog(generatedYear(seed)));
  playTeacher(startOf('t-1', book), entries, rules, someDay(seed), (sight, verdict) => {
    const expected = decidedPlainly(sight, book);
    const found = { after: verdict.after, decider: verdict.decider?.id };
    if (found.after !== expected.after || found.decider !== expected.decider) {
      throw new Error(
        `seed ${seed}, day ${sight.day}, lane ${sight.index}: ${JSON.stringify({ found, expected })}`,
      );
    }
    for (const { rule, ask } of rules.byPriority) {
      const told = reasonFor(rule.when, sight, rules).holds;
      const asked = ask(sight, 1 << sight.index) !== 0;
      if (told !== asked || told !== holds(rule.when, sight, book)) {
        throw new Error(`seed ${seed}, day ${sight.day}: ${rule.id} is told and asked differently`);
      }
    }
    const action = verdict.decider?.action ?? 'nothing';
    met.set(action, (met.get(action) ?? 0) + 1);
  });
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const total = (met: Map<string, number>) => [...met.values()].reduce((sum, each) => sum + each, 0);

it('the shipped rules decide as they explain, over thousands of states', () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(seeds, (seed) => compare(seed, TLDW_RULES, met)),
    { numRuns: 400 },
  );
  expect(total(met)).toBeGreaterThan(20_000);
  for (const action of ['release', 'trial', 'regress', 'support', 'return', 'hold', 'nothing']) {
    expect(met.get(action) ?? 0, action).toBeGreaterThan(10);
  }
});

// Facts that another dimension can change on the same day are read once for all before anything changes,
// so they are left to the shipped rules, where nothing that raises support looks at them.
const lone = FACTS.filter((each) => each !== 'dimensions-regressed');
const quantity = (fact: Fact) => {
  const [least, most] = FACT_RANGES[fact];
  return fc.integer({
    min: Math.max(-1, least - 1),
    max: Math.min(most, fact.includes('days') ? 60 : 4),
  });
};
const comparing: fc.Arbitrary<Comparing> = fc.constantFrom(...lone).chain((fact) => {
  const counts = COUNT_FACTS.some((each) => each === fact);
  return fc.record({
    fact: fc.constant(fact),
    is: fc.constantFrom(...COMPARISONS),
    value: quantity(fact),
    ...(counts && {
      newest: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      of: fc.option(fc.subarray([...EVIDENCE_KINDS], { minLength: 1 }), { nil: undefined }),
    }),
    ...(RECENT_FACTS.some((each) => each === fact) && { days: fc.constantFrom(14, 60, 365) }),
  });
});
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    comparing,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
    fc.constantFrom({ rule: 'R1' }, { rule: 'R3c' }, { rule: 'R5' }),
  ),
}));
const named = ['R1', 'R3c', 'R5'].map((id) => TLDW_RULES.rules.find((each) => each.id === id)!);
const books: fc.Arbitrary<RuleBook> = fc
  .array(
    fc.record({
      when: condition,
      action: fc.constantFrom(...RULE_ACTIONS),
      priority: fc.integer({ min: 1, max: 12 }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((drawn) => ({
    ...TLDW_RULES,
    startsAt: { ...TLDW_RULES.startsAt, meaning: 2, feeling: 1, structuring: 0 },
    rules: [...named, ...drawn.map((rest, at) => ({ ...named[0]!, ...rest, id: `X${at}` }))],
  }));

it('so do rules that nobody would write', () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(books, fc.array(seeds, { minLength: 1, maxLength: 3 }), (book, years) => {
      for (const seed of years) compare(seed, book, met);
    }),
    { numRuns: 250 },
  );
  expect(total(met)).toBeGreaterThan(20_000);
  expect(met.size).toBe(RULE_ACTIONS.length); // every action but `note` decided, and nothing did
});

it('levels alone are those of the explained decisions', () => {
  fc.assert(
    fc.property(seeds, seeds, (one, other) => {
      const log = [...generatedYear(one, 't-1'), ...generatedYear(other, 't-2')];
      const today = someDay(one);
      const told = decide({ log, today });
      for (const { teacher, before, after } of decideLevels({ log, today })) {
        const own = told.filter((decision) => decision.teacher === teacher);
        expect(after).toEqual(own.map((decision) => levelNumber(decision.after)));
        expect(before).toEqual(own.map((decision) => levelNumber(decision.before)));
      }
    }),
    { numRuns: 300 },
  );
});
