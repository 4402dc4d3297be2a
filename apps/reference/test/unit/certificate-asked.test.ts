import { expect, it } from 'vitest';
import { load } from '../../src/routes/certificates/+page.server.ts';

const locals = {
  language: 'en',
  programme: { deskFor: () => ({ verifyCertificate: () => Promise.resolve(undefined) }) },
};
const asked = async (search: string) =>
  (await load({
    locals,
    url: new URL(`https://tldw.example/certificates${search}`),
  } as unknown as Parameters<typeof load>[0])) as { isEmpty: boolean };

it('whoever asks about no certificate is told what is wanted', async () => {
  expect((await asked('')).isEmpty).toBe(false);
  for (const search of ['?code=', '?code=%20', '?code=--']) {
    expect((await asked(search)).isEmpty, search).toBe(true);
  }
  expect((await asked('?code=K7QM')).isEmpty).toBe(false);
});
