import { standingsOf, type Decision, type RuleBook, type TeacherState } from '@tldw/scaffolding';

/**
 * What `tldw advise --json` prints: one decision per teacher and dimension, its reasons by the id of the rule
 * they belong to, and where every teacher stands.
 */
export function adviceDocument(
  decisions: readonly Decision[],
  states: readonly TeacherState[],
  rules: RuleBook,
): object {
  return {
    decisions: decisions.map(({ reasons, ...decision }) => ({
      ...decision,
      reasons: Object.fromEntries(reasons.map(({ rule, ...reason }) => [rule, reason])),
    })),
    state: Object.fromEntries(states.map((state) => [state.teacher, standingsOf(state, rules)])),
  };
}
