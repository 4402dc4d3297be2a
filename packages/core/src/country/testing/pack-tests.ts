import { addDays, compareDates, datesBetween, type CalendarDate } from '../../calendar-date.ts';
import { checkPack } from '../check-pack.ts';
import { dayKind } from '../day-kind.ts';
import { differences } from '../differences.ts';
import { mergePacks } from '../merge-packs.ts';
import { packShape } from '../pack-shape.ts';
import type { CountryPack } from '../pack.ts';
import { placesCalled, regionByCode } from '../places.ts';
import { readPack } from '../read-pack.ts';
import { knownYears, schoolCalendar } from '../resolve-calendar.ts';

/** One test of a pack: `run` throws with an explanation when the pack does not hold. */
export interface PackTest {
  readonly name: string;
  readonly run: () => void;
}

/**
 * The tests that every country pack should pass, for any test runner.
 *
 * @example
 * describe('our pack', () => {
 *   it.each(packTests(ourPack))('$name', ({ run }) => run());
 * });
 */
export function packTests(pack: CountryPack): readonly PackTest[] {
  return [
    { name: 'has no errors', run: () => expectNoErrors(pack) },
    { name: 'reads the same from its own JSON', run: () => expectRoundTrip(pack) },
    { name: 'merged with nothing, or with itself, stays itself', run: () => expectIdentity(pack) },
    {
      name: 'gives every school year under every working week a whole calendar',
      run: () => expectCalendars(pack),
    },
    {
      name: 'gives on any day only what was known on that day',
      run: () => expectNoForesight(pack),
    },
    { name: 'finds every region by each of its codes and names', run: () => expectNames(pack) },
  ];
}

function expectNoErrors(pack: CountryPack): void {
  const errors = checkPack(pack).filter((finding) => finding.level === 'error');
  demand(
    errors.length === 0,
    errors.map((each) => `${each.path.join('.')}: ${each.code}`),
  );
}

function expectRoundTrip(pack: CountryPack): void {
  const read = readPack(JSON.parse(JSON.stringify(pack)));
  demand(read.ok, ['the pack cannot be read from its JSON']);
  if (read.ok) expectSame(pack, read.value);
}

function expectIdentity(pack: CountryPack): void {
  for (const layers of [[pack], [pack, pack]] as const) {
    const merged = mergePacks(layers);
    demand(merged.ok, ['the pack cannot be merged']);
    if (!merged.ok) continue;
    expectSame(pack, merged.value.pack);
    demand(merged.value.overrides.length === 0, ['laying a pack over itself changed something']);
  }
}

function expectCalendars(pack: CountryPack): void {
  for (const year of knownYears(pack)) {
    for (const week of pack.workingWeeks) {
      const calendar = schoolCalendar(pack, year, { workingWeek: week.id, closures: 'known' });
      demand(calendar.ok, [`${year} has no calendar for ${week.id}`]);
      if (!calendar.ok) continue;
      const { programmeYear, terms, days } = calendar.value;
      demand(terms.length > 0, [`${year} has no term`]);
      demand(isInOrder(days.map((day) => day.on)), [`${year}: days are not in order`]);
      const kinds = datesBetween(programmeYear.startsOn, programmeYear.endsOn).map(
        (on) => dayKind(calendar.value, on).kind,
      );
      const lessons = kinds.filter((kind) => kind === 'teaching-day').length;
      demand(lessons > 0, [`${year} has no teaching day for ${week.id}`]);
    }
  }
}

function expectNoForesight(pack: CountryPack): void {
  for (const fact of pack.academicYears) {
    const before = schoolCalendar(pack, fact.year, { asOf: addDays(fact.asOf, -1) });
    const known = before.ok ? before.value : undefined;
    const facts = known ? [...known.terms, ...known.days, ...known.closures] : [];
    demand(
      facts.every((each) => each.asOf < fact.asOf),
      [`${fact.year} knows on the day before ${fact.asOf} what was published later`],
    );
  }
}

function expectNames(pack: CountryPack): void {
  for (const region of pack.regions) {
    for (const code of [region.id, ...region.formerCodes.map((former) => former.id)]) {
      demand(regionByCode(pack, code)?.id === region.id, [`${code} does not lead to ${region.id}`]);
    }
    const names = region.names.flatMap((dated) => Object.values(dated.name));
    for (const name of [...names, ...region.aliases]) {
      const found = placesCalled(pack, name).some(
        (each) => each.kind === 'region' && each.region.id === region.id,
      );
      demand(found, [`"${name}" does not lead to ${region.id}`]);
    }
  }
}

function expectSame(one: CountryPack, other: CountryPack): void {
  const found = differences(packShape(), one, other);
  demand(
    found.length === 0,
    found.map((each) => `${each.path.join('.')} ${each.change}`),
  );
}

function isInOrder(dates: readonly CalendarDate[]): boolean {
  return dates.every((date, index) => index === 0 || compareDates(dates[index - 1]!, date) <= 0);
}

function demand(holds: boolean, otherwise: readonly string[]): void {
  if (!holds) throw new Error(otherwise.join('\n'));
}
