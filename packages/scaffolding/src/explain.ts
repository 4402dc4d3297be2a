import { textIn, type Language } from '@tldw/core';
import { SCAFFOLDING_MESSAGES } from './messages/index.ts';
import type { Decision, RuleReason } from './decision.ts';
import type { Missing } from './missing.ts';
import type { FactReason, Reason } from './reason.ts';
import type { RuleBook } from './rule-book.ts';
import { TLDW_RULES } from './tldw-rules.ts';

/** A decision in words, in parts that a page can lay out as it likes. */
export interface Explanation {
  readonly headline: string;
  /** The headline below a heading that names the dimension already, without its name. */
  readonly finding: string;
  /** The rule that decided, in a few words. */
  readonly rule: string;
  /** What was seen, one sentence per fact. */
  readonly because: readonly string[];
  /** What to do now, one sentence per rule that has something to say. */
  readonly advice: readonly string[];
  /** What is enough for a release; the first sentence introduces the others. */
  readonly missing: readonly string[];
  readonly stepBack: string;
  readonly techniques: readonly string[];
  /** The facilitator's own decision beside the rule's, if there is one. */
  readonly override?: string;
  /** Everything above as one text. */
  readonly text: string;
}

/**
 * Say a decision to a facilitator in Kazakh, Russian or English.
 *
 * @param rules the rule book the decision was made with, for the names of its rules
 */
export function explainDecision(
  decision: Decision,
  language: Language,
  rules: RuleBook = TLDW_RULES,
): Explanation {
  const say = SCAFFOLDING_MESSAGES[language];
  const words = (id: string, part: 'name' | 'advice') => {
    const rule = rules.rules.find((each) => each.id === id);
    return (rule && textIn(rule[part], language)?.text) ?? '';
  };
  const spoken = spokenRules(decision, rules);
  const decider = spoken.find((id) => id !== 'R14');
  const headline = headlineOf(decision, language);
  const because = unique(
    decision.reasons
      .filter(({ rule }) => spoken.includes(rule) && rule !== 'R14')
      .flatMap((reason) => tellingFacts(reason, rules))
      .map((fact) => say['decision.fact'](factParams(fact))),
  );
  const override = decision.override && overrideWords(decision, language);
  const missing = missingWords(decision, language);
  const stepBack = decision.stepBack
    ? say['step-back.failures'](decision.stepBack)
    : say['step-back.none']({});
  const advice = [
    ...(decision.contactBy ? [say['decision.contact-by']({ by: decision.contactBy })] : []),
    // Beside the facilitator's own decision the rule's advice would contradict it.
    ...unique(
      spoken
        .filter((id) => !decision.override || id === 'R14')
        .map((id) => words(id, 'advice'))
        .filter((text) => text !== ''),
    ),
  ];
  const techniques = decision.techniques.map((form) => say['technique.form']({ form }));
  const rule = decider ? words(decider, 'name') : '';
  return {
    headline,
    finding: withoutDimension(headline, say['name.dimension'](decision)),
    rule,
    because,
    advice,
    missing,
    stepBack,
    techniques,
    ...(override !== undefined && { override }),
    text: [
      headline,
      ...(rule ? [`${rule}.`] : []),
      ...because,
      ...(override !== undefined ? [override] : []),
      ...advice,
      ...missing,
      stepBack,
    ].join('\n'),
  };
}

// Where nothing is left to release, what stops a release is not worth saying, unless it is all there is.
function spokenRules({ rules: told, after }: Decision, { rules }: RuleBook): readonly string[] {
  if (after !== 'stand-back') return told;
  const idle = rules.filter(({ action, meansUnknown }) => action === 'hold' && !meansUnknown);
  const spoken = told.filter((id) => idle.every((rule) => rule.id !== id));
  return spoken.some((id) => id !== 'R14') ? spoken : told;
}

