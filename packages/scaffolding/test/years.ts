import { addDays, calendarDate, type CalendarDate } from '@tldw/core';
import { DIMENSIONS, EPISODES, type LogEntry } from '../src/index.ts';
import { chanceFrom } from '../src/chance.ts';

const begin = calendarDate('2019-10-07');

/** A generated year of one teacher: every kind of entry, clustered so that the rules have something to do. */
export function generatedYear(seed: number, teacher = 't-1'): LogEntry[] {
  const chance = chanceFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const log: LogEntry[] = [];
  let day = 0;
  let episode = 0;
  const length = 6 + Math.floor(chance() * 24);
  const leaning = chance() * 2.4 + 0.8;
  for (let at = 0; at < length; at += 1) {
    day += chance() < 0.25 ? 0 : Math.floor(chance() * (chance() < 0.1 ? 60 : 14));
    const dated = { id: `e${String(at).padStart(2, '0')}`, teacher, on: addDays(begin, day) };
    const dimensions = chance() < 0.5 ? {} : { dimensions: [pick(DIMENSIONS), DIMENSIONS[0]] };
    const observed = {
      ...dated,
      ...dimensions,
      by: pick(['f-1', 'f-2', 'peer']),
      checked: chance() < 0.85,
      ...(chance() < 0.04 ? ({ severity: 'critical' } as const) : {}),
    };
    const score = Math.max(0, Math.min(4, Math.round(leaning + chance() * 2.4 - 0.8)));
    const kind = chance();
    if (kind < 0.5) log.push({ kind: 'supervision-rating', ...observed, score });
    else if (kind < 0.62) {
      const artefact = pick(['action-plan', 'portfolio-entry', 'vignette'] as const);
      log.push({ kind: 'artefact', ...observed, artefact, score });
    } else if (kind < 0.68) {
      log.push({ kind: 'reflection', ...observed, depth: Math.max(1, score) });
    } else if (kind < 0.73) {
      const steps = [1, 2, 3, 4, 5, 6].slice(0, Math.round(1.5 * score));
      log.push({ kind: 'critical-friendship', ...observed, steps });
    } else if (kind < 0.8) {
      log.push({
        kind: 'self-report',
        ...dated,
        ...dimensions,
        confidence: Math.floor(chance() * 101),
        helpWanted: pick(['more', 'same', 'less'] as const),
      });
    } else if (kind < 0.84) {
      log.push({ kind: 'participation', ...dated, what: 'session', done: chance() < 0.8 });
    } else if (kind < 0.87) {
      log.push({
        kind: 'context',
        ...dated,
        what: 'workload',
        status: pick(['opened', 'closed', 'closed'] as const),
        effect: pick(['hold', 'support'] as const),
      });
    } else if (kind < 0.89) log.push({ kind: 'milestone', ...dated, reached: 'plan-consulted' });
    else if (kind < 0.91) {
      log.push({
        kind: 'override',
        ...dated,
        by: 'f-1',
        dimension: pick(DIMENSIONS),
        to: pick(['direct', 'guide', 'consult', 'stand-back'] as const),
        reason: 'group-needs',
      });
    } else if (episode < 3) {
      episode += 1;
      log.push({ kind: 'episode', ...dated, episode: EPISODES[episode]! });
    }
  }
  return log;
}

/** A day somewhere in or soon after a generated year. */
export function someDay(seed: number): CalendarDate {
  return addDays(begin, Math.floor(chanceFrom(seed ^ 0x5eed)() * 260));
}
