import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** A series of a line chart: a name and a value for each step. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

const WIDTH = 720;
const HEIGHT = 320;
// Room for the names at the ends and the years below, in the larger letters of a narrow screen.
const EDGE = { left: 56, right: 200, top: 16, bottom: 42 };
const MOST_LETTERS = 12;

/** Lines over steps, with round numbers on the axis and each name at the end of its line. */
export function lineChart(series: readonly Series[]) {
  const steps = Math.max(0, ...series.map(({ values }) => values.length));
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const x = scaleLinear()
    .domain([0, Math.max(1, steps - 1)])
    .range([EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear()
    .domain([0, most])
    .nice(5)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const path = line<number>((_, step) => x(step), y).digits(1);
  const ends = apart(
    series.map(({ name, values }) => ({ name, at: y(values.at(-1) ?? 0) })),
    28,
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    left: EDGE.left,
    right: WIDTH - EDGE.right,
    bottom: HEIGHT - EDGE.bottom,
    ticks: y.ticks(5).map((value) => ({ value, y: y(value) })),
    steps: Array.from({ length: steps }, (_, step) => ({ step, x: x(step) })),
    lines: series.map(({ name, values }) => ({
      name,
      label: shortened(name),
      path: path([...values]) ?? '',
      points: values.map((value, step) => ({ x: x(step), y: y(value), value })),
      labelAt: ends.find((end) => end.name === name)?.at ?? 0,
    })),
  };
}

// The whole name stands in the table below; here it must end within the picture, at 24 px too.
function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= MOST_LETTERS) return name;
  return `${letters
    .slice(0, MOST_LETTERS - 1)
    .join('')
    .trimEnd()}…`;
}

/** Move labels apart so that none covers another; each stays as near its line as it can. */
function apart(labels: readonly { name: string; at: number }[], distance: number) {
  const sorted = labels.toSorted((a, b) => a.at - b.at);
  return sorted.reduce<{ name: string; at: number }[]>((placed, label) => {
    const above = placed.at(-1);
    return [
      ...placed,
      { ...label, at: above ? Math.max(label.at, above.at + distance) : label.at },
    ];
  }, []);
}
