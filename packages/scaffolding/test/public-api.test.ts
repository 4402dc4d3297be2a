import { describe, expect, it } from 'vitest';
import * as entry from '../src/index.ts';
import * as messages from '../src/messages/index.ts';

describe('the public names', () => {
  it('of @tldw/scaffolding', () => {
    expect(Object.keys(entry).sort()).toEqual([
      'ARTEFACTS',
      'Condition',
      'DIMENSIONS',
      'Dimension',
      'EPISODES',
      'EVIDENCE_KINDS',
      'Episode',
      'EvidenceKind',
      'FACTS',
      'LogEntry',
      'NEVER_ACCEPTED',
      'OVERRIDE_REASONS',
      'RELEASE_POLICIES',
      'RuleBook',
      'SUPPORT_LEVELS',
      'SupportLevel',
      'TECHNIQUES',
      'TLDW_RULES',
      'acceptLog',
      'acceptRules',
      'all',
      'any',
      'calibrate',
      'checkRules',
      'codeEvidence',
      'conditionText',
      'decide',
      'decideLevels',
      'dimensionsOf',
      'enactMissing',
      'explainDecision',
      'explainGroupMode',
      'fact',
      'factsIn',
      'groupView',
      'levelNumber',
      'levelOf',
      'missingWords',
      'not',
      'readLog',
      'replay',
      'rule',
      'ruleTable',
      'scaffoldingMetrics',
      'simulateRelease',
      'standingsOf',
      'statesAt',
      'techniquesAt',
      'threshold',
      'traceTable',
      'weightedKappa',
      'whatIf',
    ]);
  });

  it('of @tldw/scaffolding/messages', () => {
    expect(Object.keys(messages).sort()).toEqual(['SCAFFOLDING_MESSAGES']);
  });
});
