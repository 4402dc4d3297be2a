import type { Associations } from './associations.ts';
import type { FitVerdict } from './statement.ts';

/** Below about forty clusters robust standard errors tend to be too small (see the package's docs). */
export const ENOUGH_CLUSTERS = 40;

const IMPROPER = new Set([
  'sem-negative-residual-variance',
  'sem-negative-factor-variance',
  'sem-factor-correlation-above-one',
]);

type Fitted = Associations & { readonly kind: 'fitted' };

/** Whether the solution holds an impossible value, such as a negative variance. */
export function isImproper({ warnings }: Fitted): boolean {
  return warnings.some(({ code }) => IMPROPER.has(code));
}

/** How well the model describes the answers; `undefined` where its fit is not defined. */
export function verdictOf({ fit: { cfi, rmsea, srmr } }: Fitted): FitVerdict | undefined {
  if (cfi === null || rmsea === null) return undefined;
  if (cfi >= 0.95 && rmsea <= 0.06 && (srmr ?? 0) <= 0.08) return 'close';
  return cfi >= 0.9 && rmsea <= 0.08 ? 'rough' : 'poor';
}

/** Whether a range lies on one side of zero. */
export function settles({ lower, upper }: { readonly lower: number; readonly upper: number }) {
  return lower > 0 || upper < 0;
}
