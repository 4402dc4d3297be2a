import { compileRules } from './compile-rules.ts';
import { beginnings, type DecideInput } from './decide.ts';
import { DIMENSIONS } from './dimension.ts';
import { EPISODES, type Episode, type Override } from './evidence.ts';
import { OUTCOME_NUMBERS } from './fact.ts';
import { dayOf } from './day-of.ts';
import { playTeacher } from './play-teacher.ts';
import { levelNumber } from './support-level.ts';
import { TLDW_RULES } from './tldw-rules.ts';
import { weightedKappa } from './weighted-kappa.ts';

/** A share of something countable; `value` is undefined when there was nothing to count. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly value: number | undefined;
}

/** How the scaffolding itself went in a year. */
export interface ScaffoldingMetrics {
  /** Changes of level that followed what the newest evidence showed: less after success, more after failure. */
  readonly contingency: Share;
  /** Median days between two changes of level in a dimension. */
  readonly medianDaysAtLevel: number | undefined;
  /** Counted steps back among all changes of level. */
  readonly regress: Share;
  /** Overrides among all days on which a dimension was decided with something noted. */
  readonly overrides: Share;
  /** Rule and facilitator on the days of an override and of accepted changes: quadratic weighted kappa. */
  readonly agreement: number | undefined;
  /** Teacher-days at consult or stand back, among all teacher-days. */
  readonly independentTime: Share;
  /** Dimensions at consult or stand back when each episode ended (or on the last day, for the last). */
  readonly independentByEpisode: Readonly<Record<Episode, Share>>;
}

/**
 * Measure the scaffolding, not the teachers: is support contingent, is independence growing, do
 * facilitators and rules agree? From the log alone, up to `today`.
 */
export function scaffoldingMetrics(input: DecideInput): ScaffoldingMetrics {
  const book = input.rules ?? TLDW_RULES;
  const rules = compileRules(book);
  const stays: number[] = [];
  const pairs: [number, number][] = [];
  const atEnd = new Map<Episode, { count: number; of: number }>();
  const tally = {
    contingent: 0,
    changes: 0,
    regress: 0,
    overrides: 0,
    decided: 0,
    free: 0,
    days: 0,
  };
  for (const [state, entries] of beginnings(input, rules)) {
    const asked = new Map<string, Override>();
    for (const entry of entries) {
      if (entry.kind === 'override' && entry.on <= input.today) {
        asked.set(`${dayOf(entry.on)} ${DIMENSIONS.indexOf(entry.dimension)}`, entry);
      }
    }
    const levels = state.lanes.map(({ level }) => level as number);
    const since = DIMENSIONS.map((): number | undefined => undefined);
    let previousDay: number | undefined;
    let episode = state.episode;
    playTeacher(state, entries, rules, input.today, (sight, { before, after, decider }) => {
      const { index, day, teacher, lane } = sight;
      if (previousDay !== undefined && day > previousDay) {
        tally.days += DIMENSIONS.length * (day - previousDay);
        tally.free += levels.filter((level) => level <= 1).length * (day - previousDay);
      }
      if (teacher.episode !== episode) {
        note(atEnd, episode, levels);
        episode = teacher.episode;
      }
      previousDay = day;
      const newest = lane.evidence.at(-1);
      const override = asked.get(`${day} ${index}`);
      if (newest?.day === day || override) tally.decided += 1;
      if (override) tally.overrides += 1;
      if (override) pairs.push([after, levelNumber(override.to)]);
      else if (before !== after) pairs.push([after, after]);
      if (before === after) return;
      tally.changes += 1;
      if (decider?.action === 'regress') tally.regress += 1;
      const shown = newest?.outcome;
      const fitting = after < before ? OUTCOME_NUMBERS.success : OUTCOME_NUMBERS.failure;
      if (shown === fitting) tally.contingent += 1;
      const begun = since[index];
      if (begun !== undefined) stays.push(day - begun);
      since[index] = day;
      levels[index] = after;
    });
    note(atEnd, episode, levels);
  }
  return {
    contingency: share(tally.contingent, tally.changes),
    medianDaysAtLevel: median(stays),
    regress: share(tally.regress, tally.changes),
    overrides: share(tally.overrides, tally.decided),
    agreement: weightedKappa(pairs, 4),
    independentTime: share(tally.free, tally.days),
    independentByEpisode: Object.fromEntries(
      EPISODES.map((each) => {
        const { count, of } = atEnd.get(each) ?? { count: 0, of: 0 };
        return [each, share(count, of)];
      }),
    ) as Record<Episode, Share>,
  };
}

function note(
  found: Map<Episode, { count: number; of: number }>,
  episode: Episode,
  levels: readonly number[],
): void {
  const { count, of } = found.get(episode) ?? { count: 0, of: 0 };
  const free = levels.filter((level) => level <= 1).length;
  found.set(episode, { count: count + free, of: of + levels.length });
}

function share(count: number, of: number): Share {
  return { count, of, value: of === 0 ? undefined : count / of };
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
