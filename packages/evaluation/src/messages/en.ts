import type { Messages } from '@tldw/core/messages';
import type { EvaluationMessageParams } from './evaluation-message-params.ts';

const LEVELS = {
  none: 'not even the grouping of questions is the same',
  configural: 'the questions group alike but weigh differently',
  metric: 'the questions weigh alike but start from different levels',
  scalar: 'alike',
};

export const en: Messages<EvaluationMessageParams> = {
  'response.unknown-item': ({ item }) =>
    `There is no item “${item}” in this questionnaire. Check the heading of the column.`,
  'response.not-a-number': ({ item, found }) =>
    `“${found}” is not a whole number. Item ${item} needs the number of the chosen answer.`,
  'response.out-of-range': ({ item, found, least, most }) =>
    `${found} is not an answer of item ${item}: it goes from ${least} to ${most}.`,
  'response.unknown-wave': ({ found }) =>
    `“${found}” is not a wave. Write pre, post or retrospective-pre.`,
  'disclosure.too-few': ({ least }) =>
    `Hidden: fewer than ${least} people, or all of them alike, so that showing it would tell about each.`,
  'disclosure.all-the-same': () =>
    'Hidden: everybody is in the same category, so showing it would tell about each of them.',
  'disclosure.protects-another': ({ least }) =>
    `Hidden so that a smaller group beside it cannot be found by subtraction. It is shown when every group has at least ${least} people.`,
  'disclosure.inside-hidden': ({ place }) =>
    `Hidden because ${place}, which it belongs to, is hidden.`,
  'research.not-a-table': ({ line }) =>
    `Line ${line} of the file has more or fewer cells than the heading, or the file is cut short.`,
  'research.column-unknown': ({ column }) =>
    `A file for research has no column “${column}”, or has it in another place.`,
  'research.cell-unknown': ({ line, column }) =>
    `In line ${line} something stands under “${column}” that may not leave the record.`,
  'research.pseudonym-twice': ({ line }) =>
    `The pseudonym of line ${line} stands in the file before.`,
  'research.group-too-small': ({ people, least }) =>
    `${people} people look alike in what others may know of them; at least ${least} are needed.`,
  'research.group-alike': ({ column }) =>
    `In one group everybody has the same “${column}”, so that the file would tell about each.`,
  'groups.several-waves': ({ waves }) =>
    `These answers are of several times of asking (${waves}). Compare groups within one.`,
  'groups.one-group': () => 'There is only one group, so there is nothing to compare.',
  'groups.too-few-answers': ({ least }) =>
    `Not compared: a group has fewer than ${least} answers. Whether the questions work alike in each group can then not be tested.`,
  'groups.not-comparable': ({ reached }) =>
    `Not compared: the questions do not work alike in every group (${LEVELS[reached]}). A difference between averages could come from the wording and not from the people. Compare the associations, or look at the items that differ.`,
  'groups.model-failed': ({ because }) =>
    `Not compared: the test whether questions work alike could not be calculated (${because}).`,
  'groups.draft': () =>
    'Not compared: the questionnaire is an unvalidated draft, and languages are not compared by it.',
  'report.no-answers': ({ instrument }) => `There are no answers to “${instrument}”.`,
  'report.no-such-wave': ({ wave }) => `There are no answers of the wave “${wave}”.`,
  'report.other-instrument': ({ found, expected }) =>
    `These answers belong to “${found}”, not to “${expected}”.`,
  'report.too-few-people': ({ least }) =>
    `No report: fewer than ${least} people answered attentively, and each could be recognised.`,
  'report.more-answers-than-asked': ({ asked, received }) =>
    `${received} answers came from ${asked} people asked. Correct the number of people asked.`,
  'linkage.wrong-length': ({ found, needed }) => `The code has ${found} signs, it needs ${needed}.`,
  'linkage.unknown-sign': ({ sign, position }) =>
    `Sign ${position}, “${sign}”, is not used in codes. Use digits and Latin capitals.`,
  'linkage.check-failed': () =>
    'This is not a code that was given out: a sign is wrong or two have changed places. Leave it empty rather than guess.',
  'coding.unknown-code': ({ code, passage }) =>
    `Passage ${passage} carries the code “${code}”, which is not in the codebook.`,
  'coding.coded-twice': ({ passage, coder }) =>
    `${coder} coded passage ${passage} twice. Keep one.`,
  'coding.nothing-coded-by-both': ({ first, second }) =>
    `No passage was coded by both ${first} and ${second}, so there is nothing to compare.`,
};
