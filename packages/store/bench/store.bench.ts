// `pnpm bench [--teachers N] [--write]`: both homes and bare `pg` in one run, with and without the fence.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openStore, type Store } from '@tldw/store';
import { openingFor } from '../src/access/request-context.ts';
import { memoryHome } from '../src/home/embedded-home.ts';
import type { Home } from '../src/home/home.ts';
import { serverHome } from '../src/home/server-home.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';
import { startServer } from '../test/postgres-server.ts';
import { crowd } from './crowd.ts';
import { dumpOfBoth } from './dump.ts';
import { nationSql, recordsOf, tasksFor, type Nation, type Task } from './national-record.ts';
import { ANSWERING, ANYWHERE, ASKING, keepOn } from './places.ts';
import { byTurns, ownProcessor, processorOf, type Ask, type Times } from './timing.ts';

const { values: options } = parseArgs({
  options: {
    teachers: { type: 'string', default: '100000' },
    turns: { type: 'string', default: '400' },
    write: { type: 'boolean', default: false },
  },
});
const NATION: Nation = {
  teachers: Number(options.teachers),
  reflectionsEach: 12,
  sessions: 9,
  notesEach: 4,
};
const TOWN: Nation = { ...NATION, teachers: 2_000 };
const TURNS = Number(options.turns);
const PEOPLE_AT_ONCE = 16;
const CROWD_SECONDS = 12;
const secret = new Uint8Array(32).fill(1);
const keys = keysFrom(secret);

const fenced =
  (home: Home, task: Task): Ask =>
  async (turn) => {
    const who = task.who(turn);
    const opening = openingFor({ purpose: 'person', personId: who }, keys.context, Date.now());
    await home.transaction(opening, (tx) => tx.rows(...task.fenced(who)));
  };
const unfenced =
  (home: Home, task: Task): Ask =>
  async (turn) => {
    const [sql, values] = task.open(task.who(turn));
    // The fence's opening switches this off, too: only the fence itself is to differ. The embedded
    // home keeps a plan for each text, and would make it anew for each change between two roles,
    // which the app never does: so the question without the fence is a text of its own.
    await home.transaction('set local jit = off;', (tx) =>
      tx.rows(`${sql} -- without the fence`, values),
    );
  };

let kept = keepOn(ASKING, process.pid);

const began = performance.now();
const lines: string[] = [];
const say = (...said: readonly string[]): void => {
  lines.push(...said);
  process.stdout.write(said.map((line) => `${line}\n`).join(''));
};
/** What is under way: for whoever waits, not for the page. */
const progress = (doing: string): void => {
  process.stderr.write(`  [${((performance.now() - began) / 1_000).toFixed(0)} s] ${doing}\n`);
};
const ms = (value: number): string => value.toFixed(2);
const ratio = (one: Times, other: Times): string => (one.p50 / other.p50).toFixed(2);
const workRatio = (one: Times, other: Times): number =>
  (one.processor ?? NaN) / (other.processor ?? NaN);
const work = (one: Times, other: Times): string =>
  Number.isNaN(workRatio(one, other)) ? 'not measured here' : workRatio(one, other).toFixed(2);
/** The processor's clock of the one connection that a home keeps, which stays where answers are made. */
const clockOf = async (home: Home): Promise<(() => number) | undefined> => {
  const [row] = await home.transaction('', (tx) =>
    tx.rows<{ pid: number }>('select pg_backend_pid() as pid'),
  );
  if (!row) return undefined;
  kept &&= keepOn(ANSWERING, row.pid);
  return processorOf(row.pid);
};
const count = (value: number): string => value.toLocaleString('en');
const limitOf = ({ kind }: Task): number => (kind === 'read' ? 15 : 50);

