import type { PlanDraft } from '../plan-in-force.ts';
import type { SignedIn } from '../signed-in.ts';
import { whoLooked } from './who-looked.ts';

/** What the strategy group told everybody, and who looked at the reader's own data. */
export async function strategyAuditPage(request: SignedIn) {
  const { desk } = request;
  const [announced, looked, people] = await Promise.all([
    desk.listRecords<PlanDraft>('programme-plan', { state: 'announced' }),
    whoLooked(request),
    desk.listPeople(),
  ]);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return {
    announced: announced.map(({ id, owner, document }) => ({
      id,
      by: nameOf(owner),
      on: document.announcedOn ?? document.asOf,
      note: document.changes[0]?.note ?? '',
      changed: document.diff.length,
    })),
    looked,
  };
}
