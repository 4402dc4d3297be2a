import { readdirSync, readFileSync } from 'node:fs';
import { getTableColumns, is, Table, getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as schema from '../../src/schema/schema.ts';
import { INTERNAL_TABLES } from '../../src/access/access-sql.ts';
import { REGISTRY } from '../../src/my-data/registry.ts';

const tables = (Object.values(schema) as unknown[]).filter((each): each is Table =>
  is(each, Table),
);

test('every table says what it holds about people', () => {
  const known = [...tables.map((table) => getTableName(table)), ...INTERNAL_TABLES].sort();
  expect(Object.keys(REGISTRY).sort()).toEqual(known);
});

// A new column that looks like a person’s id and is declared nowhere fails here.
const OTHERS_TRACES: Readonly<Record<string, readonly string[]>> = {
  attendance: ['recorded_by'],
  evidence: ['recorded_by'],
  support_decision: ['decided_by'],
  reflection_share: ['reader_id'],
  tutorial_note: ['facilitator_id'],
  kept_record: ['reader_id'],
  sign_in_code: ['issued_by'],
  approval: ['requested_by', 'approved_by'],
  passkey_challenge: ['person_id'],
};

test('every column that names a person is declared', () => {
  for (const table of tables) {
    const name = getTableName(table);
    const held = REGISTRY[name]!;
    const declared = new Set<string>([
      ...(held.holds === 'nothing' ? [] : held.person),
      ...(OTHERS_TRACES[name] ?? []),
    ]);
    const naming = Object.values(getTableColumns(table))
      .map((column) => column.name)
      .filter((column) =>
        /^(?:person|owner|author|teacher|facilitator|reader|subject)_id$|_by$|^actor$/.test(column),
      );
    expect([name, naming.filter((column) => !declared.has(column))]).toEqual([name, []]);
  }
});

test('erasing covers exactly the tables that hold personal rows', () => {
  const folder = new URL('../../migrations/', import.meta.url);
  const steps = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const sql = steps
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .findLast((each) => each.includes('function tldw.erase_me()'))!;
  const erased = [...sql.matchAll(/\('(\w+)', '(\w+)'\)/g)].map(
    (match) => `${match[1]}.${match[2]}`,
  );
  const declared = Object.entries(REGISTRY).flatMap(([table, held]) =>
    held.holds === 'personal' ? held.person.map((column) => `${table}.${column}`) : [],
  );
  expect(erased.sort()).toEqual(declared.sort());
});

test('erasing leaves exactly the kinds of record that are declared to stay', () => {
  const folder = new URL('../../migrations/', import.meta.url);
  const sql = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .findLast((each) => each.includes('function tldw.erase_me()'))!;
  const left = /owner_id = me and kind in \((?<kinds>[^)]*)\)/.exec(sql)?.groups?.['kinds'] ?? '';
  const held = REGISTRY['kept_record'];
  const stays = held?.holds === 'personal' ? (held.stays ?? []) : [];
  expect([...left.matchAll(/'(?<kind>[\w-]+)'/g)].map((found) => found.groups?.['kind'])).toEqual(
    stays,
  );
});
