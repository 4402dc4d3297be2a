import { describe, expect, it } from 'vitest';
import { rememberWork } from '#lib/server/remembered-work.ts';

describe('long work', () => {
  it('is done once for the same, and anew for anything else', () => {
    const done: string[] = [];
    const sum = rememberWork(8, ({ of, numbers }: { of: string; numbers: number[] }) => {
      done.push(of);
      return numbers.reduce((total, each) => total + each, 0);
    });
    expect(sum({ of: 'post', numbers: [1, 2] })).toBe(3);
    expect(sum({ of: 'post', numbers: [1, 2] })).toBe(3);
    expect(sum({ of: 'post', numbers: [1, 3] })).toBe(4);
    expect(done).toEqual(['post', 'post']);
  });

  it('forgets what nobody asked for lately', () => {
    let done = 0;
    const twice = rememberWork(8, (number: number) => {
      done += 1;
      return 2 * number;
    });
    for (const each of [1, 2, 3, 4, 5, 6, 7, 8, 1, 9]) twice(each);
    expect(done).toBe(9);
    twice(1);
    expect(done).toBe(9);
    twice(2);
    expect(done).toBe(10);
  });
});
