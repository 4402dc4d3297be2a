import type { LogEntry } from '../src/index.ts';
import { acceptLog } from '../src/index.ts';

const teacher = 't-aigerim';
let count = 0;
const next = () => `g-${String((count += 1)).padStart(2, '0')}`;

type Rest = Record<string, unknown>;
const at = (on: string, kind: string, rest: Rest) => ({ kind, id: next(), teacher, on, ...rest });

/** E1 in one dimension; a score of 3 or 4 is checked unless told otherwise. */
const rated = (on: string, dimension: string, score: number, rest: Rest = {}) =>
  at(on, 'supervision-rating', {
    by: 'facilitator-1',
    dimensions: [dimension],
    score,
    checked: score >= 3,
    ...rest,
  });
const plan = (on: string, score: number, rest: Rest = {}) =>
  at(on, 'artefact', {
    artefact: 'action-plan',
    by: 'facilitator-1',
    score,
    checked: true,
    ...rest,
  });
const episode = (on: string, name: string) => ({ kind: 'episode', id: next(), on, episode: name });

/**
 * One invented teacher's year, written so that every kind of decision happens once where it can be
 * followed by hand. Most of it is about planning; other dimensions come in where the story needs them.
 */
export const GOLDEN_YEAR: readonly LogEntry[] = accepted([
  at('2019-10-10', 'concern', { setBy: 'teacher' }),
  episode('2019-10-10', 'creating-the-conditions'),
  // Two successes early in the year: the episode does not allow a release yet.
  rated('2019-10-15', 'planning', 3),
  plan('2019-10-29', 3, { dimensions: ['planning'] }),
  // The second episode begins: now the same evidence is enough.
  episode('2019-11-12', 're-orientating'),
  rated('2019-11-12', 'planning', 2),
  rated('2019-11-19', 'planning', 3),
  // Too soon for another step; the episode ends the question anyway.
  rated('2019-11-26', 'planning', 3, { by: 'facilitator-2' }),
  episode('2019-12-10', 'enacting'),
  rated('2019-12-10', 'planning', 3),
  // A single failure is met with help, not with a change.
  rated('2019-12-17', 'planning', 1),
  // The second failure among the newest three brings support back.
  rated('2019-12-24', 'planning', 1),
  // Two successes from two sources, but only 8 days after the change; then release.
  rated('2020-01-07', 'planning', 3),
  plan('2020-01-08', 3, { dimensions: ['planning'] }),
  at('2020-01-14', 'milestone', { reached: 'plan-consulted' }),
  // Two more: planning may now reach stand back, on probation.
  rated('2020-01-28', 'planning', 4),
  plan('2020-01-30', 4, { dimensions: ['planning'] }),
  // The first try alone fails: back, without counting as a step back.
  rated('2020-02-06', 'planning', 1),
  // Asked for less, and confident: a trial once something has been seen.
  rated('2020-02-20', 'planning', 3),
  at('2020-02-21', 'self-report', { dimensions: ['planning'], helpWanted: 'less', confidence: 80 }),
  // The next contact shows a success: the trial is confirmed.
  rated('2020-02-27', 'planning', 3),
  // Meaning: an unchecked success counts as partial.
  at('2020-02-27', 'reflection', { by: 'facilitator-1', depth: 3, dimensions: ['meaning'] }),
  rated('2020-02-28', 'meaning', 3, { by: 'facilitator-2' }),
  at('2020-03-02', 'reflection', {
    by: 'facilitator-1',
    depth: 3.5,
    dimensions: ['meaning'],
    checked: true,
  }),
  // Confronting: very sure, but the last two own works failed; then a reflection cannot release alone.
  rated('2020-03-03', 'confronting', 1),
  rated('2020-03-04', 'confronting', 0),
  at('2020-03-05', 'self-report', { dimensions: ['confronting'], confidence: 90 }),
  at('2020-03-06', 'reflection', {
    by: 'facilitator-1',
    depth: 3,
    dimensions: ['confronting'],
    checked: true,
  }),
  // Valuing: the facilitator keeps closer than the rule, with a reason.
  rated('2020-03-09', 'valuing', 3),
  at('2020-03-10', 'artefact', {
    artefact: 'vignette',
    by: 'facilitator-1',
    score: 3,
    checked: true,
    dimensions: ['valuing'],
  }),
  at('2020-03-10', 'override', {
    by: 'facilitator-1',
    dimension: 'valuing',
    to: 'guide',
    reason: 'new-task-is-harder',
  }),
  at('2020-03-12', 'participation', { what: 'tutorial', done: true }),
  // Feeling: asked for more after a success.
  rated('2020-03-16', 'feeling', 3),
  at('2020-03-17', 'artefact', {
    artefact: 'portfolio-entry',
    by: 'facilitator-2',
    score: 3,
    checked: true,
    dimensions: ['meaning'],
  }),
  rated('2020-03-18', 'feeling', 3, { by: 'facilitator-2' }),
  at('2020-03-20', 'self-report', { dimensions: ['feeling'], helpWanted: 'more' }),
  // Structuring: released, then something serious goes wrong.
  rated('2020-03-23', 'structuring', 3),
  plan('2020-03-24', 4, { dimensions: ['structuring'] }),
  rated('2020-03-26', 'structuring', 1, { severity: 'critical' }),
  at('2020-03-27', 'participation', { what: 'contact', done: true }),
  // Spring: three dimensions become harder within a month.
  rated('2020-04-01', 'planning', 1),
  rated('2020-04-02', 'planning', 1),
  rated('2020-04-03', 'meaning', 1),
  rated('2020-04-04', 'meaning', 0),
  // A release that would be due is stopped until somebody has looked.
  rated('2020-04-20', 'planning', 3),
  plan('2020-04-21', 3, { dimensions: ['planning'] }),
  at('2020-04-24', 'context', { what: 'several-dimensions', status: 'closed' }),
  // Two steps back in planning this year: two successes are no longer enough, three are.
  rated('2020-05-08', 'planning', 3),
  // Support is called for by an event outside the work.
  at('2020-05-12', 'context', {
    what: 'distress',
    status: 'opened',
    effect: 'support',
    dimensions: ['valuing'],
  }),
  at('2020-05-20', 'context', { what: 'distress', status: 'closed' }),
]);

function accepted(records: readonly unknown[]): readonly LogEntry[] {
  const read = acceptLog(records);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
}
