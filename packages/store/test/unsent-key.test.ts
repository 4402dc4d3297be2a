import { expect, test } from 'vitest';
import { keysFrom } from '../src/keys.ts';
import { unsentKeyOf } from '../src/unsent-key.ts';

const keys = keysFrom(Buffer.alloc(32, 7));

test('a key for unsent texts is the same at each visit, and another for everybody else', () => {
  const mine = unsentKeyOf(keys, 'teacher-1');
  expect(unsentKeyOf(keys, 'teacher-1')).toBe(mine);
  expect(unsentKeyOf(keys, 'teacher-2')).not.toBe(mine);
  expect(Buffer.from(mine, 'base64')).toHaveLength(32);
});

test('another installation knows no key of this one, and no key opens anything else here', () => {
  const mine = unsentKeyOf(keys, 'teacher-1');
  expect(unsentKeyOf(keysFrom(Buffer.alloc(32, 8)), 'teacher-1')).not.toBe(mine);
  expect(Object.values(keys).map((key) => key.toString('base64'))).not.toContain(mine);
  expect(new Set(Object.values(keys).map(String)).size).toBe(Object.keys(keys).length);
});
