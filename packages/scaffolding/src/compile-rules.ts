import { asking, type Ask } from './ask.ts';
import { evidenceReach, type EvidenceReach } from './coding.ts';
import { DIMENSIONS } from './dimension.ts';
import { EPISODES } from './evidence.ts';
import type { Rule, RuleAction, RuleBook } from './rule-book.ts';
import { KNOWN_FACTS, type Mood } from './mood.ts';
import type { YearOfLowestLevels } from './sight.ts';

/** A rule ready to be asked. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Of the dimensions asked about, those in which the rule speaks. */
  readonly ask: Ask;
}

/** Rules of one purpose, highest priority first, asked together. */
export type RuleList = readonly CompiledRule[];

/** The same rules ready for each mood, without those that cannot speak in it. */
export type RulesByMood = Readonly<Record<Mood, RuleList>>;

/** A rule book ready to be asked: rules ordered by priority, and those that move a level or hold it apart. */
export interface CompiledRules {
  readonly book: RuleBook;
  readonly byPriority: RuleList;
  readonly raising: RulesByMood;
  readonly lowering: RulesByMood;
  readonly holding: RulesByMood;
  readonly opening: RuleList;
  readonly reach: EvidenceReach;
  readonly lowest: YearOfLowestLevels;
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
  const ordered = [...book.rules].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const readyFor = (mood: Mood, rules: readonly Rule[]): RuleList =>
    rules.flatMap((rule) => {
      const ask = asking(rule.when, book, KNOWN_FACTS[mood], [rule.id]);
      if (ask === false) return [];
      return { rule, ask: ask === true ? everywhere : ask };
    });
  const doing = (...actions: readonly RuleAction[]): RulesByMood => {
    const rules = ordered.filter(({ action }) => actions.includes(action));
    return {
      calm: readyFor('calm', rules),
      failed: readyFor('failed', rules),
      stirred: readyFor('stirred', rules),
    };
  };
  const byPriority = readyFor('stirred', ordered);
  const ready: CompiledRules = {
    book,
    byPriority,
    raising: doing('regress', 'support', 'return'),
    lowering: doing('release', 'trial'),
    holding: doing('hold'),
    opening: byPriority.filter(({ rule }) => rule.opensContext === true),
    reach: evidenceReach(book),
    lowest: lowestLevels(book),
  };
  compiledBooks.set(book, ready);
  return ready;
}

const everywhere: Ask = (_, lanes) => lanes;

function lowestLevels(book: RuleBook): YearOfLowestLevels {
  return EPISODES.map((episode) => {
    const envelope = book.episodes.find((each) => each.episode === episode);
    const before = DIMENSIONS.map((dimension) => envelope?.lowest[dimension] ?? 0);
    const after = DIMENSIONS.map(
      (dimension, index) => envelope?.afterPlanConsulted?.[dimension] ?? before[index]!,
    );
    return [before, after] as const;
  });
}
