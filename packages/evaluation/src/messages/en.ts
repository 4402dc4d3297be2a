import type { Messages } from '@tldw/core/messages';
import type { EvaluationMessageParams } from './evaluation-message-params.ts';

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
    `Hidden: fewer than ${least} people. It is shown when there are at least ${least}.`,
  'disclosure.all-the-same': () =>
    'Hidden: everybody is in the same category, so showing it would tell about each of them.',
  'disclosure.protects-another': ({ least }) =>
    `Hidden so that a smaller group beside it cannot be found by subtraction. It is shown when every group has at least ${least} people.`,
  'disclosure.inside-hidden': ({ place }) =>
    `Hidden because ${place}, which it belongs to, is hidden.`,
};
