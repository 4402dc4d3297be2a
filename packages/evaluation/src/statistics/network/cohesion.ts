import type { Graph } from './graph.ts';

/** Closed triples of an undirected network. */
export interface Triangles {
  readonly count: number;
  readonly global: number | null;
  readonly local: Float64Array;
  readonly averageNaN: number | null;
  readonly averageZero: number;
}

/** Transitivity: how often two contacts of a person are tied to each other. */
export function triangles(graph: Graph): Triangles {
  const near = graph.out.map((arcs) => new Set(arcs.map(({ to }) => to)));
  let closed = 0;
  let open = 0;
  const local = Float64Array.from(graph.out, (arcs) => {
    const k = arcs.length;
    let tied = 0;
    for (let a = 0; a < k; a++) {
      for (let b = a + 1; b < k; b++) if (near[arcs[a]!.to]!.has(arcs[b]!.to)) tied++;
    }
    closed += tied;
    open += (k * (k - 1)) / 2;
    return k < 2 ? 0 : tied / ((k * (k - 1)) / 2);
  });
  const able = graph.out.filter((arcs) => arcs.length >= 2).length;
  const sum = local.reduce((all, value) => all + value, 0);
  return {
    count: closed / 3,
    global: open > 0 ? closed / open : null,
    local,
    averageNaN: able > 0 ? sum / able : null,
    averageZero: sum / Math.max(graph.names.length, 1),
  };
}

const TRIADS = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;

/** Counts of the sixteen kinds of directed triads (Holland & Leinhardt), by listing all triples. */
export function triadCensus(graph: Graph): Record<string, number> {
  const n = graph.names.length;
  const arcs = new Set<number>();
  graph.from.forEach((a, i) => arcs.add(a * n + graph.to[i]!));
  const has = (a: number, b: number) => arcs.has(a * n + b);
  const census: Record<string, number> = Object.fromEntries(TRIADS.map((kind) => [kind, 0]));
  const near: Set<number>[] = Array.from({ length: n }, () => new Set());
  graph.from.forEach((a, i) => {
    near[a]!.add(graph.to[i]!);
    near[graph.to[i]!]!.add(a);
  });
  // Triples with at least one tie (Batagelj & Mrvar 2001); all others are empty.
  let counted = 0;
  for (let v = 0; v < n; v++) {
    for (const u of near[v]!) {
      if (u <= v) continue;
      const around = new Set([...near[v]!, ...near[u]!]);
      around.delete(v);
      around.delete(u);
      const mutual = has(v, u) && has(u, v);
      const lonely = n - around.size - 2;
      census[mutual ? '102' : '012']! += lonely;
      counted += lonely;
      for (const w of around) {
        if (u < w || (v < w && w < u && !near[v]!.has(w))) {
          census[kindOf(has, v, u, w)]!++;
          counted++;
        }
      }
    }
  }
  census['003'] = (n * (n - 1) * (n - 2)) / 6 - counted;
  return census;
}

function kindOf(has: (a: number, b: number) => boolean, a: number, b: number, c: number): string {
  const pairs = [
    [a, b],
    [a, c],
    [b, c],
  ] as const;
  let mutual = 0;
  let single = 0;
  const out = new Map([
    [a, 0],
    [b, 0],
    [c, 0],
  ]);
  const into = new Map([
    [a, 0],
    [b, 0],
    [c, 0],
  ]);
  let alone = -1;
  for (const [x, y] of pairs) {
    const forward = has(x, y);
    const back = has(y, x);
    if (forward && back) {
      mutual++;
      alone = [a, b, c].find((each) => each !== x && each !== y)!;
    } else if (forward || back) {
      single++;
      const [s, t] = forward ? [x, y] : [y, x];
      out.set(s, out.get(s)! + 1);
      into.set(t, into.get(t)! + 1);
    }
  }
  if (mutual === 3) return '300';
  if (mutual === 2) return single === 1 ? '210' : '201';
  const most = (map: Map<number, number>) => Math.max(...map.values());
  if (mutual === 1) {
    if (single === 0) return '102';
    // Seen from the one outside the mutual pair.
    if (single === 1) return out.get(alone) === 1 ? '111D' : '111U';
    if (out.get(alone) === 2) return '120D';
    return into.get(alone) === 2 ? '120U' : '120C';
  }
  if (single === 3) return most(out) === 2 ? '030T' : '030C';
  if (single === 2) return most(out) === 2 ? '021D' : most(into) === 2 ? '021U' : '021C';
  return single === 1 ? '012' : '003';
}

/** Size of the largest group in which all are tied to all (Bron & Kerbosch with a pivot). */
export function cliqueNumber(graph: Graph): number | null {
  const near = graph.out.map((arcs) => new Set(arcs.map(({ to }) => to)));
  let best = graph.names.length > 0 ? 1 : 0;
  let budget = 2_000_000;
  const search = (size: number, candidates: Set<number>, done: Set<number>): void => {
    if (budget-- <= 0) return;
    if (size + candidates.size <= best) return;
    if (candidates.size === 0) {
      if (done.size === 0 || size > best) best = Math.max(best, size);
      return;
    }
    let pivot = -1;
    let covered = -1;
    for (const u of [...candidates, ...done]) {
      let count = 0;
      for (const v of candidates) if (near[u]!.has(v)) count++;
      if (count > covered) {
        covered = count;
        pivot = u;
      }
    }
    for (const v of [...candidates]) {
      if (near[pivot]!.has(v)) continue;
      const both = (set: Set<number>) => new Set([...set].filter((each) => near[v]!.has(each)));
      search(size + 1, both(candidates), both(done));
      candidates.delete(v);
      done.add(v);
    }
  };
  search(0, new Set(graph.names.keys()), new Set());
  return budget > 0 ? best : null;
}

/** People without whom a part of the network would fall apart. */
export function articulationPoints(graph: Graph): string[] {
  const n = graph.names.length;
  const depth = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const cut = new Set<number>();
  for (let root = 0; root < n; root++) {
    if (depth[root] !== -1) continue;
    depth[root] = low[root] = 0;
    let children = 0;
    const stack: { at: number; parent: number; next: number }[] = [
      { at: root, parent: -1, next: 0 },
    ];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const arc = graph.out[top.at]![top.next++];
      if (arc === undefined) {
        stack.pop();
        const above = stack.at(-1);
        if (!above) continue;
        low[above.at] = Math.min(low[above.at]!, low[top.at]!);
        if (above.at === root) children++;
        else if (low[top.at]! >= depth[above.at]!) cut.add(above.at);
      } else if (depth[arc.to] === -1) {
        depth[arc.to] = low[arc.to] = depth[top.at]! + 1;
        stack.push({ at: arc.to, parent: top.at, next: 0 });
      } else if (arc.to !== top.parent) low[top.at] = Math.min(low[top.at]!, depth[arc.to]!);
    }
    if (children > 1) cut.add(root);
  }
  return [...cut].map((i) => graph.names[i]!).sort((a, b) => (a < b ? -1 : 1));
}
