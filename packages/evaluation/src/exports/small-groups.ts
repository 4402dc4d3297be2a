import type { DisclosureRule } from '../disclosure/hide-small-cells.ts';
import type { Response } from '../instruments/response.ts';

/** Answers in which no small group stands out by its school or language, and what was emptied for it. */
export interface WithoutSmallGroups {
  readonly responses: readonly Response[];
  /** Schools whose code was emptied, and questionnaires whose language was, over all waves. */
  readonly hidden: { readonly clusters: number; readonly languages: number };
}

/**
 * Empty the school's code and the language wherever they would single out fewer than `least` people of
 * a wave. No row is left out, so that every average over all stays what it was.
 *
 * A school with too few rows loses its code, and with it the next smallest, until those without a code
 * are at least two schools and `least` people. Where a school's rows would form a language group that
 * is too small, all rows of that school lose their language: emptying only the few would name them.
 * Among the rows that keep the pair, each pair stands at least `least` times.
 *
 * @param isLinked whether the rows keep the code that links waves: a code leads from a row to the same
 * person's row of another wave, so what is emptied for a school in one wave is emptied in all
 */
export function hideSmallGroups(
  responses: readonly Response[],
  { least }: Pick<DisclosureRule, 'least'>,
  isLinked = false,
): WithoutSmallGroups {
  const hiddenClusters = hiddenByWave(responses, least, isLinked);
  const placed = responses.map((response): Response => {
    const { cluster, ...rest } = response;
    if (cluster === undefined) return response;
    return hiddenClusters.get(response.wave)?.has(cluster) ? rest : response;
  });
  const smallPlaces = new Set<string>();
  const languages = new Map<string, Map<string, number>>();
  for (const response of placed) {
    const place = placeOf(response);
    const own = languages.get(place) ?? new Map<string, number>();
    own.set(response.language, (own.get(response.language) ?? 0) + 1);
    languages.set(place, own);
  }
  for (const [place, own] of languages) {
    // A single language tells nothing within its school, unless the whole group is too small.
    if ([...own.values()].some((count) => count < least)) smallPlaces.add(place);
  }
  const smallSchools = new Set(
    placed.filter((each) => smallPlaces.has(placeOf(each))).map(({ cluster }) => cluster),
  );
  const losesLanguage = (response: Response) =>
    isLinked ? smallSchools.has(response.cluster) : smallPlaces.has(placeOf(response));
  const safe = placed.map((response) =>
    losesLanguage(response) ? { ...response, language: '' } : response,
  );
  return {
    responses: safe,
    hidden: {
      clusters: [...hiddenClusters.values()].reduce((sum, { size }) => sum + size, 0),
      languages: safe.filter(({ language }, row) => language !== responses[row]?.language).length,
    },
  };
}

function placeOf({ wave, cluster }: Response): string {
  return JSON.stringify([wave, cluster ?? null]);
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The schools of each wave that lose their code. */
function hiddenByWave(
  responses: readonly Response[],
  least: number,
  isLinked: boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const waves = [...new Set(responses.map(({ wave }) => wave))].map((wave) => {
    const own = responses.filter((response) => response.wave === wave);
    return { wave, counts: tally(own.flatMap(({ cluster }) => cluster ?? [])) };
  });
  let everywhere: ReadonlySet<string> = new Set();
  for (;;) {
    const found = waves.map(({ wave, counts }) => {
      return [wave, tooSmall(counts, least, everywhere)] as const;
    });
    const all = new Set(found.flatMap(([, hidden]) => [...hidden]));
    if (!isLinked || all.size === everywhere.size) return new Map(found);
    everywhere = all;
  }
}

function tooSmall(
  counts: ReadonlyMap<string, number>,
  least: number,
  already: ReadonlySet<string>,
): ReadonlySet<string> {
  const rank = (name: string) => (already.has(name) ? 0 : 1);
  const bySize = [...counts].toSorted(
    ([a, m], [b, n]) => rank(a) - rank(b) || m - n || (a < b ? -1 : 1),
  );
  const hidden = new Set<string>();
  let people = 0;
  for (const [name, count] of bySize) {
    const isEnough = hidden.size === 0 || (hidden.size > 1 && people >= least);
    if (!already.has(name) && count >= least && isEnough) break;
    hidden.add(name);
    people += count;
  }
  return hidden;
}
