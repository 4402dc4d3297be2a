import { asAnother } from './as-another.ts';
import type { Work } from './desk.ts';

/**
 * Do one part of an operation as the programme's office, in the same transaction: for what somebody may
 * have done and may not read.
 */
export function inOffice<T>(work: Work, task: (office: Work) => Promise<T>): Promise<T> {
  return asAnother(work, { purpose: 'office' }, task);
}
