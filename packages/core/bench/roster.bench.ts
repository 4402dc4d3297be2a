import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readRoster } from '@tldw/core/roster';
import { PersonRow } from './people-schema.ts';

// 100,000 people read and checked: our reader against papaparse with the same row as a schema of
// zod classic. Ours also checks ids, e-mails, references and dates across rows; the peer checks each
// row by itself. Rounds take turns, so that a busy machine slows both.

const ROWS = 100_000;
const ROUNDS = 5;
const example = new URL('../../../examples/tlk-2019-20/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, example), 'utf8');

const header =
  'sourcedId,givenName,middleName,familyName,email,roles,orgSourcedIds,languages,inductedOn,mostGroups,enrolledOn,activeOn';
const people = Array.from(
  { length: ROWS },
  (_, n) =>
    `teacher-${n},Айсәуле,,Дәптербаева,teacher.${n}@mektep.example,teacher,s-ast-${(n % 4) + 1},kk;ru,,,2019-09-16,2019-10-07`,
);
const facilitators = read('people.csv')
  .split('\n')
  .filter((line) => line.startsWith('facilitator-'));
const peopleCsv = [header, ...facilitators, ...people, ''].join('\n');
const groups = read('groups.csv')
  .trimEnd()
  .split('\n')
  .map((line) => line.replace(/[^,]*$/, ''));
groups[0] = read('groups.csv').split('\n')[0]!;
const files = [
  ...['initiative.csv', 'regions.csv', 'schools.csv'].map((name) => ({
    name,
    content: read(name),
  })),
  { name: 'people.csv', content: peopleCsv },
  { name: 'groups.csv', content: groups.join('\n') },
];

function ours(): number {
  const roster = readRoster(files);
  if (!roster.ok) throw new Error(JSON.stringify(roster.refusals.slice(0, 3)));
  return roster.value.people.length;
}

function peer(): number {
  const { data } = Papa.parse<Record<string, string>>(peopleCsv, {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => PersonRow.parse(row)).length;
}

function timed(run: () => number): number {
  const start = performance.now();
  const count = run();
  if (count !== ROWS + facilitators.length) throw new Error(`read ${count} rows`);
  return performance.now() - start;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[ROUNDS >> 1]!;
const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
for (let round = 0; round <= ROUNDS; round += 1) {
  const [mine, theirs] = [timed(ours), timed(peer)];
  if (round === 0) continue; // warming up
  times.ours.push(mine);
  times.peer.push(theirs);
}
const [mine, theirs] = [median(times.ours), median(times.peer)];
console.log(`@tldw/core readRoster, ${ROWS} people: ${mine.toFixed(0)} ms`);
console.log(`papaparse + zod classic, the same rows: ${theirs.toFixed(0)} ms`);
console.log(`ratio ours / peer: ${(mine / theirs).toFixed(2)}`);
