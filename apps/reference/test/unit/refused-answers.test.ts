import type { Cookies } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { carryRefused, takeRefused } from '../../src/lib/server/refused-answers.ts';

const url = new URL('https://tldw.example/survey/capacity/pre/abc~0f');

/** The cookies of one browser, with the page that each is sent to. */
function browser() {
  const kept = new Map<string, { value: string; path: string }>();
  const cookies = {
    get: (name: string) => kept.get(name)?.value,
    set: (name: string, value: string, { path }: { path: string }) =>
      void kept.set(name, { value, path }),
    delete: (name: string) => void kept.delete(name),
  } as unknown as Cookies;
  return { cookies, kept };
}

describe('answers that were refused', () => {
  it('come back to their own page once, and the browser keeps nothing of them', () => {
    const { cookies, kept } = browser();
    const given = {
      'item:e1': '4',
      'item:words': 'Сабақта оқушылар көбірек сөйледі. ',
      code: 'AB',
    };
    expect(carryRefused(cookies, url, { given, because: 'not-taken' })).toBe(true);
    expect([...kept.values()].map(({ path }) => path)).toEqual([url.pathname]);
    expect(takeRefused(cookies, url)).toEqual({ given, because: 'not-taken' });
    expect(kept.size).toBe(0);
    expect(takeRefused(cookies, url)).toBeUndefined();
  });

  it('are not carried when a browser would not keep them whole', () => {
    const { cookies, kept } = browser();
    let next = 1;
    const words = Array.from({ length: 4000 }, () => {
      next = (next * 16_807) % 2_147_483_647;
      return String.fromCodePoint(0x430 + (next % 1000));
    });
    const given = { 'item:words': words.join('') };
    expect(carryRefused(cookies, url, { given, because: 'not-taken' })).toBe(false);
    expect(kept.size).toBe(0);
  });

  it('are read as nothing when somebody else wrote them', () => {
    for (const value of ['', 'not packed', Buffer.from('{}').toString('base64url')]) {
      const { cookies, kept } = browser();
      kept.set('tldw-refused', { value, path: url.pathname });
      expect(takeRefused(cookies, url)).toBeUndefined();
    }
  });
});
