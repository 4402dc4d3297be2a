/**
 * A nation's advice in one go: 80,000 teachers × 6 dimensions with a year of evidence, beside the same
 * conditions in json-rules-engine. Explanations are not built here: they are built when asked for.
 *
 * Run with `pnpm bench` in this package.
 */
import { addDays, calendarDate } from '@tldw/core';
import { Engine } from 'json-rules-engine';
import { DIMENSIONS, decideLevels, type LogEntry } from '../src/index.ts';
import { chanceFrom } from '../src/chance.ts';

const TEACHERS = 80_000;
const EVENTS = 16;
const PEER_ASKED = 4_000;

const begin = calendarDate('2019-10-07');
const today = calendarDate('2020-05-29');
const days = Array.from({ length: EVENTS }, (_, at) => addDays(begin, 3 + at * 14));

function yearOfEvidence(): LogEntry[] {
  const chance = chanceFrom(20191007);
  const log: LogEntry[] = [
    { kind: 'episode', id: 'e1', on: addDays(begin, 20), episode: 're-orientating' },
    { kind: 'episode', id: 'e2', on: addDays(begin, 60), episode: 'enacting' },
    { kind: 'episode', id: 'e3', on: addDays(begin, 180), episode: 'reflecting' },
  ];
  for (let teacher = 0; teacher < TEACHERS; teacher += 1) {
    const id = `teacher-${teacher}`;
    for (let at = 0; at < EVENTS; at += 1) {
      const ability = (at / EVENTS) * 3 + 1.2;
      const score = Math.max(0, Math.min(4, Math.round(ability + chance() * 2 - 1)));
      log.push({
        kind: 'supervision-rating',
        id: `${id}-${at}`,
        teacher: id,
        on: days[at]!,
        by: at % 3 === 0 ? 'tutor' : 'facilitator',
        score,
        checked: true,
      });
    }
  }
  return log;
}

const log = yearOfEvidence();
const started = performance.now();
const cpuStarted = process.cpuUsage();
let lanes = 0;
const levels = [0, 0, 0, 0];
for (const advice of decideLevels({ log, today })) {
  for (const level of advice.after) {
    lanes += 1;
    levels[level]! += 1;
  }
}
const seconds = (performance.now() - started) / 1000;
const cpu = process.cpuUsage(cpuStarted); // the collector's threads included
const cpuSeconds = (cpu.user + cpu.system) / 1e6;
const perSecond = lanes / cpuSeconds;
console.log(
  `@tldw/scaffolding: ${TEACHERS.toLocaleString('en')} teachers × ${DIMENSIONS.length} dimensions, ${EVENTS} events each: ${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of processor time)`,
);
console.log(
  `  ${Math.round(perSecond).toLocaleString('en')} year-long decisions in a second of processor time; levels 0–3: ${levels.join(', ')}`,
);

// The peer is asked the same release and regress conditions, once per evidence day of a dimension.
// It has no state of its own, so it is given ready facts, and one decision is one `run`.
const engine = new Engine([], { allowUndefinedFacts: true });
const leaf = (fact: string, operator: string, value: number) => ({ fact, operator, value });
engine.addRule({
  name: 'R1',
  event: { type: 'release' },
  conditions: {
    all: [
      leaf('successes', 'greaterThanInclusive', 2),
      leaf('failures', 'lessThanInclusive', 0),
      leaf('ownWork', 'greaterThanInclusive', 1),
      leaf('sources', 'greaterThanInclusive', 2),
      leaf('roomBelow', 'greaterThanInclusive', 1),
      leaf('contextOpen', 'equal', 0),
    ],
  },
});
engine.addRule({
  name: 'R3',
  event: { type: 'regress' },
  conditions: { all: [leaf('failures', 'greaterThanInclusive', 2)] },
});
engine.addRule({
  name: 'R3c',
  event: { type: 'critical' },
  conditions: { all: [leaf('criticalToday', 'greaterThanInclusive', 1)] },
});
engine.addRule({
  name: 'R3e',
  event: { type: 'support' },
  conditions: { all: [leaf('supportCalled', 'equal', 1)] },
});
engine.addRule({
  name: 'R5',
  event: { type: 'return' },
  conditions: {
    all: [leaf('onProbation', 'equal', 1), leaf('failures', 'greaterThanInclusive', 1)],
  },
});
engine.addRule({
  name: 'R7',
  event: { type: 'hold' },
  conditions: {
    any: [leaf('daysSinceChange', 'lessThan', 14), leaf('contactsSinceChange', 'lessThan', 1)],
  },
});
engine.addRule({
  name: 'R8',
  event: { type: 'hold' },
  conditions: { all: [leaf('daysSinceEvidence', 'greaterThanInclusive', 42)] },
});
engine.addRule({
  name: 'R9',
  event: { type: 'support' },
  conditions: { all: [leaf('asksFor', 'equal', 1)] },
});
engine.addRule({
  name: 'R10',
  event: { type: 'trial' },
  conditions: {
    all: [
      leaf('asksFor', 'equal', -1),
      leaf('confidence', 'greaterThanInclusive', 70),
      leaf('newest', 'greaterThanInclusive', 1),
    ],
  },
});

const chance = chanceFrom(7);
const peerStarted = process.cpuUsage();
for (let asked = 0; asked < PEER_ASKED; asked += 1) {
  await engine.run({
    successes: Math.floor(chance() * 4),
    failures: Math.floor(chance() * 3),
    ownWork: 1,
    sources: 1 + Math.floor(chance() * 2),
    roomBelow: 1,
    contextOpen: 0,
    criticalToday: 0,
    supportCalled: 0,
    onProbation: 0,
    daysSinceChange: Math.floor(chance() * 40),
    contactsSinceChange: 1,
    daysSinceEvidence: 3,
    asksFor: 0,
    confidence: -1,
    newest: 2,
  });
}
const peerCpu = process.cpuUsage(peerStarted);
const peerSeconds = (peerCpu.user + peerCpu.system) / 1e6;
const decisionsHere = lanes * (EVENTS + 1);
const ratio = decisionsHere / cpuSeconds / (PEER_ASKED / peerSeconds);
console.log(
  `json-rules-engine: ${Math.round(PEER_ASKED / peerSeconds).toLocaleString('en')} decisions in a second of processor time, with facts ready-made`,
);
console.log(
  `ratio of processor time, decision for decision (ours includes keeping the state): ${ratio.toFixed(0)} : 1`,
);
