import * as z from 'zod/mini';

/** Heron's six dimensions of facilitation, in his order. */
export const DIMENSIONS = [
  'planning',
  'meaning',
  'confronting',
  'feeling',
  'structuring',
  'valuing',
] as const;

/**
 * A side of the work in which a teacher may need more or less help.
 *
 * planning: sequencing one's own project · meaning: reading evidence, linking it to ideas ·
 * confronting: naming obstacles and one's own avoidance · feeling: living with worry and doubt ·
 * structuring: choosing methods, running meetings · valuing: voicing values, building respect.
 */
export const Dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;
