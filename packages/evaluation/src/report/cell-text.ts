import type { Language } from '@tldw/core';
import { isEstimated, type Estimate } from '../statistics/estimate.ts';
import type { ReportLabels } from './words/labels.ts';
import { decimal } from './words/number.ts';

/** A number of a table, or the words for there being none. */
export function showEstimate(
  estimate: Estimate,
  language: Language,
  labels: ReportLabels,
  digits = 2,
): string {
  return isEstimated(estimate) ? decimal(language, estimate.value, digits) : labels.noAnswer;
}

/** The range around a number, or the words for there being none. */
export function rangeText(estimate: Estimate, language: Language, labels: ReportLabels): string {
  if (!isEstimated(estimate) || !estimate.interval) return labels.noAnswer;
  const { lower, upper } = estimate.interval;
  return `${decimal(language, lower)}\u00A0…\u00A0${decimal(language, upper)}`;
}
