import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comeAgainPage } from '../../src/lib/server/doors/come-again.ts';
import { WaitingLine } from '../../src/lib/server/doors/waiting-line.ts';

const ROOM = { places: 8, placesOfOneNetwork: 4 };

describe('the line at a door', () => {
  it('gives each network its turn, and within a network whoever came first', () => {
    const line = new WaitingLine<string>(ROOM);
    for (const someone of ['a1', 'a2', 'a3', 'b1', 'c1']) line.join(someone, someone[0]!);
    expect(Array.from({ length: 6 }, () => line.next())).toEqual([
      ...['a1', 'b1', 'c1', 'a2', 'a3'],
      undefined,
    ]);
  });

  it('takes no more of one network than it has places for one', () => {
    const line = new WaitingLine<string>(ROOM);
    for (const someone of ['a1', 'a2', 'a3', 'a4']) expect(line.join(someone, 'a')).toBeUndefined();
    expect(line.join('a5', 'a')).toBe('a5');
    expect(line.join('b1', 'b')).toBeUndefined();
  });

  it('sends the last one of the largest network away when there is no room for a smaller one', () => {
    const line = new WaitingLine<string>(ROOM);
    for (const at of [1, 2, 3, 4]) for (const from of ['a', 'b']) line.join(`${from}${at}`, from);
    expect(line.join('owner', 'c')).toBe('a4');
    expect(line.length).toBe(8);
    expect([line.next(), line.next(), line.next()]).toEqual(['a1', 'b1', 'owner']);
  });

  it('lets somebody leave before their turn', () => {
    const line = new WaitingLine<string>(ROOM);
    for (const someone of ['a1', 'b1']) line.join(someone, someone[0]!);
    expect(line.leave('a1', 'a')).toBe(true);
    expect(line.leave('a1', 'a')).toBe(false);
    expect([line.length, line.next(), line.next()]).toEqual([1, 'b1', undefined]);
  });

  it('loses nobody and calls nobody twice, whoever comes, leaves and is called', () => {
    const step = fc.record({
      act: fc.constantFrom('join', 'join', 'next', 'leave'),
      network: fc.constantFrom('a', 'b', 'c', 'd'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const line = new WaitingLine<number>(ROOM);
        const inside = new Map<number, string>();
        for (const [number, { act, network }] of steps.entries()) {
          if (act === 'join') {
            inside.set(number, network);
            const gone = line.join(number, network);
            if (gone !== undefined) expect(inside.delete(gone)).toBe(true);
          } else if (act === 'next') {
            const next = line.next();
            if (next === undefined) expect(inside.size).toBe(0);
            else expect(inside.delete(next)).toBe(true);
          } else {
            const [someone] = [...inside].find(([, from]) => from === network) ?? [];
            if (someone !== undefined) expect(line.leave(someone, network)).toBe(true);
            if (someone !== undefined) inside.delete(someone);
          }
          expect(line.length).toBe(inside.size);
          expect(line.length).toBeLessThanOrEqual(ROOM.places);
        }
      }),
    );
  });
});

describe('the page for whom there is no room', () => {
  const written = new URLSearchParams({
    login: '"><script>x</script>',
    code: 'ABCD-EFGH',
    passphrase: 'жеті өзеннің жағасында',
    again: 'жеті өзеннің жағасында',
    shared: 'on',
  });

  it('keeps what was written except the passphrase, and runs nothing of it', () => {
    for (const path of ['/sign-in', '/sign-in/invitation']) {
      const page = comeAgainPage(path, written);
      expect(page).toContain('value="&#34;&#62;&#60;script&#62;x&#60;/script&#62;"');
      expect(page).not.toContain('<script');
      expect(page).not.toContain('жеті');
      expect(page).toContain('name="shared" checked');
      expect(page).toContain(`action="${path}"`);
      for (const language of ['kk', 'ru', 'en']) expect(page).toContain(`lang="${language}"`);
    }
    expect(comeAgainPage('/sign-in/invitation', written)).toContain('value="ABCD-EFGH"');
  });

  it('asks to go back where there is no form to show again', () => {
    expect(comeAgainPage('/me/security', written)).not.toContain('<form');
  });
});
