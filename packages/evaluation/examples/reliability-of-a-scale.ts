import { cronbachAlpha, factorOmega } from '@tldw/evaluation/statistics';

/** How consistently a scale's items measure one thing: alpha and omega, each with its interval. */
export function reliabilityOfAScale(items: readonly Float64Array[]): readonly string[] {
  const alpha = cronbachAlpha(items);
  if (alpha.kind === 'not-estimable') return [`No alpha: ${alpha.reason.code}.`];
  const lines = [`alpha ${alpha.value.toFixed(2)}${between(alpha.interval)}`];

  const omega = factorOmega(items);
  if (omega.kind === 'analysed' && omega.omega.kind === 'estimated') {
    lines.push(`omega ${omega.omega.value.toFixed(2)}${between(omega.omega.interval)}`);
  }
  return [...lines, ...alpha.warnings.map(({ code }) => code)];
}

function between(interval: { readonly lower: number; readonly upper: number } | undefined): string {
  return interval ? `, 95 % ${interval.lower.toFixed(2)} to ${interval.upper.toFixed(2)}` : '';
}
