import { all, any, fact, not, rule, threshold } from './condition-builder.ts';
import { DIMENSIONS } from './dimension.ts';
import type { Rule, RuleBook } from './rule-book.ts';
import { RULE_WORDS } from './rule-words.ts';
import { SOURCES, THRESHOLDS } from './tldw-thresholds.ts';

const newest = threshold('window.newest');
const inWindow = { newest } as const;
const ownWork = { of: ['supervision-rating', 'artefact'] } as const;

function written(
  id: keyof typeof RULE_WORDS,
  sources: readonly (keyof typeof SOURCES)[],
  rest: Pick<
    Rule,
    'priority' | 'when' | 'action' | 'contactWithinDays' | 'opensContext' | 'meansUnknown'
  >,
): Rule {
  return { id, ...rest, ...RULE_WORDS[id], sources: [...sources] };
}

const rules: readonly Rule[] = [
  written('R0', ['programme-identity'], {
    priority: 100,
    action: 'note',
    when: fact('concern-set-by-another').exactly(1),
  }),
  written('R1', ['van-de-pol-elbers-2013', 'adaptive-fading', 'entrustment'], {
    priority: 10,
    action: 'release',
    when: all(
      fact('successes', inWindow).atLeast(threshold('release.successes')),
      fact('failures', inWindow).atMost(threshold('release.failures')),
      fact('successes', ownWork).atLeast(threshold('release.own-work')),
      fact('sources').atLeast(threshold('release.sources')),
      fact('room-below').atLeast(1),
      fact('context-open').exactly(0),
    ),
  }),
  written('R2', ['van-de-pol-elbers-2013'], {
    priority: 20,
    action: 'hold',
    when: any(fact('newest-outcome').exactly(1), not(rule('R1'))),
  }),
  written('R3', ['van-de-pol-elbers-2013', 'wood'], {
    priority: 75,
    action: 'regress',
    when: fact('failures', inWindow).atLeast(threshold('regress.failures')),
  }),
  written('R3c', ['bandura'], {
    priority: 90,
    action: 'regress',
    contactWithinDays: 2,
    when: fact('critical-failures-today').atLeast(1),
  }),
  written('R3e', ['bandura'], {
    priority: 88,
    action: 'support',
    contactWithinDays: 2,
    when: fact('support-called-today').exactly(1),
  }),
  written('R4', ['wood'], {
    priority: 5,
    action: 'note',
    when: all(
      fact('failures', inWindow).exactly(1),
      fact('newest-outcome').exactly(0),
      not(rule('R3c')),
      not(rule('R5')),
    ),
  }),
  written('R5', ['entrustment'], {
    priority: 80,
    action: 'return',
    when: all(fact('on-probation').exactly(1), fact('failures').atLeast(1)),
  }),
  written('R6', ['design'], {
    priority: 25,
    action: 'hold',
    when: all(
      fact('regressions', { days: threshold('hysteresis.days') }).atLeast(
        threshold('hysteresis.regressions'),
      ),
      fact('successes', inWindow).lessThan(threshold('hysteresis.successes')),
    ),
  }),
  written('R7', ['van-de-pol-2015'], {
    priority: 60,
    action: 'hold',
    when: any(
      fact('days-since-change').lessThan(threshold('refractory.days')),
      fact('contacts-since-change').lessThan(threshold('refractory.contacts')),
    ),
  }),
  written('R8', ['contingent-teaching'], {
    priority: 60,
    action: 'hold',
    meansUnknown: true,
    when: fact('days-since-evidence').atLeast(threshold('stale.days')),
  }),
  written('R9', ['adult-learning'], {
    priority: 85,
    action: 'support',
    when: fact('asks-for').exactly(1),
  }),
  written('R10', ['grow'], {
    priority: 30,
    action: 'trial',
    when: all(
      fact('asks-for').exactly(-1),
      fact('days-since-self-report').atMost(threshold('self-report.days')),
      fact('confidence').atLeast(threshold('request-less.confidence')),
      fact('newest-outcome').atLeast(1),
      fact('room-below').atLeast(1),
      fact('context-open').exactly(0),
    ),
  }),
  written('R10e', ['grow'], {
    priority: 80,
    action: 'return',
    when: all(
      fact('on-trial').exactly(1),
      any(
        fact('failures').atLeast(1),
        all(
          fact('contacts-since-change').atLeast(threshold('trial.contacts')),
          fact('successes').atMost(0),
        ),
      ),
    ),
  }),
  written('R11', ['gradual-release'], {
    priority: 60,
    action: 'hold',
    when: all(
      fact('confidence').atLeast(threshold('calibration.confidence')),
      fact('days-since-self-report').atMost(threshold('self-report.days')),
      fact('own-work-failures-in-last-two').atLeast(threshold('calibration.failures')),
    ),
  }),
  written('R12', ['heron'], {
    priority: 5,
    action: 'note',
    when: all(
      fact('level').exactly(0),
      fact('days-since-contact').atLeast(threshold('floor.days')),
    ),
  }),
  written('R13', ['design'], {
    priority: 60,
    action: 'hold',
    opensContext: true,
    when: fact('dimensions-regressed', { days: threshold('systemic.days') }).atLeast(
      threshold('systemic.dimensions'),
    ),
  }),
  written('R14', ['entrustment'], {
    priority: 5,
    action: 'note',
    when: fact('override-in-force').exactly(1),
  }),
];

