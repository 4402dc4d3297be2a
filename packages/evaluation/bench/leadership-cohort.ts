import { randomStream } from '../src/statistics/random.ts';

/** The leadership model of the first evaluation, with its four paths named. */
export const LEADERSHIP_MODEL = `
experience =~ e1 + e2 + e3
culture =~ c1 + c2 + c3
capacity =~ k1 + k2 + k3
impact =~ i1 + i2 + i3
capacity ~ a1*experience + a2*culture
impact ~ b1*experience + b2*culture
`;

/** The true values of the simulated paths. */
export const TRUE_PATHS = { a1: 0.45, a2: 0.3, b1: 0.2, b2: 0.5 } as const;

/**
 * A made-up cohort of teachers in schools with known paths.
 *
 * `schoolShare` is the part of each factor's variance that a school's teachers have in common;
 * at zero the rows are independent and single-level intervals should cover.
 */
export function leadershipCohort(
  seed: number,
  { teachers = 150, schools = 16, schoolShare = 0 } = {},
): Record<string, Float64Array> {
  const random = randomStream(seed);
  const column = () => new Float64Array(teachers);
  const data: Record<string, Float64Array> = { school: column() };
  for (const name of ['e', 'c', 'k', 'i'])
    for (const j of [1, 2, 3]) data[`${name}${j}`] = column();
  const common = Array.from({ length: schools }, () => [0, 0, 0, 0].map(() => random.normal()));
  const [between, within] = [Math.sqrt(schoolShare), Math.sqrt(1 - schoolShare)];
  for (let row = 0; row < teachers; row++) {
    const school = row % schools;
    const draw = (f: number): number => between * common[school]![f]! + within * random.normal();
    const experience = draw(0);
    const culture = 0.4 * experience + Math.sqrt(0.84) * draw(1);
    const capacity = TRUE_PATHS.a1 * experience + TRUE_PATHS.a2 * culture + 0.7 * draw(2);
    const impact = TRUE_PATHS.b1 * experience + TRUE_PATHS.b2 * culture + 0.75 * draw(3);
    data['school']![row] = school + 1;
    for (const [name, factor] of [
      ['e', experience],
      ['c', culture],
      ['k', capacity],
      ['i', impact],
    ] as const) {
      for (const [j, loading] of [1, 0.9, 0.8].entries()) {
        data[`${name}${j + 1}`]![row] = 3 + loading * factor + 0.6 * random.normal();
      }
    }
  }
  return data;
}
