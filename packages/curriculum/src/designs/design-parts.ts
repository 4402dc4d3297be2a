import type { TrilingualText } from '@tldw/core';
import type {
  Component,
  Dimension,
  EvidenceSource,
  Occurrence,
  Spacing,
  WindowRule,
} from './programme-design.ts';

/** The words of a text in Kazakh, Russian and English, in this order. */
export function words(kk: string, ru: string, en: string): TrilingualText {
  return { kk, ru, en };
}

/** A window between two days of the year, such as `10-01` of the year's first calendar year. */
export function between(
  [earliest, earliestYear]: readonly [string, number],
  [latest, latestYear]: readonly [string, number],
): WindowRule {
  return {
    earliest: { on: earliest, year: earliestYear },
    latest: { on: latest, year: latestYear },
  };
}

/** A window as parts of the way through the teaching year, so that it fits any calendar. */
export function share(earliest: number, latest: number): WindowRule {
  return { earliest: { share: earliest }, latest: { share: latest } };
}

const EVERY_DIMENSION: Dimension[] = [
  'planning',
  'meaning',
  'confronting',
  'feeling',
  'structuring',
  'valuing',
];

const DIMENSIONS_OF_ARTEFACT: Readonly<Record<string, Dimension[]>> = {
  'concern-statement': ['meaning', 'valuing'],
  'action-plan': ['planning', 'structuring'],
  'leadership-log': ['planning', 'structuring'],
  'impact-statement': ['planning', 'meaning'],
  portfolio: ['planning', 'meaning'],
  story: ['meaning', 'valuing'],
};

/** The facilitator's rating after a meeting: all six dimensions can be seen at work. */
export const RATING: EvidenceSource = { source: 'rating', dimensions: EVERY_DIMENSION };

/** A written reflection: how sense is made, what is faced, how it feels. */
export const REFLECTION: EvidenceSource = {
  source: 'reflection',
  dimensions: ['meaning', 'confronting', 'feeling'],
};

/** A critical-friend conversation, and how it felt to both. */
export const CRITICAL_FRIEND: EvidenceSource = {
  source: 'critical-friend',
  dimensions: ['confronting', 'structuring', 'valuing', 'feeling'],
};

/** Something a teacher made. */
export function artefact(name: string): EvidenceSource {
  return { source: 'artefact', artefact: name, dimensions: DIMENSIONS_OF_ARTEFACT[name] ?? [] };
}

/** Windows for the occurrences of a component, in order, each with its preferred part. */
export interface Placing {
  readonly window: WindowRule;
  readonly preferred?: WindowRule;
}

/** Occurrences from what they are for and where they lie. */
export function occurrences(
  contents: readonly Omit<Occurrence, 'sequence' | 'window' | 'preferred'>[],
  placing: readonly Placing[],
): Occurrence[] {
  return placing.map((place, index) => {
    const content = contents[Math.min(index, contents.length - 1)]!;
    return { sequence: index + 1, ...content, ...place };
  });
}

/** A component that takes the usual parts and changes what is its own. */
export function component<Base extends Omit<Component, 'occurrences'>>(
  base: Base,
  changes: Partial<Component> & Pick<Component, 'occurrences'>,
): Component {
  return { ...base, ...changes };
}

/** One thing at least so many days before another. */
export function before(after: string, next: string, minDays: number): Spacing {
  return { after, before: next, minDays };
}

/** One thing after another, aimed at a distance but free to be nearer or farther. */
export function about(after: string, next: string, minDays: number, idealDays: number): Spacing {
  return { after, before: next, minDays, idealDays };
}

/** An even rhythm between the occurrences of a component. */
export function rhythm(
  id: string,
  count: number,
  days: { readonly min: number; readonly max: number; readonly ideal: number },
): Spacing[] {
  return Array.from({ length: count - 1 }, (_, index) => ({
    after: `${id}-${index + 1}`,
    before: `${id}-${index + 2}`,
    minDays: days.min,
    maxDays: days.max,
    idealDays: days.ideal,
  }));
}
