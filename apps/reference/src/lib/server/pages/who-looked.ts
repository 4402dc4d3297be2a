import { mediumDate } from '#lib/dates.ts';
import { myDataWords } from '#lib/words/my-data.ts';
import type { SignedIn } from '../signed-in.ts';

/** Who looked at what is kept about whoever asks, or did something with it: when, who and what, in words. */
export async function whoLooked({ desk, language }: SignedIn) {
  const say = myDataWords[language];
  const lines = await desk.whoLookedAtMyData();
  return lines.map(({ at, actor, name, action, record }) => ({
    at: `${mediumDate(at.slice(0, 10) as never, language)}, ${at.slice(11, 16)} UTC`,
    who: actor.startsWith('#') ? say.doors : (name ?? say.somebody),
    what: [say.actions[action] ?? action, say.records[record.split('/')[0] ?? ''] ?? '']
      .filter(Boolean)
      .join(': '),
  }));
}
