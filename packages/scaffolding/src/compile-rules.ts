import { isComparing, type Comparing, type Condition, type Quantity } from './condition.ts';
import type { CodedEvidence, LaneState, TeacherState } from './teacher-state.ts';
import { DIMENSIONS } from './dimension.ts';
import { EPISODES, EVIDENCE_KINDS, type EvidenceKind } from './evidence.ts';
import { COUNT_FACTS, OUTCOME_NUMBERS, type Fact } from './fact.ts';
import type { Rule, RuleBook } from './rule-book.ts';

/** What a condition is asked about: one teacher, one dimension, one day. */
export interface Sight {
  teacher: TeacherState;
  lane: LaneState;
  index: number;
  day: number;
}

/** A rule ready to be asked. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly holds: (sight: Sight) => boolean;
}

/** A rule book ready to be asked: rules ordered by priority, quick paths for those that move a level. */
export interface CompiledRules {
  readonly book: RuleBook;
  readonly byPriority: readonly CompiledRule[];
  readonly raising: readonly CompiledRule[];
  readonly lowering: readonly CompiledRule[];
  readonly holding: readonly CompiledRule[];
  readonly opening: readonly CompiledRule[];
  /** The least support per episode and dimension: before, and after the plan was consulted. */
  readonly lowest: readonly (readonly [before: readonly number[], after: readonly number[]])[];
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
  const lowest = EPISODES.map((episode) => {
    const envelope = book.episodes.find((each) => each.episode === episode);
    const before = DIMENSIONS.map((dimension) => envelope?.lowest[dimension] ?? 0);
    const after = DIMENSIONS.map(
      (dimension, index) => envelope?.afterPlanConsulted?.[dimension] ?? before[index]!,
    );
    return [before, after] as const;
  });
  const compiled = book.rules
    .map((rule) => ({ rule, holds: compileCondition(rule.when, book, lowest, [rule.id]) }))
    .sort((a, b) => b.rule.priority - a.rule.priority || (a.rule.id < b.rule.id ? -1 : 1));
  const doing = (...actions: readonly Rule['action'][]) =>
    compiled.filter(({ rule }) => actions.includes(rule.action));
  const ready: CompiledRules = {
    book,
    byPriority: compiled,
    raising: doing('regress', 'support', 'return'),
    lowering: doing('release', 'trial'),
    holding: doing('hold'),
    opening: compiled.filter(({ rule }) => rule.opensContext === true),
    lowest,
  };
  compiledBooks.set(book, ready);
  return ready;
}

/** The number a quantity stands for. */
export function quantityOf(quantity: Quantity, book: RuleBook): number {
  if (typeof quantity === 'number') return quantity;
  const found = Object.hasOwn(book.thresholds, quantity.threshold)
    ? book.thresholds[quantity.threshold]
    : undefined;
  if (!found) throw new TypeError(`The rules name no threshold "${quantity.threshold}"`);
  return found.value;
}

type Lowest = CompiledRules['lowest'];

function compileCondition(
  condition: Condition,
  book: RuleBook,
  lowest: Lowest,
  path: readonly string[],
): (sight: Sight) => boolean {
  if (isComparing(condition)) return compileComparing(condition, book, lowest);
  if ('all' in condition) {
    const parts = cheapestFirst(condition.all).map((part) =>
      compileCondition(part, book, lowest, path),
    );
    return (sight) => {
      for (let at = 0; at < parts.length; at += 1) if (!parts[at]!(sight)) return false;
      return true;
    };
  }
  if ('any' in condition) {
    const parts = cheapestFirst(condition.any).map((part) =>
      compileCondition(part, book, lowest, path),
    );
    return (sight) => {
      for (let at = 0; at < parts.length; at += 1) if (parts[at]!(sight)) return true;
      return false;
    };
  }
  if ('not' in condition) {
    const inner = compileCondition(condition.not, book, lowest, path);
    return (sight) => !inner(sight);
  }
  if (path.includes(condition.rule)) {
    const circle = [...path, condition.rule].join(' → ');
    throw new TypeError(`The rules refer to each other in a circle: ${circle}`);
  }
  const named = book.rules.find(({ id }) => id === condition.rule);
  if (!named) throw new TypeError(`The rules name no rule "${condition.rule}"`);
  return compileCondition(named.when, book, lowest, [...path, condition.rule]);
}

// The order of the parts never changes the answer, only how soon it is known.
function cheapestFirst(parts: readonly Condition[]): readonly Condition[] {
  const cost = (part: Condition): number => {
    if (!isComparing(part)) return 4;
    if (part.fact === 'sources') return 3;
    return COUNT_FACTS.some((fact) => fact === part.fact) ? 2 : 1;
  };
  return [...parts].sort((a, b) => cost(a) - cost(b));
}

function compileComparing(comparing: Comparing, book: RuleBook, lowest: Lowest) {
  const observe = compileFact(comparing, book, lowest);
  const value = quantityOf(comparing.value, book);
  switch (comparing.is) {
    case 'at-least':
      return (sight: Sight) => observe(sight) >= value;
    case 'at-most':
      return (sight: Sight) => observe(sight) <= value;
    case 'more-than':
      return (sight: Sight) => observe(sight) > value;
    case 'less-than':
      return (sight: Sight) => observe(sight) < value;
    case 'exactly':
      return (sight: Sight) => observe(sight) === value;
  }
}

