import type { LogEntry } from '@tldw/scaffolding';
import type { PersonDesk } from '@tldw/store';
import type { EventDocument, EvidenceDocument, InitiativeDocument } from '../records.ts';

/** Everything the rules may read about one teacher, and how much of it somebody noticed. */
export interface SupportLog {
  readonly log: readonly LogEntry[];
  readonly noticed: number;
  /** The facilitators' own decisions, with the id under which the record keeps each. */
  readonly overrides: readonly {
    readonly id: string;
    readonly by: string;
    readonly entry: Extract<LogEntry, { kind: 'override' }>;
  }[];
}

/** What advice is drawn from, of a group and of some of its teachers: read once, used for each. */
export async function groupContext(desk: PersonDesk, group: string, teachers: readonly string[]) {
  const [initiative, events, attendance, evidence, decisions] = await Promise.all([
    desk.readInitiative<InitiativeDocument>(),
    desk.readGroupYear<EventDocument>(group),
    desk.listAttendance({ group }),
    desk.evidenceOf<EvidenceDocument>(teachers),
    desk.decisionsOn<LogEntry>(teachers),
  ]);
  const episodes = initiative?.document.episodes ?? [];
  return { episodes, events, attendance, evidence, decisions };
}

/**
 * A teacher's log: the year's episodes, what was noticed, who came, and what facilitators decided.
 * Attendance is written down once and read here: nobody types it a second time.
 */
export function supportLog(
  teacher: string,
  context: Awaited<ReturnType<typeof groupContext>>,
): SupportLog {
  const { episodes, events, attendance, evidence, decisions } = context;
  const seen = evidence.filter((each) => each.teacher === teacher).map(({ document }) => document);
  const known = new Set(seen.filter(({ kind }) => kind === 'participation').map(({ on }) => on));
  const came = attendance.flatMap(({ event, person, status }): LogEntry[] => {
    const on = events.find(({ id }) => id === event)?.document.heldOn;
    // Apologies in advance are neither: whoever sends them keeps their word.
    if (person !== teacher || !on || known.has(on)) return [];
    if (status !== 'attended' && status !== 'absent') return [];
    const id = `came-${on}`;
    return [
      { kind: 'participation', id, teacher, on, what: 'session', done: status === 'attended' },
    ];
  });
  const overrides = decisions.flatMap(({ id, teacher: about, decidedBy, document }) =>
    about === teacher && document.kind === 'override'
      ? [{ id, by: decidedBy, entry: document }]
      : [],
  );
  return {
    log: [...episodes, ...seen, ...came, ...overrides.map(({ entry }) => entry)],
    noticed: seen.length,
    overrides,
  };
}
