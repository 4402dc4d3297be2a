import { plural, type Messages } from '@tldw/core/messages';
import type { SaidParams } from '../statement.ts';
import type { ReportLabels } from './labels.ts';
import { decimal } from './number.ts';

const num = (value: number, digits?: number) => decimal('en', value, digits);
const teachers = (count: number) =>
  `${count} ${plural('en', count, { one: 'teacher', other: 'teachers' })}`;
const SIZES = { weak: 'weak', moderate: 'moderate', strong: 'strong' };

const list = (names: readonly string[]) => names.join(', ');
const inDirections = ({ risen, fallen, unsettled }: SaidParams['report.brief-change']) =>
  [
    ...(risen.length > 0 ? [`higher in ${list(risen)}`] : []),
    ...(fallen.length > 0 ? [`lower in ${list(fallen)}`] : []),
    ...(unsettled.length > 0 ? [`open for ${list(unsettled)}`] : []),
  ].join('; ');
const AUDIENCES = {
  teacher: { one: 'teacher', other: 'teachers' },
  facilitator: { one: 'facilitator', other: 'facilitators' },
  'school-director': { one: 'school director', other: 'school directors' },
};
const audienceOf = (audience: keyof typeof AUDIENCES, count: number) =>
  `${count} ${plural('en', count, AUDIENCES[audience])}`;

