import { randomStream } from '../../src/statistics/index.ts';
import type { CountedPlace } from '../../src/index.ts';

/**
 * The first year, invented anew from a seed: 4 regions of 4 schools with 150 teachers, of whom some
 * answer a question with yes or no, before and after. Whoever said yes mostly says so again.
 */
export function twoWaves(seed: number): readonly [CountedPlace, CountedPlace] {
  const random = randomStream(seed);
  const answering = [0.95, 0.7, 0.45][seed % 3]!;
  const agreeing = [0.5, 0.7, 0.9][Math.floor(seed / 3) % 3]!;
  const teachers = Array.from({ length: 150 }, (_, teacher) => {
    const school = teacher % 16;
    const first = random.uniform() < agreeing;
    const second = random.uniform() < 0.85 ? first : random.uniform() < agreeing;
    const answers = [first, second].map((yes) => (random.uniform() < answering ? yes : undefined));
    return { school, answers };
  });
  const wave = (which: number): CountedPlace => {
    const regions = [0, 1, 2, 3].map((region) => {
      const schools = [0, 1, 2, 3].map((within) => {
        const own = teachers
          .filter(({ school }) => school === 4 * region + within)
          .flatMap(({ answers }) => answers[which] ?? []);
        const yes = own.filter(Boolean).length;
        return { id: `${region}/${within}`, counts: [yes, own.length - yes] };
      });
      return { id: `${region}`, counts: total(schools), inside: schools };
    });
    return { id: 'all', counts: total(regions), inside: regions };
  };
  return [wave(0), wave(1)];
}

function total(places: readonly CountedPlace[]): readonly number[] {
  return [0, 1].map((at) => places.reduce((sum, { counts }) => sum + counts[at]!, 0));
}
