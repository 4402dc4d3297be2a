import { calendarOfEvents } from '#lib/server/calendar-feeds.ts';
import { found } from '#lib/server/found.ts';
import { ours } from '#lib/server/language.ts';
import { regionName } from '#lib/server/named.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import type { EventDocument, InitiativeDocument, RegionDocument } from '#lib/server/records.ts';
import type { RequestHandler } from './$types';

// Anybody may subscribe: what a region and the whole programme meet at is public.
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { desk, language: own, today } = pageRequest(locals);
  const language = ours(url.searchParams.get('language') ?? undefined) ?? own;
  const region = found(await desk.readRegion<RegionDocument>(params.region));
  const initiative = found(await desk.readInitiative<InitiativeDocument>()).document;
  const events = (await desk.listEvents<EventDocument>()).filter(
    (event) => event.group === undefined && [undefined, region.id].includes(event.region),
  );
  const name = regionName(region.document, today, language);
  return calendarOfEvents(events, { name, language, initiative });
};
