// Saying a code
export { evaluationMessages, sayEvaluation } from './say-evaluation.ts';
export type { EvaluationMessageParams } from './evaluation-message-params.ts';

// Saying a report
export { reportLabels, reportMessages, sayStatement } from '../report/words/say-statement.ts';
export type { ReportLabels } from '../report/words/labels.ts';

// Saying why a statistic has no answer, and what must be known beside one
export { sayPlainly, sayReason, sayWarning } from './statistics-words.ts';

// What things are called
export { metricNames } from '../metrics/metric-names.ts';
export type { MetricName } from '../metrics/metric-names.ts';
export { relationNames } from '../qualitative/relation-names.ts';
