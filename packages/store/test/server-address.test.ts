import { expect, test } from 'vitest';
import { machinesOf } from '../src/home/server-address.ts';

test.each([
  ['postgres://app:s@one:5432/tldw', ['postgres://app:s@one:5432/tldw']],
  [
    'postgres://app@one,two:5433/tldw?sslmode=require&target_session_attrs=read-write',
    ['postgres://app@one/tldw?sslmode=require', 'postgres://app@two:5433/tldw?sslmode=require'],
  ],
  [
    'postgres://app@/tldw?host=/run/a&host=/run/b&port=1&port=2',
    ['postgres://app@/tldw?host=%2Frun%2Fa&port=1', 'postgres://app@/tldw?host=%2Frun%2Fb&port=2'],
  ],
  [
    'postgres://app:p%40ss@/tldw?host=one,two',
    ['postgres://app:p%40ss@/tldw?host=one', 'postgres://app:p%40ss@/tldw?host=two'],
  ],
  ['postgres://[::1]:5432/tldw', ['postgres://[::1]:5432/tldw']],
])('%s names its machines', (address, machines) => {
  expect(machinesOf(address)).toEqual(machines);
});
