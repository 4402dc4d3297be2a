import { LocalisedText } from '@tldw/core';
import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Dimension } from './dimension.ts';
import { ARTEFACTS, EVIDENCE_KINDS, Episode } from './evidence.ts';

/**
 * What a rule does to the level of support.
 *
 * release: one level less · trial: one level less until the next contact · regress: one level more,
 * counted as a step back · support: one level more, not counted · return: one level more because a
 * probation or a trial ended · hold: stop every release of lower priority · note: say something, change nothing.
 */
export const RULE_ACTIONS = [
  'release',
  'trial',
  'regress',
  'support',
  'return',
  'hold',
  'note',
] as const;
export const RuleAction = z.enum(RULE_ACTIONS);
export type RuleAction = z.infer<typeof RuleAction>;

/** One rule: when it speaks, what it does, and how it is said to a facilitator. */
export const Rule = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z][A-Za-z0-9-]*$/)),
  /** Of the rules that speak, the one with the highest priority decides. */
  priority: z.number(),
  when: Condition,
  action: RuleAction,
  /** A contact must follow within so many days. */
  contactWithinDays: z.optional(z.number()),
  /** Opens a context event, so that releases stop until somebody has looked. */
  opensContext: z.optional(z.boolean()),
  /** While it speaks, the level is only a memory: nobody has seen enough lately. */
  meansUnknown: z.optional(z.boolean()),
  name: LocalisedText,
  advice: LocalisedText,
  sources: z.array(z.string()),
});
export type Rule = z.infer<typeof Rule>;

/** A number the rules use, with where it comes from. */
export const Threshold = z.strictObject({
  value: z.number(),
  /** `literature`: a number found in a source; `design-default`: the source gives only a direction. */
  status: z.enum(['literature', 'design-default', 'local']),
  because: z.string(),
  sources: z.array(z.string()),
});
export type Threshold = z.infer<typeof Threshold>;

/** From which reading to which reading an outcome reaches, both included. */
export const CodingBand = z.strictObject({
  outcome: z.enum(['success', 'partial', 'failure']),
  from: z.number(),
  to: z.number(),
});
export type CodingBand = z.infer<typeof CodingBand>;

/** The readings an evidence kind can have, and how each is coded. */
export const Coding = z.strictObject({
  from: z.number(),
  to: z.number(),
  step: z.number(),
  bands: z.array(CodingBand),
  /** Critical friendship only: a success must include this step. */
  needsStep: z.optional(z.number()),
});
export type Coding = z.infer<typeof Coding>;

const LevelNumberSchema = z.literal([0, 1, 2, 3]);
const perDimension = <T extends z.ZodMiniType>(schema: T) =>
  z.strictObject({
    planning: schema,
    meaning: schema,
    confronting: schema,
    feeling: schema,
    structuring: schema,
    valuing: schema,
  });

/** One episode: the least support it allows, so that nothing is released too early. */
export const EpisodeEnvelope = z.strictObject({
  episode: Episode,
  lowest: perDimension(LevelNumberSchema),
  /** A lower bound for some dimensions once the action plan was consulted. */
  afterPlanConsulted: z.optional(z.partial(perDimension(LevelNumberSchema))),
});
export type EpisodeEnvelope = z.infer<typeof EpisodeEnvelope>;

const dimensions = z.array(Dimension);

/** The whole rule book as data: thresholds, coding, envelopes, rules and sources. */
export const RuleBook = z.strictObject({
  id: z.string(),
  version: z.string(),
  thresholds: z.record(z.string(), Threshold),
  coding: z.strictObject({
    'supervision-rating': Coding,
    artefact: Coding,
    reflection: Coding,
    'critical-friendship': Coding,
  }),
  speaksTo: z.strictObject({
    'supervision-rating': dimensions,
    reflection: dimensions,
    'critical-friendship': dimensions,
    artefact: z.strictObject({
      'action-plan': dimensions,
      'record-of-participation': dimensions,
      'portfolio-entry': dimensions,
      vignette: dimensions,
    }),
  }),
  startsAt: perDimension(LevelNumberSchema),
  episodes: z.array(EpisodeEnvelope),
  rules: z.array(Rule),
  sources: z.record(z.string(), z.string()),
});
export type RuleBook = z.infer<typeof RuleBook>;

/** What evidence kinds and artefacts the rule book must map. */
export const MAPPED_KINDS = [...EVIDENCE_KINDS, ...ARTEFACTS] as const;
