import { SMALLEST_CELL_SHOWN } from '@tldw/core/access';
import { RESEARCH_PARTS } from '@tldw/evaluation/exports';
import { newId, type ResearchExportRecord } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { researchWords } from '#lib/words/research.ts';
import { dayOfInstant } from '../day-of-instant.ts';
import { textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { Problems } from './steps-on-a-page.ts';

/** Which wording a teacher agrees to; a changed wording gets a new name. */
const WORDING = 'research-use-1';

const LIVE: readonly string[] = ['asked', 'approved-once', 'approved', 'made'];

/** What an evaluator asked for, and what can be done with each now. */
export async function askingPage(request: SignedIn) {
  const { desk } = request;
  const [agreed, exports] = [await desk.countResearchConsents(), await desk.listResearchExports()];
  const mine = exports.filter(({ requestedBy }) => requestedBy === request.person.id);
  return {
    // A count of one or two would say who.
    agreed: agreed !== undefined && agreed >= SMALLEST_CELL_SHOWN ? agreed : undefined,
    parts: RESEARCH_PARTS,
    exports: await Promise.all(mine.map((each) => shown(request, each))),
  };
}

/** Everything that was asked, for those who decide. */
export async function decidingPage(request: SignedIn) {
  const exports = await request.desk.listResearchExports();
  return {
    made: exports.filter(({ people }) => people !== undefined).length,
    exports: await Promise.all(exports.map((each) => shown(request, each))),
  };
}

/** How many of the files an evaluator asked for have been approved and only need to be made. */
export async function filesToMake({ desk, person }: SignedIn): Promise<number> {
  const exports = await desk.listResearchExports();
  return exports.filter(
    ({ requestedBy, state }) => requestedBy === person.id && state === 'approved',
  ).length;
}

/** How many files wait for the approval of this very person: not their own, and not once more. */
export async function filesToApprove({ desk, person }: SignedIn): Promise<number> {
  const exports = await desk.listResearchExports();
  return exports.filter(
    ({ requestedBy, firstApprovedBy, state }) =>
      (state === 'asked' || state === 'approved-once') &&
      requestedBy !== person.id &&
      firstApprovedBy !== person.id,
  ).length;
}

async function shown({ desk, language, person, today }: SignedIn, record: ResearchExportRecord) {
  const say = researchWords[language];
  const day = (at: string) => mediumDate(dayOfInstant(at, today), language);
  const name = async (id: string | undefined, otherwise: string) =>
    id === undefined ? undefined : ((await desk.readPerson(id))?.name ?? otherwise);
  const { id, state, purpose, parts, people, downloads } = record;
  return {
    id,
    state,
    purpose,
    parts,
    people,
    downloads,
    isLive: LIVE.includes(state),
    // Here it is gone already; what was taken is with whoever took it.
    hasCopyToDelete: record.endedBecause === 'consent-withdrawn' && downloads > 0,
    isMine: record.requestedBy === person.id,
    hasMyApproval: record.firstApprovedBy === person.id || record.secondApprovedBy === person.id,
    askedBy: await name(record.requestedBy, say.left),
    askedOn: day(record.requestedAt),
    // An evaluator cannot look the strategy group up: that somebody of it approved is what counts.
    firstBy: await name(record.firstApprovedBy, say.ofTheGroup),
    secondBy: await name(record.secondApprovedBy, say.ofTheGroup),
    until: record.expiresAt === undefined ? undefined : day(record.expiresAt),
    because:
      record.endedBecause === undefined
        ? undefined
        : (say.endedWhy[record.endedBecause] ?? record.endedBecause),
  };
}
export type ShownExport = Awaited<ReturnType<typeof shown>>;

const operationOf = (form: FormData): string => textOf(form, 'operation') || newId(Date.now());

type Answer = Awaited<ReturnType<SignedIn['desk']['makeResearchFile']>>;
const problems = (
  { language }: SignedIn,
  answer: { readonly ok: true } | Extract<Answer, { ok: false }>,
): Problems => (answer.ok ? [] : answer.refusals.map((each) => sayStore(language, each)));

/** Ask for a file. */
export async function askForFile(request: SignedIn, form: FormData): Promise<Problems> {
  const chosen = form.getAll('part');
  return problems(
    request,
    await request.desk.askForResearchExport(operationOf(form), {
      purpose: textOf(form, 'purpose'),
      parts: RESEARCH_PARTS.filter((part) => chosen.includes(part)),
    }),
  );
}

/** Make the file that was approved, or take back what was asked. */
export async function makeFile(request: SignedIn, form: FormData): Promise<Problems> {
  const made = await request.desk.makeResearchFile(operationOf(form), textOf(form, 'export'));
  return problems(request, made);
}
export async function withdrawFile(request: SignedIn, form: FormData): Promise<Problems> {
  const id = textOf(form, 'export');
  return problems(request, await request.desk.withdrawResearchExport(operationOf(form), id));
}

/** Approve a file, or refuse it with a reason. */
export async function approveFile(request: SignedIn, form: FormData): Promise<Problems> {
  const id = textOf(form, 'export');
  return problems(request, await request.desk.approveResearchExport(operationOf(form), id));
}
export async function refuseFile(request: SignedIn, form: FormData): Promise<Problems> {
  const [id, because] = [textOf(form, 'export'), textOf(form, 'because')];
  return problems(request, await request.desk.refuseResearchExport(operationOf(form), id, because));
}

/** Whether whoever asks agrees to research, and the files they are in. */
export async function researchAndMe({ desk, language, today }: SignedIn) {
  const [agrees, files] = [await desk.agreesToResearch(), await desk.researchAboutMe()];
  const say = researchWords[language];
  return {
    agrees,
    files: files.map(({ id, purpose, askedBy, state, downloads, people, expiresAt }) => ({
      id,
      purpose,
      askedBy: askedBy || say.left,
      state: say.states[state] ?? state,
      downloads,
      people,
      // Of a file that has ended nothing can be taken any more.
      until:
        state === 'made' ? mediumDate(dayOfInstant(String(expiresAt), today), language) : undefined,
    })),
  };
}

/** Agree to research, or take it back. */
export async function chooseResearch(
  request: SignedIn,
  form: FormData,
  agrees: boolean,
): Promise<Problems> {
  const { desk, today } = request;
  const given = { agrees, wording: WORDING, on: today };
  return problems(request, await desk.keepResearchConsent(operationOf(form), given));
}
