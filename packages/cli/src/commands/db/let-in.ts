import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accept, refuse, type Language, type Result } from '@tldw/core';
import { openStore, type StoreRefusal, type StoreSettings } from '@tldw/store';
import type { DbAnswer } from './answer.ts';
import { DB_WORDS } from './words.ts';

/**
 * Let a member of the strategy group in: the first by a code, later ones when two agree.
 *
 * On a server this works as the app's own user: the fence stays up for the operator too.
 */
export async function letIn(
  settings: StoreSettings,
  person: string,
  language: Language,
): Promise<Result<DbAnswer, StoreRefusal>> {
  const { dataFolder: folder } = settings;
  // A folder whose name was mistyped is not made into a record without anybody in it.
  if (folder !== undefined && !existsSync(join(folder, 'database'))) {
    return refuse({ code: 'store.folder-missing', params: { folder } });
  }
  const opened = await openStore(settings);
  if (!opened.ok) return opened;
  try {
    const letting = await opened.value.letInAsOperator(person);
    if (!letting.ok) return letting;
    const say = DB_WORDS[language];
    const { value } = letting;
    const words =
      value.kind === 'invitation'
        ? [say['let-in-code']({ person, code: value.code })]
        : [say['let-in-by-two']({ person })];
    return accept({ words, document: { person, ...value }, fine: true });
  } finally {
    await opened.value.close();
  }
}
