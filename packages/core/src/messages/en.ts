import type { Messages } from './catalogue.ts';
import { plural } from './catalogue.ts';
import {
  ACCESS_ROLE_NAMES,
  CERTIFICATE_PROBLEM_NAMES,
  EXPECTED_NAMES,
  PARTICIPATION_NAMES,
  PORTFOLIO_STATE_NAMES,
  STAGE_NAMES,
} from './names.ts';
import type { CoreParams } from './params.ts';
import type { ParticipationStatus } from '../participant.ts';

const at = (spot: { file: string; line: number; field: string }) =>
  `${spot.file}, line ${spot.line}, ${spot.field}: `;
const maybe = (nearest: string) => (nearest === '' ? '' : ` Did you mean “${nearest}”?`);
const people = (count: number) => plural('en', count, { one: 'person', other: 'people' });
const teachers = (count: number) => plural('en', count, { one: 'teacher', other: 'teachers' });
const status = (name: string) => PARTICIPATION_NAMES[name as ParticipationStatus]?.en ?? name;

/** The words of core in English. */
export const en: Messages<CoreParams> = {
  'calendar-date.invalid': ({ found }) => `“${found}” is not a real day written as 2019-09-02.`,

  'access.nobody-may': ({ action, resource }) => `Nobody may ${action} ${resource}.`,
  'access.not-in-this-role': ({ action, resource, roles }) =>
    `To ${action} ${resource} one has to be ${roles.map((role) => ACCESS_ROLE_NAMES[role].en).join(' or ')}.`,
  'access.condition-missing': ({ action, resource, role, relations }) =>
    `As ${ACCESS_ROLE_NAMES[role].en} one may ${action} ${resource} only if: ${relations.join(', ')}.`,

  'headcount.teachers': ({ count, on }) =>
    `${count} ${teachers(count)}: participants who teach and had not left on ${on}.`,
  'headcount.participants': ({ count, teachers: teaching, directors, deputies, others, on }) =>
    `${count} participants on ${on}: ${teaching} ${teachers(teaching)}, ${directors} school ${plural('en', directors, { one: 'director', other: 'directors' })}, ${deputies} ${plural('en', deputies, { one: 'deputy', other: 'deputies' })}${others > 0 ? `, ${others} other staff` : ''}.`,
  'headcount.facilitators-apart': ({ count, on }) =>
    `${count} ${plural('en', count, { one: 'facilitator leads', other: 'facilitators lead' })} groups on ${on} and ${plural('en', count, { one: 'is', other: 'are' })} counted apart.`,
  'headcount.both-roles': ({ count, on }) =>
    `${count} ${people(count)} both lead a group and take part on ${on}, and stand in both numbers.`,

  'story.no-consent': ({ person, audience }) =>
    audience === 'public'
      ? `${person} has not consented to this story being published.`
      : `${person} has not consented to this story being shared in the programme.`,
  'story.leading-not-told': () => 'The story does not yet say how others were brought along.',

  'participation.not-possible-now': ({ from, to }) =>
    `Somebody who is “${status(from)}” cannot become “${status(to)}”.`,
  'participation.earlier-than-last-change': ({ on, last }) =>
    `${on} lies before the last change on ${last}.`,

  'portfolio.not-possible-in-state': ({ state, possibleIn }) =>
    `This cannot be done while the portfolio is “${PORTFOLIO_STATE_NAMES[state].en}”; it can when it is ${possibleIn.map((each) => `“${PORTFOLIO_STATE_NAMES[each].en}”`).join(' or ')}.`,
  'portfolio.only-the-teacher-decides': () => 'Only the teacher whose portfolio it is may do this.',
  'portfolio.earlier-than-last-move': ({ on, last }) =>
    `${on} lies before the last change on ${last}.`,
  'portfolio.no-evidence': () => 'There is no evidence in the portfolio yet.',
  'portfolio.no-reflective-account': () => 'The reflective account is still empty.',
  'portfolio.reader-is-the-teacher': () => 'Nobody reads their own portfolio.',
  'portfolio.reader-from-same-group': () => 'The reader has to come from another group.',
  'portfolio.second-reader-is-the-first': () =>
    'The second reader has to be somebody other than the first.',
  'portfolio.reader-already-asked': ({ as }) =>
    as === 'first'
      ? 'The first reader of this portfolio has already been asked.'
      : 'The second reader of this portfolio has already been asked.',
  'portfolio.already-read-twice': () => 'This portfolio has already been read twice.',
  'portfolio.criterion-not-judged': ({ criterion }) =>
    `There is no answer yet to the criterion “${criterion}”.`,
  'portfolio.criterion-unknown': ({ criterion }) =>
    `“${criterion}” is not a criterion of this portfolio.`,
  'portfolio.criterion-judged-twice': ({ criterion }) =>
    `There are two answers to the criterion “${criterion}”.`,
  'portfolio.advice-missing': ({ criterion }) =>
    `“Not yet” needs advice on what would help: criterion “${criterion}”.`,
  'portfolio.second-reading-missing': ({ why }) =>
    why === 'in-sample'
      ? 'This portfolio was drawn for a second reading, which is still missing.'
      : 'Before a portfolio is judged “not yet”, a second person has to read it.',
  'portfolio.too-few-moderators': () => 'At least two decide. Tick who decided with you.',
  'portfolio.teacher-among-moderators': () => 'Nobody moderates their own portfolio.',
  'portfolio.decision-without-reasons': () => 'The moderators’ decision needs reasons.',
  'portfolio.moderated-otherwise': ({ decision }) =>
    decision === 'award'
      ? 'The moderators decided to award this portfolio.'
      : 'The moderators decided to give this portfolio back.',
  'portfolio.return-without-advice': () => 'A portfolio is only given back with advice.',
  'portfolio.appeal-without-grounds': () => 'An appeal has to say on what grounds.',
  'portfolio.appeal-heard-by-the-same': ({ moderator }) =>
    `${moderator} moderated this portfolio before and cannot hear the appeal.`,

  'certificate.refused': ({ because }) => CERTIFICATE_PROBLEM_NAMES[because].en,

  'project.concern-is-the-teachers': () =>
    'The concern is the teacher’s own: nobody else sets or changes it.',
  'project.only-the-teacher-decides': () => 'Only the teacher who leads the project may do this.',
  'project.not-possible-in-stage': ({ stage, possibleIn }) =>
    `This cannot be done while the project is at “${STAGE_NAMES[stage].en}”; it can at ${possibleIn.map((each) => `“${STAGE_NAMES[each].en}”`).join(' or ')}.`,
  'project.earlier-than-last-move': ({ on, last }) =>
    `${on} lies before the last change on ${last}.`,
  'project.concern-empty': () => 'The concern has no words yet.',
  'project.concern-unchanged': () => 'The concern is worded as before.',
  'project.vision-empty': () => 'The vision has no words yet.',
  'project.values-empty': () => 'No values have been written down yet.',
  'project.consultation-known': ({ consultation }) =>
    `The consultation “${consultation}” is already recorded.`,
  'project.consultation-in-future': ({ heldOn }) =>
    `A consultation on ${heldOn} has not taken place yet.`,
  'project.not-consulted': () => 'Nobody else has been consulted about the plan yet.',
  'project.plan-without-steps': () => 'The plan has no steps yet.',
  'project.step-twice': ({ step }) => `The plan has two steps called “${step}”.`,
  'project.step-taken-out': ({ what }) =>
    `Something is already noted of the step “${what}”, so it stays in the plan. If it came to nothing, mark it as “dropped”.`,
  'project.step-unknown': ({ step }) => `The plan has no step “${step}”.`,
  'project.no-step-taken': () => 'No step of the plan has been begun yet.',
  'project.others-not-mentioned': () => 'It is not yet said how others were brought along.',
  'project.portfolio-of-another': () => 'This is the portfolio of another project.',
  'project.portfolio-not-awarded': () => 'The portfolio has not been awarded yet.',
  'project.certificate-for-another': () => 'This certificate is for somebody or something else.',
  'project.certificate-is-good': () =>
    'The certificate is good: recognition ends only when it is revoked.',
  'project.cohort-is-the-same': () => 'A project is carried over into another cohort.',

  'roster.file-missing': ({ file }) => `The file ${file} is missing.`,
  'roster.file-twice': ({ file }) => `The file ${file} was given twice.`,
  'roster.file-unknown': ({ file, nearest }) =>
    `${file} is not a file of a roster.${maybe(nearest)}`,
  'roster.file-too-large': ({ file, found, most }) =>
    `${file} is too large: ${found} bytes, at most ${most}.`,
  'roster.not-text': ({ file }) => `${file} is not a text file. In Excel, save it as “CSV UTF-8”.`,
  'roster.no-rows': ({ file }) => `${file} has no rows below its header.`,
  'roster.quote-open': ({ file, line }) =>
    `${file}, line ${line}: a quotation mark is opened and never closed.`,
  'roster.header-missing': (spot) => `${spot.file}: the column “${spot.field}” is missing.`,
  'roster.header-twice': (spot) => `${spot.file}: the column “${spot.field}” is there twice.`,
  'roster.header-unknown': (spot) =>
    `${spot.file}: there is no column “${spot.field}”.${maybe(spot.nearest)}`,
  'roster.row-too-long': ({ file, line, found, expected }) =>
    `${file}, line ${line}: ${found} cells, but the header has ${expected}.`,
  'roster.value-missing': (spot) =>
    `${at(spot)}nothing there; expected ${EXPECTED_NAMES[spot.expected].en}.`,
  'roster.value-not-understood': (spot) =>
    `${at(spot)}“${spot.found}” was found; expected ${EXPECTED_NAMES[spot.expected].en}.`,
  'roster.value-too-long': (spot) =>
    `${at(spot)}${spot.found} characters; at most ${spot.most} are expected.`,
  'roster.letters-lost': (spot) =>
    `${at(spot)}letters were lost in “${spot.found}”. Save the file as “CSV UTF-8”.`,
  'roster.id-twice': (spot) =>
    `${at(spot)}“${spot.found}” already stands in line ${spot.firstLine}.`,
  'roster.email-twice': (spot) =>
    `${at(spot)}the address “${spot.found}” already stands in line ${spot.firstLine}.`,
  'roster.reference-unknown': (spot) =>
    `${at(spot)}“${spot.found}” is not known; expected ${EXPECTED_NAMES[spot.expected].en}.${maybe(spot.nearest)}`,
  'roster.not-a-facilitator': (spot) =>
    `${at(spot)}“${spot.found}” does not have the role of facilitator in people.csv.`,
  'roster.not-with-this-role': (spot) =>
    `${at(spot)}the role “${spot.role}” needs ${EXPECTED_NAMES[spot.expected].en}.`,
  'roster.school-in-another-region': (spot) =>
    `${at(spot)}the school “${spot.found}” does not lie in the region “${spot.region}”.`,
  'roster.in-two-groups': (spot) =>
    `${at(spot)}“${spot.found}” is already in the group of line ${spot.firstLine}.`,
  'roster.ends-before-it-starts': (spot) =>
    `${at(spot)}“${spot.found}” lies before the start, ${spot.starts}.`,
  'roster.reason-without-withdrawal': (spot) =>
    `${at(spot)}a reason (“${spot.found}”) but no date of withdrawal.`,
  'roster.more-refusals': ({ count }) =>
    `… and ${count} more ${plural('en', count, { one: 'problem', other: 'problems' })}.`,
};
