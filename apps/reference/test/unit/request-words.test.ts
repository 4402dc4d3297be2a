import { SupportRequest } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/lib/server/pages/support-requests.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';

// A request is read in the reader's language as far as a form asked it; what somebody wrote stays as it is.

const asked = (given: object) =>
  SupportRequest.parse({
    ...{ id: 'request-1', from: 'director-1', to: ['facilitator-1'], askedOn: '2026-10-05' },
    ...{ about: 'other', words: '', status: 'open', ...given },
  });
const reader = (language: string) => ({ language }) as SignedIn;

describe.each([
  ['kk', 'Жобаларыңызды тыңдағымыз келеді.'],
  ['ru', 'Мы хотели бы послушать о ваших проектах.'],
  ['en', 'We would like to listen to your projects.'],
])('an invitation to present, read in %s', (language, begins) => {
  const read = (given: object) => wordsOf(reader(language), asked(given));

  it('is in that language', async () => {
    expect(await read({ presentation: { on: '2026-11-12' } })).toMatch(
      new RegExp(`^${begins}.*12[^]*$`, 'u'),
    );
  });

  it('has below it what the sender wrote', async () => {
    const words = 'Тек сызбаларды ала келіңіз.';
    const lines = (await read({ presentation: { on: '2026-11-12' }, words })).split('\n');
    expect(lines).toEqual([expect.stringContaining(begins), words]);
  });

  it('stands as it was sent, where it was kept in words alone', async () => {
    const words = 'Мы хотели бы послушать о ваших проектах. Подойдёт ли четверг?';
    expect(await read({ words })).toBe(words);
  });
});
