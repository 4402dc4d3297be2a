import type { SupportLevel } from './support-level.ts';

/** The four scaffolding techniques of the method. */
export const TECHNIQUES = ['vignette', 'feedback', 'critical-friendship', 'reflection'] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** One form of one technique, fit for one level of support. Its words are in the message catalogues. */
export type TechniqueForm = `${Technique}.${SupportLevel}`;

/**
 * The forms of vignette, feedback, critical friendship and reflection that fit a level.
 *
 * None of them praises the person: praise of the self is the weakest feedback (Hattie & Timperley).
 */
export function techniquesAt(level: SupportLevel): readonly TechniqueForm[] {
  return TECHNIQUES.map((technique): TechniqueForm => `${technique}.${level}`);
}
