import { whoLookedAtMyData } from '../audit/who-looked.ts';
import { contextOf, type Desk } from '../desk.ts';
import type { Asker } from '../records.ts';
import { atDesk } from './at-desk.ts';
import { files } from './files.ts';
import { peopleAndYear } from './people-and-year.ts';
import { portfoliosAndCertificates } from './portfolios-and-certificates.ts';
import { projectsAndSupport } from './projects-and-support.ts';
import { publicDesk } from './public-desk.ts';
import { researchAndQuestionnaires } from './research-and-questionnaires.ts';
import { writing } from './writing.ts';

/** What somebody who is signed in may do; the database decides anew at every step. */
export function personDesk(desk: Desk, asker: Asker) {
  const context = contextOf(desk, asker);
  const at = atDesk(desk, context);
  return {
    ...publicDesk(desk, context),
    ...peopleAndYear(at),
    ...projectsAndSupport(at),
    ...writing(at),
    ...portfoliosAndCertificates(at),
    ...files(at),
    ...researchAndQuestionnaires(at),

    // Who looked at my data
    whoLookedAtMyData: () => at.read(whoLookedAtMyData),
  };
}

/**
 * The same with nothing of the record's insides in its signature: what is published then names no
 * type of the query builder, whose own do not compile for everybody.
 */
export const deskOfSomebody = (asker: Asker) => personDesk(undefined as never, asker);

/** What somebody who is signed in may do. */
export type PersonDesk = ReturnType<typeof deskOfSomebody>;
