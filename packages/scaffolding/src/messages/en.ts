import { DIMENSION_NAMES, dateInWords, plural, type Messages } from '@tldw/core/messages';
import type { Expectation } from '../expectation.ts';
import type { FactParams, ScaffoldingParams } from './params.ts';

const LEVELS = {
  direct: 'you show the way',
  guide: 'you lead together',
  consult: 'the teacher leads and you advise',
  'stand-back': 'the teacher works alone and you stay within reach',
} as const;

const EPISODES = {
  'creating-the-conditions': 'Creating the conditions',
  're-orientating': 'Re-orientating',
  enacting: 'Enacting',
  reflecting: 'Reflecting',
} as const;

const CONTEXTS = {
  distress: 'distress',
  conflict: 'a conflict',
  workload: 'too much work',
  'role-change': 'a new role',
  closure: 'the school being closed',
  'several-dimensions': 'several things becoming harder at once',
} as const;

const REASONS = {
  'knows-something-the-log-does-not': 'you know something that is not in the notes',
  'teacher-preference': 'the teacher prefers it',
  'new-task-is-harder': 'the next task is harder',
  'new-task-is-easier': 'the next task is easier',
  'group-needs': 'the group needs it',
  'evidence-looks-wrong': 'the evidence does not look right',
} as const;

const COMPARED = {
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  exactly: 'exactly',
} as const;

const successes = (count: number) => plural('en', count, { one: 'success', other: 'successes' });
const times = (count: number) => plural('en', count, { one: 'failure', other: 'failures' });
const days = (count: number) => plural('en', count, { one: 'day', other: 'days' });

/** How far something wanted has come. "Less than three" is how a rule says that three are needed. */
function goal({ is, value, holds }: FactParams): string {
  if (is === 'at-least' || is === 'less-than') {
    return holds === (is === 'at-least') ? ', which is enough' : ` (needed: ${value})`;
  }
  return is === 'exactly' ? '' : ` (the rule looks for ${COMPARED[is]} ${value})`;
}

/** How much of something unwanted is borne. */
function limit({ is, value }: FactParams): string {
  return is === 'exactly' || value === 0 ? '' : ` (limit: ${value})`;
}

function fact(params: FactParams): string {
  const { fact, observed, is, value, holds, newest, days: within, ownWork } = params;
  const among = newest === undefined ? 'at this level' : `among the last ${newest}`;
  const asked = `${COMPARED[is]} ${value}`;
  const seen = observed ?? 0;
  const period = within === 365 ? 'year' : `${within} ${days(within ?? 0)}`;
  switch (fact) {
    case 'successes':
      return ownWork
        ? `Things that went well in the teacher’s own work: ${seen}${goal(params)}.`
        : `Things that went well ${among}: ${seen}${goal(params)}.`;
    case 'failures':
      return seen === 0
        ? `Nothing failed ${among}.`
        : `Unsuccessful ${among}: ${seen}${limit(params)}.`;
    case 'partials':
      return `Things that went partly well ${among}: ${seen}${goal(params)}.`;
    case 'sources':
      return `Seen from different sides, that is by another person or in another kind of work: ${seen}${goal(params)}.`;
    case 'level':
      return `The level of support has the number ${seen} (0 is the least support, 3 the most).`;
    case 'lowest-allowed':
      return `The least support at this time of the year has the number ${seen} (the rule asks for ${asked}).`;
    case 'room-below':
      return holds
        ? 'At this time of the year support may be reduced.'
        : 'At this time of the year support is not reduced any further.';
    case 'newest-outcome':
      return observed === 2
        ? 'The latest was a success.'
        : observed === 1
          ? 'The latest was a partial success, or a success that was not yet checked.'
          : observed === 0
            ? 'The latest did not succeed.'
            : 'Nothing has been seen yet at this level.';
    case 'critical-failures-today':
      return observed ? 'Something serious went wrong.' : 'Nothing serious went wrong.';
    case 'own-work-failures-in-last-two':
      return `Of the last two pieces of own work, ${seen} did not succeed.`;
    case 'days-since-change':
      return `Days since the last change: ${seen}${goal(params)}.`;
    case 'contacts-since-change':
      return `Meetings since the last change: ${seen}${goal(params)}.`;
    case 'days-since-evidence':
      return observed === null
        ? 'Nothing has been seen here yet.'
        : `Nothing new has been seen for ${observed} ${days(observed)} (limit: ${value}).`;
    case 'days-since-contact':
      return observed === null
        ? 'There has been no meeting yet.'
        : `Days since the last meeting: ${observed} (limit: ${value}).`;
    case 'on-probation':
      return observed
        ? 'The teacher was working alone for the first time.'
        : 'This is not a first try alone.';
    case 'on-trial':
      return observed ? 'It was a trial at the teacher’s own wish.' : 'There is no trial going on.';
    case 'asks-for':
      return observed === 1
        ? 'The teacher asked for more support.'
        : observed === -1
          ? 'The teacher asked for less support.'
          : 'The teacher asked for no change.';
    case 'confidence':
      return (observed ?? -1) < 0
        ? 'The teacher has not said how sure they feel.'
        : `How sure the teacher feels: ${observed} of 100${is === 'at-least' ? ` (counts from ${value})` : ''}.`;
    case 'days-since-self-report':
      return observed === null
        ? 'The teacher has not said what help they want.'
        : observed === 0
          ? 'The teacher said so today.'
          : `The teacher said so ${observed} ${days(observed)} ago.`;
    case 'context-open':
      return observed
        ? 'Something in the teacher’s life or school comes first at present.'
        : 'Nothing outside the work stands in the way.';
    case 'support-called-today':
      return observed ? 'Support was called for at once.' : 'Support was not called for.';
    case 'engagement':
      return `Took part in ${Math.round(observed ?? 0)} % of what was planned (the rule looks for ${asked}).`;
    case 'override-in-force':
      return observed
        ? 'The facilitator’s own decision is in force.'
        : 'No decision of the facilitator’s own is in force.';
    case 'concern-set-by-another':
      return observed
        ? 'Somebody else chose the teacher’s concern.'
        : 'The teacher chose the concern.';
    case 'regressions':
      return `Setbacks in the last ${period}: ${seen}${limit(params)}.`;
    case 'dimensions-regressed':
      return `Sides of the work that became harder in the last ${period}: ${seen}${limit(params)}.`;
  }
}

