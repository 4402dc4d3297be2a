import { asAnother } from '../as-another.ts';
import type { Work } from '../desk.ts';
import { recordAudit } from './record-audit.ts';

/**
 * Write down what somebody did to another at a door, under their own name: there the store works as the
 * door, and "the door wrote an invitation for you" would tell nobody whom to ask about it.
 *
 * Whoever runs the machine is no person of the programme; what they do stays the door's.
 */
export async function recordActOf(
  work: Work,
  doer: string,
  action: string,
  subject: string,
): Promise<void> {
  const record = `person/${subject}`;
  if (doer.startsWith('#')) return recordAudit(work, action, record, subject);
  await asAnother(work, { purpose: 'person', personId: doer }, (theirs) =>
    recordAudit(theirs, action, record, subject),
  );
}
