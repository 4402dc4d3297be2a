import type { HiddenBecause } from '../disclosure/hide-small-cells.ts';
import type { ResponseRefusals } from '../instruments/response.ts';

/** Every code of this package with its parameters. */
export type EvaluationMessageParams = ResponseRefusals & {
  [Because in HiddenBecause as Because['code']]: Because['params'];
};