export const en: Messages<SaidParams> = {
  'report.brief-links': ({ pairs, open }) => {
    const said = pairs.map(({ from, to, isInverse }) =>
      isInverse ? `${from} goes with less ${to}` : `${from} goes with ${to}`,
    );
    const found = said.length > 0 ? said.join('; ') : 'no link that these answers settle';
    const others = said.length > 0 ? 'other possible ' : '';
    return `Found: ${found}.${open > 0 ? ` ${open} ${others}${plural('en', open, { one: 'link remains', other: 'links remain' })} open.` : ''}`;
  },
  'report.brief-no-links': () =>
    'Found: the averages below. What goes together with what could not be calculated.',
  'report.brief-change': (directions) =>
    `The same teachers, asked before and after the programme: ${inDirections(directions)}.`,
  'report.brief-remembered': (directions) =>
    `Teachers looking back on the time before: now ${inDirections(directions)}.`,
  'report.brief-sureness': ({ sureness, used, clusters }) =>
    `How sure: ${
      {
        firm: 'what goes with what can be relied on; the ranges below say how exact the figures are',
        rough:
          clusters > 1
            ? `what goes with what is fairly sure, how strongly only roughly known: ${teachers(used)} answered, but from only ${clusters} schools`
            : 'only roughly: it is not known which answers come from one school',
        weak: 'not enough to build on; the calculation does not describe these answers well',
      }[sureness]
    }.`,
  'report.brief-not-shown': ({ hasChange }) =>
    `What it does not show: that the programme brought this about${hasChange ? '' : ', or that anything changed'}. Teachers judged themselves, and only participants were asked.`,
  'report.in-short': ({ linked, open }) =>
    `In short: ${linked} of ${linked + open} possible links ${linked === 1 ? 'was' : 'were'} found; ${open} ${open === 1 ? 'remains' : 'remain'} open.`,
  'report.linked': ({ from, to, est, lower, upper, size }) =>
    `Teachers who put ${from} higher also put ${to} higher. The link is ${SIZES[size]}: ${num(est)}, where 0 is no link and 1 a perfect one. Values from ${num(lower)} to ${num(upper)} fit the answers.`,
  'report.linked-inversely': ({ from, to, est, lower, upper, size }) =>
    `Teachers who put ${from} higher put ${to} lower. The link is ${SIZES[size]}: ${num(est)}, where 0 is no link and −1 a perfect opposite. Values from ${num(lower)} to ${num(upper)} fit the answers.`,
  'report.unsettled': ({ from, to, lower, upper }) =>
    `Whether ${from} and ${to} go together remains open: everything from ${num(lower)} to ${num(upper)} fits the answers, no link at all included. That does not prove there is none.`,
  'report.score': ({ scale, mean, lower, upper, least, most, lowPoint, highPoint }) =>
    `${scale}: ${num(mean, 1)} on average, on a scale from ${least} to ${most}${lowPoint === highPoint ? '' : `, between “${lowPoint}” and “${highPoint}”`}. Averages from ${num(lower, 1)} to ${num(upper, 1)} fit the answers.`,
  'report.no-score': ({ scale }) => `${scale}: too few complete answers for an average.`,
  'report.change': ({ scale, by, lower, upper, linked, least, most, isRemembered }) => {
    const size = num(Math.abs(by), 1);
    const range = `Changes from ${num(lower, 1)} to ${num(upper, 1)} points fit the answers.`;
    return isRemembered
      ? `${scale}: as ${teachers(linked)} remember it, they stood ${size} points ${by > 0 ? 'lower' : 'higher'} before the programme than now, on a scale from ${least} to ${most}. ${range}`
      : `${scale}: the same ${teachers(linked)} stand ${size} points ${by > 0 ? 'higher' : 'lower'} than before the programme, on a scale from ${least} to ${most}. ${range}`;
  },
  'report.change-open': ({ scale, lower, upper, isRemembered }) =>
    `${isRemembered ? 'As teachers remember it: whether' : 'Whether'} ${scale} changed remains open. Everything from ${num(lower, 1)} to ${num(upper, 1)} points fits the answers.`,
  'report.feedback': ({
    audience,
    received,
    most,
    mostMean,
    fewest,
    fewestMean,
    lowest,
    highest,
  }) =>
    `${audienceOf(audience, received)} answered. Of what was put to them they agree most with ${most} (${num(mostMean, 1)} on average, from ${lowest} to ${highest}) and least with ${fewest} (${num(fewestMean, 1)}).`,
  'report.feedback-hidden': ({ audience, received }) =>
    `${audienceOf(audience, received)} answered: too few, or too much alike, for their answers to be shown.`,
  'report.links-not-found': () =>
    'What goes together with what could not be calculated from these answers. The section on numbers says why.',
  'report.no-links-declared': () =>
    'This questionnaire was not made to ask what goes together with what, so the report does not look for it.',
  'report.basis': ({ used, clusters }) =>
    clusters > 0
      ? `The report rests on the answers of ${teachers(used)} in ${clusters} ${plural('en', clusters, { one: 'school', other: 'schools' })}.`
      : `The report rests on the answers of ${teachers(used)}.`,
  'report.left-out': ({ received, inattentive }) =>
    `${received} ${plural('en', received, { one: 'questionnaire', other: 'questionnaires' })} came back; ${inattentive} ${plural('en', inattentive, { one: 'was', other: 'were' })} left out because the line that checks for attention was answered otherwise than asked.`,
  'report.other-waves': ({ rows }) =>
    `${rows} ${plural('en', rows, { one: 'questionnaire', other: 'questionnaires' })} from other times of asking ${plural('en', rows, { one: 'is', other: 'are' })} not mixed in.`,
  'report.response-rate': ({ asked, received }) =>
    received >= asked
      ? `All ${asked} who were asked answered.`
      : `${received} of ${asked} who were asked answered (${Math.round((100 * received) / asked)}%). Nothing is known of the others.`,
  'report.response-rate-unknown': () =>
    'How many were asked was not recorded, so nobody can say whether those who answered are like those who did not.',
  'report.linked-by-code': ({ before, after, linked }) =>
    `${teachers(linked)} could be followed by the code they made themselves, from ${before} questionnaires before and ${after} after. Change is shown for them only.`,
  'report.change-too-few': ({ least }) =>
    `Change is not shown: the codes link the questionnaires of fewer than ${least} teachers.`,
  'report.few-schools': ({ clusters, enough }) =>
    `There are only ${clusters} schools. With fewer than about ${enough}, the calculation that allows for schools tends to sound surer than it is; the ranges above are widened for that, but read them as rough.`,
  'report.alike-in-schools': ({ used, effective }) =>
    `Teachers of one school answer alike. For the scale where this is strongest, ${used} answers say about as much as ${effective} would from teachers of ${effective} different schools.`,
  'report.fit': ({ verdict }) =>
    ({
      close: 'The model behind the links describes the answers closely',
      rough: 'The model behind the links describes the answers only roughly',
      poor: 'The model behind the links describes the answers poorly; do not build on the links',
    })[verdict] + ` by the usual conventions.`,
  'report.two-ways-agree': () =>
    'Calculated with and without allowing for schools, the links lead to the same conclusions.',
  'report.two-ways-differ': ({ from, to }) =>
    `For ${from} and ${to} the conclusion depends on how schools are allowed for. The report takes the more careful answer.`,
  'report.low-reliability': ({ scale, alpha }) =>
    `The questions on ${scale} do not hold together well (alpha ${num(alpha)}; .70 is the usual wish). What is said about it is less sure.`,
  'report.improper-solution': () =>
    'The calculation gave an impossible value somewhere (a negative variance or a correlation beyond 1). Ask a statistician before using the links.',
  'report.invented': () =>
    'These answers were invented to show how the report works. They say nothing about any real school.',
  'report.not-cause': () =>
    'That two things go together does not show that one brings about the other. Keen teachers may rate everything higher.',
  'report.one-time': () =>
    'Everybody was asked once. The report does not show that anything changed during the year.',
  'report.change-not-effect': () =>
    'A difference between before and after does not show that the programme made it: the year, the school, or having been asked before may have.',
  'report.remembered': () =>
    'Looking back is not the same as having asked before: memory tends to make the way longer than it was.',
  'report.change-not-examined': () =>
    'The report is about one time of asking. It does not show whether anything changed since another.',
  'report.only-participants': () =>
    'Only participants were asked. The report does not show how they differ from teachers who did not take part.',
  'report.self-report': () =>
    'The figures are teachers’ own judgements. Nobody observed lessons or measured what pupils learnt.',
  'report.draft': () =>
    'The questionnaire is a draft. Nobody has yet tested whether it measures what its headings say, in any of its languages. Neither people nor schools nor languages are compared by it.',
  'report.schools-not-shown': ({ least }) =>
    `No school is shown by itself, and no group of fewer than ${least}, so that nobody can be recognised.`,
  'report.languages-comparable': () =>
    'As far as these answers show, the questions work alike in the languages they were answered in; averages by language may be set side by side.',
  'report.languages-not-comparable': () =>
    'Averages by language are not set side by side: it has not been shown that the questions work alike in each language.',
};

