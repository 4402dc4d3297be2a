import { describe, expect, it } from 'vitest';
import { CORE_MESSAGES, say } from '../../src/messages/index.ts';
import * as core from '../../src/index.ts';
import {
  readRoster,
  writeRoster,
  type Roster,
  type RosterFile,
  type RosterRefusal,
} from '../../src/roster/index.ts';
import { exampleFiles, exampleRoster } from './example-files.ts';

const utf8 = new TextDecoder();
const texts = new Map(exampleFiles.map(({ name, content }) => [name, utf8.decode(content)]));

function filesWith(changes: Readonly<Record<string, (text: string) => string | Uint8Array>>) {
  return [...texts].map(([name, text]): RosterFile => ({
    name,
    content: changes[name]?.(text) ?? text,
  }));
}

function refusalsOf(files: readonly RosterFile[]): readonly RosterRefusal[] {
  const read = readRoster(files);
  return read.ok ? [] : read.refusals;
}

/** The example with one cell of `people.csv` or another file replaced, by line and column. */
function withCell(file: string, line: number, field: string, value: string) {
  return filesWith({
    [file]: (text) => {
      const rows = text.split('\n').map((row) => row.split(','));
      rows[line - 1]![rows[0]!.indexOf(field)] = value;
      return rows.map((row) => row.join(',')).join('\n');
    },
  });
}

// The lines of some people in people.csv.
const lineOf = (id: string) =>
  texts
    .get('people.csv')!
    .split('\n')
    .findIndex((line) => line.startsWith(`${id},`)) + 1;

describe('the roster of the first year in Kazakhstan', () => {
  const roster = exampleRoster();

  it('holds what the schemas of core say', () => {
    core.Initiative.parse(roster.initiative);
    core.Cohort.parse(roster.cohort);
    roster.regions.forEach((each) => core.Region.parse(each));
    roster.schools.forEach((each) => core.School.parse(each));
    roster.people.forEach((each) => core.Person.parse(each));
    roster.roles.forEach((each) => core.RoleAssignment.parse(each));
    roster.facilitators.forEach((each) => core.Facilitator.parse(each));
    roster.groups.forEach((each) => core.SchoolGroup.parse(each));
    roster.participants.forEach((each) => core.Participant.parse(each));
    expect(roster.groups.every(({ facilitators }) => facilitators.length === 2)).toBe(true);
  });

  it('knows that Astana was Nur-Sultan', () => {
    const capital = roster.regions.find(({ id }) => id === 'KZ-71')!;
    expect(core.nameOn(capital.names, core.calendarDate('2019-10-01'))['en']).toBe('Nur-Sultan');
    expect(core.nameOn(capital.names, core.calendarDate('2024-10-01'))['en']).toBe('Astana');
  });

  it('comes back the same when it is written and read again', () => {
    expect(readRoster(writeRoster(roster))).toEqual({ ok: true, value: roster });
  });
});

