import { randomBytes } from 'node:crypto';
import { memoryHome } from '../src/home/embedded-home.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';
import { POLICIES } from '../src/access/policies.ts';
import { createPolicy } from '../src/access/access-sql.ts';
import { askMatrix, fillWorld, undone } from './probe.ts';
const keys = keysFrom(randomBytes(32));
const home = await memoryHome();
await migrate(home, keys.context);
await home.transaction('', fillWorld);
const ACTS: any = {
  select: ['read'],
  insert: ['add'],
  update: ['change', 'hand-over'],
  delete: ['remove'],
};
console.log('n', POLICIES.length);
for (const p of POLICIES) {
  const kind = /kind = '([^']+)'/.exec(p.rows ?? p.becomes ?? '')?.[1];
  const part: any = {
    tables: [p.table],
    acts: ACTS[p.to],
    untilWrong: true,
    ...(p.table === 'kept_record' && kind ? { rows: (r: any) => r.kind === kind } : {}),
  };
  for (const [name, sql] of [
    ['missing', ''],
    [
      'every',
      createPolicy({
        ...p,
        ...(p.rows ? { rows: 'true' } : {}),
        ...(p.becomes ? { becomes: 'true' } : {}),
      }),
    ],
    ...(p.rows && p.becomes ? [['new', createPolicy({ ...p, becomes: 'true' })]] : []),
  ] as [string, string][]) {
    const t = Date.now();
    const cells = await undone(home, async (tx) => {
      await tx.script(`drop policy ${p.name} on tldw.${p.table};` + sql);
      return askMatrix(tx, keys.context, part);
    });
    const w = cells.filter((c) => c.expected !== c.got).length;
    console.log(w ? 'ok' : 'SURVIVED', p.table, p.name, name, Date.now() - t);
  }
}
process.exit(0);
