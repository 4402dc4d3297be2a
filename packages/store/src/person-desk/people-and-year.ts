import type { Language, Result } from '@tldw/core';
import type { OperationId } from '../desk.ts';
import { announcePlan, type PlanToAnnounce } from '../operations/announce-plan.ts';
import {
  keepMyContact,
  readMyContact,
  waysToReach,
  type ContactToKeep,
} from '../operations/contacts.ts';
import {
  cancelRegistration,
  listRegistrations,
  moveEvent,
  recordAttendance,
  registerForEvent,
  type AttendanceToRecord,
  type EventToMove,
} from '../operations/events.ts';
import { listHeldPlaces } from '../operations/held-places.ts';
import { participationWithoutNames } from '../operations/participation.ts';
import type { Written } from '../operations/projects.ts';
import { listPeople, readPerson, type PeopleWhere } from '../operations/reading-people.ts';
import { listAttendance } from '../operations/reading-year.ts';
import { setLanguage } from '../operations/settings.ts';
import { whomToTurnTo } from '../operations/whom-to-turn-to.ts';
import type { Document } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import type { AtDesk } from './at-desk.ts';

/** People, and the year with its events: who comes, who came, what was moved. */
export function peopleAndYear({ desk, context, read, write }: AtDesk) {
  return {
    // People, as far as one may see them
    readPerson: <D = Document>(id: string) => read((work) => readPerson<D>(work, id)),
    listPeople: <D = Document>(where?: PeopleWhere) => read((work) => listPeople<D>(work, where)),
    listHeldPlaces: (where?: { readonly region?: string; readonly role?: string }) =>
      read((work) => listHeldPlaces(work, where)),
    readMyContact: () => read(readMyContact),
    keepMyContact: (operation: OperationId, given: ContactToKeep) =>
      write(operation, 'contact', (work) => keepMyContact(work, given)),
    waysToReach: (people: readonly string[]) => read((work) => waysToReach(work, people)),
    whomToTurnTo: () => whomToTurnTo(desk, context),
    setLanguage: (operation: OperationId, language: Language) =>
      write(operation, 'set-language', (work) => setLanguage(work, language)),

    // The year
    listAttendance: <D = Document>(where: {
      readonly event?: string;
      readonly person?: string;
      readonly group?: string;
    }) => read((work) => listAttendance<D>(work, where)),
    recordAttendance: (operation: OperationId, given: AttendanceToRecord) =>
      write(operation, 'attendance', (work) => recordAttendance(work, given)),
    moveEvent: (
      operation: OperationId,
      given: EventToMove,
    ): Promise<Result<Written, StoreRefusal>> =>
      write(operation, 'event', (work) => moveEvent(work, given)),
    announcePlan: (operation: OperationId, given: PlanToAnnounce) =>
      write(operation, 'plan-announced', (work) => announcePlan(work, given)),
    participationWithoutNames: () => participationWithoutNames(desk, context),
    listRegistrations: (where?: { readonly event?: string }) =>
      read((work) => listRegistrations(work, where)),
    registerForEvent: (operation: OperationId, event: string) =>
      write(operation, 'registration', (work) => registerForEvent(work, event)),
    cancelRegistration: (operation: OperationId, event: string) =>
      write(operation, 'registration-cancelled', (work) => cancelRegistration(work, event)),
  };
}