describe('the habits of Excel', () => {
  const same = { ok: true, value: exampleRoster() };
  const each = (change: (text: string) => string | Uint8Array) =>
    filesWith(Object.fromEntries([...texts.keys()].map((name) => [name, change])));

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['a byte-order mark', (text) => `\uFEFF${text}`],
    ['a byte-order mark in bytes', (text) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', (text) => text.replaceAll('\n', '\r')],
    [
      'blanks behind and empty rows below',
      (text) => `${text.replaceAll(/,|\n/g, ' $& ')}\n , ,\n\n`,
    ],
    ['empty columns on the right', (text) => text.replaceAll(/(?<=.)\n/g, ',,,\n')],
    ['semicolons', (text) => redelimit(text, ';')],
    ['tabs', (text) => redelimit(text, '\t')],
    ['sep= on top', (text) => `sep=;\r\n${redelimit(text, ';')}`],
    ['UTF-16', (text) => utf16(text)],
    ['dates with dots', (text) => text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3.$2.$1')],
    ['dates as serial numbers', (text) => text.replaceAll(/\d{4}-\d\d-\d\d/g, serial)],
    ['times as parts of a day', (text) => text.replaceAll('15:00,17:00', '0.625,0.7083333333')],
    ['times with seconds', (text) => text.replaceAll('15:00,17:00', '15:00:00,17:00:00')],
  ])('are understood: %s', (_, change) => {
    expect(readRoster(each(change))).toEqual(same);
  });

  it('are understood: Windows-1251, for Russian', () => {
    const files = filesWith({
      'people.csv': (text) => cp1251(text.replaceAll(/\p{Script=Cyrillic}+/gu, 'Ёлкина')),
    });
    const read = readRoster(files);
    expect(read.ok && read.value.people[0]!.givenName).toBe('Ёлкина');
  });

  it('lose Kazakh letters in Windows-1251, which is refused and not guessed', () => {
    const files = filesWith({ 'people.csv': cp1251 });
    const lost = refusalsOf(files).filter(({ code }) => code === 'roster.letters-lost');
    expect(lost[0]).toMatchObject({ params: { field: 'givenName', found: 'А?тоты' } });
  });

  it('read weekdays in three languages', () => {
    for (const written of ['2;4', 'Tue;Thu', 'вт; чт', 'сс;бс', '2;2;4']) {
      const read = readRoster(withCell('groups.csv', 2, 'weekdays', written));
      expect(read.ok && read.value.groups[0]!.weekdays, written).toEqual([2, 4]);
    }
  });

  it('leave aside columns that are not ours, but not slips of the pen', () => {
    const extra = filesWith({
      'people.csv': (text) => text.replaceAll(/(?<=.)$/gm, ',x').replace(',x', ',Home address'),
    });
    const read = readRoster(extra);
    expect(read.ok && read.value.leftAside).toEqual(['people.csv: Home address']);
    const slip = filesWith({ 'people.csv': (text) => text.replace('inductedOn', 'inducted0n') });
    expect(refusalsOf(slip)).toEqual([
      {
        code: 'roster.header-unknown',
        params: { file: 'people.csv', line: 1, field: 'inducted0n', nearest: 'inductedOn' },
      },
    ]);
  });
});

