import type { CalendarDate, Language } from '@tldw/core';
import type { PersonDesk, PublicDesk } from '@tldw/store';
import type { Person } from '../person.ts';

/** Who asks for a page, in which language, on which day, and what they may do. */
export interface PageRequest {
  readonly desk: PersonDesk | PublicDesk;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly person: Person | undefined;
}

/** The request of a page from what the hooks have found out. */
export function pageRequest(locals: App.Locals): PageRequest {
  const { language, today, person, programme, isWriting } = locals;
  return { desk: programme.deskFor(person, isWriting), language, today, person };
}

/** Whether this is somebody's desk rather than a visitor's. */
export function isPersonDesk(desk: PageRequest['desk']): desk is PersonDesk {
  return 'readProject' in desk;
}
