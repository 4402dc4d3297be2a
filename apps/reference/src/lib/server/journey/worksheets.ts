import { accept, refuse, type Result } from '@tldw/core';
import { TOOL_FORMS, type ToolFormName } from '@tldw/curriculum/packs';
import type { KeptRecord, StoreRefusal } from '@tldw/store';
import type { SheetTexts } from '#lib/journey/sheet-view.ts';
import type { Step } from '#lib/journey/steps.ts';
import type { InitiativeDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';

/** A sheet as its teacher left it: the form of the tool and everything typed, finished or not. */
export interface WorksheetDocument {
  readonly sheet: Step;
  readonly cohort: string;
  readonly form: ToolFormName;
  readonly texts: SheetTexts;
}

/** A sheet with its version; version 0 has never been saved. */
export interface Worksheet {
  readonly id?: string;
  readonly version: number;
  readonly form: ToolFormName;
  readonly texts: SheetTexts;
}

// A sheet is paper, not a book: what a person types in an evening fits many times over.
const MOST_FIELDS = 400;
const LONGEST_FIELD = 20_000;

/** Fields of a form that are about the sending and not the sheet. */
const ENVELOPE = new Set([
  'sheet',
  'toolForm',
  'operation',
  'attempt',
  'draftVersion',
  'version',
  'intent',
  'change',
]);

/** Fields that stand in a form before anybody has written in it. */
const FILLED_IN = new Set(['with', 'count', 'heldOn']);

/** The teacher's own sheet of a step, empty if nothing was saved yet. */
export async function readWorksheet(request: SignedIn, sheet: Step): Promise<Worksheet> {
  const { desk, person } = request;
  const cohort = await cohortOf(request);
  const records = await desk.listRecords<WorksheetDocument>('worksheet', { owner: person.id });
  const found = records.findLast(
    ({ document }) => document.sheet === sheet && document.cohort === cohort,
  );
  return found ? worksheetOf(found) : { version: 0, form: 'guided', texts: {} };
}

/** Everything a form holds that belongs on the sheet; what was emptied is there, empty. */
export function textsFrom(form: FormData): SheetTexts {
  const texts: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (ENVELOPE.has(name)) continue;
    const values = form
      .getAll(name)
      .filter((value): value is string => typeof value === 'string' && value !== '');
    texts[name] = values.join('\n').normalize('NFC').replaceAll('\r\n', '\n');
  }
  return texts;
}

/** Whether anything was written or ticked in a form: what a page fills in itself does not count. */
export function holdsWords(form: FormData): boolean {
  return Object.entries(textsFrom(form)).some(
    ([name, text]) => text.trim() !== '' && !FILLED_IN.has(name),
  );
}

/** The form of the tool that is wanted: a pressed button comes after the page's own field. */
export function toolFormFrom(form: FormData): ToolFormName {
  const asked = form.getAll('toolForm').at(-1);
  return TOOL_FORMS.find((each) => each === asked) ?? 'guided';
}

/**
 * Save a sheet as it is, finished or not. Refused when another device saved in between: then the
 * text stays on the page of whoever wrote it.
 */
export async function keepWorksheet(
  request: SignedIn,
  operation: string,
  given: Pick<WorksheetDocument, 'sheet' | 'texts'> & {
    /** The form of the tool; left out, it stays as it was. */
    readonly form?: ToolFormName;
    readonly basedOn?: number;
  },
): Promise<Result<{ readonly version: number }, StoreRefusal>> {
  const before = await readWorksheet(request, given.sheet);
  // A page shows one form of the tool; what was written in another stays.
  const texts = withoutBlanks({ ...before.texts, ...given.texts });
  const fields = Object.values(texts);
  if (fields.length > MOST_FIELDS || fields.some((text) => text.length > LONGEST_FIELD)) {
    return refuse({ code: 'file.refused', params: { because: 'too-large' } });
  }
  const document: WorksheetDocument = {
    sheet: given.sheet,
    cohort: await cohortOf(request),
    form: given.form ?? before.form,
    texts,
  };
  const kept = await request.desk.keepRecord(operation, {
    kind: 'worksheet',
    ...(before.id ? { id: before.id, basedOn: given.basedOn ?? before.version } : {}),
    state: 'draft',
    document,
  });
  return kept.ok ? accept({ version: kept.value.version }) : kept;
}

/** Take fields off a sheet that are kept in the project now: there is one place to read them from. */
export async function clearFromWorksheet(
  request: SignedIn,
  operation: string,
  sheet: Step,
  isKept: (name: string) => boolean,
) {
  const { texts } = await readWorksheet(request, sheet);
  const names = Object.keys(texts).filter(isKept);
  if (names.length === 0) return;
  await keepWorksheet(request, operation, {
    sheet,
    texts: Object.fromEntries(names.map((name) => [name, ''])),
  });
}

function withoutBlanks(texts: SheetTexts): SheetTexts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

async function cohortOf({ desk }: SignedIn): Promise<string> {
  return (await desk.readInitiative<InitiativeDocument>())?.document.cohort.id ?? '';
}

function worksheetOf({ id, version, document }: KeptRecord<WorksheetDocument>): Worksheet {
  return { id, version, form: document.form, texts: document.texts };
}
