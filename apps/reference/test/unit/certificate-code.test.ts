import { describe, expect, it } from 'vitest';
import { certificatePage, codeFrom } from '../../src/lib/server/pages/certificate.ts';

describe('the code of a certificate as it is typed', () => {
  it.each([
    ['small letters without dashes', 'k7qm2m4t9xha'],
    ['blanks', ' K7QM 2M4T 9XHA '],
    ['letters of a Kazakh or Russian keyboard that look alike', 'К7QМ-2М4Т-9ХНА'],
  ])('%s', (_, typed) => {
    expect(codeFrom(typed)).toBe('K7QM-2M4T-9XHA');
  });
});

describe('what the page answers', () => {
  const desk = { verifyCertificate: () => Promise.resolve(undefined) };
  const answer = (typed?: string) =>
    certificatePage(
      { desk, language: 'kk', today: '2020-02-14', person: undefined } as never,
      typed,
    );

  it('nothing, before anything was asked', async () => {
    expect(await answer()).toBeUndefined();
  });

  it.each([
    ['an empty field', '', false],
    ['a word in Kazakh', 'сәлем', true],
    ['a code that nobody holds', 'K7QM-2M4T-9XHA', false],
  ])('that there is no such certificate, to %s', async (_, typed, isCyrillic) => {
    expect(await answer(typed)).toEqual({ state: 'unknown', isCyrillic });
  });
});
