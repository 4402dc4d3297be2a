import type { Compared } from '../sem/fixtures.ts';

/** The page that says how near ours is to R's: per part of a fixture, its worst number. */
export function referencePage(compared: readonly Compared[]): string {
  const parts = new Map<string, Compared[]>();
  for (const each of compared) {
    const key = `${each.fixture} ${each.run}`;
    parts.set(key, [...(parts.get(key) ?? []), each]);
  }
  const rows = [...parts.values()].map((own) => {
    const worst = own.reduce((a, b) =>
      b.difference / (b.tolerance || 1) > a.difference / (a.tolerance || 1) ? b : a,
    );
    const cells = [
      worst.fixture,
      worst.run,
      String(own.length),
      worst.quantity,
      short(worst.ours),
      short(worst.theirs),
      bound(worst.difference),
      String(worst.tolerance),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# Our numbers beside R’s',
    '',
    'Written by the tests of `@tldw/evaluation` from the reference values in `packages/evaluation/test/reference`',
    '(R 4.2.2; packages and versions in each file). Every part is summed up by the number that comes nearest to its',
    'tolerance. Differences are relative for numbers above one and rounded up to a power of ten.',
    '',
    'The noncentral F grid is compared at 1e-9 instead of 1e-10: R ends that series early; summed with thirty digits,',
    'the truth is ours.',
    '',
    '| fixture | part | numbers | nearest to its tolerance | ours | R’s | difference at most | tolerance |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function short(value: number | null | undefined): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(7))) : '–';
}

function bound(difference: number): string {
  if (difference <= 1e-13) return '1e-13';
  return `1e${Math.ceil(Math.log10(difference))}`;
}
