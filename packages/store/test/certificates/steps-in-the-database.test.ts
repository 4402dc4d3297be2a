import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '@tldw/store';
import { openingFor, type RequestContext } from '../../src/access/request-context.ts';
import { codeOf } from '../../src/fence-refusals.ts';
import { preparedHome } from '../in-memory.ts';
import type { Home } from '../../src/home/home.ts';
import { serverHome } from '../../src/home/server-home.ts';
import { keysFrom } from '../../src/keys.ts';
import { migrate } from '../../src/migrate.ts';
import { postgresPrograms, startServer, type TestServer } from '../postgres-server.ts';

const secret = randomBytes(32);
const keys = keysFrom(secret);
const OFFICE = { purpose: 'office' } as const;
const ID = 'certificate-1';

// The office is our own program at its most powerful: a mistake in it must not make one person two.
const BEGUN = {
  id: ID,
  holder: { kind: 'participant', person: 'teacher-1', project: 'project-1' },
  nameAsPrinted: 'Teacher One',
  proposed: { by: 'facilitator-1' },
  confirmed: { by: 'coordinator-1' },
};
const { proposed: _proposed, confirmed: _confirmed, ...HELD } = BEGUN;
const ISSUED = { ...HELD, verificationCode: 'AB12-CD34-EF56', issuedOn: '2027-05-16' };
const NOBODY_TWICE = ['teacher-1', 'facilitator-1', 'coordinator-1', 'strategy-1'] as const;

function stepsIn(home: () => Home): void {
  const run = async (context: RequestContext, sql: string, values: readonly unknown[]) => {
    try {
      const opening = openingFor(context, keys.context, Date.now());
      const rows = await home().transaction(opening, (tx) => tx.rows(sql, [...values]));
      return rows.length === 1 ? 'goes' : 'finds nothing';
    } catch (error) {
      if (codeOf(error) === '42501') return 'refused';
      throw error;
    }
  };
  const becomes = (state: string, document: object) =>
    run(
      OFFICE,
      `update tldw.kept_record set state = $2, document = $3 where id = $1 returning id`,
      [ID, state, JSON.stringify(document)],
    );
  const add = (id: string, state: string, document: object) =>
    run(
      OFFICE,
      `insert into tldw.kept_record (id, kind, owner_id, state, version, document, changed_at)
       values ($1, 'certificate', 'teacher-1', $2, 1, $3, now()) returning id`,
      [id, state, JSON.stringify(document)],
    );
  /** Somebody writes into the audit, as only they can. */
  const signs = (personId: string, action: string, actor = personId) =>
    run(
      { purpose: 'person', personId },
      `insert into tldw.audit_entry (at, actor, action, record, subject_id)
       values (now(), $1, $2, 'certificate/${ID}', 'teacher-1')`,
      [actor, action],
    );

  test('the first of two is neither its teacher nor anybody of the steps before, and signed', async () => {
    expect(await add(ID, 'confirmed', BEGUN)).toBe('goes');
    for (const state of ['issued', 'revoked', 'proposed'])
      expect(await becomes(state, ISSUED), state).toBe('refused');
    for (const by of NOBODY_TWICE.slice(0, 3)) {
      await signs(by, 'certificate-agreed');
      expect(await becomes('agreed', { ...BEGUN, agreed: { by } }), by).toBe('refused');
    }
    const agreed = { ...BEGUN, agreed: { by: 'strategy-1' } };
    expect(await becomes('agreed', agreed)).toBe('refused');
    expect(await signs('strategy-2', 'certificate-agreed', 'strategy-1')).toBe('refused');
    expect(await becomes('agreed', agreed)).toBe('refused');
    await signs('strategy-1', 'certificate-agreed');
    expect(await becomes('agreed', { ...agreed, nameAsPrinted: 'Another' })).toBe('refused');
    expect(await becomes('agreed', agreed)).toBe('goes');
  });

  test('it goes to nobody else and stays a certificate, even for the office', async () => {
    for (const [column, to] of Object.entries({ owner_id: 'teacher-2', kind: 'portfolio' })) {
      const sql = `update tldw.kept_record set ${column} = $2 where id = $1 returning id`;
      expect(await run(OFFICE, sql, [ID, to]), column).toBe('refused');
    }
    const turned = `update tldw.kept_record set kind = 'certificate' where id = $1 returning id`;
    const plain = `insert into tldw.kept_record (id, kind, owner_id, state, version, document, changed_at)
      values ('portfolio-1', 'portfolio', 'teacher-1', 'draft', 1, '{}', now()) returning id`;
    expect(await run(OFFICE, plain, [])).toBe('goes');
    expect(await run(OFFICE, turned, ['portfolio-1'])).toBe('refused');
  });

  test('it is issued by a second one alone', async () => {
    for (const by of NOBODY_TWICE) await signs(by, 'certificate-issued');
    expect(await becomes('issued', ISSUED)).toBe('refused');
    await signs('strategy-2', 'certificate-issued');
    const forOther = { ...ISSUED, holder: { ...ISSUED.holder, person: 'teacher-2' } };
    expect(await becomes('issued', forOther)).toBe('refused');
    expect(await becomes('issued', ISSUED)).toBe('goes');
    expect(await becomes('issued', { ...ISSUED, nameAsPrinted: 'Another' })).toBe('refused');
    const declined = { ...ISSUED, declined: { by: 'strategy-1', reason: 'why' } };
    await signs('strategy-1', 'certificate-declined');
    expect(await becomes('declined', declined)).toBe('refused');
  });

  test('it is revoked for a reason by somebody else than who asked', async () => {
    const revoked = { ...ISSUED, revoked: { on: '2027-06-01', reason: 'The name' } };
    await signs('strategy-2', 'certificate-revoked');
    // Nobody has asked.
    expect(await becomes('revoked', revoked)).toBe('refused');
    const asked = { certificate: ID, asked: { by: 'strategy-2' }, reason: 'The name' };
    const ask = (document: object) => add(`${ID}.revocation`, 'revocation-asked', document);
    expect(await ask(asked)).toBe('refused');
    await signs('strategy-2', 'certificate-revocation-asked');
    expect(await ask({ ...asked, reason: ' ' })).toBe('refused');
    expect(await ask(asked)).toBe('goes');
    expect(await becomes('revoked', revoked)).toBe('refused');
    await signs('teacher-1', 'certificate-revoked');
    expect(await becomes('revoked', revoked)).toBe('refused');
    await signs('strategy-1', 'certificate-revoked');
    expect(await becomes('revoked', revoked)).toBe('goes');
    expect(await becomes('issued', ISSUED)).toBe('refused');
  });
}

describe('no step of a certificate is taken by one person twice, says the embedded database', () => {
  let home: Home;
  beforeAll(async () => {
    home = await preparedHome();
    await migrate(home, keys.context);
  });
  afterAll(() => home.close());
  stepsIn(() => home);
});

describe.runIf(postgresPrograms() !== undefined)(
  'PostgreSQL says the same to the login role',
  () => {
    let server: TestServer;
    let home: Home;
    beforeAll(async () => {
      server = await startServer();
      const opened = await openStore({
        databaseUrl: server.appUrl,
        ownerUrl: server.ownerUrl,
        secret,
      });
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
      await opened.value.close();
      home = serverHome(server.appUrl, { most: 1 });
    });
    afterAll(async () => {
      await home.close();
      await server.stop();
    });
    stepsIn(() => home);
  },
);
