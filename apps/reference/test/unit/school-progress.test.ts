import { describe, expect, it } from 'vitest';
import { anyShown, stageCells } from '../../src/lib/server/pages/school-progress.ts';

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
      ['beginning', 'hidden so that a smaller number cannot be worked out'],
      ['consulting', 7],
      ['acting', 9],
      ['resting', 'hidden: fewer than 5\u00a0people'],
    ]);
  });

  it('has a table only where a number can be shown', () => {
    const any = (stages: Readonly<Record<string, number>>) =>
      anyShown(stageCells({ teachers: 0, stages, attendance: [] }, 'en').map(({ cell }) => cell));
    expect(any({ acting: 2, consulting: 2 })).toBe(false);
    const many = { 'concern-named': 6, consulting: 7, acting: 9, paused: 2, withdrawn: 1 };
    expect(any(many)).toBe(true);
  });

  it('does not tell that everybody, or nobody, is at one point', () => {
    expect(counted({ acting: 10 }).filter(([, cell]) => typeof cell === 'number')).toEqual([]);
  });
});
