import { TLDW_RULES, all, checkRules, fact, threshold, type RuleBook } from '@tldw/scaffolding';

// A country that wants its teachers' own work twice before letting go.
export const ownRules: RuleBook = {
  ...TLDW_RULES,
  id: 'example-country',
  thresholds: {
    ...TLDW_RULES.thresholds,
    'release.own-work': {
      value: 2,
      status: 'local',
      because: 'Decided by the coordinators after the first year',
      sources: [],
    },
  },
  rules: TLDW_RULES.rules.map((rule) =>
    rule.id === 'R12'
      ? {
          ...rule,
          when: all(
            fact('level').exactly(0),
            fact('days-since-contact').atLeast(threshold('floor.days')),
            fact('engagement').lessThan(80),
          ),
        }
      : rule,
  ),
};

export const faults = checkRules(ownRules);
