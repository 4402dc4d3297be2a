import { because, type Why } from '@tldw/evaluation/statistics';

interface Row {
  readonly lhs: string;
  readonly op: string;
  readonly rhs: string;
  readonly est: number | null;
  readonly se: number | null;
}

interface ModelDocument {
  readonly parameters: readonly Row[];
  readonly fit: Readonly<Record<string, unknown>>;
}

/**
 * The reasons behind the empty places of a fitted model.
 *
 * @param above names that stand before those of the model, such as the step of an invariance
 */
export function whyOfModel(document: ModelDocument, above = 0): Why {
  return (place) => {
    const [part, name = '', measure = ''] = place.slice(above);
    // The lists of a model follow one another row by row.
    const isOfRows = part === 'parameters' || part?.startsWith('standardized');
    const row = isOfRows ? document.parameters[Number(name) - 1] : undefined;
    if (row && row.op === ':=' && (row.est === null || row.se === null)) {
      return because('definition-not-finite', { name: row.lhs }, 'rewrite-the-definition');
    }
    if (part === 'parameters' && !measure.startsWith('std')) {
      return row && (row.se ?? 0) === 0
        ? because('fixed-not-estimated', {}, 'free-the-parameter')
        : because('variance-at-zero', {}, 'simplify-the-model');
    }
    if (part === 'parameters' || part?.startsWith('standardized') || part === 'rsquare') {
      return row && measure !== 'est.std' && !measure.endsWith('std.all') && measure !== 'std.lv'
        ? because('fixed-not-estimated', {}, 'free-the-parameter')
        : because('negative-variance', {}, 'simplify-the-model');
    }
    if (part === 'factorScores') return because('scores-of-ordered', {}, 'treat-as-numbers');
    return part === 'fit' && document.fit['df'] === 0
      ? because('no-degrees-of-freedom', {}, 'simplify-the-model')
      : undefined;
  };
}
