import type { ParameterTable } from './parameter-rows.ts';
import { type GivenMoments } from './structure.ts';
import { type VariableRoles } from './variable-roles.ts';

/**
 * Values to begin from, with the right signs.
 *
 * A loading starts from the covariances of its item with the other items of the factor (items with
 * reversed keys start negative), a residual at half the item's variance, a path at zero, a mean at
 * the sample's. What the model text says with `start()` comes first. A plain start has small factors
 * and trusts an item's sign with the marker where items contradict one another.
 */
export function startingValues(
  table: ParameterTable,
  roles: VariableRoles,
  samples: readonly GivenMoments[],
  plain = false,
): Float64Array {
  const p = roles.observed.length;
  const at = new Map(roles.observed.map((name, i) => [name, i]));
  const sums = new Float64Array(table.free);
  const counts = new Float64Array(table.free);
  const said = new Map<number, number>();
  samples.forEach(({ mean, covariance: s }, g) => {
    const rows = table.rows.filter((row) => row.group === g + 1);
    const loading = new Map<string, number>();
    const variance = new Map<string, number>();
    for (const factor of roles.latent) {
      const measures = rows.filter((row) => row.op === '=~' && row.lhs === factor);
      const items = measures.flatMap((row) =>
        at.has(row.rhs) ? [{ row, i: at.get(row.rhs)! }] : [],
      );
      const marker = items.find(({ row }) => row.parameter < 0 && row.fixed !== 0) ?? items[0];
      if (!marker) {
        for (const row of measures) loading.set(`${factor}\0${row.rhs}`, 1);
        variance.set(factor, 0.1);
        continue;
      }
      const scale = marker.row.parameter < 0 ? (marker.row.fixed ?? 1) : 1;
      const m = marker.i;
      let spread = 0;
      let used = 0;
      const raw = items.map(({ i }) => {
        if (i === m) return 1;
        let top = 0;
        let bottom = 0;
        for (const { i: k } of items) {
          if (k === i || k === m) continue;
          top += s[i * p + k]! * s[m * p + k]!;
          bottom += s[m * p + k]! ** 2;
        }
        const sign = s[i * p + m]! < 0 ? -1 : 1;
        const ratio = Math.sqrt(s[i * p + i]! / s[m * p + m]!);
        let value = bottom > 0 ? top / bottom : sign * ratio;
        if (!Number.isFinite(value)) value = sign * ratio;
        // Items that contradict one another about the sign say nothing about the size either.
        if (plain && value < 0 !== sign < 0) value = sign * ratio;
        const most = 3 * ratio;
        const least = 0.1 * ratio;
        if (Math.abs(value) > most) value = Math.sign(value) * most;
        if (Math.abs(value) < least) value = (value < 0 ? -1 : 1) * least;
        return value;
      });
      items.forEach(({ i }, k) => {
        if (i === m) return;
        spread += s[i * p + m]! / raw[k]!;
        used++;
      });
      const most = s[m * p + m]!;
      let psi = used > 0 ? spread / used : most / 2;
      if (!(psi > 0.1 * most)) psi = 0.1 * most;
      if (psi > 0.9 * most) psi = 0.9 * most;
      const own = rows.find((row) => row.op === '~~' && row.lhs === factor && row.rhs === factor);
      const standardised =
        own && own.parameter < 0 && (own.fixed ?? 0) > 0 && marker.row.parameter >= 0;
      const stretch = standardised ? Math.sqrt(psi / own.fixed!) : scale;
      items.forEach(({ row }, k) => loading.set(`${factor}\0${row.rhs}`, raw[k]! * stretch));
      variance.set(factor, psi / (stretch * stretch));
    }
    for (const row of rows) {
      if (row.parameter < 0) continue;
      let value = 0;
      const i = at.get(row.lhs);
      const j = at.get(row.rhs);
      if (row.op === '=~') value = loading.get(`${row.lhs}\0${row.rhs}`) ?? 1;
      else if (row.op === '~~' && row.lhs === row.rhs) {
        const modelled =
          i !== undefined && (roles.observedX.includes(row.lhs) || !isOutcome(row.lhs, table));
        value =
          i === undefined
            ? (variance.get(row.lhs) ?? 0.1)
            : modelled
              ? s[i * p + i]!
              : s[i * p + i]! / 2;
      } else if (row.op === '~~' && i !== undefined && j !== undefined) {
        const free = !isOutcome(row.lhs, table) && !isOutcome(row.rhs, table);
        value = free ? s[i * p + j]! : 0;
      } else if (row.op === '~1') value = i === undefined ? 0 : mean[i]!;
      else if (row.op === '~*~') value = 1;
      if (row.start !== undefined) said.set(row.parameter, row.start);
      sums[row.parameter]! += value;
      counts[row.parameter]! += 1;
    }
  });
  return sums.map((sum, k) => said.get(k) ?? (counts[k]! > 0 ? sum / counts[k]! : 0));
}

/** Whether something else in the model leads to a variable. */
export function isOutcome(name: string, table: ParameterTable): boolean {
  return table.rows.some(
    (row) => (row.op === '=~' && row.rhs === name) || (row.op === '~' && row.lhs === name),
  );
}
