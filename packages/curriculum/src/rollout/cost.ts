/** What one unit of something costs, and who pays for it. */
export interface Ingredient {
  readonly id: string;
  /** What it is counted by. */
  readonly per:
    | 'programme'
    | 'region'
    | 'new-region'
    | 'school'
    | 'new-school'
    | 'facilitator'
    | 'new-facilitator'
    | 'teacher'
    | 'km'
    /** Working hours of teachers and facilitators: the cost that budgets forget. */
    | 'staff-hour';
  readonly unitCost: number;
  readonly payer: string;
}

/** What there is of everything in one year. */
export type Quantities = Readonly<Record<Ingredient['per'], number>>;

/** A cost for each of something, or why there is none. */
export type CostPer =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly reason: 'nobody' };

/** The cost of one year by ingredient and by payer. */
export interface CostSheet {
  readonly total: number;
  readonly byIngredient: Readonly<Record<string, number>>;
  readonly byPayer: Readonly<Record<string, number>>;
  readonly perEnrolled: CostPer;
  readonly perCompleter: CostPer;
  readonly perAcceptedPortfolio: CostPer;
}

/** What came of it: whom the cost is divided by. */
export interface Outcomes {
  readonly enrolled: number;
  readonly completers: number;
  readonly acceptedPortfolios: number;
}

/**
 * Cost by ingredients: each quantity times its unit cost, with who pays.
 *
 * Amounts are in whatever money the ingredients are in; nothing is rounded or discounted.
 */
export function costByIngredients(
  ingredients: readonly Ingredient[],
  quantities: Quantities,
  outcomes: Outcomes,
): CostSheet {
  const byIngredient: Record<string, number> = {};
  const byPayer: Record<string, number> = {};
  for (const { id, per, unitCost, payer } of ingredients) {
    const cost = unitCost * quantities[per];
    byIngredient[id] = (byIngredient[id] ?? 0) + cost;
    byPayer[payer] = (byPayer[payer] ?? 0) + cost;
  }
  const total = Object.values(byIngredient).reduce((sum, cost) => sum + cost, 0);
  const per = (count: number): CostPer =>
    count > 0 ? { known: true, value: total / count } : { known: false, reason: 'nobody' };
  return {
    total,
    byIngredient,
    byPayer,
    perEnrolled: per(outcomes.enrolled),
    perCompleter: per(outcomes.completers),
    perAcceptedPortfolio: per(outcomes.acceptedPortfolios),
  };
}