/** How the number behind a comparison is read. */
export function compileFact(
  comparing: Comparing,
  book: RuleBook,
  lowest: Lowest,
): (sight: Sight) => number {
  const { fact } = comparing;
  const newest = comparing.newest === undefined ? Infinity : quantityOf(comparing.newest, book);
  const days = comparing.days === undefined ? Infinity : quantityOf(comparing.days, book);
  const kinds = comparing.of;
  switch (fact) {
    case 'successes':
      return counting('success', newest, kinds);
    case 'partials':
      return counting('partial', newest, kinds);
    case 'failures':
      return counting('failure', newest, kinds);
    case 'sources':
      return ({ lane }) => countSources(lane.evidence, newest, kinds);
    case 'regressions':
      return ({ lane, day }) => countRecent(lane.regressions, day - days);
    case 'dimensions-regressed':
      return ({ teacher, day }) => {
        let count = 0;
        for (const lane of teacher.lanes) {
          if (countRecent(lane.regressions, day - days) > 0) count += 1;
        }
        return count;
      };
    default:
      return singleFact(fact, lowest);
  }
}

function singleFact(
  fact: Exclude<
    Fact,
    'successes' | 'partials' | 'failures' | 'sources' | 'regressions' | 'dimensions-regressed'
  >,
  lowest: Lowest,
): (sight: Sight) => number {
  const allowed = ({ teacher, index }: Sight) =>
    lowest[EPISODES.indexOf(teacher.episode)]![teacher.planConsulted ? 1 : 0][index]!;
  switch (fact) {
    case 'level':
      return ({ lane }) => lane.level;
    case 'lowest-allowed':
      return allowed;
    case 'room-below':
      return (sight) => sight.lane.level - allowed(sight);
    case 'newest-outcome':
      return ({ lane }) => {
        const newest = lane.evidence.at(-1);
        return newest ? OUTCOME_NUMBERS[newest.outcome] : OUTCOME_NUMBERS.none;
      };
    case 'critical-failures-today':
      return ({ lane, day }) => {
        let count = 0;
        for (let at = lane.evidence.length - 1; at >= 0; at -= 1) {
          const each = lane.evidence[at]!;
          if (each.day !== day) break;
          if (each.critical && each.outcome === 'failure') count += 1;
        }
        return count;
      };
    case 'own-work-failures-in-last-two':
      return ({ lane }) => lane.ownWork.filter((outcome) => outcome === 'failure').length;
    case 'days-since-change':
      return ({ lane, day }) => (lane.changedOn === null ? Infinity : day - lane.changedOn);
    case 'contacts-since-change':
      return ({ lane }) => (lane.changedOn === null ? Infinity : lane.contacts);
    case 'days-since-evidence':
      return ({ lane, day }) => (lane.newestOn === null ? Infinity : day - lane.newestOn);
    case 'days-since-contact':
      return ({ teacher, day }) =>
        teacher.lastContactOn === null ? Infinity : day - teacher.lastContactOn;
    case 'on-probation':
      return ({ lane }) => (lane.provisional === 'probation' ? 1 : 0);
    case 'on-trial':
      return ({ lane }) => (lane.provisional === 'trial' ? 1 : 0);
    case 'asks-for':
      return ({ lane }) => lane.asksFor;
    case 'confidence':
      return ({ lane }) => lane.confidence;
    case 'days-since-self-report':
      return ({ lane, day }) => (lane.saidOn === null ? Infinity : day - lane.saidOn);
    case 'context-open':
      return ({ teacher, index }) =>
        teacher.contexts.some(({ dimensions }) => touches(dimensions, index)) ? 1 : 0;
    case 'support-called-today':
      return ({ teacher, index, day }) => (calledToday(teacher, index, day) ? 1 : 0);
    case 'engagement':
      return ({ teacher }) =>
        teacher.expected === 0 ? 100 : (100 * teacher.takenPart) / teacher.expected;
    case 'override-in-force':
      return ({ lane }) => (lane.override ? 1 : 0);
    case 'concern-set-by-another':
      return () => 0; // Such an entry is refused before it reaches the log.
  }
}

function counting(
  outcome: CodedEvidence['outcome'],
  newest: number,
  kinds: readonly EvidenceKind[] | undefined,
) {
  const wanted = kinds && EVIDENCE_KINDS.some((kind) => !kinds.includes(kind)) ? kinds : undefined;
  return ({ lane: { evidence } }: Sight): number => {
    let count = 0;
    let looked = 0;
    for (let at = evidence.length - 1; at >= 0 && looked < newest; at -= 1) {
      const each = evidence[at]!;
      if (wanted && !wanted.includes(each.kind)) continue;
      looked += 1;
      if (each.outcome === outcome) count += 1;
    }
    return count;
  };
}

// Two people, or two kinds of evidence: whichever shows more independence.
function countSources(
  evidence: readonly CodedEvidence[],
  newest: number,
  kinds: readonly EvidenceKind[] | undefined,
): number {
  let seenKinds = 0;
  let countKinds = 0;
  const seenPeople: string[] = [];
  let looked = 0;
  for (let at = evidence.length - 1; at >= 0 && looked < newest; at -= 1) {
    const each = evidence[at]!;
    if (kinds && !kinds.includes(each.kind)) continue;
    looked += 1;
    if (each.outcome !== 'success') continue;
    const kind = 1 << EVIDENCE_KINDS.indexOf(each.kind);
    if ((seenKinds & kind) === 0) {
      seenKinds |= kind;
      countKinds += 1;
    }
    if (!seenPeople.includes(each.by)) seenPeople.push(each.by);
  }
  return Math.max(countKinds, seenPeople.length);
}

function countRecent(days: readonly number[], after: number): number {
  let count = 0;
  for (const day of days) if (day > after) count += 1;
  return count;
}

function touches(dimensions: readonly string[] | undefined, index: number): boolean {
  return !dimensions || dimensions.includes(DIMENSIONS[index]!);
}

function calledToday(teacher: TeacherState, index: number, day: number): boolean {
  return teacher.calledOn === day && teacher.called[index] === true;
}
