import type { Threshold } from './rule-book.ts';

/** The publications and decisions behind the rules, by short name. */
export const SOURCES = {
  'programme-identity':
    'Non-positional teacher leadership: the teacher sets the agenda (Frost; Qanay, Ball & Anderson-Payne)',
  heron: 'Heron (1999), The Complete Facilitator’s Handbook: autonomy is not abdication',
  'van-de-pol-2010':
    'van de Pol, Volman & Beishuizen (2010), Scaffolding in teacher–student interaction',
  'van-de-pol-elbers-2013':
    'van de Pol & Elbers (2013): control up after failure, down after success, held on partial understanding',
  'van-de-pol-2015':
    'van de Pol, Volman, Oort & Beishuizen (2015): contingent support helps when independent time is long',
  'contingent-teaching': 'Model of contingent teaching: diagnose before supporting',
  wood: 'Wood, Bruner & Ross (1976) and Wood (2001): one level less after success, one more after failure',
  'gradual-release': 'Pearson & Gallagher: gradual release ends with the learner’s own monitoring',
  grow: 'Grow (1991): stages of self-directed learning; mismatch harms in both directions',
  'adaptive-fading':
    'Adaptive fading follows shown understanding and beats a fixed schedule (doi 10.1007/s11251-009-9107-8)',
  bandura: 'Bandura: mastery experience weighs most; early failures hurt most',
  'adult-learning': 'Knowles; Brookfield: participation is voluntary and respectful',
  entrustment:
    'Entrustment scales: supervision as the scale; holding back too long also harms (doi 10.1097/ACM.0000000000001044)',
  kember: 'Kember: four categories of reflection',
  'costa-kallick': 'Costa & Kallick: six steps of critical friendship',
  design: 'A design default of this toolkit, to be calibrated',
} as const;

function designed(
  value: number,
  because: string,
  ...sources: readonly (keyof typeof SOURCES)[]
): Threshold {
  return { value, status: 'design-default', because, sources: [...sources] };
}

/**
 * The numbers of the shipped rules. The literature gives the direction, not the number, so each is
 * a design default that a country may change in its own rule book.
 */
export const THRESHOLDS: Readonly<Record<string, Threshold>> = {
  'window.newest': designed(3, 'The newest three: recent work, not an average', 'design'),
  'release.successes': designed(
    2,
    'Once may be chance; understanding is often over-estimated',
    'van-de-pol-elbers-2013',
  ),
  'release.failures': designed(0, 'No release in the face of a failure', 'wood'),
  'release.own-work': designed(1, 'Mastery experience weighs most', 'bandura'),
  'release.sources': designed(2, 'Two kinds of evidence or two people', 'entrustment'),
  'regress.failures': designed(2, 'One failure is met with help, two with support', 'wood'),
  'refractory.days': designed(
    14,
    'Support works when there is time to work independently',
    'van-de-pol-2015',
  ),
  'refractory.contacts': designed(1, 'One step per contact', 'contingent-teaching'),
  'hysteresis.regressions': designed(2, 'Against going back and forth', 'design'),
  'hysteresis.successes': designed(3, 'Against going back and forth', 'design'),
  'hysteresis.days': designed(365, 'One programme year', 'design'),
  'stale.days': designed(42, 'Six weeks without evidence: diagnose first', 'contingent-teaching'),
  'self-report.days': designed(42, 'What was said six weeks ago may no longer hold', 'design'),
  'request-less.confidence': designed(70, 'Readiness is ability and motivation', 'grow'),
  'trial.contacts': designed(1, 'A trial lasts until the next contact', 'grow'),
  'calibration.confidence': designed(80, 'High confidence', 'gradual-release'),
  'calibration.failures': designed(2, 'The last two own works', 'gradual-release'),
  'floor.days': designed(42, 'Autonomy is not abdication', 'heron'),
  'systemic.dimensions': designed(3, 'Half of the dimensions', 'design'),
  'systemic.days': designed(30, 'Within a month', 'design'),
};
