import { accept, type Result } from '@tldw/core';
import { openStore, type StoreRefusal, type StoreSettings } from '@tldw/store';
import type { DbAnswer } from './actions.ts';

/**
 * Let a member of the strategy group in: the first by a code, later ones when two agree.
 *
 * On a server this works as the app's own user: the fence stays up for the operator too.
 */
export async function letIn(
  settings: StoreSettings,
  person: string,
): Promise<Result<DbAnswer, StoreRefusal>> {
  const opened = await openStore(settings);
  if (!opened.ok) return opened;
  try {
    const letting = await opened.value.letInAsOperator(person);
    if (!letting.ok) return letting;
    const words =
      letting.value.kind === 'invitation'
        ? [
            `The code for ${person}: ${letting.value.code}`,
            'Give it by hand. It opens one account, on the page /sign-in/invitation, within 14 days.',
          ]
        : [
            `Asked for ${person}. Somebody else of the strategy group must agree:`,
            'in the app under “Let people in”, which then shows them the code to hand over.',
          ];
    return accept({ words, document: { person, ...letting.value }, fine: true });
  } finally {
    await opened.value.close();
  }
}
