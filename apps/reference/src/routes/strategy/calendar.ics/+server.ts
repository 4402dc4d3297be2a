import { calendarOfEvents } from '#lib/server/calendar-feeds.ts';
import { found } from '#lib/server/found.ts';
import { ours } from '#lib/server/language.ts';
import { inLanguage } from '#lib/server/named.ts';
import type { EventDocument, InitiativeDocument } from '#lib/server/records.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
  const { desk, language: own } = signedInAs(locals, 'strategy-group');
  const language = ours(url.searchParams.get('language') ?? undefined) ?? own;
  const initiative = found(await desk.readInitiative<InitiativeDocument>()).document;
  const events = await desk.listEvents<EventDocument>();
  const name = inLanguage(initiative.initiative.name, language);
  return calendarOfEvents(events, { name, language, initiative });
};
