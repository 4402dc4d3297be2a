/** What a page loads for one kind of analysis, and the most it may weigh. */
export interface Family {
  readonly name: string;
  readonly functions: readonly string[];
  /** Gzipped kilobytes (1,000 bytes). */
  readonly atMost: number;
}

/**
 * The functions of `@tldw/evaluation/statistics` by what a page would load together.
 *
 * The ceiling of factor and structural equation models is the promise made to sites with slow
 * connections, and holds with the steps of invariance or with drawing rows again; the others leave a
 * fifth to a half of room, so that growth is a decision.
 */
export const FAMILIES: readonly Family[] = [
  {
    name: 'Factor and structural equation models (every estimator)',
    functions: ['fitStructuralModel'],
    atMost: 40,
  },
  {
    name: 'The same with measurement invariance and model comparison',
    functions: ['fitStructuralModel', 'measurementInvariance', 'compareModels'],
    atMost: 40,
  },
  {
    name: 'The same with intervals by drawing rows again',
    functions: ['fitStructuralModel', 'bootstrapFit'],
    atMost: 40,
  },
  {
    name: 'Description',
    functions: ['describe', 'correlationTable', 'missingPatterns'],
    atMost: 14,
  },
  { name: 'Reliability', functions: ['reliability', 'cronbachAlpha'], atMost: 16 },
  { name: 'One statistic: Cronbach’s alpha', functions: ['cronbachAlpha'], atMost: 6 },
  {
    name: 'Effects',
    functions: ['pairedEffects', 'independentEffects', 'severalGroups', 'tableEffects'],
    atMost: 14,
  },
  { name: 'Regression', functions: ['linearModel', 'logisticModel'], atMost: 16 },
  { name: 'Multilevel models', functions: ['analyseMixed', 'intraclass'], atMost: 15 },
  { name: 'Agreement', functions: ['agreement'], atMost: 12 },
  { name: 'Item response', functions: ['raschModel', 'responseModel'], atMost: 10 },
  {
    name: 'Missing answers',
    functions: ['impute', 'pooledRegression', 'poolRubin', 'normalEm'],
    atMost: 20,
  },
  { name: 'Retention', functions: ['kaplanMeier', 'logRank'], atMost: 6 },
  { name: 'Networks', functions: ['network', 'jaccard'], atMost: 9 },
  { name: 'Power', functions: ['power', 'solvePower'], atMost: 8 },
];
