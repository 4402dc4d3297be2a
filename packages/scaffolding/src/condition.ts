import * as z from 'zod/mini';
import { EvidenceKind } from './evidence.ts';
import { Fact } from './fact.ts';

/** A number written in a rule, or the name of a threshold kept in one place with its provenance. */
export const Quantity = z.union([
  z.number(),
  z.strictObject({ threshold: z.string().check(z.minLength(1)) }),
]);
export type Quantity = number | { readonly threshold: string };

/** How a fact is compared with a quantity. */
export const COMPARISONS = ['at-least', 'at-most', 'more-than', 'less-than', 'exactly'] as const;
export const Comparison = z.enum(COMPARISONS);
export type Comparison = z.infer<typeof Comparison>;

/** One comparison: "successes among the newest three are at least two". */
export const Comparing = z.strictObject({
  fact: Fact,
  /** Only the newest so many pieces of evidence at this level. */
  newest: z.optional(Quantity),
  /** Only evidence of these kinds. */
  of: z.optional(z.array(EvidenceKind).check(z.minLength(1))),
  /** Only the last so many days. */
  days: z.optional(Quantity),
  is: Comparison,
  value: Quantity,
});
export interface Comparing {
  readonly fact: Fact;
  readonly newest?: Quantity | undefined;
  readonly of?: readonly EvidenceKind[] | undefined;
  readonly days?: Quantity | undefined;
  readonly is: Comparison;
  readonly value: Quantity;
}

/**
 * When a rule speaks: a closed, JSON-serialisable algebra of all, any, not, another rule's
 * condition, and comparisons. Evaluation always ends and cannot throw once the rules are accepted.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly rule: string }
  | Comparing;

/** The schema of {@link Condition}; an unknown key or fact is refused. */
export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ rule: z.string().check(z.minLength(1)) }),
    Comparing,
  ]),
);

/** Whether a condition is a single comparison. */
export function isComparing(condition: Condition): condition is Comparing {
  return 'fact' in condition;
}

/** Whether `observed` stands in the relation to `value`. */
export function compares(observed: number, is: Comparison, value: number): boolean {
  switch (is) {
    case 'at-least':
      return observed >= value;
    case 'at-most':
      return observed <= value;
    case 'more-than':
      return observed > value;
    case 'less-than':
      return observed < value;
    case 'exactly':
      return observed === value;
  }
}