describe('what is refused', () => {
  const director = lineOf('director-ast-1');
  const facilitator = lineOf('facilitator-ast-1-1');
  const email = exampleRoster().people.find(({ id }) => id === 'strategy-1')!.email!;

  it.each<[string, number, string, string, object]>([
    [
      'people.csv',
      director,
      'email',
      email.toUpperCase(),
      { code: 'roster.email-twice', params: { firstLine: lineOf('strategy-1') } },
    ],
    [
      'people.csv',
      director,
      'email',
      'at home',
      { code: 'roster.value-not-understood', params: { expected: 'email' } },
    ],
    [
      'people.csv',
      director,
      'sourcedId',
      'strategy-1',
      { code: 'roster.id-twice', params: { firstLine: lineOf('strategy-1') } },
    ],
    [
      'people.csv',
      director,
      'sourcedId',
      '__proto__',
      { code: 'roster.value-not-understood', params: { expected: 'id' } },
    ],
    [
      'people.csv',
      director,
      'sourcedId',
      '',
      { code: 'roster.value-missing', params: { expected: 'id' } },
    ],
    [
      'people.csv',
      director,
      'orgSourcedIds',
      's-ast-9',
      {
        code: 'roster.reference-unknown',
        params: { found: 's-ast-9', expected: 'organisation', nearest: 's-ast-1' },
      },
    ],
    [
      'people.csv',
      director,
      'orgSourcedIds',
      'constructor',
      { code: 'roster.reference-unknown', params: { nearest: '' } },
    ],
    [
      'people.csv',
      director,
      'orgSourcedIds',
      '',
      { code: 'roster.not-with-this-role', params: { role: 'director', expected: 'school' } },
    ],
    [
      'people.csv',
      director,
      'roles',
      'boss',
      { code: 'roster.value-not-understood', params: { expected: 'role', found: 'boss' } },
    ],
    ['people.csv', director, 'givenName', 'Ay?lu', { code: 'roster.letters-lost' }],
    [
      'people.csv',
      director,
      'givenName',
      'x'.repeat(201),
      { code: 'roster.value-too-long', params: { found: 201, most: 200 } },
    ],
    [
      'people.csv',
      director,
      'enrolledOn',
      '2019-02-29',
      { code: 'roster.value-not-understood', params: { expected: 'date', found: '2019-02-29' } },
    ],
    [
      'people.csv',
      director,
      'enrolledOn',
      '09/16/2019',
      { code: 'roster.value-not-understood', params: { expected: 'date' } },
    ],
    [
      'people.csv',
      director,
      'enrolledOn',
      '2019',
      { code: 'roster.value-not-understood', params: { expected: 'date' } },
    ],
    [
      'people.csv',
      director,
      'activeOn',
      '2019-09-01',
      { code: 'roster.ends-before-it-starts', params: { starts: '2019-09-16' } },
    ],
    [
      'people.csv',
      facilitator,
      'mostGroups',
      'many',
      { code: 'roster.value-not-understood', params: { expected: 'whole-number' } },
    ],
    [
      'schools.csv',
      2,
      'parentSourcedId',
      'KZ-17',
      { code: 'roster.reference-unknown', params: { nearest: 'KZ-11' } },
    ],
    [
      'schools.csv',
      2,
      'shifts',
      '4',
      { code: 'roster.value-not-understood', params: { expected: 'shift' } },
    ],
    [
      'schools.csv',
      2,
      'setting',
      'suburban',
      { code: 'roster.value-not-understood', params: { expected: 'setting' } },
    ],
    ['regions.csv', 3, 'nameFrom', '', { code: 'roster.id-twice', params: { firstLine: 2 } }],
    [
      'groups.csv',
      2,
      'region',
      'KZ-75',
      { code: 'roster.school-in-another-region', params: { found: 's-ast-1', region: 'KZ-75' } },
    ],
    [
      'groups.csv',
      2,
      'ends_at',
      '14:00',
      { code: 'roster.ends-before-it-starts', params: { starts: '15:00' } },
    ],
    [
      'groups.csv',
      2,
      'weekdays',
      '8',
      { code: 'roster.value-not-understood', params: { expected: 'weekdays' } },
    ],
    ['groups.csv', 2, 'facilitators', 'teacher-ast-1-01', { code: 'roster.not-a-facilitator' }],
    [
      'groups.csv',
      3,
      'participants',
      'teacher-ast-1-01',
      { code: 'roster.in-two-groups', params: { firstLine: 2 } },
    ],
    ['initiative.csv', 2, 'cohortEndDate', '2019-08-01', { code: 'roster.ends-before-it-starts' }],
    [
      'partners.csv',
      2,
      'parts',
      'sponsor',
      { code: 'roster.value-not-understood', params: { expected: 'partner-part' } },
    ],
  ])('%s line %i %s "%s"', (file, line, field, value, expected) => {
    const refusals = refusalsOf(withCell(file, line, field, value)).filter(
      ({ path }) => path?.[1] === line,
    );
    expect(refusals[0]).toMatchObject(expected);
    const place = { 'regions.csv nameFrom': 'sourcedId', 'groups.csv region': 'school' };
    const named = place[`${file} ${field}` as keyof typeof place] ?? field;
    expect(refusals[0]).toMatchObject({ params: { file, line }, path: [file, line, named] });
  });

  it('names what is wrong with a file as a whole', () => {
    const cases: readonly [readonly RosterFile[], string][] = [
      [filesWith({}).slice(1), 'roster.file-missing'],
      [[...filesWith({}), { name: 'PEOPLE.CSV', content: '' }], 'roster.file-twice'],
      [[...filesWith({}), { name: 'peopel.csv', content: '' }], 'roster.file-unknown'],
      [filesWith({ 'people.csv': () => 'PK\u0003\u0004\0\0' }), 'roster.not-text'],
      [filesWith({ 'people.csv': () => 'sourcedId,givenName\n' }), 'roster.no-rows'],
      [filesWith({ 'people.csv': (text) => `${text}"open` }), 'roster.quote-open'],
      [filesWith({ 'people.csv': (text) => text.replace('roles', 'x') }), 'roster.header-missing'],
      [
        filesWith({ 'people.csv': (text) => text.replace('email', 'roles') }),
        'roster.header-twice',
      ],
      [filesWith({ 'people.csv': (text) => `${text}${'a,'.repeat(20)}b` }), 'roster.row-too-long'],
    ];
    for (const [files, code] of cases) {
      expect(
        refusalsOf(files).map((each) => each.code),
        code,
      ).toContain(code);
    }
  });

  it('counts what it does not list', () => {
    const files = filesWith({
      'people.csv': (text) =>
        text +
        Array.from({ length: 600 }, (_, n) => `x-${n},A,,B,bad,teacher,s-ast-1,kk,,,,\n`).join(''),
    });
    const refusals = refusalsOf(files);
    expect(refusals).toHaveLength(501);
    expect(refusals.at(-1)).toEqual({ code: 'roster.more-refusals', params: { count: 100 } });
  });

  it('is said in three languages, with the place', () => {
    const [refusal] = refusalsOf(withCell('people.csv', 2, 'email', 'at home'));
    const [kk, ru, en] = (['kk', 'ru', 'en'] as const).map((each) =>
      say(CORE_MESSAGES, each, refusal!),
    );
    expect(en).toBe('people.csv, line 2, email: “at home” was found; expected an e-mail address.');
    expect(ru).toBe(
      'people.csv, строка 2, email: найдено «at home»; ожидается адрес электронной почты.',
    );
    expect(kk).toContain('people.csv, 2-жол, email: «at home» деп жазылған');
  });
});

