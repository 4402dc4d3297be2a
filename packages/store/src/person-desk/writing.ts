import type { OperationId } from '../desk.ts';
import {
  acknowledgeNote,
  listTutorialNotes,
  readJournal,
  removeJournalEntry,
  saveTutorialNote,
  writeJournal,
  type TutorialNoteToSave,
} from '../operations/notes.ts';
import {
  answerReflection,
  listReflectionAnswers,
  reflectionsIMayAnswer,
  removeReflectionAnswer,
  type AnswerToKeep,
} from '../operations/reflection-answers.ts';
import {
  listOwnReflections,
  listSharedReflections,
  readReflection,
  removeReflection,
  saveReflection,
  shareReflection,
  sharedReflectionHeads,
  unshareReflection,
  type ReflectionToSave,
} from '../operations/reflections.ts';
import type { Audience } from '../records.ts';
import type { AtDesk } from './at-desk.ts';

/** What people write of their own: reflections, answers of a critical friend, notes, a journal. */
export function writing({ read, write }: AtDesk) {
  return {
    // Reflections
    listOwnReflections: () => read(listOwnReflections),
    listSharedReflections: () => read(listSharedReflections),
    sharedReflectionHeads: () => read(sharedReflectionHeads),
    readReflection: (id: string) => read((work) => readReflection(work, id)),
    saveReflection: (operation: OperationId, given: ReflectionToSave) =>
      write(operation, 'reflection', (work) => saveReflection(work, given)),
    shareReflection: (operation: OperationId, id: string, audience: Audience) =>
      write(operation, 'reflection-shared', (work) => shareReflection(work, id, audience)),
    unshareReflection: (operation: OperationId, id: string, audience?: Audience) =>
      write(operation, 'reflection-unshared', (work) => unshareReflection(work, id, audience)),
    removeReflection: (operation: OperationId, id: string) =>
      write(operation, 'reflection-removed', (work) => removeReflection(work, id)),

    // What a critical friend answers
    listReflectionAnswers: () => read(listReflectionAnswers),
    reflectionsIMayAnswer: () => read(reflectionsIMayAnswer),
    answerReflection: (operation: OperationId, given: AnswerToKeep) =>
      write(operation, 'reflection-answered', (work) => answerReflection(work, given)),
    removeReflectionAnswer: (operation: OperationId, id: string) =>
      write(operation, 'reflection-answer-removed', (work) => removeReflectionAnswer(work, id)),

    // One-to-one notes and the facilitator's own journal
    listTutorialNotes: (where?: { readonly teacher?: string }) =>
      read((work) => listTutorialNotes(work, where)),
    saveTutorialNote: (operation: OperationId, given: TutorialNoteToSave) =>
      write(operation, 'tutorial-note', (work) => saveTutorialNote(work, given)),
    acknowledgeNote: (
      operation: OperationId,
      given: { readonly id: string; readonly version: number },
    ) => write(operation, 'tutorial-note-read', (work) => acknowledgeNote(work, given)),
    readJournal: () => read(readJournal),
    writeJournal: (
      operation: OperationId,
      given: { readonly writtenOn: string; readonly text: string },
    ) => write(operation, 'journal-entry', (work) => writeJournal(work, given)),
    removeJournalEntry: (operation: OperationId, id: string) =>
      write(operation, 'journal-entry-removed', (work) => removeJournalEntry(work, id)),
  };
}
