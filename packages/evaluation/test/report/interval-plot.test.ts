import { expect, it } from 'vitest';
import { intervalPlot } from '../../src/report/interval-plot.ts';

it('the line of no association stands beside the ranges and never behind a label', () => {
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
  const mark = /<path d="([^"]*)" stroke="#222"/.exec(svg)?.[1] ?? '';
  const parts = [...mark.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to),
  }));
  // A letter reaches about thirteen units above its baseline and four below it.
  const letters = [...svg.matchAll(/<text x="14" y="([\d.]+)" fill="#111"/g)].map(([, y]) => ({
    from: Number(y) - 13,
    to: Number(y) + 4,
  }));
  expect([parts.length, letters.length]).toEqual([2, 3]);
  for (const part of parts) {
    expect(part.to - part.from).toBeGreaterThan(20);
    for (const line of letters) expect(part.to <= line.from || part.from >= line.to).toBe(true);
  }
});
