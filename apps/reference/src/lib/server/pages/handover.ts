import type { CalendarDate } from '@tldw/core';
import { newId } from '@tldw/store';
import { handoverWords } from '#lib/words/handover.ts';
import { textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { regionsOf } from './regions-of.ts';

/** What a coordinator leaves for whoever comes next. */
interface HandoverEntry {
  readonly on: CalendarDate;
  readonly about: string;
  readonly text: string;
}

/** What an entry may be about. */
export const HANDOVER_TOPICS = ['school', 'facilitator', 'network-event', 'authority', 'other'];

/** The log of one's regions: what is open first, then the newest. */
export async function handoverPage(request: SignedIn) {
  const entries = await request.desk.listRecords<HandoverEntry>('handover-entry');
  const mine = entries.filter(({ region }) => regionsOf(request).includes(region ?? ''));
  return {
    topics: HANDOVER_TOPICS,
    entries: mine
      .map(({ id, version, state, document }) => ({
        id,
        version,
        isOpen: state === 'open',
        ...document,
      }))
      .toSorted((a, b) =>
        a.isOpen === b.isOpen ? (a.on < b.on ? 1 : a.on > b.on ? -1 : 0) : a.isOpen ? -1 : 1,
      ),
  };
}

/** Write a new entry. */
export async function writeHandover(request: SignedIn, form: FormData): Promise<readonly string[]> {
  const text = textOf(form, 'text').slice(0, 4000);
  const about = HANDOVER_TOPICS.find((topic) => topic === textOf(form, 'about')) ?? 'other';
  const [region] = regionsOf(request);
  const say = handoverWords[request.language];
  if (text === '') return [say.noteNeeded];
  if (region === undefined) return [say.noRegion];
  const kept = await request.desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'handover-entry',
    region,
    state: 'open',
    document: { on: request.today, about, text },
  });
  return kept.ok ? [] : kept.refusals.map((each) => sayStore(request.language, each));
}

/** Mark an entry as done, or open it again. */
export async function turnHandover(request: SignedIn, form: FormData): Promise<readonly string[]> {
  const id = textOf(form, 'id');
  const entry = await request.desk.readRecord<HandoverEntry>('handover-entry', id);
  if (!entry) {
    const gone = { code: 'record.not-found', params: { kind: 'handover-entry' } } as const;
    return [sayStore(request.language, gone)];
  }
  const kept = await request.desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'handover-entry',
    id,
    basedOn: entry.version,
    state: entry.state === 'open' ? 'done' : 'open',
    document: entry.document,
  });
  return kept.ok ? [] : kept.refusals.map((each) => sayStore(request.language, each));
}
