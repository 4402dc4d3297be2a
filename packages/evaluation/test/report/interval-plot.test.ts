import { expect, it } from 'vitest';
import { intervalPlot } from '../../src/report/interval-plot.ts';

it('the line of no association is one line through all ranges, and no letter lies on it or on a range', () => {
  const svg = intervalPlot(
    {
      kind: 'plot',
      title: 'Associations',
      from: -1,
      to: 1,
      mark: 0,
      intervals: [
        { label: 'A short one', value: 0.2, lower: 0.1, upper: 0.3 },
        {
          label: 'One whose name is so long that it takes two lines',
          value: 0,
          lower: 0,
          upper: 0,
        },
      ],
    },
    'en',
  );
  const [mark = '', ...others] = [...svg.matchAll(/<path d="([^"]*)" stroke="#222"/g)].map(
    ([, d = '']) => d,
  );
  expect(others).toEqual([]);
  const line = /^M(?<at>[\d.]+) (?<from>[\d.]+)V(?<to>[\d.]+)$/.exec(mark)?.groups ?? {};
  const dots = [...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(dots).toHaveLength(2);
  for (const y of dots) {
    expect([Number(line['from']) < y - 5, Number(line['to']) > y + 5]).toEqual([true, true]);
  }
  // The leftmost a range can reach is the left end of the axis; a letter is hardly wider than eight units.
  const axis = Number(/<line x1="([\d.]+)"/.exec(svg)?.[1]);
  const labels = [...svg.matchAll(/<text x="14" y="[\d.]+" fill="#111"[^>]*>([^<]*)</g)].map(
    ([, text = '']) => text,
  );
  expect(labels.length).toBeGreaterThan(2);
  for (const text of labels) expect(14 + text.length * 8).toBeLessThan(axis);
  expect(Number(line['at'])).toBeGreaterThan(axis);
});
