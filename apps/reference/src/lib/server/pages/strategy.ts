import { nameOn, regionOn } from '@tldw/core/country';
import type { CalendarDate, Language } from '@tldw/core';
import { adaptationWarnings, TLDW_PRINCIPLES, type Adaptation } from '@tldw/curriculum/fidelity';
import type { MapPlace } from '#lib/region-map.ts';
import { countOn } from '../counted.ts';
import { country } from '../country.ts';
import { eventView } from '../event-views.ts';
import type { OfferDocument } from '../meetings/meeting.ts';
import { inLanguage } from '../named.ts';
import type { PlanDraft } from '../plan-in-force.ts';
import type { EventDocument, InitiativeDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { answersByAdaptation, isDealtWith } from './adaptation-answers.ts';
import { certificatesWaiting } from './certificates.ts';
import { homePage } from './home.ts';
import { portfoliosWithoutReader } from './portfolio-readers.ts';
import { regionsPage } from './region.ts';
import { filesToApprove } from './research.ts';

/** The strategy group's first page: what waits for a decision, the years, the map, what comes next. */
export async function strategyPage(request: SignedIn) {
  const { desk, language, today } = request;
  const [home, regions, initiative, drafts, adaptations, answers, events, offers, ...waiting] =
    await Promise.all([
      homePage(request),
      regionsPage(request),
      desk.readInitiative<InitiativeDocument>(),
      desk.listRecords<PlanDraft>('programme-plan', { state: 'draft' }),
      desk.listRecords<Adaptation>('adaptation'),
      answersByAdaptation(desk),
      desk.listEvents<EventDocument>({ from: today }),
      desk.listRecords<OfferDocument>('event-offer', { state: 'offered' }),
      certificatesWaiting(request),
      portfoliosWithoutReader(request),
      filesToApprove(request),
      desk.decisionsNamingMe(),
    ]);
  const [certificates, portfolios, files, named] = waiting;
  const document = initiative?.document;
  const count = countOn(document, today);
  return {
    waits: {
      drafts: drafts.filter(({ document: { diff } }) => diff.length > 0).length,
      certificates,
      portfolios,
      named: named.length,
      files,
      adaptations: adaptations.filter(
        ({ id, document: each }) => touchesTheCore(each) && !isDealtWith(answers.get(id)),
      ).length,
      hosts: events.filter(
        ({ kind, document: { hostSchool } }) =>
          kind === 'network-event' && hostSchool === undefined,
      ).length,
    },
    years: document && {
      from: document.initiative.startsOn,
      until: document.initiative.endsOn,
      cohort: {
        year: document.cohort.academicYear,
        name: inLanguage(document.cohort.name, language),
        regions: regions.length,
        schools: home.schools,
        groups: regions.reduce((sum, { groups }) => sum + groups, 0),
        teachersIntended: document.cohort.intendedPlaces.teacher,
        teachers: count?.teachers,
        facilitatorsIntended: document.cohort.intendedFacilitators,
        facilitators: count?.facilitators,
        asOf: count?.asOf,
      },
    },
    conferences: events
      .filter(({ kind }) => kind === 'conference')
      .map((each) => ({
        ...eventView(each.document, language),
        offers: offers.filter((offer) => offer.document.event === each.id).length,
      })),
    places: mapPlaces(regions, today, language),
    regions,
    shared: home.shared.map((event) => ({
      ...event,
      title: [event.title, event.where].filter(Boolean).join(' · '),
    })),
  };
}

/** Whether somebody of the strategy group should look at an adaptation. */
export function touchesTheCore(adaptation: Adaptation): boolean {
  const principle = TLDW_PRINCIPLES.find(({ id }) => id === adaptation.principle);
  return principle !== undefined && adaptationWarnings(adaptation, principle).length > 0;
}

/** The centres of the country's regions; those of the programme with how many schools they have. */
export function mapPlaces(
  regions: readonly { readonly id: string; readonly name: string; readonly schools: number }[],
  today: CalendarDate,
  language: Language,
): readonly (MapPlace & { readonly region: string })[] {
  return country.places.flatMap((place) => {
    const region = regionOn(country, place, today)?.id;
    if (!place.coordinates || region === undefined) return [];
    const ours = regions.find(({ id }) => id === region);
    return [
      {
        id: place.id,
        name: inLanguage(nameOn(place, today), language),
        region: ours?.name ?? '',
        ...place.coordinates,
        size: ours?.schools ?? 0,
      },
    ];
  });
}