say(
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores of ${cpus()[0]?.model.replaceAll(/\((?:R|TM)\)/g, '') ?? 'unknown'}, Node ${process.versions.node}; load of the machine when it began: ${loadavg()[0]!.toFixed(1)}.`,
  '',
);

const server = await startServer({
  settings: [
    ...['-c', 'shared_buffers=1GB', '-c', 'max_wal_size=8GB', '-c', 'log_statement=none'],
    ...['-c', 'random_page_cost=1.1'],
  ],
});
try {
  const opened = await openStore({ databaseUrl: server.appUrl, ownerUrl: server.ownerUrl, secret });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  const store = opened.value;
  const homes = {
    admin: serverHome(server.adminUrl, { most: 1 }),
    app: serverHome(server.appUrl, { most: 1 }),
  };
  const bare = new pg.Client({ connectionString: server.adminUrl });
  await bare.connect();
  const { rows } = await bare.query<{ pid: number }>('select pg_backend_pid() as pid');
  kept &&= keepOn(ANSWERING, rows[0]!.pid);
  await town(homes.app, homes.admin, bare);
  await nation(homes.app, homes.admin, bare, store);
  await bare.end();
  await store.close();
  await homes.app.close();
  await homes.admin.close();
} finally {
  await server.stop();
}
say(
  '',
  kept
    ? 'Whoever asks kept to one core, and whoever answers to another, but for the crowd and the dump.'
    : 'The processes could not be kept on cores of their own: ratios depend on where they were put.',
);
if (options.write) {
  const page = path.join(import.meta.dirname, '../../../docs/reference/benchmarks-store.md');
  const head = [
    '# How fast the record is',
    '',
    'Written by `pnpm --filter @tldw/store bench --write`. Each line is asked again and again as another',
    'person, with the fence and without it by turns. A request with the fence is a whole transaction:',
    'opening, the signed context, the query as the app’s login role, commit. Without it: the same',
    'transaction as a role that row security does not bind. Bare `pg` is the query alone. Times are in',
    'milliseconds; a ratio is that of the medians to the same query without the fence. The ratio of work',
    'compares the processor time of the server’s process (embedded: of this one), which other work on the',
    'machine does not stretch as it stretches the times. The embedded home keeps a plan for each text of',
    'a question; with and without the fence are two texts, as the app never asks one as two roles. The',
    'asking process and the server’s are kept on two cores: left alone, one of the two ways may meet a core',
    'that sleeps for the whole run, which has made 1.3 into 2.1.',
    '',
  ];
  writeFileSync(page, `${[...head, ...lines].join('\n')}\n`);
}
progress('done');

/** Both homes with the same small record. */
async function town(app: Home, admin: Home, bare: pg.Client): Promise<void> {
  progress(`filling both homes with ${count(recordsOf(TOWN))} records`);
  const embedded = await memoryHome();
  await migrate(embedded, keys.context);
  await embedded.transaction('', (tx) => tx.script(nationSql(TOWN)));
  await bare.query(nationSql(TOWN));
  await bare.query('vacuum');
  const clocks = { app: await clockOf(app), admin: await clockOf(admin) };
  say(
    `## Both homes, ${count(TOWN.teachers)} teachers, ${count(recordsOf(TOWN))} records`,
    '',
    '| Query | PostgreSQL: fence | without | ratio | of work | Embedded: fence | without | ratio | of work | Bare `pg` |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const task of tasksFor(TOWN)) {
    const on = await byTurns(TURNS, {
      fence: { ask: fenced(app, task), processor: clocks.app },
      without: { ask: unfenced(admin, task), processor: clocks.admin },
    });
    const plain = await byTurns(TURNS, {
      bare: {
        ask: async (turn) => {
          const [sql, values] = task.open(task.who(turn));
          await bare.query(sql, [...values]);
        },
      },
    });
    const inside = await byTurns(TURNS, {
      fence: { ask: fenced(embedded, task), processor: ownProcessor },
      without: { ask: unfenced(embedded, task), processor: ownProcessor },
    });
    const row = ({ fence, without }: Readonly<Record<'fence' | 'without', Times>>): string =>
      `${ms(fence.p50)} | ${ms(without.p50)} | ${ratio(fence, without)} | ${work(fence, without)}`;
    say(`| ${task.name} | ${row(on)} | ${row(inside)} | ${ms(plain.bare.p50)} |`);
  }
  await embedded.close();
  say('');
}

/** A nation on one server: one asker at a time, and then many. */
async function nation(app: Home, admin: Home, bare: pg.Client, store: Store): Promise<void> {
  const { rows } = await bare.query<{ tables: string }>(
    `select string_agg(oid::regclass::text, ', ') as tables from pg_class
     where relnamespace = 'tldw'::regnamespace and relkind = 'r' and relname not in ('migration', 'context_key')`,
  );
  await bare.query(`truncate ${rows[0]!.tables}`);
  progress(`filling PostgreSQL with ${count(recordsOf(NATION))} records`);
  await bare.query(nationSql(NATION));
  progress('vacuum');
  await bare.query('vacuum');
  const tasks = tasksFor(NATION);
  const clocks = { app: await clockOf(app), admin: await clockOf(admin) };
  say(
    `## A nation on one PostgreSQL: ${count(NATION.teachers)} teachers, ${count(recordsOf(NATION))} records`,
    '',
    '| Query | Fence: median | 99 of 100 within | Without: median | ratio | of work | Wanted |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
  );
  for (const task of tasks) {
    progress(task.name);
    const { fence, without } = await byTurns(TURNS, {
      fence: { ask: fenced(app, task), processor: clocks.app },
      without: { ask: unfenced(admin, task), processor: clocks.admin },
    });
    const kept = fence.p99 <= limitOf(task);
    const cheap = fence.p50 / without.p50 <= 2;
    say(
      `| ${task.name} | ${ms(fence.p50)} | ${ms(fence.p99)} | ${ms(without.p50)} | ${ratio(fence, without)} | ${work(fence, without)} | ≤ ${limitOf(task)} ms: ${kept ? 'yes' : '**no**'}; ratio ≤ 2: ${cheap ? 'yes' : '**no**'} |`,
    );
  }
  progress(`${PEOPLE_AT_ONCE} people at once`);
  keepOn(ANYWHERE, process.pid);
  const many = serverHome(server.appUrl, { most: PEOPLE_AT_ONCE });
  const reading = tasks.filter(({ kind }) => kind === 'read').map((task) => fenced(many, task));
  const met = await crowd(store, reading, {
    people: PEOPLE_AT_ONCE,
    seconds: CROWD_SECONDS,
    teachers: NATION.teachers,
  });
  await many.close();
  say(
    '',
    `${PEOPLE_AT_ONCE} people at once for ${CROWD_SECONDS} s, who ask and save on the cores that also run the server, nine reads to one save: ${count(Math.round(met.perSecond))} transactions a second; reads median ${ms(met.reads.p50)}, 99 of 100 within ${ms(met.reads.p99)}; saves of a sealed reflection ${ms(met.saves.p50)} and ${ms(met.saves.p99)}.`,
  );
  progress('the dump before a migration');
  const { ours, pgDump } = await dumpOfBoth(server);
  const size = ({ megabytes }: { readonly megabytes: number }): string =>
    `${megabytes.toFixed(0)} MB`;
  say(
    '',
    `The dump before a migration, during which everybody waits: written and read back in ${ours.seconds.toFixed(0)} s, ${size(ours)}; \`pg_dump\` of the same record, not read back, ${pgDump.seconds.toFixed(0)} s, ${size(pgDump)}; ratio ${(ours.seconds / pgDump.seconds).toFixed(1)}.`,
  );
}
