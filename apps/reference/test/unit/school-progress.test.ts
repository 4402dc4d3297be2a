import { describe, expect, it } from 'vitest';
import { stageCells } from '../../src/lib/server/pages/school-progress.ts';

const counted = (stages: Readonly<Record<string, number>>) =>
  stageCells({ teachers: 0, stages, attendance: [] }, 'en').map(({ id, cell }) => [
    id,
    'shown' in cell ? cell.shown : cell.hidden,
  ]);

describe('how far a school has come', () => {
  it('shows numbers of five and more, and hides what could be worked out from them', () => {
    expect(
      counted({ 'concern-named': 6, consulting: 7, acting: 9, paused: 2, withdrawn: 1 }),
    ).toEqual([
      ['beginning', 'hidden: it would give away a smaller number'],
      ['consulting', 7],
      ['acting', 9],
      ['resting', 'hidden: fewer than 5 people'],
    ]);
  });

  it('does not tell that everybody, or nobody, is at one point', () => {
    expect(counted({ acting: 10 }).filter(([, cell]) => typeof cell === 'number')).toEqual([]);
  });
});
