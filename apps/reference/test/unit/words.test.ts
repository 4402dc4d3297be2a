import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>('../../src/lib/words/*.ts', {
  eager: true,
});
const parts = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([, value]) => typeof value === 'object' && value !== null && 'kk' in value)
    .map(([name, value]) => ({ name: `${file.split('/').at(-1)} ${name}`, said: value as Said })),
);
type Said = Record<'kk' | 'ru' | 'en', object>;

describe.each(parts)('$name', ({ said }) => {
  it('says the same things in Kazakh, Russian and English', () => {
    expect(keysOf(said.kk)).toEqual(keysOf(said.en));
    expect(keysOf(said.ru)).toEqual(keysOf(said.en));
  });
});

it('finds the words of every part of the app', () => {
  expect(parts.length).toBeGreaterThan(9);
});

function keysOf(value: object, path = ''): string[] {
  return Object.entries(value)
    .flatMap(([key, inner]) =>
      typeof inner === 'object' && inner !== null
        ? keysOf(inner as object, `${path}${key}.`)
        : [path + key],
    )
    .sort();
}
