/**
 * Makes `examples/tlk-2019-20/responses.csv`: invented answers of 150 teachers in 16 schools, drawn from a
 * known model with a fixed seed, so that an analysis can be held against the truth that made it.
 *
 * Truth: experience and culture are correlated .30 and vary between schools (ICC .15);
 * capacity = .50 experience + .15 culture; impact = .15 experience + .45 culture; item loadings .75.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SEED = 20_191_003;
const SCHOOLS = 16;
const TEACHERS = 150;
const ICC = 0.15;
const LOADING = 0.75;
const ITEMS = ['e', 'c', 'k', 'i'].flatMap((scale) =>
  [1, 2, 3, 4].map((number) => `${scale}${number}`),
);
const REVERSED = new Set(['c3']);
/** Cuts that turn a normal value into the five steps of agreement, a little towards agreement. */
const CUTS = [-1.9, -1.1, -0.25, 0.95];

const uniform = generator(SEED);
const schoolEffects = Array.from({ length: SCHOOLS }, () => [normal(), normal()] as const);

const rows = Array.from({ length: TEACHERS }, (_, index) => {
  const school = index % SCHOOLS;
  const latent = latentValues(schoolEffects[school] ?? [0, 0]);
  const cells = ITEMS.map((item) => {
    const value = LOADING * (latent[item.charAt(0)] ?? 0) + Math.sqrt(1 - LOADING ** 2) * normal();
    const step = 1 + CUTS.filter((cut) => value > cut).length;
    return uniform() < 0.02 ? '' : String(REVERSED.has(item) ? 6 - step : step);
  });
  const attention = uniform() < 0.03 ? '3' : '4';
  const language = uniform() < 0.62 ? 'kk' : 'ru';
  return ['post', language, `S${String(school + 1).padStart(2, '0')}`, ...cells, attention].join(
    ',',
  );
});

const header = ['wave', 'language', 'cluster', ...ITEMS, 'a1'].join(',');
// Sorted, so that a row's place says nothing about who answered when.
writeFileSync(
  join(import.meta.dirname, '../../../../examples/tlk-2019-20/responses.csv'),
  [header, ...rows.sort(), ''].join('\n'),
);

function latentValues([schoolExperience, schoolCulture]: readonly [number, number]): Record<
  string,
  number
> {
  const between = Math.sqrt(ICC);
  const within = Math.sqrt(1 - ICC);
  const shared = normal();
  const experience = between * schoolExperience + within * shared;
  const culture =
    between * schoolCulture + within * (0.3 * shared + Math.sqrt(1 - 0.09) * normal());
  const capacity = 0.5 * experience + 0.15 * culture + 0.8 * normal();
  const impact = 0.15 * experience + 0.45 * culture + 0.83 * normal();
  return { e: experience, c: culture, k: capacity, i: impact };
}

function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
