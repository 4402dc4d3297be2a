import { numbersRead } from '../sem/fixtures.ts';

/** Numbers of the fixtures that are not results to agree with, and why. */
const NOT_RESULTS: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /(^|\.)optimum\./, why: 'how R’s search for the optimum went' },
  { path: /(^|\.)defaultRunDifference\./, why: 'how far R’s default run lies from the optimum' },
  {
    path: /\.(?:parameters|standardized)\.\d+\.(?:block|level)$/,
    why: 'R’s numbering of the parts of a model',
  },
  {
    path: /^(?:pairs|polyserial)\.\d+\.polycor/,
    why: 'polycor 0.8-1 stops up to 0.004 from the optimum; the exact optimum beside it is compared',
  },
  {
    path: /^lrtRandomIntercept\.ml\.pMixture$/,
    why: 'at a variance of zero R’s χ² is rounding error, and its p-value with it',
  },
];

/** What of one fixture is compared, and what is left out for which reason. */
export interface Coverage {
  readonly id: string;
  readonly numbers: number;
  readonly compared: number;
  readonly leftOut: readonly { readonly why: string; readonly count: number }[];
  /** Numbers that no comparison reads and no reason excuses: none may be left. */
  readonly forgotten: readonly string[];
}

/** The coverage of a fixture; every comparison must have run before. */
export function coverageOf(id: string): Coverage {
  const all = numbersRead(id);
  const unread = all.filter(({ read }) => !read).map(({ path }) => path);
  const reasonOf = (path: string) => NOT_RESULTS.find((reason) => reason.path.test(path))?.why;
  const counts = new Map<string, number>();
  const forgotten: string[] = [];
  for (const path of unread) {
    const why = reasonOf(path);
    if (why === undefined) forgotten.push(path);
    else counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return {
    id,
    numbers: all.length,
    compared: all.length - unread.length,
    leftOut: [...counts].map(([why, count]) => ({ why, count })),
    forgotten,
  };
}

/** The page that lists every fixture with what is compared of it. */
export function coveragePage(all: readonly Coverage[]): string {
  const sum = (pick: (each: Coverage) => number) =>
    all.reduce((total, each) => total + pick(each), 0);
  return [
    '# What of R’s numbers is compared',
    '',
    'Written by the tests of `@tldw/evaluation`: every number in every file of',
    '`packages/evaluation/test/reference/expected` is either read by a comparison with ours or listed here with the',
    'reason why it is not a result. A number that is neither makes the test fail. How near each comes is in',
    '[statistics.md](statistics.md) and [statistics-sem.md](statistics-sem.md).',
    '',
    `${all.length} files, ${sum((each) => each.numbers)} numbers, ${sum((each) => each.compared)} compared.`,
    '',
    '| fixture | numbers | compared | left out, and why |',
    '| --- | ---: | ---: | --- |',
    ...all.map(({ id, numbers, compared, leftOut }) => {
      const why = leftOut.map((each) => `${each.count}: ${each.why}`).join('; ');
      return `| ${id} | ${numbers} | ${compared} | ${why || '–'} |`;
    }),
    '',
  ].join('\n');
}
