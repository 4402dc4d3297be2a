import type { PublishedPlace } from '../../src/index.ts';

/**
 * What an attacker finds: hidden places whose counts follow from what is shown.
 *
 * Every place with places inside gives one equation (it is their sum); shown places are known.
 * A hidden place is found when its unit vector lies in the row space of the equations.
 */
export function valuesFound(root: PublishedPlace): readonly string[] {
  const places = flat(root);
  const hidden = places.filter(({ kind }) => kind === 'hidden').map(({ id }) => id);
  const equations = places
    .filter(({ inside }) => inside.length > 0)
    .map((place) => {
      const row: number[] = hidden.map((id) =>
        place.inside.some((each) => each.id === id) ? 1 : 0,
      );
      const own = hidden.indexOf(place.id);
      if (own >= 0) row[own] = -1;
      return row;
    })
    .filter((row) => row.some((value) => value !== 0));
  const rank = rankOf(equations);
  return hidden.filter((_, index) => {
    const unit = hidden.map((__, place) => (place === index ? 1 : 0));
    return rankOf([...equations, unit]) === rank;
  });
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const pivot = matrix.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!];
    const top = matrix[rank]!;
    for (const [index, row] of matrix.entries()) {
      if (index === rank || Math.abs(row[column]!) < 1e-9) continue;
      const factor = row[column]! / top[column]!;
      for (let place = column; place < row.length; place++) row[place]! -= factor * top[place]!;
    }
    rank++;
  }
  return rank;
}

function flat(place: PublishedPlace): PublishedPlace[] {
  return [place, ...place.inside.flatMap(flat)];
}
