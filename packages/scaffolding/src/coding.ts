import { DIMENSIONS, type Dimension } from './dimension.ts';
import {
  ARTEFACTS,
  EVIDENCE_KINDS,
  type ArtefactReading,
  type EvidenceKind,
  type ObservedEvidence,
} from './evidence.ts';
import { positionIn } from './position-in.ts';
import type { CodingBand, RuleBook } from './rule-book.ts';

/** What a piece of evidence shows: a success, partial understanding, or a failure. */
export type Outcome = 'success' | 'partial' | 'failure';

/** The number an observed piece of evidence is read as: score, depth, or steps completed. */
export function readingOf(evidence: ObservedEvidence): number {
  switch (evidence.kind) {
    case 'supervision-rating':
    case 'artefact':
      return evidence.score;
    case 'reflection':
      return evidence.depth;
    case 'critical-friendship':
      return new Set(evidence.steps).size;
  }
}

/**
 * How evidence codes to success, partial or failure (domain methods B3).
 *
 * A success counts only if understanding was checked (E8); otherwise it is partial. A critical
 * friendship without the teacher's own outcomes (step 3) is a failure of the protocol.
 * A reading that no band covers is partial: nothing follows from it.
 */
export function codeEvidence(evidence: ObservedEvidence, rules: RuleBook): Outcome {
  const coding = rules.coding[evidence.kind];
  const reading = readingOf(evidence);
  const outcome = bandOf(reading, coding.bands);
  if (outcome !== 'success') return outcome;
  if (
    coding.needsStep !== undefined &&
    evidence.kind === 'critical-friendship' &&
    !evidence.steps.includes(coding.needsStep)
  ) {
    return 'failure';
  }
  return evidence.checked === true ? 'success' : 'partial';
}

function bandOf(reading: number, bands: readonly CodingBand[]): Outcome {
  for (const { from, to, outcome } of bands) if (reading >= from && reading <= to) return outcome;
  return 'partial';
}

/** The dimensions a piece of evidence speaks to: those its kind can speak to, narrowed by its own list. */
export function dimensionsOf(evidence: ObservedEvidence, rules: RuleBook): readonly Dimension[] {
  const usual =
    evidence.kind === 'artefact'
      ? rules.speaksTo.artefact[evidence.artefact]
      : rules.speaksTo[evidence.kind];
  const chosen = evidence.dimensions;
  return chosen ? usual.filter((dimension) => chosen.includes(dimension)) : usual;
}

/** The dimensions that kinds of evidence and artefacts can speak to, one bit each in the order of `DIMENSIONS`. */
export type EvidenceReach = Readonly<
  Record<Exclude<EvidenceKind, 'artefact'> | ArtefactReading['artefact'], number>
>;

/** The rule book's `speaksTo`, as bits. */
export function evidenceReach({ speaksTo }: RuleBook): EvidenceReach {
  const artefacts = ARTEFACTS.map((each) => [each, dimensionBits(speaksTo.artefact[each])]);
  return {
    'supervision-rating': dimensionBits(speaksTo['supervision-rating']),
    reflection: dimensionBits(speaksTo.reflection),
    'critical-friendship': dimensionBits(speaksTo['critical-friendship']),
    ...(Object.fromEntries(artefacts) as Record<ArtefactReading['artefact'], number>),
  };
}

/** {@link dimensionsOf} as bits, for counting through a nation's year. */
export function dimensionBitsOf(evidence: ObservedEvidence, reach: EvidenceReach): number {
  const usual = reach[evidence.kind === 'artefact' ? evidence.artefact : evidence.kind];
  return evidence.dimensions ? usual & dimensionBits(evidence.dimensions) : usual;
}

function dimensionBits(dimensions: readonly Dimension[]): number {
  let bits = 0;
  for (const dimension of dimensions) bits |= 1 << positionIn(DIMENSIONS, dimension);
  return bits;
}

/** Kinds of evidence, one bit each in the order of `EVIDENCE_KINDS`. */
export function kindBits(kinds: readonly EvidenceKind[]): number {
  let bits = 0;
  for (const kind of kinds) bits |= 1 << positionIn(EVIDENCE_KINDS, kind);
  return bits;
}

/** Whether evidence is the teacher's own work done or shown (E1, E2): Bandura's mastery experience. */
export function isOwnWork(kind: ObservedEvidence['kind']): boolean {
  return kind === 'supervision-rating' || kind === 'artefact';
}
