import type { Messages } from '@tldw/core/messages';
import type { EvaluationMessageParams } from './evaluation-message-params.ts';

export const ru: Messages<EvaluationMessageParams> = {
  'response.unknown-item': ({ item }) =>
    `В этой анкете нет вопроса «${item}». Проверьте заголовок столбца.`,
  'response.not-a-number': ({ item, found }) =>
    `«${found}» — не целое число. Для вопроса ${item} нужен номер выбранного ответа.`,
  'response.out-of-range': ({ item, found, least, most }) =>
    `${found} — не ответ на вопрос ${item}: ответы идут от ${least} до ${most}.`,
  'response.unknown-wave': ({ found }) =>
    `Волны «${found}» нет. Напишите pre, post или retrospective-pre.`,
  'disclosure.too-few': ({ least }) =>
    `Скрыто: меньше ${least} человек. Будет показано, когда их станет не меньше ${least}.`,
  'disclosure.all-the-same': () => 'Скрыто: все в одной категории, и показ рассказал бы о каждом.',
  'disclosure.protects-another': ({ least }) =>
    `Скрыто, чтобы меньшую группу рядом нельзя было найти вычитанием. Будет показано, когда в каждой группе станет не меньше ${least} человек.`,
  'disclosure.inside-hidden': ({ place }) =>
    `Скрыто, потому что скрыто то, частью чего оно является: ${place}.`,
};
