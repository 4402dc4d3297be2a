import type { Cohort } from '../cohort.ts';
import type { CohortId, InitiativeId, PartnerId } from '../ids.ts';
import { PARTNER_PARTS, type Initiative, type Partner } from '../initiative.ts';
import type { Position } from '../participant.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import type { RosterRefusal } from './refusals.ts';
import type { Sheet } from './sheet.ts';

/** The initiative and the cohort from the one row of `initiative.csv`, with its partners. */
export function readInitiative(
  sheet: Sheet | undefined,
  partnerSheet: Sheet | undefined,
  refusals: RosterRefusal[],
): { readonly initiative: Initiative; readonly cohort: Cohort } | undefined {
  if (!sheet) return undefined;
  const cells = cellReader(sheet, refusals);
  const [row, second] = sheet.rows;
  if (!row) return undefined;
  if (second) {
    cells.startRow(second);
    refusals.push({
      code: 'roster.value-not-understood',
      params: { ...cells.spot('sourcedId'), found: String(sheet.rows.length), expected: 'one-row' },
      path: cells.path('sourcedId'),
    });
  }
  cells.startRow(row);
  const id = cells.require('sourcedId', 'id', cells.id('sourcedId'));
  const name = cells.require('name_en', 'text', cells.localised('name'));
  const country = cells.require('country', 'text', cells.words('country', 40));
  const startsOn = cells.require('startDate', 'date', cells.date('startDate'));
  const endsOn = cells.date('endDate');
  const languages = cells.languages('languages');
  if (cells.isEmpty('languages')) cells.require('languages', 'language', undefined);
  const cohortId = cells.require('cohort', 'id', cells.id('cohort'));
  const academicYear = cells.require('schoolYear', 'text', cells.words('schoolYear', 20));
  const cohortStartsOn = cells.require('cohortStartDate', 'date', cells.date('cohortStartDate'));
  const cohortEndsOn = cells.require('cohortEndDate', 'date', cells.date('cohortEndDate'));
  const design = cells.words('design', 100);
  const places = readPlacesIntended(cells);
  const intendedFacilitators = cells.wholeNumber('facilitatorPlaces') ?? 0;
  const cohortName = cells.localised('cohortName') ?? name;
  endsLater(cells, 'endDate', startsOn, endsOn, refusals);
  endsLater(cells, 'cohortEndDate', cohortStartsOn, cohortEndsOn, refusals);
  const partners = readPartners(partnerSheet, refusals);

  if (!id || !name || !country || !startsOn || !cohortId || !cohortName) return undefined;
  if (!academicYear || !cohortStartsOn || !cohortEndsOn) return undefined;
  return {
    initiative: {
      id: id as InitiativeId,
      name,
      country,
      startsOn,
      ...(endsOn ? { endsOn } : {}),
      languages,
      partners,
      strategyGroup: [],
    },
    cohort: {
      id: cohortId as CohortId,
      initiative: id as InitiativeId,
      name: cohortName,
      academicYear,
      startsOn: cohortStartsOn,
      endsOn: cohortEndsOn,
      ...(design ? { design } : {}),
      regions: [],
      schools: [],
      intendedPlaces: places,
      intendedFacilitators,
    },
  };
}

const PLACES = {
  teacher: 'teacherPlaces',
  director: 'directorPlaces',
  deputy: 'deputyPlaces',
  'other-staff': 'otherPlaces',
} as const satisfies Record<Position, string>;

function readPlacesIntended(cells: CellReader): Partial<Record<Position, number>> {
  const places: Partial<Record<Position, number>> = {};
  for (const position of Object.keys(PLACES) as Position[]) {
    const count = cells.wholeNumber(PLACES[position]);
    if (count !== undefined) places[position] = count;
  }
  return places;
}

/** Refuse an end that lies before its start. */
export function endsLater(
  cells: CellReader,
  field: string,
  starts: string | undefined,
  ends: string | undefined,
  refusals: RosterRefusal[],
): void {
  if (starts === undefined || ends === undefined || starts <= ends) return;
  refusals.push({
    code: 'roster.ends-before-it-starts',
    params: { ...cells.spot(field), found: ends, starts },
    path: cells.path(field),
  });
}

function readPartners(sheet: Sheet | undefined, refusals: RosterRefusal[]): readonly Partner[] {
  if (!sheet) return [];
  const cells = cellReader(sheet, refusals);
  const partners = new Map<string, { readonly line: number; readonly partner: Partner }>();
  for (const row of sheet.rows) {
    cells.startRow(row);
    const id = cells.require('sourcedId', 'id', cells.id('sourcedId'));
    const name = cells.require('name_en', 'text', cells.localised('name'));
    const parts = cells.someOf('parts', PARTNER_PARTS, 'partner-part');
    if (cells.isEmpty('parts')) cells.require('parts', 'partner-part', undefined);
    const from = cells.date('startDate');
    const until = cells.date('endDate');
    const website = cells.webAddress('website');
    endsLater(cells, 'endDate', from, until, refusals);
    const first = id === undefined ? undefined : partners.get(id);
    if (id !== undefined && first) {
      refusals.push({
        code: 'roster.id-twice',
        params: { ...cells.spot('sourcedId'), found: id, firstLine: first.line },
        path: cells.path('sourcedId'),
      });
    }
    if (id === undefined || !name) continue;
    const partner: Partner = {
      id: id as PartnerId,
      name,
      parts,
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
      ...(website ? { website } : {}),
    };
    partners.set(id, { line: row.line, partner });
  }
  return [...partners.values()].map(({ partner }) => partner);
}
