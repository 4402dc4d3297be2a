import { impute } from '../../../src/statistics/missing/impute.ts';
import { pooledRegression } from '../../../src/statistics/missing/pooled-regression.ts';
import { compare, type Compared, fixture, readData } from '../sem/fixtures.ts';
import { result } from './walk.ts';

const OURS = 200;

/**
 * The imputer against R's, by the fixture's rule: two stochastic answers agree when the estimates
 * lie within four Monte-Carlo errors and the between-imputation variances within a factor.
 */
export function compareImputer(to: Compared[]): void {
  const { id, data, model, options, expected } = fixture('mi-norm-airquality');
  const columns = readData(data);
  const names = Object.keys(columns);
  const { completed } = result(
    impute(
      names.map((name) => Float64Array.from(columns[name] as number[])),
      names,
      { m: OURS, seed: 20_260_301, method: 'norm', rounds: options.maxit },
    ),
  );
  const sets = completed.map((set) => Object.fromEntries(names.map((name, j) => [name, set[j]!])));
  const { pooled } = result(pooledRegression(model, sets, 'Ozone ~ 1'));
  compare(to, { fixture: id, run: 'pooled' }, 'R’s imputations', 400, expected.m, 0);
  const where = { fixture: id, run: 'pooled' };
  for (const theirs of expected.pooled) {
    const own = pooled.find(({ term }) => term === theirs.term)!;
    const theirError: number = expected.mcSeEstimate[theirs.term];
    const allowed = 4 * Math.hypot(theirError, Math.sqrt(own.b / OURS));
    compare(to, where, `${theirs.term}: estimate`, own.estimate, theirs.estimate, allowed, false);
    const error = Math.hypot(expected.mcRelSeB, Math.sqrt(2 / (OURS - 1)));
    const logRatio = Math.log(own.b / theirs.b);
    compare(to, where, `${theirs.term}: log ratio of b`, logRatio, 0, 4 * error, false);
    // Everything else follows from the estimates' variances, within and between.
    const within = Math.abs(own.ubar / theirs.ubar - 1);
    compare(to, where, `${theirs.term}: within`, within, 0, 4 * error, false);
    compare(to, where, `${theirs.term}: se`, own.se / theirs.se, 1, 2 * error, false);
    compare(
      to,
      where,
      `${theirs.term}: lambda`,
      own.lambda,
      theirs.lambda,
      4 * error * theirs.lambda,
      false,
    );
    compare(to, where, `${theirs.term}: fmi`, own.fmi, theirs.fmi, 4 * error * theirs.fmi, false);
  }
}
