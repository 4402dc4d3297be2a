import { type ModelText } from './model-syntax.ts';

/** Which variables a model has and what part each plays, in lavaan's order. */
export interface VariableRoles {
  readonly latent: readonly string[];
  readonly observed: readonly string[];
  /** Observed predictors whose own distribution is not modelled. */
  readonly observedX: readonly string[];
  readonly observedNotX: readonly string[];
  readonly observedY: readonly string[];
  readonly latentX: readonly string[];
  readonly latentY: readonly string[];
  /** Indicators that are the only one of their factor, so that their residual is zero. */
  readonly single: ReadonlySet<string>;
}

/** Read the roles of the variables from the model text. */
export function variableRoles({ terms }: ModelText): VariableRoles {
  const unique = (names: Iterable<string>): string[] => [...new Set(names)];
  const sideOf = (op: string, side: 'lhs' | 'rhs') =>
    unique(terms.filter((t) => t.op === op).map((t) => t[side]));
  const latent = sideOf('=~', 'lhs');
  const isLatent = new Set(latent);
  const indicators = sideOf('=~', 'rhs');
  const outcomes = sideOf('~', 'lhs');
  const predictors = sideOf('~', 'rhs');
  const measured = indicators.filter((name) => !isLatent.has(name));
  const y = outcomes.filter((name) => !isLatent.has(name) && !measured.includes(name));
  const x = predictors.filter(
    (name) => !isLatent.has(name) && !measured.includes(name) && !y.includes(name),
  );
  const mentioned = terms
    .filter((t) => t.op === '~~' || t.op === '~1' || t.op === '|' || t.op === '~*~')
    .flatMap((t) => (t.op === '~~' ? [t.lhs, t.rhs] : [t.lhs]));
  const covaried = terms.filter((t) => t.op === '~~');
  const others = [
    ...covaried.map((t) => t.lhs),
    ...covaried.map((t) => t.rhs),
    ...terms.filter((t) => t.op !== '~~' && t.op !== '=~' && t.op !== '~').map((t) => t.lhs),
  ].filter((name) => !isLatent.has(name));
  const observed = unique([...measured, ...y, ...x, ...others]);
  const observedX = x.filter((name) => !mentioned.includes(name));
  const perFactor = (name: string) => terms.filter((t) => t.op === '=~' && t.lhs === name);
  const single = new Set<string>();
  for (const name of latent) {
    const own = perFactor(name);
    const only = own.length === 1 ? own[0]!.rhs : undefined;
    if (only === undefined || only === name) continue;
    if (terms.filter((t) => t.op === '=~' && t.rhs === only).length === 1) single.add(only);
  }
  const final = (name: string) => !predictors.includes(name) && !indicators.includes(name);
  return {
    latent,
    observed,
    observedX,
    observedNotX: observed.filter((name) => !observedX.includes(name)),
    observedY: observed.filter((name) => outcomes.includes(name) && final(name)),
    latentX: latent.filter((name) => !outcomes.includes(name) && !indicators.includes(name)),
    latentY: latent.filter((name) => outcomes.includes(name) && final(name)),
    single,
  };
}
