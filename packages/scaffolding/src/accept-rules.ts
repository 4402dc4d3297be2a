import { acceptUnless, type RefusalOf, type Result } from '@tldw/core';
import { isComparing, type Condition, type Quantity } from './condition.ts';
import { misfitsOf } from './expectation.ts';
import type { ScaffoldingParams } from './messages/params.ts';
import { RuleBook } from './rule-book.ts';

/** Why a rule book was not accepted. */
export type RuleRefusal = RefusalOf<
  Pick<
    ScaffoldingParams,
    'rules.invalid' | 'rules.unknown-threshold' | 'rules.unknown-rule' | 'rules.circle'
  >
>;

/**
 * Accept a rule book from JSON, or refuse with every reason.
 *
 * An accepted book can be asked about any teacher without throwing and without looping.
 * Whether its rules make sense together is another question: see `checkRules`.
 */
export function acceptRules(candidate: unknown): Result<RuleBook, RuleRefusal> {
  const parsed = RuleBook.safeParse(candidate);
  if (!parsed.success) {
    return acceptUnless(
      parsed.error.issues.flatMap((issue) =>
        misfitsOf(issue, candidate).map((params): RuleRefusal => {
          return { code: 'rules.invalid', params, path: params.at.split('.') };
        }),
      ),
      candidate as RuleBook,
    );
  }
  const book = parsed.data;
  return acceptUnless([...danglingNames(book), ...circles(book)], book);
}

function danglingNames(book: RuleBook): RuleRefusal[] {
  const ids = new Set(book.rules.map(({ id }) => id));
  return book.rules.flatMap((rule) => {
    const named = namesIn(rule.when);
    return [
      ...named.thresholds
        .filter((name) => !Object.hasOwn(book.thresholds, name))
        .map((threshold): RuleRefusal => ({
          code: 'rules.unknown-threshold',
          params: { rule: rule.id, threshold },
          path: ['rules', rule.id],
        })),
      ...named.rules
        .filter((id) => !ids.has(id))
        .map((id): RuleRefusal => ({
          code: 'rules.unknown-rule',
          params: { rule: rule.id, named: id },
          path: ['rules', rule.id],
        })),
    ];
  });
}

function circles(book: RuleBook): RuleRefusal[] {
  const references = new Map(book.rules.map((rule) => [rule.id, namesIn(rule.when).rules]));
  const found = new Map<string, readonly string[]>();
  const follow = (path: readonly string[]): void => {
    const last = path.at(-1)!;
    for (const next of references.get(last) ?? []) {
      const begins = path.indexOf(next);
      if (begins === -1) follow([...path, next]);
      else {
        const circle = path.slice(begins);
        const key = [...circle].sort().join(' ');
        if (!found.has(key)) found.set(key, [...circle, next]);
      }
    }
  };
  for (const id of references.keys()) follow([id]);
  return [...found.values()].map((rules) => ({
    code: 'rules.circle',
    params: { rules },
    path: ['rules', rules[0]!],
  }));
}

/** The thresholds and rules a condition names. */
export function namesIn(condition: Condition): {
  readonly thresholds: readonly string[];
  readonly rules: readonly string[];
} {
  if (isComparing(condition)) {
    const quantities: readonly (Quantity | undefined)[] = [
      condition.value,
      condition.newest,
      condition.days,
    ];
    return {
      thresholds: quantities.flatMap((each) => (typeof each === 'object' ? [each.threshold] : [])),
      rules: [],
    };
  }
  if ('rule' in condition) return { thresholds: [], rules: [condition.rule] };
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  const names = parts.map(namesIn);
  return {
    thresholds: names.flatMap(({ thresholds }) => thresholds),
    rules: names.flatMap(({ rules }) => rules),
  };
}
