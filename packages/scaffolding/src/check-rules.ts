import { LANGUAGES } from '@tldw/core';
import { acceptRules } from './accept-rules.ts';
import { contradictions, deadRules, windows } from './check-conditions.ts';
import { easierRelease, missingExits, unreachableLevels } from './check-moves.ts';
import { EVIDENCE_KINDS } from './evidence.ts';
import type { RuleBook } from './rule-book.ts';
import type { RuleFault } from './rule-fault.ts';

/**
 * Look for what cannot be meant in a rule book, before anybody is advised by it.
 *
 * Found are rules that can never speak, rules of equal priority that pull in opposite directions, levels
 * nobody can reach or leave, readings that no band covers, windows too small for their count, circles,
 * unknown names, a release easier than a regress, and missing translations. An empty list means none was found.
 */
export function checkRules(candidate: unknown): readonly RuleFault[] {
  const unknown = unknownKinds(candidate);
  const accepted = acceptRules(candidate);
  if (!accepted.ok) return unknown.length > 0 ? unknown : accepted.refusals;
  const book = accepted.value;
  return [
    ...windows(book),
    ...deadRules(book),
    ...contradictions(book),
    ...unreachableLevels(book),
    ...missingExits(book),
    ...gaps(book),
    ...easierRelease(book),
    ...missingTranslations(book),
  ];
}

function unknownKinds(candidate: unknown): RuleFault[] {
  const rules = (candidate as { rules?: unknown } | null)?.rules;
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown) => {
    const id = (rule as { id?: unknown } | null)?.id;
    const name = typeof id === 'string' ? id : '?';
    return kindsNamed(rule)
      .filter((found) => !EVIDENCE_KINDS.some((kind) => kind === found))
      .map((found): RuleFault => ({
        code: 'check.unknown-kind',
        params: { rule: name, found },
        path: ['rules', name],
      }));
  });
}

function kindsNamed(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(kindsNamed);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === 'of' && Array.isArray(value)
      ? value.filter((each) => typeof each === 'string')
      : kindsNamed(value),
  );
}

function gaps(book: RuleBook): RuleFault[] {
  return EVIDENCE_KINDS.flatMap((kind) => {
    const { from, to, step, bands } = book.coding[kind];
    const found: RuleFault[] = [];
    for (let at = 0; step > 0 && from + at * step <= to; at += 1) {
      const reading = from + at * step;
      const covering = bands.filter((band) => reading >= band.from && reading <= band.to).length;
      if (covering !== 1) {
        found.push({
          code: 'check.gap',
          params: { kind, reading, covering },
          path: ['coding', kind],
        });
      }
    }
    return found;
  });
}

function missingTranslations(book: RuleBook): RuleFault[] {
  return book.rules.flatMap((rule) =>
    (['name', 'advice'] as const).flatMap((part): RuleFault[] => {
      const missing = LANGUAGES.filter((language) => !rule[part][language]);
      return missing.length === 0
        ? []
        : [
            {
              code: 'check.missing-translation',
              params: { rule: rule.id, part, languages: missing },
              path: ['rules', rule.id, part],
            },
          ];
    }),
  );
}
