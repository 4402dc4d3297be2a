import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, openStore, type Store } from '@tldw/store';
import { AWARDING, submittedPortfolio, toldProject } from './certificates/told-project.ts';
import { postgresPrograms, startServer, type TestServer } from './postgres-server.ts';
import { SAMPLE } from './sample-programme.ts';

// On a server two people act at the same moment. Without one on this machine there is nothing to ask.
const PORTFOLIOS = ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => `portfolio-${each}`);
const [TEACHER, WRITER] = ['teacher-2', 'deputy-2'];

describe.runIf(postgresPrograms() !== undefined)('two decisions on one portfolio', () => {
  let server: TestServer;
  let store: Store;
  beforeAll(async () => {
    server = await startServer();
    const { appUrl: databaseUrl, ownerUrl } = server;
    const opened = await openStore({ databaseUrl, ownerUrl, secret: randomBytes(32) });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
    store = opened.value;
    const of = { owner: TEACHER, group: 'group-1' } as const;
    const loaded = await store.loadProgramme({
      ...SAMPLE,
      projects: PORTFOLIOS.map((portfolio) => ({
        ...{ id: `of-${portfolio}`, ...of, stage: 'telling' },
        document: toldProject(`of-${portfolio}`, TEACHER, portfolio),
      })),
      records: PORTFOLIOS.flatMap((portfolio) => [
        {
          ...{ kind: 'portfolio' as const, id: portfolio, ...of, state: 'submitted' },
          document: submittedPortfolio(portfolio, `of-${portfolio}`, TEACHER),
        },
        {
          ...{ kind: 'reader-appointment' as const, ...of, reader: WRITER, state: 'asked' },
          document: { portfolio, submission: 0 },
        },
      ]),
    });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  const written = async (portfolio: string, named: string): Promise<string> => {
    const { decision } = AWARDING;
    const kept = await store.as({ personId: WRITER }).keepRecord(newId(Date.now()), {
      ...{ kind: 'portfolio-decision', owner: TEACHER, reader: WRITER, group: 'group-1' },
      state: 'proposed',
      document: {
        ...{ portfolio, ...decision },
        moderation: { ...decision.moderation, moderators: [WRITER, named] },
      },
    });
    if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
    return kept.value.id;
  };

  test('stand never both, also when both are agreed to at the same moment', async () => {
    const people = ['coordinator-north', 'strategy-1'];
    const said = await Promise.all(
      PORTFOLIOS.map(async (portfolio) => {
        const ids = await Promise.all(people.map((named) => written(portfolio, named)));
        return ids.map((id, at) => ({ id, personId: people[at]! }));
      }),
    );
    await Promise.all(
      said
        .flat()
        .map(({ id, personId }) =>
          store.as({ personId }).answerDecision(newId(Date.now()), { id, agrees: true }),
        ),
    );
    const kept = await store
      .as({ personId: TEACHER })
      .listRecords<{ portfolio: string }>('portfolio-decision', { state: 'kept' });
    expect(kept.map(({ document }) => document.portfolio).sort()).toEqual(PORTFOLIOS);
  });
});
