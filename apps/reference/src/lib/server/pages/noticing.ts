import type { Language } from '@tldw/core';
import { DIMENSION_NAMES } from '@tldw/core/messages';
import {
  ARTEFACTS,
  LogEntry,
  type ArtefactReading,
  type ContextEvent,
  type Dimension,
  type SelfReport,
} from '@tldw/scaffolding';
import { newId } from '@tldw/store';
import { sortByName } from '#lib/sort-by-name.ts';
import { noticingWords } from '#lib/words/noticing.ts';
import { numberOf, textOf } from '../form.ts';
import { eventView } from '../event-views.ts';
import type { EvidenceDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { facilitatedEvent, isSeen } from './session.ts';

/** What somebody may note of a teacher's life that comes before any release of support. */
export const CONTEXTS = ['distress', 'conflict', 'workload', 'role-change'] as const;

/** The people of a session, with what was noticed of each on its day. */
export async function noticingPage(request: SignedIn, id: string) {
  const { desk, language } = request;
  const event = await facilitatedEvent(request, id);
  if (!event) return undefined;
  const [people, attendance] = await Promise.all([
    desk.listPeople({ group: event.group, role: 'teacher' }),
    desk.listAttendance({ event: id }),
  ]);
  const noticed = await desk.evidenceOf<EvidenceDocument>(people.map(({ id: teacher }) => teacher));
  const teachers = sortByName(people, ({ name }) => name, language).map(({ id: teacher, name }) => {
    const status = attendance.find((each) => each.person === teacher)?.status;
    return {
      id: teacher,
      name,
      wasAway: status === 'absent' || status === 'apologised',
      kept: noticed
        .filter((each) => each.teacher === teacher)
        .filter(({ noticedOn }) => noticedOn === event.heldOn && noticedOn <= request.today)
        .filter(({ document }) => isSeen(document))
        .map((each) => ({
          id: each.id,
          text: describe(each.document, language),
          isMine: !('by' in each.document) || each.document.by === request.person.id,
        })),
    };
  });
  return {
    event: eventView(event.document, language),
    group: event.group,
    hasBegun: event.document.heldOn <= request.today,
    teachers: teachers.toSorted((a, b) => Number(a.wasAway) - Number(b.wasAway)),
  };
}

/** What became of a form: how many records were kept, or whose lines are only half filled in. */
interface Kept {
  readonly kept: number;
  readonly half: readonly string[];
}

/** Keep what a form says was noticed, one record for each thing; nothing while a line is half said. */
export async function keepNoticed(request: SignedIn, id: string, form: FormData): Promise<Kept> {
  const { desk } = request;
  const event = await facilitatedEvent(request, id);
  if (!event || event.document.heldOn > request.today) return { kept: 0, half: [] };
  const people = await desk.listPeople({ group: event.group, role: 'teacher' });
  const half = people.filter(({ id: teacher }) => isHalfSaid(form, teacher));
  if (half.length > 0) return { kept: 0, half: half.map(({ name }) => name) };
  const operation = textOf(form, 'operation') || newId(Date.now());
  let kept = 0;
  for (const { id: teacher } of people) {
    const dated = { teacher, on: event.document.heldOn, by: request.person.id };
    for (const document of noticedOf(form, dated)) {
      const done = await desk.recordEvidence(`${operation}-${teacher}-${document.kind}`, {
        id: document.id,
        teacher,
        group: event.group,
        noticedOn: document.on,
        document,
      });
      if (done.ok) kept += 1;
    }
  }
  return { kept, half: [] };
}

/** A tick without the answer that it belongs to would be lost without a word. */
function isHalfSaid(form: FormData, teacher: string): boolean {
  const said = (name: string) => textOf(form, `${name}:${teacher}`) !== '';
  return (
    (said('checked') && !said('help')) ||
    said('artefact') !== said('artefact-score') ||
    ((said('over') || said('step-in')) && !said('context'))
  );
}

interface Dated {
  readonly teacher: string;
  readonly on: LogEntry['on'];
  readonly by: string;
}

/** What a form says of one teacher, as entries of the scaffolding log. */
function noticedOf(form: FormData, { teacher, on, by }: Dated): LogEntry[] {
  const field = (name: string) => `${name}:${teacher}`;
  const number = (name: string) => numberOf(form, field(name));
  const entry = () => ({ id: newId(Date.now()), teacher, on });
  const asked: unknown[] = [];
  const score = number('help');
  if (score !== undefined) {
    const checked = form.has(field('checked'));
    asked.push({ kind: 'supervision-rating', ...entry(), by, score, checked });
  }
  const artefact = ARTEFACTS.find((each) => each === textOf(form, field('artefact')));
  const artefactScore = number('artefact-score');
  if (artefact && artefactScore !== undefined) {
    asked.push({ kind: 'artefact', ...entry(), by, artefact, score: artefactScore });
  }
  const depth = number('depth');
  if (depth !== undefined) asked.push({ kind: 'reflection', ...entry(), by, depth });
  const steps = form.getAll(field('friend')).map(Number);
  if (steps.length > 0) asked.push({ kind: 'critical-friendship', ...entry(), by, steps });
  const helpWanted = textOf(form, field('wants')) as NonNullable<SelfReport['helpWanted']> | '';
  if (helpWanted) asked.push({ kind: 'self-report', ...entry(), helpWanted });
  const what = CONTEXTS.find((each) => each === textOf(form, field('context')));
  if (what) {
    const status: ContextEvent['status'] = form.has(field('over')) ? 'closed' : 'opened';
    const effect: ContextEvent['effect'] = form.has(field('step-in')) ? 'support' : 'hold';
    asked.push({ kind: 'context', ...entry(), what, status, effect });
  }
  // Whatever was sent by hand and is not of the log's shape is left out.
  return asked.flatMap((each) => {
    const read = LogEntry.safeParse(each);
    return read.success ? [read.data] : [];
  });
}

/** One thing that was noticed, in a short line that begins with a capital. */
export function describe(entry: EvidenceDocument, language: Language): string {
  const line = lineOf(entry, language);
  return line.charAt(0).toLocaleUpperCase(language) + line.slice(1);
}

function lineOf(entry: EvidenceDocument, language: Language): string {
  const say = noticingWords[language];
  const name = say.describe[entry.kind] ?? entry.kind;
  switch (entry.kind) {
    case 'supervision-rating': {
      const checked = entry.checked ? `, ${say.checked}` : '';
      const help = `${say.helpScores[entry.score] ?? entry.score}${checked}`;
      return entry.dimensions ? `${sidesOf(entry.dimensions, language)}: ${help}` : help;
    }
    case 'artefact':
      return `${name}: ${artefactName(entry, say.artefacts)} ${language === 'en' ? '–' : '—'} ${say.artefactScores[entry.score] ?? entry.score}`;
    case 'reflection':
      return `${name}: ${say.depths[Math.floor(entry.depth) - 1] ?? entry.depth}`;
    case 'critical-friendship':
      return `${name}: ${entry.steps.map((step) => say.friendSteps[step - 1]).join(', ')}`;
    case 'self-report':
      return `${name}: ${entry.helpWanted ? say.wants[entry.helpWanted] : (entry.confidence ?? '')}`;
    case 'context':
      return `${name}: ${say.contexts[entry.what] ?? entry.what}${entry.status === 'closed' ? ` (${say.contextOver})` : ''}`;
    default:
      return name;
  }
}

/** The sides of the work that a record speaks to, where it names them. */
function sidesOf(dimensions: readonly Dimension[], language: Language): string {
  const names = dimensions.map((dimension) => DIMENSION_NAMES[dimension][language]);
  return [names[0], ...names.slice(1).map((name) => name.toLocaleLowerCase(language))].join(', ');
}

function artefactName(entry: ArtefactReading, names: Record<string, string>): string {
  return names[entry.artefact] ?? entry.artefact;
}