describe('writing', () => {
  it('lets no spreadsheet run a cell, and reads it back as it was', () => {
    const roster = exampleRoster();
    const [first, ...others] = roster.people;
    for (const dangerous of ['=1+1', '+7 700', '-2', '@SUM(A1)', "'=1", '＝1', "''@x", '"=1"']) {
      const changed: Roster = {
        ...roster,
        people: [{ ...first!, givenName: dangerous }, ...others],
      };
      const files = writeRoster(changed);
      const cell = files.find(({ name }) => name === 'people.csv')!.content;
      expect(cell).not.toMatch(/(?:^|,)"?[=+\-@＝]/m);
      const read = readRoster(files);
      expect(read.ok && read.value.people[0]!.givenName).toBe(dangerous);
    }
  });

  it('keeps commas, quotation marks and semicolons', () => {
    const roster = exampleRoster();
    const [first, ...others] = roster.people;
    const givenName = 'A, "B"; C';
    const files = writeRoster({ ...roster, people: [{ ...first!, givenName }, ...others] });
    const read = readRoster(files);
    expect(read.ok && read.value.people[0]!.givenName).toBe(givenName);
  });
});

function redelimit(text: string, delimiter: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split(',')
        .map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell))
        .join(delimiter),
    )
    .join('\n');
}

function serial(date: string): string {
  return String(core.dayNumber(core.calendarDate(date)) + 25_569);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

// As Excel saves Windows-1251: letters it does not have become question marks.
function cp1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!;
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x350;
    return { Ё: 0xa8, ё: 0xb8, І: 0xb2, і: 0xb3 }[letter] ?? 0x3f;
  });
}

it('takes a file without its bytes or its text for misuse, and says what a file is', () => {
  const files = [{ name: 'people.csv', text: 'sourcedId' }] as never;
  expect(() => readRoster(files)).toThrow(
    '"people.csv" has no content: a roster file is { name, content }',
  );
});
