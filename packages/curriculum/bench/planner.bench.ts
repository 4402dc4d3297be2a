import { calendarDate } from '@tldw/core';
import { planYear, replan, shippedDesign, type Change, type YearPlan } from '../src/index.ts';
import { nationalGroups } from './national-groups.ts';
import { ours, singleGroup, theirs } from './highs-peer.ts';
import { SCHOOL_YEAR } from './school-year.ts';

const found = shippedDesign('tlk-2019');
if (!found.ok) throw new Error('The design is not there');
const design = found.value;

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const start = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - start) / 1000 };
}

const RUNS = 5;

/** A value and the middle of several times: other work on the machine makes single ones long. */
function median<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  let last = timed(work);
  const seconds = [last.seconds];
  // Only the last value is kept, for memory is measured too.
  while (seconds.length < RUNS) seconds.push((last = timed(work)).seconds);
  return { value: last.value, seconds: seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)]! };
}

function planFor(count: number): { readonly plan: YearPlan; readonly seconds: number } {
  const groups = nationalGroups(count);
  const { value, seconds } = median(() => planYear({ design, calendar: SCHOOL_YEAR, groups }));
  if (!value.ok) throw new Error(JSON.stringify(value.refusals));
  return { plan: value.value, seconds };
}

console.log(`each figure is the median of ${RUNS} runs`);
planFor(80);
const sizes = [80, 800, 2400, 8000];
const runs = sizes.map((size) => ({ size, ...planFor(size) }));
for (const { size, seconds, plan } of runs) {
  const proven = plan.quality.provenOptimal ? 'proven optimal' : 'optimal but for shared people';
  console.log(`${size} groups: ${seconds.toFixed(3)} s (${plan.events.length} events, ${proven})`);
}
const [small, large] = [runs[0]!, runs.at(-1)!];
const slope = Math.log(large.seconds / small.seconds) / Math.log(large.size / small.size);
console.log(`slope from ${small.size} to ${large.size} groups, log-log: ${slope.toFixed(2)}`);
const perGroup = ((large.seconds - small.seconds) / (large.size - small.size)) * 1e6;
console.log(`each further group: ${perGroup.toFixed(0)} µs`);

const decree: Change = {
  kind: 'decree',
  from: calendarDate('2020-01-27'),
  to: calendarDate('2020-02-02'),
  closes: 'all',
  note: 'A week of hard frost',
};
const again = median(() => replan(large.plan, decree, calendarDate('2020-01-24')));
if (!again.value.ok) throw new Error(JSON.stringify(again.value.refusals));
const { eventsMoved, daysMoved } = again.value.value;
console.log(
  `national re-plan after a decree: ${again.seconds.toFixed(3)} s (${eventsMoved} events, ${daysMoved} days)`,
);
const memory = process.memoryUsage().rss / 2 ** 20;
console.log(`resident memory: ${memory.toFixed(0)} MB`);

// A group that meets on Tuesdays only: with more days the peer needs minutes.
const problem = singleGroup(design, SCHOOL_YEAR, { ...nationalGroups(1)[0]!, weekdays: [2] });
ours(problem);
const own = timed(() => ours(problem));
const solveWithHighs = await theirs(problem);
const peer = timed(solveWithHighs);
console.log(
  `one group-year: ${(own.seconds * 1000).toFixed(2)} ms, highs ${(peer.seconds * 1000).toFixed(0)} ms: ` +
    `${(peer.seconds / own.seconds).toFixed(0)} times as long, costs ${own.value.toFixed(3)} and ${peer.value.toFixed(3)}`,
);
const cpu = process.cpuUsage();
console.log(`processor time of the whole run: ${((cpu.user + cpu.system) / 1e6).toFixed(1)} s`);
