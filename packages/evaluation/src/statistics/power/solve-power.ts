import { rootBetween } from '../distributions/root.ts';
import { estimated, notEstimable, type Estimate } from '../estimate.ts';
import { power, type Design } from './power.ts';

/**
 * The size of a study, or the smallest effect it can find, for a wanted power.
 *
 * @param design what is fixed; the unknown is ignored there
 * @param unknown which number to find, such as `n` or `d`
 */
export function solvePower<D extends Design>(
  design: D,
  unknown: Exclude<keyof D, 'kind' | 'type' | 'alternative'> & string,
  target: number,
  sig = 0.05,
): Estimate {
  if (!(target > 0 && target < 1)) throw new RangeError('a wanted power lies between 0 and 1');
  if (target <= sig)
    return notEstimable('power-below-significance', { target, sig }, 'raise-the-power');
  const sizes = ['n', 'n1', 'n2', 'N', 'J', 'm', 'v'];
  const isSize = sizes.includes(unknown);
  const at = (value: number) => {
    const answer = power({ ...design, [unknown]: value }, sig);
    return answer.kind === 'estimated' ? answer.value - target : NaN;
  };
  const lowest = unknown === 'r' ? 1e-9 : isSize ? smallestSize(design.kind, unknown) : 1e-9;
  const highest = unknown === 'r' ? 1 - 1e-9 : isSize ? 1e9 : 100;
  let high = unknown === 'r' ? highest : isSize ? 10 : 1;
  if (at(lowest) >= 0)
    return estimated(lowest, {
      method: `smallest-${unknown}`,
      warnings: [{ code: 'at-the-smallest-value', params: { value: lowest } }],
    });
  let low = lowest;
  while (at(high) < 0 && high < highest) {
    low = high;
    high = Math.min(highest, high * 2);
  }
  const root = rootBetween(at, low, high, 1e-12);
  if (root === undefined) {
    const reached = at(high) + target;
    return notEstimable('power-out-of-reach', { unknown, target, reached }, 'change-the-design');
  }
  return estimated(root, {
    method: `solved-${unknown}-for-power`,
    assumptions: ['model-of-the-test-holds', 'effect-as-assumed'],
  });
}

function smallestSize(kind: Design['kind'], unknown: string): number {
  if (kind === 'correlation') return 4 + 1e-10;
  if (unknown === 'J') return 2 + 1e-6;
  if (unknown === 'm' || unknown === 'v' || unknown === 'N') return 1;
  return kind === 't-test-unequal' ? 2 : kind === 't-test' ? 2 + 1e-10 : 1 + 1e-9;
}