export const labels: ReportLabels = {
  report: 'Programme report',
  brief: 'In brief',
  changes: 'What changed for the same people',
  changesPlot:
    'Change in points of the scale and the range that fits the answers; the line marks no change',
  changeKinds: {
    change: 'before and after',
    'change-as-remembered': 'as remembered afterwards',
    'shift-of-yardstick': 'how the look back differs from the answer given then',
  },
  comparison: 'Comparison',
  linked: 'Linked',
  difference: 'Difference',
  size: 'In standard deviations (d_av)',
  feedback: 'What directors and facilitators say',
  statement: 'Statement',
  answered: 'Answered',
  agreed: 'Agree',
  notShownCell: 'not shown',
  found: 'What was found',
  sure: 'How sure this is',
  notShown: 'What it does not show',
  numbers: 'The numbers',
  asOf: 'As of',
  wave: 'Asked',
  waves: {
    pre: 'before the programme',
    post: 'after the programme',
    'retrospective-pre': 'looking back on the time before',
  },
  scores: 'Average scores',
  scoresPlot: 'Average score of each scale and the range that fits the answers',
  links: 'What goes together with what',
  linksPlot: 'Associations and the ranges that fit the answers; the line marks no link',
  linksNote:
    'Standardised coefficients: associations, not effects. Each is what remains when the other scale is held equal.',
  scale: 'Scale',
  people: 'Teachers',
  mean: 'Mean',
  spread: 'Standard deviation',
  interval: '95% range',
  reliability: 'Alpha (95% range)',
  alikeness: 'Alike in schools, ICC(1)',
  from: 'Of',
  to: 'With',
  association: 'Association',
  ordinary: 'Standard error, schools ignored',
  clustered: 'Standard error, schools allowed for',
  cautious: 'Careful 95% range',
  explained: 'Share of differences explained (R²)',
  fit: 'How the model fits',
  quantity: 'Measure',
  value: 'Value',
  who: 'Who answered',
  language: 'Language',
  languages: { kk: 'Kazakh', ru: 'Russian', en: 'English' },
  all: 'All',
  groupMeans: 'Averages by language',
  metrics: 'The programme in figures',
  metric: 'Figure',
  definition: 'What it means',
  counted: 'Counted',
  voices: 'Figures and voices side by side',
  topic: 'Topic',
  figures: 'What the figures say',
  theme: 'What people say',
  relation: 'How they relate',
  together: 'What follows',
  method: 'How it was calculated',
  methodNotes: [
    'A score is the mean of the answered items of a scale, reversed items turned round, if enough were answered. Whoever failed the attention check has no score.',
    'Ranges of means use the standard error multiplied by the square root of the design effect, and t with schools minus one degrees of freedom.',
    'Associations come from a structural equation model, maximum likelihood with every given answer used (FIML); once with ordinary standard errors, once with cluster-robust ones (MLR). The careful range takes the larger of the two and t with schools minus one degrees of freedom.',
    'Words for size: below 0.2 weak, below 0.5 moderate, otherwise strong. They are a convention, not a judgement of worth.',
  ],
  declared: 'The model, written down before the answers were seen',
  noAnswer: 'no answer',
};
