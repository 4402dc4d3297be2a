import type { PublicDesk } from '@tldw/store';
import { describe, expect, it } from 'vitest';
import { rememberPublic } from '#lib/server/remembered-desk.ts';

function counting(answer: (id: string) => Promise<unknown> = (id) => Promise.resolve({ id })) {
  const asked: string[] = [];
  const readSchool = (id: string) => {
    asked.push(id);
    return answer(id);
  };
  return { asked, desk: { readSchool } as unknown as PublicDesk };
}

describe('what anybody may read', () => {
  it('is asked for once in the time it is remembered, and apart for each question', async () => {
    let clock = 0;
    const { asked, desk } = counting();
    const remembered = rememberPublic(desk, 5, () => clock).desk;
    expect(await remembered.readSchool('s-1')).toEqual({ id: 's-1' });
    expect(await remembered.readSchool('s-2')).toEqual({ id: 's-2' });
    await remembered.readSchool('s-1');
    expect(asked).toEqual(['s-1', 's-2']);
    clock = 5001;
    await remembered.readSchool('s-1');
    expect(asked).toEqual(['s-1', 's-2', 's-1']);
  });

  it('is asked for again after something was written', async () => {
    const { asked, desk } = counting();
    const remembered = rememberPublic(desk, 5, () => 0);
    await remembered.desk.readSchool('s-1');
    remembered.forget();
    await remembered.desk.readSchool('s-1');
    expect(asked).toHaveLength(2);
  });

  it('is not remembered as an error', async () => {
    let broken = true;
    const { desk } = counting((id) =>
      broken ? Promise.reject(new Error(id)) : Promise.resolve(id),
    );
    const remembered = rememberPublic(desk, 5, () => 0).desk;
    await expect(remembered.readSchool('s-1')).rejects.toThrow('s-1');
    broken = false;
    expect(await remembered.readSchool('s-1')).toBe('s-1');
  });
});
