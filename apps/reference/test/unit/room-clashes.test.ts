import { describe, expect, it } from 'vitest';
import { roomClashes } from '../../src/lib/room-clashes.ts';

const item = (id: string, startsAt: string, endsAt: string, room: string, kind = 'station') => ({
  ...{ id, kind, title: id.toUpperCase(), startsAt, endsAt, room },
});

describe('two things in one room', () => {
  it('are told of both, while they meet and where the room is the same', () => {
    const clashes = roomClashes([
      item('a', '10:20', '11:20', '12'),
      item('b', '10:40', '11:00', ' 12 '),
      item('c', '11:20', '12:00', '12'),
      item('d', '10:20', '11:20', '13'),
    ]);
    expect([...clashes]).toEqual([
      ['a', 'B'],
      ['b', 'A'],
    ]);
  });

  it('are told of without their ends, and not without a room or a beginning', () => {
    const open = { kind: 'station', startsAt: '10:20', room: 'Hall' };
    expect([
      ...roomClashes([
        { ...open, id: 'a', title: 'A' },
        { ...open, id: 'b', title: 'B', room: 'hall' },
        { ...open, id: 'c', title: 'C', room: '' },
        { ...open, id: 'd', title: 'D', startsAt: undefined },
      ]).keys(),
    ]).toEqual(['a', 'b']);
  });

  it('are as it should be where a gallery walk holds its stations', () => {
    const walk = item('walk', '10:20', '11:20', 'Hall', 'gallery-walk');
    expect(roomClashes([walk, item('a', '10:20', '11:20', 'Hall')]).size).toBe(0);
  });
});
