import { type Compared } from '../sem/fixtures.ts';

const closeness = ({ difference, tolerance }: Compared): number =>
  tolerance > 0 ? difference / tolerance : difference > 0 ? Infinity : 0;
const shown = (value: number | null | undefined): string => String(value ?? '–');
const escape = (text: string): string => text.replaceAll('|', '\\|');

/** The page of models beside R: every run with the three quantities nearest to their tolerance. */
export function semPage(compared: readonly Compared[]): string {
  const runs = new Map<string, Compared[]>();
  for (const each of compared) {
    const key = `${each.fixture} · ${each.run}`;
    runs.set(key, [...(runs.get(key) ?? []), each]);
  }
  const lines = [
    '# Models beside R',
    '',
    'Written by the tests of `@tldw/evaluation` (`UPDATE_DOCS=1`). Each run is compared with R 4.2.2',
    '(lavaan 0.6-14, lme4 1.1-31, lmerTest 3.1-3, pbkrtest 0.5.2) quantity by quantity; the three quantities nearest to their tolerance are shown.',
    'Differences are relative where the value exceeds 1.',
    '',
    `${compared.length} quantities, ${compared.filter(({ agrees }) => !agrees).length} outside their tolerance.`,
    '',
    '| Run | Quantities | Quantity | Ours | R | Difference | Tolerance |',
    '| --- | ---: | --- | ---: | ---: | ---: | ---: |',
  ];
  for (const [key, own] of runs) {
    const worst = own.toSorted((a, b) => closeness(b) - closeness(a)).slice(0, 3);
    worst.forEach((each, i) => {
      lines.push(
        `| ${i === 0 ? key : ''} | ${i === 0 ? own.length : ''} | ${escape(each.quantity)} | ${shown(each.ours)} | ${each.theirs} | ${each.difference.toExponential(1)} | ${each.tolerance} |`,
      );
    });
  }
  return `${lines.join('\n')}\n`;
}
