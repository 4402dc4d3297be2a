import type { Work } from '../desk.ts';

/**
 * Do not wait for the disk at the end of this transaction: what it writes may be lost with the power.
 *
 * For what the doors note down as people pass: that somebody came in, was seen, or tried. Whoever
 * loses a session signs in again, and counts of attempts begin anew. Two hundred people who come in at
 * eight would otherwise make everybody wait for a flush each, for the embedded engine does nothing
 * else while the disk works. Never where somebody is told that something is saved, ended or changed.
 */
export async function mayBeLost(work: Work): Promise<void> {
  await work.rows('set local synchronous_commit = off');
}
