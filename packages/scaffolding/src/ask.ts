import { kindBits } from './coding.ts';
import {
  compares,
  isComparing,
  type Comparing,
  type Comparison,
  type Condition,
  type Quantity,
} from './condition.ts';
import { EVIDENCE_KINDS } from './evidence.ts';
import { COUNT_FACTS, OUTCOMES_COUNTED, type Fact } from './fact.ts';
import { NO_LANES, firstLane, otherLanes, type LaneBits } from './lane-bits.ts';
import type { KnownFacts } from './mood.ts';
import { countOutcome, countSources, readFact, type Narrowing } from './read-fact.ts';
import type { RuleBook } from './rule-book.ts';
import type { Sight } from './sight.ts';
import type { OutcomeNumber } from './teacher-state.ts';

/** A condition made ready: of the dimensions asked about, those in which it holds. */
export type Ask = (sight: Sight, lanes: LaneBits) => LaneBits;

/** An {@link Ask}, or the answer itself where what is known beforehand settles it. */
export type AskOrAnswer = Ask | boolean;

// Not Infinity: counting up to a whole number is quicker.
const MORE_THAN_ANYBODY_HAS = 1_000_000;

/**
 * Make a condition ready to be asked of many dimensions at once.
 *
 * Names are looked up here and never again, and what is known beforehand is settled here: it costs no
 * step later. Throws `TypeError` for circles and for names that do not exist.
 *
 * @param path the rules that led here, to find circles
 */
export function asking(
  when: Condition,
  book: RuleBook,
  known: KnownFacts,
  path: readonly string[],
): AskOrAnswer {
  const each = (part: Condition) => asking(part, book, known, path);
  if (isComparing(when)) return comparing(when, book, known);
  if ('all' in when) return all(cheapestFirst(when.all).map(each));
  if ('any' in when) return opposite(all(cheapestFirst(when.any).map(each).map(opposite)));
  if ('not' in when) return opposite(each(when.not));
  const named = [...path, when.rule];
  if (path.includes(when.rule)) {
    throw new TypeError(`The rules refer to each other in a circle: ${named.join(' → ')}`);
  }
  const rule = book.rules.find(({ id }) => id === when.rule);
  if (!rule) throw new TypeError(`The rules name no rule "${when.rule}"`);
  return asking(rule.when, book, known, named);
}

function opposite(ask: AskOrAnswer): AskOrAnswer {
  if (typeof ask === 'boolean') return !ask;
  return (sight, lanes) => lanes & ~ask(sight, lanes);
}

function all(parts: readonly AskOrAnswer[]): AskOrAnswer {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => typeof part !== 'boolean');
  if (open.length <= 1) return open[0] ?? true;
  return (sight, lanes) => {
    let holding = lanes;
    for (let at = 0; holding !== NO_LANES && at < open.length; at += 1) {
      holding = open[at]!(sight, holding);
    }
    return holding;
  };
}

function comparing(when: Comparing, book: RuleBook, known: KnownFacts): AskOrAnswer {
  const { fact, is } = when;
  const value = quantityOf(when.value, book);
  const narrowing = narrowingOf(when, book);
  const observed = known[fact];
  if (observed !== undefined) return compares(observed, is, value);
  const range = rangeOf(is, value);
  switch (fact) {
    case 'successes':
    case 'partials':
    case 'failures':
      return countWithin(OUTCOMES_COUNTED[fact], narrowing, range);
    case 'sources':
      return sourcesWithin(narrowing, range);
    case 'room-below':
      return roomWithin(range);
    default:
      return factWithin(fact, narrowing, range);
  }
}

// The facts asked most have a loop of their own: a nation's year asks them thirty million times.

function countWithin(outcome: OutcomeNumber, narrowing: Narrowing, range: Range): Ask {
  const { least, most, within } = range;
  return (sight, lanes) => {
    let found = NO_LANES;
    for (let rest = lanes; rest !== NO_LANES; rest = otherLanes(rest)) {
      const index = firstLane(rest);
      const lane = sight.teacher.lanes[index]!;
      // No part can hold more than the whole: where the whole is too little, it need not be searched.
      const whole = lane.tally[outcome];
      const count = whole < least ? whole : countOutcome(lane, outcome, narrowing);
      if (count >= least && count <= most) found |= 1 << index;
    }
    return within ? found : lanes & ~found;
  };
}

function sourcesWithin(narrowing: Narrowing, { least, most, within }: Range): Ask {
  return (sight, lanes) => {
    let found = NO_LANES;
    for (let rest = lanes; rest !== NO_LANES; rest = otherLanes(rest)) {
      const index = firstLane(rest);
      const count = countSources(sight.teacher.lanes[index]!, narrowing);
      if (count >= least && count <= most) found |= 1 << index;
    }
    return within ? found : lanes & ~found;
  };
}

function roomWithin({ least, most, within }: Range): Ask {
  return ({ teacher, lowest }, lanes) => {
    let found = NO_LANES;
    for (let rest = lanes; rest !== NO_LANES; rest = otherLanes(rest)) {
      const index = firstLane(rest);
      const room = teacher.lanes[index]!.level - lowest[index]!;
      if (room >= least && room <= most) found |= 1 << index;
    }
    return within ? found : lanes & ~found;
  };
}

function factWithin(fact: Fact, narrowing: Narrowing, { least, most, within }: Range): Ask {
  return (sight, lanes) => {
    let found = NO_LANES;
    for (let rest = lanes; rest !== NO_LANES; rest = otherLanes(rest)) {
      const index = firstLane(rest);
      const read = readFact(fact, sight, index, narrowing);
      if (read >= least && read <= most) found |= 1 << index;
    }
    return within ? found : lanes & ~found;
  };
}

interface Range {
  readonly least: number;
  readonly most: number;
  /** Whether the comparison holds within the range, or outside it. */
  readonly within: boolean;
}

/** Every comparison is a range: what is observed lies within it or not. */
function rangeOf(is: Comparison, value: number): Range {
  switch (is) {
    case 'at-least':
      return { least: value, most: Infinity, within: true };
    case 'at-most':
      return { least: -Infinity, most: value, within: true };
    case 'exactly':
      return { least: value, most: value, within: true };
    case 'more-than':
      return { least: -Infinity, most: value, within: false };
    case 'less-than':
      return { least: value, most: Infinity, within: false };
  }
}

/** What narrows a comparison, as numbers. */
export function narrowingOf({ newest, days, of }: Comparing, book: RuleBook): Narrowing {
  return {
    newest: newest === undefined ? MORE_THAN_ANYBODY_HAS : quantityOf(newest, book),
    days: days === undefined ? Infinity : quantityOf(days, book),
    kinds: kindBits(of ?? EVIDENCE_KINDS),
  };
}

/** The number a quantity stands for. */
export function quantityOf(quantity: Quantity, book: RuleBook): number {
  if (typeof quantity === 'number') return quantity;
  const found = Object.hasOwn(book.thresholds, quantity.threshold)
    ? book.thresholds[quantity.threshold]
    : undefined;
  if (!found) throw new TypeError(`The rules name no threshold "${quantity.threshold}"`);
  return found.value;
}

// The order of the parts never changes the answer, only how soon it is known.
function cheapestFirst(parts: readonly Condition[]): readonly Condition[] {
  const cost = (part: Condition): number => {
    if (!isComparing(part)) return 4;
    if (part.fact === 'sources') return 3;
    return COUNT_FACTS.some((fact) => fact === part.fact) ? 2 : 1;
  };
  return [...parts].sort((a, b) => cost(a) - cost(b));
}
