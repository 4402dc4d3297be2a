import { quantityOf } from './ask.ts';
import { isComparing, type Comparing, type Condition } from './condition.ts';
import type { Rule, RuleBook } from './rule-book.ts';
import type { RuleFault } from './rule-fault.ts';
import { conditionText } from './rule-table.ts';
import { witnessFor } from './satisfy.ts';

/** Conditions that ask for more than the evidence they look at. */
export function windows(book: RuleBook): RuleFault[] {
  return book.rules.flatMap((rule) =>
    comparings(rule.when)
      .filter(({ newest }) => newest !== undefined)
      .flatMap((comparing): RuleFault[] => {
        const newest = quantityOf(comparing.newest!, book);
        const value = quantityOf(comparing.value, book);
        const needs = comparing.is === 'more-than' ? value + 1 : value;
        const asksMore = ['at-least', 'more-than', 'exactly'].includes(comparing.is);
        if (newest >= 1 && Number.isInteger(newest) && !(asksMore && needs > newest)) return [];
        return [
          {
            code: 'check.impossible-window',
            params: { rule: rule.id, newest, value: needs },
            path: ['rules', rule.id],
          },
        ];
      }),
  );
}

/** Rules that no state of a teacher can ever make speak. */
export function deadRules(book: RuleBook): RuleFault[] {
  return book.rules
    .filter((rule) => !witnessFor([rule.when], book))
    .map(({ id, when }) => ({
      code: 'check.dead-rule',
      params: { rule: id, condition: conditionText(when) },
      path: ['rules', id],
    }));
}

/** Rules of equal priority that pull in opposite directions in one and the same state. */
export function contradictions(book: RuleBook): RuleFault[] {
  return book.rules.flatMap((one, at) =>
    book.rules.slice(at + 1).flatMap((other): RuleFault[] => {
      if (one.priority !== other.priority || !areOpposed(one, other)) return [];
      const witness = witnessFor([one.when, other.when], book);
      return witness
        ? [
            {
              code: 'check.contradiction',
              params: { rules: [one.id, other.id], witness },
              path: ['rules', one.id],
            },
          ]
        : [];
    }),
  );
}

function areOpposed(one: Rule, other: Rule): boolean {
  const pull = ({ action }: Rule) =>
    action === 'release' || action === 'trial'
      ? -1
      : action === 'hold'
        ? 0
        : action === 'note'
          ? 9
          : 1;
  const [a, b] = [pull(one), pull(other)];
  return a !== 9 && b !== 9 && a !== b;
}

function comparings(condition: Condition): Comparing[] {
  if (isComparing(condition)) return [condition];
  if ('all' in condition) return condition.all.flatMap(comparings);
  if ('any' in condition) return condition.any.flatMap(comparings);
  return 'not' in condition ? comparings(condition.not) : [];
}
