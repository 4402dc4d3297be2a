import { verifyAudit, type AuditAnchor } from './audit/audit-chain.ts';
import { backedUpTables } from './backup/write-backup.ts';
import type { Desk } from './desk.ts';
import type { Home } from './home/home.ts';
import { serverHome } from './home/server-home.ts';
import { migrationState } from './migration-state.ts';
import type { OfficeSettings } from './office-settings.ts';
import { lookAtLogin } from './open-store.ts';

/** One thing that was looked at, whether it is as it should be, and the facts behind it. */
export interface Finding {
  readonly what:
    'secret' | 'schema' | 'access-rules' | 'fence' | 'flush' | 'audit' | 'login' | 'backup-role';
  readonly ok: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Look a record over: its schema, its fence, its flush, its audit chain, and on a server its roles. */
export async function lookOver(
  home: Home,
  desk: Desk,
  settings: OfficeSettings,
  anchor: AuditAnchor | undefined,
): Promise<readonly Finding[]> {
  const { taken, known, accessIsCurrent } = await home.transaction('', (tx) => migrationState(tx));
  const schema: Finding = { what: 'schema', ok: taken === known, facts: { taken, known } };
  const secret: Finding = { what: 'secret', ok: true, facts: {} };
  // Of a database without our tables there is nothing else to say.
  if (taken === 0) return [secret, schema];
  return [
    secret,
    schema,
    { what: 'access-rules', ok: accessIsCurrent, facts: {} },
    await fence(home),
    await flush(home),
    await audit(desk, anchor),
    ...(await roles(settings)),
  ];
}

async function fence(home: Home): Promise<Finding> {
  const open = await home.transaction('', (tx) =>
    tx.rows<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'tldw'::regnamespace and relkind = 'r'
         and not (relrowsecurity and relforcerowsecurity)
         and relname not in ('migration', 'context_key')`,
    ),
  );
  const tables = open.map(({ name }) => name).join(', ');
  return { what: 'fence', ok: open.length === 0, facts: { tables } };
}

async function flush(home: Home): Promise<Finding> {
  const before = home.flushes();
  await home.transaction('', (tx) =>
    tx.rows('update tldw.migration set done_at = done_at where number = 0'),
  );
  const flushes = home.flushes() - before;
  const ok = home.kind === 'server' || flushes > 0;
  return { what: 'flush', ok, facts: { home: home.kind, flushes } };
}

async function audit(desk: Desk, anchor: AuditAnchor | undefined): Promise<Finding> {
  const seen = await desk.read({ purpose: 'office' }, (work) => verifyAudit(work, anchor));
  return seen.ok
    ? { what: 'audit', ok: true, facts: { links: seen.value.links, entries: seen.value.entries } }
    : { what: 'audit', ok: false, facts: {} };
}

/** Each role can do what it is for, and the app's nothing else. */
async function roles({ databaseUrl, ownerUrl, backupUrl }: OfficeSettings): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (databaseUrl !== undefined && ownerUrl !== undefined) {
    const looked = await at(databaseUrl, lookAtLogin);
    const [refusal] = looked.ok ? [] : looked.refusals;
    findings.push({ what: 'login', ok: looked.ok, facts: { because: refusal?.code ?? '' } });
  }
  if (backupUrl !== undefined) {
    const missing = await at(backupUrl, (home) => home.transaction('', unreadable));
    findings.push({ what: 'backup-role', ok: missing === '', facts: { missing } });
  }
  return findings;
}

type Reader = Parameters<Parameters<Home['transaction']>[1]>[0];

async function unreadable(tx: Reader): Promise<string> {
  const [role] = await tx.rows<{ sees: boolean }>(
    `select rolsuper or rolbypassrls as sees from pg_roles where rolname = session_user`,
  );
  if (role?.sees !== true) return 'bypassrls';
  const tables = await backedUpTables(tx);
  const rows = await tx.rows<{ name: string }>(
    `select name from unnest($1::text[]) as name
     where not has_table_privilege(format('tldw.%I', name)::regclass, 'select')`,
    [tables],
  );
  return rows.map(({ name }) => name).join(', ');
}

async function at<T>(url: string, work: (home: Home) => Promise<T>): Promise<T> {
  const home = serverHome(url, { most: 1 });
  try {
    return await work(home);
  } finally {
    await home.close();
  }
}
