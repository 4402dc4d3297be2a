import type { RefusalOf } from '@tldw/core';
import type { RuleRefusal } from './accept-rules.ts';
import type { ScaffoldingParams } from './messages/params.ts';

/** What is wrong with a rule book, each with a witness: the state, reading or rule that shows it. */
export type RuleFault =
  | RuleRefusal
  | RefusalOf<
      Pick<
        ScaffoldingParams,
        | 'check.dead-rule'
        | 'check.contradiction'
        | 'check.unreachable-level'
        | 'check.missing-exit'
        | 'check.gap'
        | 'check.unknown-kind'
        | 'check.impossible-window'
        | 'check.release-easier'
        | 'check.missing-translation'
      >
    >;