const every = [...DIMENSIONS];

/** The rule book shipped with the toolkit: R0–R14 of the method with their default thresholds. */
export const TLDW_RULES: RuleBook = {
  id: 'tldw',
  version: '1',
  thresholds: THRESHOLDS,
  coding: {
    'supervision-rating': {
      from: 0,
      to: 4,
      step: 1,
      bands: [
        { outcome: 'failure', from: 0, to: 1 },
        { outcome: 'partial', from: 2, to: 2 },
        { outcome: 'success', from: 3, to: 4 },
      ],
    },
    artefact: {
      from: 0,
      to: 4,
      step: 1,
      bands: [
        { outcome: 'failure', from: 0, to: 1 },
        { outcome: 'partial', from: 2, to: 2 },
        { outcome: 'success', from: 3, to: 4 },
      ],
    },
    reflection: {
      from: 1,
      to: 4,
      step: 0.5,
      bands: [
        { outcome: 'failure', from: 1, to: 1.5 },
        { outcome: 'partial', from: 2, to: 2.5 },
        { outcome: 'success', from: 3, to: 4 },
      ],
    },
    'critical-friendship': {
      from: 0,
      to: 6,
      step: 1,
      needsStep: 3,
      bands: [
        { outcome: 'failure', from: 0, to: 2 },
        { outcome: 'partial', from: 3, to: 4 },
        { outcome: 'success', from: 5, to: 6 },
      ],
    },
  },
  speaksTo: {
    'supervision-rating': every,
    reflection: ['meaning', 'confronting', 'feeling'],
    'critical-friendship': ['confronting', 'structuring', 'valuing'],
    artefact: {
      'action-plan': ['planning', 'structuring'],
      'record-of-participation': ['planning'],
      'portfolio-entry': ['planning', 'meaning'],
      vignette: ['meaning', 'valuing'],
    },
  },
  startsAt: { planning: 3, meaning: 3, confronting: 3, feeling: 3, structuring: 3, valuing: 2 },
  episodes: [
    {
      episode: 'creating-the-conditions',
      lowest: { planning: 3, meaning: 3, confronting: 3, feeling: 3, structuring: 3, valuing: 2 },
    },
    {
      episode: 're-orientating',
      lowest: { planning: 2, meaning: 2, confronting: 2, feeling: 2, structuring: 2, valuing: 2 },
    },
    {
      episode: 'enacting',
      lowest: { planning: 1, meaning: 1, confronting: 1, feeling: 1, structuring: 1, valuing: 1 },
      afterPlanConsulted: { planning: 0, meaning: 0 },
    },
    {
      episode: 'reflecting',
      lowest: { planning: 0, meaning: 0, confronting: 0, feeling: 0, structuring: 0, valuing: 0 },
    },
  ],
  rules: [...rules],
  sources: SOURCES,
};