const TECHNIQUES = {
  'vignette.direct': 'Vignette: read a short example together, with questions.',
  'vignette.guide': 'Vignette: the teacher drafts one in a frame that you give.',
  'vignette.consult': 'Vignette: the teacher writes their own and a colleague reads it.',
  'vignette.stand-back': 'Vignette: the teacher shares theirs, or uses it to help a newcomer.',
  'feedback.direct': 'Feedback: on the task itself, and on where it is going.',
  'feedback.guide': 'Feedback: on how the work was done.',
  'feedback.consult': 'Feedback: ask; the teacher writes down the next step.',
  'feedback.stand-back': 'Feedback: only when the teacher asks for it.',
  'critical-friendship.direct': 'Critical friendship: show the six steps yourself.',
  'critical-friendship.guide': 'Critical friendship: three people, and you are one of them.',
  'critical-friendship.consult':
    'Critical friendship: two colleagues, who tell you briefly how it went.',
  'critical-friendship.stand-back':
    'Critical friendship: they arrange it themselves, also with another school.',
  'reflection.direct': 'Reflection: a few questions to answer at each session.',
  'reflection.guide': 'Reflection: a journal, to which you reply.',
  'reflection.consult': 'Reflection: the teacher’s own questions, read by a colleague.',
  'reflection.stand-back': 'Reflection: the teacher’s own commentary in the portfolio.',
} as const;

const GROUP = {
  direct: 'you show the way for the whole group',
  guide: 'you and the group lead together',
  consult: 'the group leads and you advise',
  'stand-back': 'the group works alone and you stay within reach',
} as const;

function expectation(expected: Expectation): string {
  switch (expected.kind) {
    case 'text':
      return 'text in quotation marks';
    case 'number':
      return 'a number';
    case 'yes-or-no':
      return 'true or false';
    case 'list':
      return 'a list in square brackets';
    case 'record':
      return 'a record in curly brackets';
    case 'date':
      return 'a real day such as 2019-11-14';
    case 'one-of':
      return expected.values.length === 1
        ? `“${expected.values[0]}”`
        : `one of ${expected.values.join(', ')}`;
    case 'at-least':
      return `${expected.number} or more`;
    case 'at-most':
      return `${expected.number} or less`;
    case 'steps-of':
      return expected.number === 1 ? 'a whole number' : `a multiple of ${expected.number}`;
    case 'longer':
      return `a length of at least ${expected.number}`;
    case 'shorter':
      return `a length of at most ${expected.number}`;
    case 'nothing':
      return 'nothing: this field is not known here';
    case 'other':
      return 'something else; the README shows each form';
  }
}

function misfit(found: string | undefined, expected: Expectation): string {
  return `${found === undefined ? 'is missing' : `is ${found}`}; expected is ${expectation(expected)}.`;
}

function listed(witness: Readonly<Record<string, number>>): string {
  return Object.entries(witness)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');
}

