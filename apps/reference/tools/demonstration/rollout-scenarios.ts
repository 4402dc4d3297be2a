import type { CountryPackData } from '@tldw/core/country';
import { RolloutScenario } from '@tldw/curriculum/rollout';

/** Regions that the invented strategy group thinks of, with how many schools might take part. */
const REGIONS: readonly (readonly [id: string, place: string, schools: number])[] = [
  ['KZ-71', 'astana', 12],
  ['KZ-11', 'kokshetau', 10],
  ['KZ-75', 'almaty', 14],
  ['KZ-31', 'taraz', 10],
  ['KZ-79', 'shymkent', 12],
  ['KZ-35', 'karaganda', 10],
  ['KZ-15', 'aktobe', 8],
  ['KZ-27', 'oral', 8],
];

const INGREDIENTS = [
  { id: 'coordination', per: 'region', unitCost: 2_400_000, payer: 'school-for-all' },
  { id: 'induction', per: 'new-facilitator', unitCost: 85_000, payer: 'soros' },
  { id: 'expert-support', per: 'programme', unitCost: 9_000_000, payer: 'soros' },
  { id: 'network-events', per: 'school', unitCost: 60_000, payer: 'soros' },
  { id: 'facilitator-time', per: 'facilitator', unitCost: 140_000, payer: 'school' },
  { id: 'evaluation', per: 'programme', unitCost: 4_000_000, payer: 'nu-gse' },
] as const;

/** Three ways in which the demonstration's programme could grow. All figures are invented. */
export function SCENARIOS({ places }: Pick<CountryPackData, 'places'>): readonly RolloutScenario[] {
  const regions = REGIONS.map(([id, place, schools]) => {
    const at = places.find((each) => each.id === place);
    if (!at?.coordinates) throw new RangeError(`no place ${place}`);
    return {
      id,
      schools,
      at: at.coordinates,
      hasCoordinator: id !== 'KZ-15',
      principals: id === 'KZ-27' ? 1 : 3,
      observations: 3,
    };
  });
  const common = {
    years: 5,
    regions,
    started: ['KZ-71', 'KZ-11', 'KZ-75', 'KZ-31'],
    waveSizes: [1, 2, 1],
    waveOrder: 'nearest',
    facilitators: 32,
    retention: 0.8,
    completion: 0.75,
    acceptance: 0.9,
    inductionSeats: 40,
    qualityKept: 0.85,
    ingredients: INGREDIENTS,
  };
  return [
    { ...common, id: 'network', model: { kind: 'network', alumniConversion: 0.08 } },
    { ...common, id: 'cascade', model: { kind: 'cascade', fanOut: 1.2 } },
    {
      ...common,
      id: 'franchise',
      model: { kind: 'franchise', contractsPerYear: 3, facilitatorsPerContract: 6 },
    },
  ].map((each) => RolloutScenario.parse(each));
}
