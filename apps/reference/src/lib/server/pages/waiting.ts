import type { ReaderAppointment, SupportRequest } from '@tldw/core';
import type { ReadingDocument } from '../papers/said-of-portfolio.ts';
import type { SignedIn } from '../signed-in.ts';

/** How many things wait for somebody: requests, portfolios, reflections. Nothing is opened for it. */
export async function waitingFor({ desk, person }: SignedIn) {
  const mine = { reader: person.id };
  const [requests, asked, readings, shared, named] = await Promise.all([
    desk.listRecords<SupportRequest>('support-request', { ...mine, state: 'open' }),
    desk.listRecords<ReaderAppointment>('reader-appointment', mine),
    desk.listRecords<ReadingDocument>('portfolio-reading', mine),
    desk.sharedReflectionHeads(),
    desk.decisionsNamingMe(),
  ]);
  const isRead = ({ portfolio, submission }: ReaderAppointment) =>
    readings.some(
      ({ document }) => document.portfolio === portfolio && document.submission === submission,
    );
  return {
    requests: requests.length,
    portfolios: asked.filter(({ document }) => !isRead(document)).length,
    shared: shared.length,
    named: named.map(({ portfolio }) => portfolio),
  };
}
