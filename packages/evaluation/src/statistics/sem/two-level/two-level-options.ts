import { type SemOptions } from '../sem-options.ts';

/** What a two-level model is fitted with: the column of clusters, and lavaan's defaults otherwise. */
export type TwoLevelOptions = Pick<
  SemOptions,
  'fixedX' | 'orthogonal' | 'standardiseLatent' | 'level'
> & { readonly cluster: string };
