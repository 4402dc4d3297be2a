import {
  compares,
  isComparing,
  type Comparing,
  type Comparison,
  type Condition,
  type Quantity,
} from './condition.ts';
import { EVIDENCE_KINDS } from './evidence.ts';
import { COUNT_FACTS, type Fact } from './fact.ts';
import { readFact, type LowestLevels, type Narrowing, type Sight } from './read-fact.ts';
import type { Rule, RuleBook } from './rule-book.ts';

/** One comparison, and where to go on from it: a place in the program, or below zero its end. */
interface Step {
  readonly fact: Fact;
  readonly narrowing: Narrowing;
  readonly is: Comparison;
  readonly value: number;
  readonly ifSo: number;
  readonly ifNot: number;
}

/**
 * Rules laid out flat as comparisons and jumps, for one question: which of them speaks first?
 *
 * All, any, not and references to other rules are gone: they are in the jumps. Asking walks the steps
 * and stops at the first answer; it cannot loop, since each step leads to one laid out before it or to an end.
 */
export interface RuleProgram {
  readonly steps: readonly Step[];
  readonly start: number;
}

const NOBODY = -1;
// Not Infinity: counting up to a whole number is quicker.
const MORE_THAN_ANYBODY_HAS = 1_000_000;

/**
 * Lay rules out in the order given. Throws `TypeError` for circles and for names that do not exist.
 *
 * @param known facts that are known beforehand: what they decide is decided here, and costs no step
 */
export function layOut(
  rules: readonly Rule[],
  book: RuleBook,
  lowest: LowestLevels,
  known: Readonly<Partial<Record<Fact, number>>> = {},
): RuleProgram {
  const steps: Step[] = [];
  const lay = (when: Condition, ifSo: number, ifNot: number, path: readonly string[]): number => {
    if (isComparing(when)) {
      const value = quantityOf(when.value, book);
      const observed = known[when.fact];
      if (observed !== undefined) return compares(observed, when.is, value) ? ifSo : ifNot;
      const narrowing = narrowingOf(when, book, lowest);
      steps.push({ fact: when.fact, narrowing, is: when.is, value, ifSo, ifNot });
      return steps.length - 1;
    }
    if ('all' in when) {
      const parts = cheapestFirst(when.all);
      return parts.reduceRight((next, part) => lay(part, next, ifNot, path), ifSo);
    }
    if ('any' in when) {
      const parts = cheapestFirst(when.any);
      return parts.reduceRight((next, part) => lay(part, ifSo, next, path), ifNot);
    }
    if ('not' in when) return lay(when.not, ifNot, ifSo, path);
    const named = [...path, when.rule];
    if (path.includes(when.rule)) {
      throw new TypeError(`The rules refer to each other in a circle: ${named.join(' → ')}`);
    }
    const rule = book.rules.find(({ id }) => id === when.rule);
    if (!rule) throw new TypeError(`The rules name no rule "${when.rule}"`);
    return lay(rule.when, ifSo, ifNot, named);
  };
  // Laid out from the end, so that every jump's target is known.
  const start = rules.reduceRight(
    (next, { id, when }, at) => lay(when, NOBODY - 1 - at, next, [id]),
    NOBODY,
  );
  return { steps, start };
}

/** The position of the first rule that speaks; -1 when none does. */
export function firstToSpeak({ steps, start }: RuleProgram, sight: Sight): number {
  let at = start;
  while (at >= 0) {
    const { fact, narrowing, is, value, ifSo, ifNot } = steps[at]!;
    at = compares(readFact(fact, sight, narrowing), is, value) ? ifSo : ifNot;
  }
  return NOBODY - 1 - at;
}

/** What narrows a comparison, as numbers. */
export function narrowingOf(
  { newest, days, of }: Comparing,
  book: RuleBook,
  lowest: LowestLevels,
): Narrowing {
  return {
    newest: newest === undefined ? MORE_THAN_ANYBODY_HAS : quantityOf(newest, book),
    days: days === undefined ? Infinity : quantityOf(days, book),
    kinds: of && EVIDENCE_KINDS.every((kind) => of.includes(kind)) ? undefined : of,
    lowest,
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
