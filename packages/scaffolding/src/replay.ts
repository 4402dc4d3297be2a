import { dateOfDayNumber, textIn, type CalendarDate, type Language } from '@tldw/core';
import { dimensionsOf, readingOf } from './coding.ts';
import { compileRules } from './compile-rules.ts';
import { beginnings, type DecideInput } from './decide.ts';
import { see, withOverride, type Seen } from './decision.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import type { LogEntry } from './evidence.ts';
import { SCAFFOLDING_MESSAGES } from './messages/index.ts';
import { dayOf } from './day-of.ts';
import { playTeacher } from './play-teacher.ts';
import type { RuleBook } from './rule-book.ts';
import { levelOf, type LevelNumber, type SupportLevel } from './support-level.ts';
import { TLDW_RULES } from './tldw-rules.ts';

/** One line of the year: what was noted, what was decided, and by which rule. */
export interface TraceRow {
  readonly on: CalendarDate;
  readonly teacher: string;
  readonly dimension: Dimension;
  /** What was noted for this dimension on the day, such as `E1:3` (success) or `E2:3?` (not yet checked). */
  readonly noted: readonly string[];
  readonly before: SupportLevel;
  readonly after: SupportLevel;
  /** The rule's own verdict where a facilitator decided otherwise. */
  readonly rule?: SupportLevel;
  readonly known: boolean;
  /** The rule that decided, first; then those that had something to say. */
  readonly rules: readonly string[];
}

/**
 * A whole year from its log: every day on which something was noted, decided or said, in order.
 *
 * Days on which nothing new came of a dimension are left out. The same log always gives the same rows.
 */
export function replay(input: DecideInput): TraceRow[] {
  const book = input.rules ?? TLDW_RULES;
  const rules = compileRules(book);
  const rows: TraceRow[] = [];
  for (const [state, entries] of beginnings(input, rules)) {
    const noted = notesByLane(entries, book);
    const days = new Map<number, { seen: Seen; after: LevelNumber }[]>();
    playTeacher(state, entries, rules, input.today, (sight, verdict) => {
      const lanes = days.get(sight.day) ?? [];
      lanes[sight.index] = { seen: see(sight, verdict, rules), after: verdict.after };
      days.set(sight.day, lanes);
    });
    const overrides = new Map<number, LogEntry & { kind: 'override' }>();
    const last = DIMENSIONS.map(() => '');
    for (const [day, lanes] of days) {
      for (const entry of entries) {
        if (entry.kind === 'override' && dayOf(entry.on) === day) {
          overrides.set(DIMENSIONS.indexOf(entry.dimension), entry);
        }
      }
      lanes.forEach(({ seen, after }, index) => {
        const override = [seen.overrideBefore, overrides.get(index)].findLast(
          (each) => each && (each === seen.overrideBefore || dayOf(each.on) === day),
        );
        const before = withOverride(seen.verdict.before, seen.overrideBefore);
        const now = withOverride(after, override ?? null);
        const notes = noted.get(`${day} ${index}`) ?? [];
        const said = seen.rules.filter((id) => id !== 'R14');
        const names = override ? [...said, 'R14'] : said;
        const key = `${levelOf(now)} ${seen.known} ${names.join(' ')}`;
        if (notes.length === 0 && before === now && key === last[index]) return;
        last[index] = key;
        rows.push({
          on: dateOfDayNumber(day),
          teacher: state.teacher,
          dimension: DIMENSIONS[index]!,
          noted: notes,
          before: levelOf(before),
          after: levelOf(now),
          ...(override && { rule: levelOf(after) }),
          known: seen.known,
          rules: names,
        });
      });
    }
  }
  return rows;
}

const CODES = {
  'supervision-rating': 'E1',
  artefact: 'E2',
  reflection: 'E3',
  'critical-friendship': 'E4',
} as const;

function notesByLane(entries: readonly LogEntry[], book: RuleBook): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  const note = (entry: LogEntry, dimensions: readonly Dimension[] | undefined, text: string) => {
    for (const dimension of dimensions ?? DIMENSIONS) {
      const key = `${dayOf(entry.on)} ${DIMENSIONS.indexOf(dimension)}`;
      notes.set(key, [...(notes.get(key) ?? []), text]);
    }
  };
  for (const entry of entries) {
    switch (entry.kind) {
      case 'supervision-rating':
      case 'artefact':
      case 'reflection':
      case 'critical-friendship': {
        const unchecked = entry.checked !== true && readingOf(entry) >= 3 ? '?' : '';
        const serious = entry.severity === 'critical' ? '!' : '';
        const text = `${CODES[entry.kind]}:${readingOf(entry)}${unchecked}${serious}`;
        note(entry, dimensionsOf(entry, book), text);
        break;
      }
      case 'self-report':
        note(
          entry,
          entry.dimensions,
          `E5:${[entry.helpWanted, entry.confidence].filter((each) => each !== undefined).join(' ')}`,
        );
        break;
      case 'context':
        note(entry, entry.dimensions, `E7:${entry.what} ${entry.status}`);
        break;
      default:
    }
  }
  for (const list of notes.values()) list.sort();
  return notes;
}

/** The rows of a replay as a Markdown table, in the words a facilitator knows. */
export function traceTable(
  rows: readonly TraceRow[],
  language: Language,
  rules: RuleBook = TLDW_RULES,
): string {
  const say = SCAFFOLDING_MESSAGES[language];
  const heads = say['trace.heads']({}).split('|');
  const name = (id: string) => {
    const rule = rules.rules.find((each) => each.id === id);
    return `${(rule && textIn(rule.name, language)?.text) ?? id} (${id})`;
  };
  const lines = rows.map((row) => [
    row.on,
    row.teacher,
    say['name.dimension'](row),
    row.noted.join(', '),
    row.before === row.after
      ? say['name.level']({ level: row.after })
      : `${say['name.level']({ level: row.before })} → ${say['name.level']({ level: row.after })}`,
    row.rules.map(name).join('; '),
  ]);
  return [heads, heads.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
