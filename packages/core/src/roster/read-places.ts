import type { CalendarDate } from '../calendar-date.ts';
import type { RegionId, SchoolId } from '../ids.ts';
import type { LocalisedText } from '../localised-text.ts';
import type { DatedName, Region } from '../region.ts';
import type { School } from '../school.ts';
import { cellReader } from './cell-reader.ts';
import { endsLater } from './read-initiative.ts';
import type { RosterRefusal } from './refusals.ts';
import type { Sheet } from './sheet.ts';

/** The regions and schools of a roster by id. */
export interface ReadPlaces {
  readonly regions: ReadonlyMap<string, Region>;
  readonly schools: ReadonlyMap<string, School>;
}

export function readPlaces(
  regionSheet: Sheet | undefined,
  schoolSheet: Sheet | undefined,
  refusals: RosterRefusal[],
): ReadPlaces | undefined {
  if (!regionSheet || !schoolSheet) return undefined;
  const regions = readRegions(regionSheet, refusals);
  return { regions, schools: readSchools(schoolSheet, regions, refusals) };
}

// A region that was renamed has one row for each name, each with the days it was valid.
function readRegions(sheet: Sheet, refusals: RosterRefusal[]): ReadonlyMap<string, Region> {
  const cells = cellReader(sheet, refusals);
  const regions = new Map<string, Region>();
  const firstLines = new Map<string, number>();
  for (const row of sheet.rows) {
    cells.startRow(row);
    const id = cells.require('sourcedId', 'id', cells.id('sourcedId'));
    const name = cells.require('name_en', 'text', cells.localised('name'));
    const centre = cells.words('centre');
    const from = cells.date('nameFrom');
    const until = cells.date('nameUntil');
    endsLater(cells, 'nameUntil', from, until, refusals);
    if (id === undefined || !name) continue;
    const known = regions.get(id);
    if (known && !from && !until) {
      refusals.push({
        code: 'roster.id-twice',
        params: { ...cells.spot('sourcedId'), found: id, firstLine: firstLines.get(id) ?? 1 },
        path: cells.path('sourcedId'),
      });
    }
    firstLines.set(id, firstLines.get(id) ?? row.line);
    const place = centre ?? known?.centre;
    regions.set(id, {
      id: id as RegionId,
      names: [...(known?.names ?? []), datedName(name, from, until)],
      ...(place ? { centre: place } : {}),
      coordinators: [],
    });
  }
  return regions;
}

function datedName(
  name: LocalisedText,
  from: CalendarDate | undefined,
  until: CalendarDate | undefined,
): DatedName {
  return { name, ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

function readSchools(
  sheet: Sheet,
  regions: ReadonlyMap<string, Region>,
  refusals: RosterRefusal[],
): ReadonlyMap<string, School> {
  const cells = cellReader(sheet, refusals);
  const schools = new Map<string, School>();
  const lines = new Map<string, number>();
  for (const row of sheet.rows) {
    cells.startRow(row);
    const id = cells.require('sourcedId', 'id', cells.id('sourcedId'));
    const name = cells.require('name_en', 'text', cells.localised('name'));
    const [region] = cells.references('parentSourcedId', { ids: regions, expected: 'region' });
    if (cells.isEmpty('parentSourcedId')) cells.require('parentSourcedId', 'region', undefined);
    const languages = cells.languages('languages');
    if (cells.isEmpty('languages')) cells.require('languages', 'language', undefined);
    const shifts = cells.require(
      'shifts',
      'shift',
      cells.wholeNumber('shifts', { least: 1, most: 3, as: 'shift' }),
    );
    const setting = cells.require(
      'setting',
      'setting',
      cells.oneOf('setting', ['urban', 'rural'], 'setting'),
    );
    const isSmall = cells.yesOrNo('small') ?? false;
    const locality = cells.localised('locality');
    if (id !== undefined && schools.has(id)) {
      refusals.push({
        code: 'roster.id-twice',
        params: { ...cells.spot('sourcedId'), found: id, firstLine: lines.get(id) ?? 1 },
        path: cells.path('sourcedId'),
      });
    }
    if (id === undefined || !name || region === undefined || !shifts || !setting) continue;
    lines.set(id, row.line);
    schools.set(id, {
      id: id as SchoolId,
      name,
      region: region as RegionId,
      formerRegions: [],
      languages,
      shifts,
      setting,
      isSmall,
      ...(locality ? { locality } : {}),
    });
  }
  return schools;
}
