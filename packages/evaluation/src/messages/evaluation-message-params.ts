import type { HiddenBecause } from '../disclosure/hide-small-cells.ts';
import type { ResearchFileRefusals } from '../exports/research/check-research-file.ts';
import type { GroupMeansRefusals } from '../instruments/group-means.ts';
import type { LinkageRefusals } from '../instruments/linkage-code.ts';
import type { ResponseRefusals } from '../instruments/response.ts';
import type { CodingRefusals } from '../qualitative/codebook.ts';
import type { ReportRefusals } from '../report/programme-report.ts';

/** Every code of this package with its parameters. */
export type EvaluationMessageParams = ResponseRefusals &
  GroupMeansRefusals &
  LinkageRefusals &
  CodingRefusals &
  ReportRefusals &
  ResearchFileRefusals & {
    [Because in HiddenBecause as Because['code']]: Because['params'];
  };
