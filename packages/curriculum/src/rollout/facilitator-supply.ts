/** How a programme finds its next facilitators. */
export type SupplyModel =
  | {
      /** Trainers train trainers: fast, and each passing-on loses something. */
      readonly kind: 'cascade';
      /** New facilitators that each serving one trains in a year. */
      readonly fanOut: number;
    }
  | {
      /** Contracts with partners who are inducted by the programme itself. */
      readonly kind: 'franchise';
      readonly contractsPerYear: number;
      readonly facilitatorsPerContract: number;
    }
  | {
      /** Teachers who have completed a year become facilitators: slow, near, and owned by them. */
      readonly kind: 'network';
      /** The part of a year's alumni who become facilitators. */
      readonly alumniConversion: number;
    };

/** What the supply of facilitators depends on besides the model. */
export interface SupplyConditions {
  readonly model: SupplyModel;
  /** Facilitators at work in the first year. */
  readonly facilitators: number;
  /** The part that goes on from one year to the next. */
  readonly retention: number;
  /** Places at induction in a year: inductors × events × seats. */
  readonly inductionSeats: number;
  /** Teachers that one facilitator supports. */
  readonly teachersPerFacilitator: number;
  /** The part of enrolled teachers who complete the year. */
  readonly completion: number;
}

/** The facilitators of one year and where they come from. */
export interface SupplyYear {
  /** 1 is the first year. */
  readonly year: number;
  readonly facilitators: number;
  readonly retained: number;
  readonly inducted: number;
  /** What kept the number of new facilitators where it is; `null` in the first year. */
  readonly limitedBy: 'induction-seats' | 'alumni' | 'trainers' | 'contracts' | null;
  /** How often the programme has been passed on until it reached the newest of them. */
  readonly transmissions: number;
}

/**
 * The facilitators of each year: those who stay, and as many new ones as the model and the seats
 * at induction allow.
 *
 * `F(y+1) = s·F(y) + min(I, new(y))`, where new(y) is κ·alumni for a network, fan-out × facilitators
 * for a cascade, contracts × size for a franchise; whole people, rounded down.
 *
 * @param taught how many teachers are enrolled in a year that has so many facilitators; the model's
 *   load if not said. A region that cannot fill its groups has fewer alumni than it could.
 */
export function facilitatorSupply(
  conditions: SupplyConditions,
  years: number,
  taught: (facilitators: number, year: number) => number = (facilitators) =>
    facilitators * conditions.teachersPerFacilitator,
): readonly SupplyYear[] {
  checkConditions(conditions, years);
  const supply: SupplyYear[] = [
    {
      year: 1,
      facilitators: conditions.facilitators,
      retained: 0,
      inducted: conditions.facilitators,
      limitedBy: null,
      transmissions: 1,
    },
  ];
  while (supply.length < years) supply.push(nextYear(conditions, supply.at(-1)!, taught));
  return supply;
}

/** The facilitators of the year after `now`. */
export function nextYear(
  conditions: SupplyConditions,
  now: SupplyYear,
  taught: (facilitators: number, year: number) => number,
): SupplyYear {
  const { model, completion } = conditions;
  const retained = whole(now.facilitators * conditions.retention);
  const alumni = taught(now.facilitators, now.year) * completion;
  const available =
    model.kind === 'cascade'
      ? now.facilitators * model.fanOut
      : model.kind === 'franchise'
        ? model.contractsPerYear * model.facilitatorsPerContract
        : alumni * model.alumniConversion;
  const inducted = Math.min(conditions.inductionSeats, whole(available));
  const source = { cascade: 'trainers', franchise: 'contracts', network: 'alumni' } as const;
  return {
    year: now.year + 1,
    facilitators: retained + inducted,
    retained,
    inducted,
    limitedBy: inducted < whole(available) ? 'induction-seats' : source[model.kind],
    // Franchise and network induct everybody anew; a cascade passes on what was passed on.
    transmissions: model.kind === 'cascade' ? now.transmissions + 1 : 1,
  };
}

/**
 * How many yearly cohorts of facilitators it takes until there are enough, if each is `factor`
 * times the one before, the first included.
 *
 * From 32 facilitators to two for each of Kazakhstan's 7,687 schools (15,374): ten cohorts if
 * doubling, seven if tripling, seventeen at one and a half.
 */
export function cohortsToStaff(first: number, factor: number, target: number): number {
  if (!(first > 0) || !(factor > 1)) {
    throw new RangeError('growth needs somebody to begin with and a factor above 1');
  }
  let cohorts = 1;
  // Multiplied out rather than by logarithms, which miss exact powers by a hair.
  for (let facilitators = first; facilitators < target; facilitators *= factor) cohorts += 1;
  return cohorts;
}

/**
 * What is left of the programme after so many passings-on, if each keeps the part `kept`: kept^k.
 *
 * Nobody has measured `kept` for this programme, so there is no default: ask those who know, and
 * show the answer for several values.
 */
export function qualityAfter(transmissions: number, kept: number): number {
  if (!(kept >= 0 && kept <= 1)) throw new RangeError('the part kept is between 0 and 1');
  return kept ** transmissions;
}

function whole(people: number): number {
  // 0.8 × 40 is 32.000000000000004: half a thousandth of a person is rounding, not a person.
  return Math.floor(people + 1e-9);
}

function checkConditions(conditions: SupplyConditions, years: number): void {
  if (!Number.isInteger(years) || years < 1) throw new RangeError('at least one year is needed');
  for (const part of [conditions.retention, conditions.completion]) {
    if (!(part >= 0 && part <= 1)) throw new RangeError('retention and completion are parts of 1');
  }
  if (!(conditions.facilitators >= 0) || !(conditions.inductionSeats >= 0)) {
    throw new RangeError('facilitators and induction seats are zero or more');
  }
}
