import { compares, isComparing, type Comparing, type Condition } from './condition.ts';
import { quantityOf } from './ask.ts';
import { FACT_RANGES } from './fact.ts';
import type { RuleBook } from './rule-book.ts';

/** A state as the numbers a condition asks about, by a readable name such as `successes (newest 3)`. */
export type Witness = Readonly<Record<string, number>>;

interface Question {
  readonly key: string;
  readonly comparing: Comparing;
  readonly newest: number;
  readonly values: number[];
}

const MOST_TRIES = 300_000;

/**
 * A state in which all conditions hold together, or undefined if none can be found.
 *
 * Every number at and beside each threshold is tried; counts that could not stand side by side are not.
 */
export function witnessFor(conditions: readonly Condition[], book: RuleBook): Witness | undefined {
  const questions = new Map<string, Question>();
  for (const condition of conditions) collect(condition, book, questions);
  const list = [...questions.values()];
  const state: Record<string, number> = {};
  let tries = 0;
  const search = (at: number): boolean => {
    if (tries > MOST_TRIES) return false;
    const question = list[at];
    if (!question) {
      tries += 1;
      return isPossible(list, state) && conditions.every((each) => holdsIn(each, state, book));
    }
    for (const value of question.values) {
      state[question.key] = value;
      if (search(at + 1)) return true;
    }
    delete state[question.key];
    return false;
  };
  return search(0) ? { ...state } : undefined;
}

function holdsIn(condition: Condition, state: Witness, book: RuleBook): boolean {
  if (isComparing(condition)) {
    const observed = state[keyOf(condition, book)]!;
    return compares(observed, condition.is, quantityOf(condition.value, book));
  }
  if ('all' in condition) return condition.all.every((part) => holdsIn(part, state, book));
  if ('any' in condition) return condition.any.some((part) => holdsIn(part, state, book));
  if ('not' in condition) return !holdsIn(condition.not, state, book);
  return holdsIn(book.rules.find(({ id }) => id === condition.rule)!.when, state, book);
}

function collect(condition: Condition, book: RuleBook, found: Map<string, Question>): void {
  if (!isComparing(condition)) {
    const parts =
      'all' in condition
        ? condition.all
        : 'any' in condition
          ? condition.any
          : 'not' in condition
            ? [condition.not]
            : [book.rules.find(({ id }) => id === condition.rule)!.when];
    for (const part of parts) collect(part, book, found);
    return;
  }
  const key = keyOf(condition, book);
  const newest = condition.newest === undefined ? Infinity : quantityOf(condition.newest, book);
  const value = quantityOf(condition.value, book);
  const [least, most] = FACT_RANGES[condition.fact];
  const question = found.get(key) ?? { key, comparing: condition, newest, values: [] };
  for (const candidate of [value, value + 1, value - 1, least, Math.min(most, newest, value + 2)]) {
    const within = candidate >= least && candidate <= Math.min(most, newest);
    if (within && !question.values.includes(candidate)) question.values.push(candidate);
  }
  found.set(key, question);
}

// Counts over the same newest few cannot exceed their number; sources cannot exceed successes.
function isPossible(questions: readonly Question[], state: Witness): boolean {
  const sums = new Map<string, number>();
  let successes = Infinity;
  let sources = 0;
  for (const { key, comparing, newest } of questions) {
    const value = state[key]!;
    if (comparing.fact === 'sources') sources = Math.max(sources, value);
    if (!['successes', 'partials', 'failures'].includes(comparing.fact)) continue;
    if (comparing.fact === 'successes' && newest === Infinity && !comparing.of) successes = value;
    if (newest === Infinity) continue;
    const group = `${newest} ${(comparing.of ?? []).join()}`;
    const sum = (sums.get(group) ?? 0) + value;
    if (sum > newest) return false;
    sums.set(group, sum);
  }
  return sources <= successes;
}

function keyOf(comparing: Comparing, book: RuleBook): string {
  const narrowed = [
    ...(comparing.newest === undefined ? [] : [`newest ${quantityOf(comparing.newest, book)}`]),
    ...(comparing.of ?? []),
    ...(comparing.days === undefined ? [] : [`last ${quantityOf(comparing.days, book)} days`]),
  ];
  return narrowed.length > 0 ? `${comparing.fact} (${narrowed.join(', ')})` : comparing.fact;
}
