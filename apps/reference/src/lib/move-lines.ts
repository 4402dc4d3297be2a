import { dayNumber, type CalendarDate } from '@tldw/core';
import { scaleLinear } from 'd3-scale';

const WIDTH = 800;
const ROW = 9;
const LABELS = 26;

/** Events that move, as lines over the months, the earliest new day first. */
export function moveLines(
  moves: readonly { readonly id: string; readonly from: CalendarDate; readonly to: CalendarDate }[],
) {
  const days = moves.flatMap(({ from, to }) => [from, to]).toSorted();
  const months = monthsBetween(days[0] ?? '', days.at(-1) ?? '');
  const first = months[0] ?? '1970-01';
  const x = scaleLinear()
    .domain([number(`${first}-01`), number(`${nextMonth(months.at(-1) ?? first)}-01`)])
    .range([8, WIDTH - 8]);
  const at = (day: string): number => Math.round(x(number(day)) * 10) / 10;
  return {
    width: WIDTH,
    height: moves.length * ROW + LABELS + ROW,
    months: months.map((month) => ({ month, x: at(`${month}-01`) })),
    lines: moves
      .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.from < b.from ? -1 : 1))
      .map(({ id, from, to }, row) => ({ id, from: at(from), to: at(to), y: (row + 1) * ROW })),
  };
}

const number = (day: string): number => dayNumber(day as CalendarDate);

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first.slice(0, 7); month !== '' && month <= last; month = nextMonth(month)) {
    months.push(month);
  }
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}
