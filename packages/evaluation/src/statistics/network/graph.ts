/** Who is tied to whom. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly weight?: number;
}

/** A network ready for measuring: nodes by number, no loops, no repeated ties. */
export interface Graph {
  readonly names: readonly string[];
  readonly directed: boolean;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** Neighbours along ties; both ways when undirected. `edge` is the tie's number. */
  readonly out: readonly (readonly Arc[])[];
  readonly loops: number;
  readonly repeated: number;
}

/** One step along a tie. */
export interface Arc {
  readonly to: number;
  readonly edge: number;
}

/** Build a network; nodes named only in ties come after the listed ones. */
export function graphOf(ties: readonly Tie[], nodes: readonly string[], directed: boolean): Graph {
  const names = [...nodes];
  const place = new Map(names.map((name, i) => [name, i]));
  const number = (name: string) => {
    let at = place.get(name);
    if (at === undefined) {
      at = names.length;
      names.push(name);
      place.set(name, at);
    }
    return at;
  };
  const seen = new Map<string, number>();
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  let loops = 0;
  let repeated = 0;
  for (const tie of ties) {
    const a = number(tie.from);
    const b = number(tie.to);
    if (a === b) {
      loops++;
      continue;
    }
    const key = directed || a < b ? `${a},${b}` : `${b},${a}`;
    const at = seen.get(key);
    if (at !== undefined) {
      repeated++;
      weight[at]! += tie.weight ?? 1;
      continue;
    }
    seen.set(key, from.length);
    from.push(a);
    to.push(b);
    weight.push(tie.weight ?? 1);
  }
  const out: Arc[][] = names.map(() => []);
  from.forEach((a, edge) => {
    out[a]!.push({ to: to[edge]!, edge });
    if (!directed) out[to[edge]!]!.push({ to: a, edge });
  });
  return {
    names,
    directed,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weight: Float64Array.from(weight),
    out,
    loops,
    repeated,
  };
}

/** The same network without directions. */
export function undirected(graph: Graph): Graph {
  if (!graph.directed) return graph;
  const ties = Array.from(graph.from, (a, i) => ({
    from: graph.names[a]!,
    to: graph.names[graph.to[i]!]!,
  }));
  return graphOf(ties, graph.names, false);
}

/** Shortest distances from every node along ties; −1 where there is no way. */
export function distances(graph: Graph): Int32Array[] {
  const n = graph.names.length;
  return graph.names.map((_, start) => {
    const d = new Int32Array(n).fill(-1);
    d[start] = 0;
    const queue = [start];
    for (const at of queue) {
      for (const { to } of graph.out[at]!) {
        if (d[to] !== -1) continue;
        d[to] = d[at]! + 1;
        queue.push(to);
      }
    }
    return d;
  });
}

/** Numbers of the components: weak ones, or strong ones of a directed network. */
export function components(
  graph: Graph,
  strong: boolean,
): { readonly count: number; readonly of: Int32Array } {
  return strong && graph.directed ? strongComponents(graph) : weakComponents(undirected(graph));
}

function weakComponents(graph: Graph) {
  const of = new Int32Array(graph.names.length).fill(-1);
  let count = 0;
  for (let start = 0; start < of.length; start++) {
    if (of[start] !== -1) continue;
    of[start] = count;
    const stack = [start];
    while (stack.length > 0) {
      for (const { to } of graph.out[stack.pop()!]!) {
        if (of[to] === -1) {
          of[to] = count;
          stack.push(to);
        }
      }
    }
    count++;
  }
  return { count, of };
}

// Kosaraju: finishing order, then the reversed ties.
function strongComponents(graph: Graph) {
  const n = graph.names.length;
  const back: number[][] = Array.from({ length: n }, () => []);
  graph.from.forEach((a, i) => back[graph.to[i]!]!.push(a));
  const visited = new Uint8Array(n);
  const order: number[] = [];
  for (let start = 0; start < n; start++) {
    if (visited[start] === 1) continue;
    const stack: [number, number][] = [[start, 0]];
    visited[start] = 1;
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const arc = graph.out[top[0]]![top[1]++];
      if (arc === undefined) {
        order.push(top[0]);
        stack.pop();
      } else if (visited[arc.to] === 0) {
        visited[arc.to] = 1;
        stack.push([arc.to, 0]);
      }
    }
  }
  const of = new Int32Array(n).fill(-1);
  let count = 0;
  for (const start of order.reverse()) {
    if (of[start] !== -1) continue;
    of[start] = count;
    const stack = [start];
    while (stack.length > 0) {
      for (const to of back[stack.pop()!]!) {
        if (of[to] === -1) {
          of[to] = count;
          stack.push(to);
        }
      }
    }
    count++;
  }
  return { count, of };
}
