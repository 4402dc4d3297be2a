import type { CalendarDate } from '@tldw/core';
import { chanceFrom } from './chance.ts';
import { compileRules } from './compile-rules.ts';
import { beginnings } from './decide.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import type { LogEntry } from './evidence.ts';
import { playTeacher } from './play-teacher.ts';
import type { RuleBook } from './rule-book.ts';
import { levelNumber, type SupportLevel } from './support-level.ts';
import { TLDW_RULES } from './tldw-rules.ts';
import { weightedKappa } from './weighted-kappa.ts';

/** What a facilitator, not looking at the rule, thought right on a day. */
export interface Judgement {
  readonly teacher: string;
  readonly dimension: Dimension;
  readonly on: CalendarDate;
  readonly level: SupportLevel;
}

/** How well one setting of a threshold agrees with the judgements. */
export interface CalibratedSetting {
  readonly value: number;
  readonly agreeing: number;
  readonly of: number;
  /** Quadratic weighted kappa of rule and facilitator; undefined when it cannot be estimated. */
  readonly kappa: number | undefined;
  /** Bootstrap interval of kappa over teachers, 2.5 % to 97.5 %. */
  readonly interval: readonly [number, number] | undefined;
}

/** What the judgements say about one threshold. Advice for a meeting; nothing is changed by it. */
export interface Calibration {
  readonly threshold: string;
  readonly now: number;
  readonly settings: readonly CalibratedSetting[];
  /** The value with the highest kappa; `now` if no other is better. */
  readonly best: number;
  /** Whether the interval of the best setting lies above the kappa of the present one. */
  readonly clearlyBetter: boolean;
}

/** What a calibration is made from. */
export interface CalibrationInput {
  readonly log: readonly LogEntry[];
  readonly judgements: readonly Judgement[];
  readonly threshold: string;
  readonly values: readonly number[];
  readonly seed: number;
  readonly rules?: RuleBook;
  /** Bootstrap samples of teachers. */
  readonly samples?: number;
}

/**
 * Ask how each setting of a threshold would have agreed with facilitators' own judgements.
 *
 * The log is lived through once per setting; kappa is computed over all judgements, its interval by
 * resampling teachers (a percentile bootstrap), because one teacher's judgements hang together. Few
 * teachers give wide intervals, and rightly. Throws `RangeError` for a threshold the rules do not have.
 */
export function calibrate(input: CalibrationInput): Calibration {
  const book = input.rules ?? TLDW_RULES;
  const present = Object.hasOwn(book.thresholds, input.threshold)
    ? book.thresholds[input.threshold]
    : undefined;
  if (!present) throw new RangeError(`The rules have no threshold "${input.threshold}"`);
  const values = [...new Set([present.value, ...input.values])].sort((a, b) => a - b);
  const settings = values.map((value) => {
    const changed: RuleBook = {
      ...book,
      thresholds: { ...book.thresholds, [input.threshold]: { ...present, value } },
    };
    return settingOf(value, pairsUnder(changed, input), input);
  });
  const kappaOf = (setting: CalibratedSetting) => setting.kappa ?? -Infinity;
  const current = settings.find(({ value }) => value === present.value)!;
  const best = settings.reduce(
    (leader, each) => (kappaOf(each) > kappaOf(leader) ? each : leader),
    current,
  );
  return {
    threshold: input.threshold,
    now: present.value,
    settings,
    best: best.value,
    clearlyBetter:
      best !== current && best.interval !== undefined && best.interval[0] > kappaOf(current),
  };
}

type Pairs = ReadonlyMap<string, readonly (readonly [number, number])[]>;

function pairsUnder(book: RuleBook, input: CalibrationInput): Pairs {
  const rules = compileRules(book);
  const pairs = new Map<string, [number, number][]>();
  const last = input.judgements.reduce((latest, { on }) => (on > latest ? on : latest), '');
  if (last === '') return pairs;
  const log = input.log.filter(({ kind }) => kind !== 'override');
  for (const [state, entries] of beginnings({ log, today: last as CalendarDate }, rules)) {
    const own = input.judgements.filter(({ teacher }) => teacher === state.teacher);
    const days = [...new Set(own.map(({ on }) => on))].sort();
    let from = 0;
    for (const on of days) {
      const until = entries.findIndex((entry) => entry.on > on);
      const end = until === -1 ? entries.length : until;
      const before = entries.slice(from, end);
      from = end;
      // Only what was noted is lived through: a judgement is not a meeting and must not release anybody.
      const lastNote = before.at(-1)?.on;
      if (lastNote !== undefined) playTeacher(state, before, rules, lastNote);
      for (const each of own.filter((judgement) => judgement.on === on)) {
        const rule = state.lanes[DIMENSIONS.indexOf(each.dimension)]!.level;
        const list = pairs.get(each.teacher) ?? [];
        list.push([rule, levelNumber(each.level)]);
        pairs.set(each.teacher, list);
      }
    }
  }
  return pairs;
}

function settingOf(value: number, pairs: Pairs, input: CalibrationInput): CalibratedSetting {
  const all = [...pairs.values()].flat();
  return {
    value,
    agreeing: all.filter(([rule, facilitator]) => rule === facilitator).length,
    of: all.length,
    kappa: weightedKappa(all, 4),
    interval: bootstrapInterval([...pairs.values()], input.seed, input.samples ?? 500),
  };
}

function bootstrapInterval(
  teachers: readonly (readonly (readonly [number, number])[])[],
  seed: number,
  samples: number,
): readonly [number, number] | undefined {
  if (teachers.length < 2) return undefined;
  const chance = chanceFrom(seed);
  const kappas: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const drawn = teachers.flatMap(() => teachers[Math.floor(chance() * teachers.length)]!);
    const kappa = weightedKappa(drawn, 4);
    if (kappa !== undefined) kappas.push(kappa);
  }
  if (kappas.length < samples / 2) return undefined;
  kappas.sort((a, b) => a - b);
  const at = (share: number) => kappas[Math.floor(share * (kappas.length - 1))]!;
  return [at(0.025), at(0.975)];
}
