import { DIMENSIONS } from './dimension.ts';
import { EPISODES } from './evidence.ts';
import { CALM_FACTS, isCalm, type LowestLevels, type Sight } from './read-fact.ts';
import type { Rule, RuleAction, RuleBook } from './rule-book.ts';
import { firstToSpeak, layOut, type RuleProgram } from './rule-program.ts';

/** A rule ready to be asked. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly holds: (sight: Sight) => boolean;
}

/** Rules of one purpose, highest priority first, asked together. */
export interface RuleList {
  readonly members: readonly CompiledRule[];
  readonly program: RuleProgram;
  /** The same for a dimension in which all is calm, as it is on most days: far fewer steps. */
  readonly whenCalm: RuleProgram;
}

/** A rule book ready to be asked: rules ordered by priority, quick paths for those that move a level. */
export interface CompiledRules {
  readonly book: RuleBook;
  readonly byPriority: readonly CompiledRule[];
  readonly raising: RuleList;
  readonly lowering: RuleList;
  readonly holding: RuleList;
  readonly opening: readonly CompiledRule[];
  readonly lowest: LowestLevels;
}

const compiledBooks = new WeakMap<RuleBook, CompiledRules>();

/**
 * Make a rule book ready. The same book is compiled once.
 *
 * Throws `TypeError` for a threshold or rule that does not exist and for rules that refer to each
 * other in a circle: accept rules with `acceptRules` first.
 */
export function compileRules(book: RuleBook): CompiledRules {
  const known = compiledBooks.get(book);
  if (known) return known;
  const lowest = lowestLevels(book);
  const byPriority = book.rules
    .map((rule) => compileRule(rule, book, lowest))
    .sort((a, b) => b.rule.priority - a.rule.priority || (a.rule.id < b.rule.id ? -1 : 1));
  const doing = (...actions: readonly RuleAction[]): RuleList => {
    const members = byPriority.filter(({ rule }) => actions.includes(rule.action));
    const rules = members.map(({ rule }) => rule);
    return {
      members,
      program: layOut(rules, book, lowest),
      whenCalm: layOut(rules, book, lowest, CALM_FACTS),
    };
  };
  const ready: CompiledRules = {
    book,
    byPriority,
    raising: doing('regress', 'support', 'return'),
    lowering: doing('release', 'trial'),
    holding: doing('hold'),
    opening: byPriority.filter(({ rule }) => rule.opensContext === true),
    lowest,
  };
  compiledBooks.set(book, ready);
  return ready;
}

/** The rule of the list that speaks, the one with the highest priority if there are several. */
export function strongest(list: RuleList, sight: Sight): CompiledRule | undefined {
  const at = firstToSpeak(isCalm(sight) ? list.whenCalm : list.program, sight);
  return at < 0 ? undefined : list.members[at];
}

function compileRule(rule: Rule, book: RuleBook, lowest: LowestLevels): CompiledRule {
  const program = layOut([rule], book, lowest);
  return { rule, holds: (sight) => firstToSpeak(program, sight) === 0 };
}

function lowestLevels(book: RuleBook): LowestLevels {
  return EPISODES.map((episode) => {
    const envelope = book.episodes.find((each) => each.episode === episode);
    const before = DIMENSIONS.map((dimension) => envelope?.lowest[dimension] ?? 0);
    const after = DIMENSIONS.map(
      (dimension, index) => envelope?.afterPlanConsulted?.[dimension] ?? before[index]!,
    );
    return [before, after] as const;
  });
}
