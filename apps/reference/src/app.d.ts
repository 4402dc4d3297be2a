import type { IncomingMessage } from 'node:http';
import type { CalendarDate, Language } from '@tldw/core';
import type { Programme } from '#lib/server/programme.ts';
import type { Person } from '#lib/server/person.ts';

declare global {
  namespace App {
    interface Locals {
      /** The reader's own language: their setting, or what their browser asks for. */
      language: Language;
      /** The day the programme lives in; in the demonstration a day of its own year. */
      today: CalendarDate;
      /** Whether something may be written: then nothing is answered from memory. */
      isWriting: boolean;
      /** Who is signed in, if anybody. */
      person: Person | undefined;
      /** The programme's record and its rules, opened once when the app starts. */
      programme: Programme;
    }
    interface Platform {
      /** The request as serve.ts took it; absent while somebody develops. */
      readonly req: IncomingMessage;
    }
    interface Error {
      message: string;
      /** What the reader can do next, in their language. */
      next?: string;
    }
  }
}

export {};
