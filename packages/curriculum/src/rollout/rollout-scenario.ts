import * as z from 'zod/mini';

const share = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.nonnegative());

/** A region as a scenario sees it. */
export const RolloutRegion = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** Schools that might take part in all. */
  schools: count,
  at: z.strictObject({ latitude: z.number(), longitude: z.number() }),
  hasCoordinator: z.boolean(),
  principals: count,
  observations: count,
  /** Kilometres that people of one school travel for the programme in a year, there and back. */
  kmPerSchool: z.optional(z.number().check(z.nonnegative())),
  /** The content measure of its fidelity profile, once there is one. */
  coreContent: z.optional(share),
});
export type RolloutRegion = z.infer<typeof RolloutRegion>;

/** One way in which the programme could grow. */
export const RolloutScenario = z.strictObject({
  id: z.string().check(z.minLength(1)),
  years: z.int().check(z.minimum(1), z.maximum(60)),
  regions: z.readonly(z.array(RolloutRegion)),
  /** Regions at work from the first year. */
  started: z.readonly(z.array(z.string())),
  waveSizes: z._default(z.readonly(z.array(z.int().check(z.positive()))), [2, 4]),
  waveOrder: z._default(z.enum(['given', 'nearest']), 'given'),
  /** Open a region only when the rule allows it; `false` shows what would happen if nobody asked. */
  keepToOpeningRule: z._default(z.boolean(), true),
  observationsPerRegion: z._default(count, 2),
  facilitatorsPerSchool: z._default(z.int().check(z.positive()), 2),
  teachersPerFacilitator: z._default(z.number().check(z.positive()), 5),
  facilitators: count,
  retention: share,
  completion: share,
  /** The part of those who complete whose portfolio is accepted. */
  acceptance: z._default(share, 1),
  inductionSeats: count,
  model: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cascade'), fanOut: z.number().check(z.nonnegative()) }),
    z.strictObject({
      kind: z.literal('franchise'),
      contractsPerYear: count,
      facilitatorsPerContract: count,
    }),
    z.strictObject({ kind: z.literal('network'), alumniConversion: share }),
  ]),
  /** The part of the programme that one passing-on keeps; asked of experts, never assumed. */
  qualityKept: z.optional(share),
  staffHoursPerTeacher: z._default(z.number().check(z.nonnegative()), 0),
  staffHoursPerFacilitator: z._default(z.number().check(z.nonnegative()), 0),
  ingredients: z._default(
    z.readonly(
      z.array(
        z.strictObject({
          id: z.string(),
          per: z.enum([
            'programme',
            'region',
            'new-region',
            'school',
            'new-school',
            'facilitator',
            'new-facilitator',
            'teacher',
            'km',
            'staff-hour',
          ]),
          unitCost: z.number(),
          payer: z.string(),
        }),
      ),
    ),
    [],
  ),
});
export type RolloutScenario = z.infer<typeof RolloutScenario>;