/** What is missing, one sentence each, after a sentence that introduces them. */
export function missingWords(decision: Decision, language: Language): readonly string[] {
  const say = SCAFFOLDING_MESSAGES[language];
  if (decision.missing.length === 0) return [say['missing.nothing-less']({})];
  if (decision.missing.every(({ need }) => need === 'other-rules')) {
    return [say['missing.other-rules']({})];
  }
  return [
    say['missing.heading']({ count: decision.missing.length }),
    ...decision.missing.map(
      (part) => `${language === 'en' ? '–' : '—'} ${missingPart(part, language)}`,
    ),
  ];
}

function missingPart(part: Missing, language: Language): string {
  const say = SCAFFOLDING_MESSAGES[language];
  switch (part.need) {
    case 'successes':
      return say['missing.successes'](part);
    case 'contact':
      return say['missing.contact']({});
    case 'partials':
      return say['missing.partials'](part);
    case 'time':
      return say['missing.time'](part);
    case 'context-closed':
      return say['missing.context-closed'](part);
    case 'plan-consulted':
      return say['missing.plan-consulted']({});
    case 'episode':
      return say['missing.episode'](part);
    case 'other-rules':
      return say['missing.other-rules']({});
  }
}

function headlineOf(decision: Decision, language: Language): string {
  const say = SCAFFOLDING_MESSAGES[language];
  const { dimension, before, after } = decision;
  const order = ['stand-back', 'consult', 'guide', 'direct'];
  const change = order.indexOf(after) - order.indexOf(before);
  const provisional =
    decision.provisional === 'no' || change >= 0
      ? ''
      : ` ${say[decision.provisional === 'trial' ? 'decision.trial' : 'decision.probation']({})}`;
  if (change < 0) return say['decision.less']({ dimension, from: before, to: after }) + provisional;
  if (change > 0) return say['decision.more']({ dimension, from: before, to: after });
  return decision.known
    ? say['decision.same']({ dimension, level: after })
    : say['decision.unknown']({ dimension, level: after });
}

// Every headline begins with the dimension and a colon, in each of the languages.
function withoutDimension(headline: string, dimension: string): string {
  const finding = headline.slice(`${dimension}: `.length);
  return finding.charAt(0).toUpperCase() + finding.slice(1);
}

function overrideWords(decision: Decision, language: Language): string | undefined {
  const say = SCAFFOLDING_MESSAGES[language];
  const { override } = decision;
  if (!override) return undefined;
  const { applied, asked, rule, reason, until } = override;
  const words = say['decision.override']({
    level: applied,
    ruleLevel: rule.after,
    reason,
    ...(until !== undefined && { until }),
  });
  return asked === applied
    ? words
    : `${words} ${say['decision.override-limited']({ asked, applied })}`;
}

// Only what made the difference: a facilitator wants the reason, not the whole tree.
function tellingFacts(reason: RuleReason, rules: RuleBook): readonly FactReason[] {
  const all = telling(reason.because);
  // The headline has told the level already.
  const facts = all.length > 1 ? all.filter(({ fact }) => fact !== 'level') : all;
  const partial = facts.find(({ fact, holds }) => fact === 'newest-outcome' && holds);
  return reason.rule === 'R2' && partial && rules.id === TLDW_RULES.id ? [partial] : facts;
}

function telling(reason: Reason): readonly FactReason[] {
  switch (reason.kind) {
    case 'fact':
      return [reason];
    case 'rule':
    case 'not':
      return telling(reason.part);
    case 'all':
    case 'any':
      return reason.parts.flatMap((part) => (reason.holds === part.holds ? telling(part) : []));
  }
}

function factParams(fact: FactReason) {
  return {
    fact: fact.fact,
    observed: fact.observed,
    is: fact.is,
    value: fact.value,
    holds: fact.holds,
    ownWork: fact.of !== undefined,
    ...(fact.newest !== undefined && { newest: fact.newest }),
    ...(fact.days !== undefined && { days: fact.days }),
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
