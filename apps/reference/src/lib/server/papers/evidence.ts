import { Evidence, EVIDENCE_KINDS, isCalendarDate, workOf } from '@tldw/core';
import { newId } from '@tldw/store';
import { LARGEST_FILE } from '@tldw/store/files';
import { mediumDate } from '#lib/dates.ts';
import type { Problem } from '#lib/journey/problem.ts';
import { evidenceWords } from '#lib/words/evidence.ts';
import { addEvidenceFile, evidenceFiles } from '../evidence-files.ts';
import { textOf } from '../form.ts';
import { ownPapers } from '../journey/own-papers.ts';
import { groupsAs } from '../pages/day.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';

/** A teacher's evidence with its files, the latest first. */
export async function evidencePage(request: SignedIn, step?: string) {
  const { language, person, today } = request;
  const [papers, files] = await Promise.all([
    ownPapers(request),
    evidenceFiles(request, { owner: person.id }),
  ]);
  const work = papers.project && workOf(papers.project);
  return {
    hasProject: papers.project !== undefined,
    writing: work?.concern.language ?? language,
    kinds: EVIDENCE_KINDS,
    steps: work && 'plan' in work ? work.plan.steps.map(({ id, what }) => ({ id, what })) : [],
    step: step ?? '',
    today,
    operation: newId(Date.now()),
    largestFile: LARGEST_FILE,
    pieces: papers.evidenceRecords.toReversed().map(({ id, state, version, document }) => ({
      id,
      version,
      isSubmitted: state === 'submitted',
      kind: document.kind,
      title: document.title,
      about: document.about,
      from: mediumDate(document.from, language),
      file: files.find(({ about }) => about === id),
    })),
  };
}

/**
 * Keep a piece of evidence, with its file if there is one. What cannot be kept says why, and that a
 * file has to be chosen again: a browser never fills that field in.
 */
export async function addEvidence(request: SignedIn, form: FormData): Promise<readonly Problem[]> {
  const file = form.get('file');
  const chosen = file instanceof File && file.size > 0 ? file : undefined;
  const problems = await keepEvidence(request, form, chosen);
  if (problems.length === 0 || !chosen) return problems;
  return [...problems, { field: 'file', text: evidenceWords[request.language].fileLost }];
}

async function keepEvidence(
  request: SignedIn,
  form: FormData,
  file: File | undefined,
): Promise<readonly Problem[]> {
  const { desk, language, person, today } = request;
  const say = evidenceWords[language];
  const kind = EVIDENCE_KINDS.find((each) => each === textOf(form, 'kind')) ?? 'observation';
  const isChecked = form.get('checked') === 'yes';
  const title = textOf(form, 'title');
  const problems: Problem[] = [];
  if (title === '') problems.push({ field: 'title', text: say.nameMissing });
  if (file && !isChecked) problems.push({ field: 'checked', text: say.childrenMissing });
  const { projectRecord } = await ownPapers(request);
  if (problems.length > 0 || !projectRecord) return problems;

  const id = newId(Date.now());
  const from = textOf(form, 'from');
  const read = Evidence.safeParse({
    id,
    project: projectRecord.id,
    addedBy: person.id,
    kind,
    title: title.slice(0, 300),
    about: textOf(form, 'about').slice(0, 8000),
    from: isCalendarDate(from) && from <= today ? from : today,
    addedOn: today,
    ...(textOf(form, 'step') ? { step: textOf(form, 'step') } : {}),
    pupilsNotIdentifiable: isChecked,
    tags: [],
  });
  if (!read.success) return [{ field: 'title', text: say.nameMissing }];
  const operation = textOf(form, 'operation') || newId(Date.now());
  const group = groupsAs(request, 'teacher')[0];
  const place = group === undefined ? {} : { group };
  const kept = await desk.keepRecord(operation, {
    kind: 'project-evidence',
    id,
    ...place,
    state: 'draft',
    document: read.data,
  });
  if (!kept.ok) return kept.refusals.map((each) => ({ text: sayStore(language, each) }));
  if (!file) return [];
  const added = await addEvidenceFile(request, file, {
    about: kept.value.id,
    ...place,
    operation: `${operation}-file`,
  });
  if (added.ok) return sweep(request);
  // An entry that speaks of a file it does not have would only confuse: both or neither.
  await desk.removeRecord(newId(Date.now()), 'project-evidence', kept.value.id);
  return added.refusals.map((each) => ({ field: 'file', text: sayStore(language, each) }));
}

/** Files whose entry was removed and not brought back go when the next one comes. */
async function sweep(request: SignedIn): Promise<readonly Problem[]> {
  const { desk, person } = request;
  const [{ evidenceRecords, portfolioRecord }, files] = await Promise.all([
    ownPapers(request),
    desk.listFiles({ owner: person.id }),
  ]);
  const known = new Set([...evidenceRecords.map(({ id }) => id), portfolioRecord?.id]);
  for (const { id, about } of files) {
    if (about !== undefined && !known.has(about)) await desk.removeFile(newId(Date.now()), id);
  }
  return [];
}

/** Remove a piece of evidence; what is returned is enough to bring it back. Its file stays until then. */
export async function removeEvidence({ desk }: SignedIn, id: string) {
  const record = await desk.readRecord<Evidence>('project-evidence', id);
  if (!record || record.state === 'submitted') return undefined;
  const gone = await desk.removeRecord(newId(Date.now()), 'project-evidence', id);
  return gone.ok
    ? { title: record.document.title, json: JSON.stringify(record.document) }
    : undefined;
}

/** Bring back what was removed a moment ago, under its own id: its file belongs to it still. */
export async function restoreEvidence(request: SignedIn, json: string): Promise<boolean> {
  const { desk, person } = request;
  const read = Evidence.safeParse(parsed(json));
  if (!read.success || read.data.addedBy !== person.id) return false;
  const group = groupsAs(request, 'teacher')[0];
  const kept = await desk.keepRecord(newId(Date.now()), {
    kind: 'project-evidence',
    id: read.data.id,
    ...(group === undefined ? {} : { group }),
    state: 'draft',
    document: read.data,
  });
  return kept.ok;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
