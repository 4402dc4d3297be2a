// `pnpm bench [--teachers N] [--write]`: both homes and bare `pg` in one run, with and without the fence.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openStore } from '@tldw/store';
import { openingFor } from '../src/access/request-context.ts';
import { memoryHome } from '../src/home/embedded-home.ts';
import type { Home } from '../src/home/home.ts';
import { serverHome } from '../src/home/server-home.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';
import { startServer } from '../test/postgres-server.ts';
import { nationSql, recordsOf, tasksFor, type Nation, type Task } from './national-record.ts';

const { values: options } = parseArgs({
  options: {
    teachers: { type: 'string', default: '100000' },
    turns: { type: 'string', default: '300' },
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
const secret = new Uint8Array(32).fill(1);
const keys = keysFrom(secret);

interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** Ask again and again, each time as somebody else; milliseconds. */
async function timed(turns: number, ask: (turn: number) => Promise<void>): Promise<Times> {
  for (let turn = 0; turn < 10; turn += 1) await ask(turn);
  const all: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const began = performance.now();
    await ask(turn + 17);
    all.push(performance.now() - began);
  }
  all.sort((a, b) => a - b);
  const at = (share: number): number =>
    all[Math.min(all.length - 1, Math.floor(all.length * share))]!;
  return { p50: at(0.5), p99: at(0.99) };
}

const fenced =
  (home: Home, task: Task) =>
  async (turn: number): Promise<void> => {
    const who = task.who(turn);
    const opening = openingFor({ purpose: 'person', personId: who }, keys.context, Date.now());
    await home.transaction(opening, (tx) => tx.rows(...task.fenced(who)));
  };
const unfenced =
  (home: Home, task: Task) =>
  async (turn: number): Promise<void> => {
    await home.transaction('', (tx) => tx.rows(...task.open(task.who(turn))));
  };

const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  process.stdout.write(`${line}\n`);
};
const ms = (value: number): string => value.toFixed(2);
const ratio = (one: Times, other: Times): string => (one.p50 / other.p50).toFixed(2);

const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores of ${cpus()[0]?.model.split(' ').slice(0, 2).join(' ') ?? 'unknown'}, Node ${process.versions.node}, other work on the machine when it began: load ${loadavg()[0]!.toFixed(1)}`;
say(machine);
say('');
say(
  `## Both homes, ${TOWN.teachers.toLocaleString('en')} teachers, ${recordsOf(TOWN).toLocaleString('en')} records`,
);
say('');
say('Medians in milliseconds; in brackets the ratio to the same query without the fence.');
say('');
say('| Query | PostgreSQL | Embedded | Bare `pg`, no transaction |');
say('| --- | ---: | ---: | ---: |');

const server = await startServer({
  settings: [
    ...['-c', 'shared_buffers=1GB', '-c', 'max_wal_size=8GB', '-c', 'log_statement=none'],
    ...['-c', 'random_page_cost=1.1'],
  ],
});
try {
  const opened = await openStore({ databaseUrl: server.appUrl, ownerUrl: server.ownerUrl, secret });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  await opened.value.close();
  const admin = serverHome(server.adminUrl, 1);
  const app = serverHome(server.appUrl, 4);
  const bare = new pg.Client({ connectionString: server.adminUrl });
  await bare.connect();

  const embedded = await memoryHome();
  await migrate(embedded, keys.context);
  await embedded.transaction('', (tx) => tx.script(nationSql(TOWN)));
  await bare.query(nationSql(TOWN));
  for (const task of tasksFor(TOWN)) {
    const onServer = [
      await timed(TURNS, fenced(app, task)),
      await timed(TURNS, unfenced(admin, task)),
    ];
    const inside = [
      await timed(TURNS, fenced(embedded, task)),
      await timed(TURNS, unfenced(embedded, task)),
    ];
    const plain = await timed(TURNS, async (turn) => {
      const [sql, values] = task.open(task.who(turn));
      await bare.query(sql, [...values]);
    });
    say(
      `| ${task.name} | ${ms(onServer[0]!.p50)} (${ratio(onServer[0]!, onServer[1]!)}) | ${ms(inside[0]!.p50)} (${ratio(inside[0]!, inside[1]!)}) | ${ms(plain.p50)} |`,
    );
  }
  await embedded.close();

  say('');
  say(
    `## A nation on one PostgreSQL: ${NATION.teachers.toLocaleString('en')} teachers, ${recordsOf(NATION).toLocaleString('en')} records`,
  );
  say('');
  const { rows } = await bare.query<{ tables: string }>(
    `select string_agg(oid::regclass::text, ', ') as tables from pg_class
     where relnamespace = 'tldw'::regnamespace and relkind = 'r' and relname not in ('migration', 'context_key')`,
  );
  await bare.query(`truncate ${rows[0]!.tables}`);
  await bare.query(nationSql(NATION));
  await bare.query('vacuum analyze');
  say('| Query | With the fence: median | 99 of 100 within | Without: median | Ratio | Wanted |');
  say('| --- | ---: | ---: | ---: | ---: | --- |');
  for (const task of tasksFor(NATION)) {
    const [withFence, without] = [
      await timed(TURNS, fenced(app, task)),
      await timed(TURNS, unfenced(admin, task)),
    ];
    const limit = task.kind === 'read' ? 15 : 50;
    say(
      `| ${task.name} | ${ms(withFence.p50)} | ${ms(withFence.p99)} | ${ms(without.p50)} | ${ratio(withFence, without)} | ≤ ${limit} ms: ${withFence.p99 <= limit ? 'yes' : 'no'}; ratio ≤ 2: ${withFence.p50 / without.p50 <= 2 ? 'yes' : 'no'} |`,
    );
  }
  await bare.end();
  await app.close();
  await admin.close();
} finally {
  await server.stop();
}
if (options.write) {
  const page = path.join(import.meta.dirname, '../../../docs/reference/benchmarks-store.md');
  const head = [
    '# How fast the record is',
    '',
    'Written by `pnpm --filter @tldw/store bench --write`. Each line is asked again and again as another',
    'person; one asker at a time. A request with the fence is a whole transaction: opening, the signed',
    'context, the query as the app’s login role, commit. Without it: the same transaction as a role that',
    'row security does not bind. Bare `pg` is the query alone.',
    '',
  ];
  writeFileSync(page, `${[...head, ...lines].join('\n')}\n`);
}