const TABLE = {
  book: 'The rules of scaffolding',
  intro:
    'The rules advise; the facilitator decides. Of the rules that speak, the one with the highest priority decides; “hold” stops releases of lower priority. Levels: 3 you show the way, 2 you lead together, 1 the teacher leads and you advise, 0 the teacher works alone and you stay within reach.',
  rules: 'Rules',
  'rule-heads': 'Rule|Name|When|Does|Priority|Advice|Sources',
  thresholds: 'Thresholds',
  'threshold-heads': 'Threshold|Value|Status|Why|Sources',
  coding: 'How evidence is read',
  'coding-heads': 'Evidence|Success|Partial|Failure',
  episodes:
    'The least support each episode allows (in brackets: once the plan was talked over with colleagues)',
  sources: 'Sources',
} as const;

/** The words in English. */
export const en: Messages<ScaffoldingParams> = {
  'decision.less': ({ dimension, from, to }) =>
    `${DIMENSION_NAMES[dimension].en}: you can step back. From now on ${LEVELS[to]} (until now: ${LEVELS[from]}).`,
  'decision.more': ({ dimension, from, to }) =>
    `${DIMENSION_NAMES[dimension].en}: come closer. From now on ${LEVELS[to]} (until now: ${LEVELS[from]}).`,
  'decision.same': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].en}: no change: ${LEVELS[level]}.`,
  'decision.unknown': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].en}: too little has been seen to say. Until then ${LEVELS[level]}.`,
  'decision.probation': () =>
    'This is a first try alone; the next piece of evidence confirms it or not.',
  'decision.trial': () => 'This is a trial until the next meeting.',
  'decision.contact-by': ({ by }) => `Speak with the teacher by ${dateInWords(by, 'en')}.`,
  'decision.fact': fact,
  'decision.override': ({ level, ruleLevel, reason, until }) =>
    `You decided otherwise because ${REASONS[reason]}: ${LEVELS[level]}${until === undefined ? ', until the next meeting' : `, until ${dateInWords(until, 'en')}`}. The rule would say: ${LEVELS[ruleLevel]}.`,
  'decision.override-limited': ({ asked, applied }) =>
    `You asked for “${LEVELS[asked]}”; one decision moves one level, so “${LEVELS[applied]}” holds.`,
  'missing.nothing-less': () =>
    'There is nothing left to release: the teacher already works alone.',
  'missing.heading': ({ count }) =>
    count === 1
      ? 'For one level less support, this is enough:'
      : 'For one level less support, these together are enough:',
  'missing.successes': ({ count, ownWork, otherSource }) => {
    const words = [
      count === 1
        ? 'one more thing done well without prompting, which the teacher can explain or show again'
        : `${count} more things done well without prompting, which the teacher can explain or show again`,
    ];
    if (otherSource > 0) {
      const where = 'seen by another person or in another kind of work';
      words.push(count === 1 ? where : `${otherSource} of them ${where}`);
    }
    if (ownWork > 0) {
      words.push(
        count === 1 ? 'in the teacher’s own work' : `${ownWork} of them in the teacher’s own work`,
      );
    }
    return `${words.join('; ')}.`;
  },
  'missing.partials': ({ count }) =>
    count === 1
      ? 'one more piece of work that succeeds at least in part.'
      : `${count} more pieces of work that succeed at least in part.`,
  'missing.contact': () => 'one meeting with the teacher.',
  'missing.time': ({ until }) => `time to work at this level, until ${dateInWords(until, 'en')}.`,
  'missing.context-closed': ({ what }) =>
    `a talk about ${what.map((each) => CONTEXTS[each]).join(' and ')}, noted as settled.`,
  'missing.plan-consulted': () => 'the action plan talked over with colleagues.',
  'missing.episode': ({ episode }) => `the next part of the year, “${EPISODES[episode]}”.`,
  'missing.other-rules': () =>
    'These rules name nothing that would lead to less support here; you may decide otherwise.',
  'step-back.failures': ({ failures, to }) =>
    failures === 1
      ? `If one thing fails at the next meeting, support comes back: ${LEVELS[to]}.`
      : `If ${failures} things fail at the next meeting, support comes back: ${LEVELS[to]}.`,
  'step-back.none': () => 'Support is already at its fullest.',
  'technique.form': ({ form }) => TECHNIQUES[form],
  'table.title': ({ part }) => TABLE[part],
  'trace.heads': () => 'Day|Teacher|Dimension|Noted|Support|Rule',
  'name.dimension': ({ dimension }) => DIMENSION_NAMES[dimension].en,
  'name.level': ({ level }) => LEVELS[level],
  'name.episode': ({ episode }) => EPISODES[episode],
  'evidence.not-json': ({ line, found }) =>
    `Line ${line} cannot be read as JSON: ${found}. Each line is one complete record.`,
  'evidence.not-a-record': ({ line, found }) =>
    `Line ${line} is ${found}. Each line is one record in curly brackets, and not a list of them.`,
  'evidence.invalid': ({ line, at, found, expected }) =>
    `Line ${line}: “${at}” ${misfit(found, expected)}`,
  'evidence.unknown-kind': ({ line, found, known }) =>
    `Line ${line}: “kind” ${misfit(found, { kind: 'one-of', values: known })}`,
  'evidence.unknown-key': ({ line, key }) =>
    `Line ${line}: “${key}” is not known here. Is it misspelt?`,
  'evidence.not-accepted': ({ line, key }) =>
    `Line ${line}: “${key}” is not accepted. Advice never depends on a teacher’s post, sex, age or school. Take it out.`,
  'evidence.duplicate-id': ({ line, id }) => `Line ${line}: the id “${id}” was used before.`,
  'evidence.concern-not-the-teachers': ({ line, setBy }) =>
    `Line ${line}: the concern was set by “${setBy}”. The concern is the teacher’s own from the first session; nobody else can set it. Ask the teacher what they want to improve.`,
  'rules.invalid': ({ at, found, expected }) =>
    at === ''
      ? `The rules are ${found}; expected is ${expectation(expected)}.`
      : `The rules: “${at}” ${misfit(found, expected)}`,
  'what-if.summary': ({ different, decisions, teachers }) =>
    different === 0
      ? `All ${decisions} decisions would have been the same.`
      : `${different} of ${decisions} decisions would have been different, for ${teachers} ${plural('en', teachers, { one: 'teacher', other: 'teachers' })}.`,
  'log.nobody': () => 'No teacher is named in this log, so there is nobody to advise on.',
  'log.later': ({ count, today }) =>
    count === 1
      ? `One entry is later than ${dateInWords(today, 'en')} and was not read.`
      : `${count} entries are later than ${dateInWords(today, 'en')} and were not read.`,
  'rules.unknown-threshold': ({ rule, threshold }) =>
    `Rule ${rule} uses the threshold “${threshold}”, which does not exist.`,
  'rules.unknown-rule': ({ rule, named }) =>
    `Rule ${rule} refers to rule “${named}”, which does not exist.`,
  'rules.circle': ({ rules }) =>
    `These rules refer to each other in a circle: ${rules.join(' → ')}.`,
  'group.mode': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].en}: in the next session, ${GROUP[level]}.`,
  'group.suits-all': () => 'This suits everybody in the group.',
  'group.over': ({ teachers }) => `More support than they need: ${teachers.join(', ')}.`,
  'group.under': ({ teachers }) => `Less support than they need: ${teachers.join(', ')}.`,
  'group.unknown': ({ teachers }) => `Not seen for a long time: ${teachers.join(', ')}.`,
  'group.suggestion': ({ over, under, unknown }) =>
    under.length > 0 && over.length > 0
      ? `Pair ${under[0]} with ${over[0]} for the first task, and sit with that pair for ten minutes.`
      : under.length > 0
        ? `Sit with ${under[0]} for the first ten minutes of the task.`
        : over.length > 0
          ? `Let ${over[0]} lead one part of the session.`
          : unknown.length > 0
            ? `Ask ${unknown[0]} to show the latest step, and watch before helping.`
            : 'Give everybody the same task in this form.',
  'check.nothing': () => 'Nothing wrong was found in these rules.',
  'check.dead-rule': ({ rule, condition }) =>
    `Rule ${rule} can never speak, because no state of a teacher fulfils its condition: ${condition}.`,
  'check.contradiction': ({ rules, witness }) =>
    `Rules ${rules.join(' and ')} have the same priority and pull in opposite directions, for example when ${listed(witness)}.`,
  'check.unreachable-level': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].en}: nobody can ever reach “${LEVELS[level]}”, because no episode allows so little support.`,
  'check.missing-exit': ({ level, direction }) =>
    `From “${LEVELS[level]}” no rule ever leads to ${direction} support, whatever the teacher shows.`,
  'check.gap': ({ kind, reading, covering }) =>
    covering === 0
      ? `Evidence “${kind}”: a reading of ${reading} is neither success nor partial nor failure.`
      : `Evidence “${kind}”: a reading of ${reading} is covered ${covering} times.`,
  'check.unknown-kind': ({ rule, found }) =>
    `Rule ${rule} looks at evidence of the kind “${found}”, which does not exist.`,
  'check.impossible-window': ({ rule, newest, value }) =>
    `Rule ${rule} looks for ${value} among the newest ${newest}: that cannot be.`,
  'check.release-easier': ({ successes: good, failures }) =>
    `Support is reduced after ${good} ${successes(good)} but comes back only after ${failures} ${times(failures)}: letting go must not be easier than coming back.`,
  'check.missing-translation': ({ rule, part, languages }) =>
    `Rule ${rule} has no ${part} in: ${languages.join(', ')}.`,
};
