import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/lib/server/language.ts';
import { pathWithin } from '../../src/lib/server/path-within.ts';
import { isSameOrigin } from '../../src/lib/server/security-headers.ts';

describe('the language of a page', () => {
  const all = ['kk', 'ru', 'en'] as const;

  it('is the person’s own, then what the cookie remembers, then what the browser asks for', () => {
    expect(chooseLanguage('ru', 'en', 'kk', all)).toBe('ru');
    expect(chooseLanguage(undefined, 'en', 'kk', all)).toBe('en');
    expect(chooseLanguage(undefined, undefined, 'de-DE,ru;q=0.4,en;q=0.9', all)).toBe('en');
    expect(chooseLanguage(undefined, 'xx', 'de', all)).toBe('kk');
    expect(chooseLanguage(undefined, undefined, null, all)).toBe('kk');
    expect(chooseLanguage(undefined, undefined, 'en;q=0, ru;q=0.1', all)).toBe('ru');
  });

  it('is never one that a programme does not offer, whoever asks for it', () => {
    const offered = ['en', 'ru'] as const;
    expect(chooseLanguage('kk', 'kk', 'kk, ru;q=0.5', offered)).toBe('ru');
    expect(chooseLanguage('kk', undefined, null, offered)).toBe('en');
  });
});

describe('the way back after a form', () => {
  it('stays within the app', () => {
    expect(pathWithin('/groups/g-1?view=list#x')).toBe('/groups/g-1?view=list#x');
    for (const foreign of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/a b',
      '',
      null,
    ]) {
      expect(pathWithin(foreign)).toBe('/');
    }
  });
});

describe('a request that changes something', () => {
  const url = new URL('http://school.example/teacher');
  const from = (headers: Record<string, string>) =>
    isSameOrigin(new Request(url, { headers }), url);

  it('is taken only from our own pages', () => {
    expect(from({ origin: 'http://school.example' })).toBe(true);
    expect(from({ origin: 'http://school.example', 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(from({ origin: 'http://evil.example' })).toBe(false);
    expect(from({ origin: 'null' })).toBe(false);
    expect(from({ 'sec-fetch-site': 'cross-site', origin: 'http://school.example' })).toBe(false);
    expect(from({})).toBe(false);
  });
});
