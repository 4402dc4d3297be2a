import { mediumDate } from '#lib/dates.ts';
import { myDataWords } from '#lib/words/my-data.ts';
import { evidenceFiles } from '../evidence-files.ts';
import { holds } from '../person.ts';
import type { SignedIn } from '../signed-in.ts';
import { researchAndMe } from './research.ts';

/** What is kept about whoever asks, and who looked at it, in words. */
export async function myDataPage(request: SignedIn) {
  const { desk, language, person } = request;
  const say = myDataWords[language];
  const [files, lines] = [
    await evidenceFiles({ desk }, { owner: person.id }),
    await desk.whoLookedAtMyData(),
  ];
  const research = holds(person, 'teacher') ? await researchAndMe(request) : undefined;
  return {
    research,
    files: files.map(({ id, name, size, state }) => ({ id, name, size, state })),
    looked: lines.map(({ at, actor, name, action, record }) => ({
      at: `${mediumDate(at.slice(0, 10) as never, language)}, ${at.slice(11, 16)} UTC`,
      who: actor.startsWith('#') ? say.doors : (name ?? say.somebody),
      what: [say.actions[action] ?? action, say.records[record.split('/')[0] ?? ''] ?? '']
        .filter(Boolean)
        .join(': '),
    })),
  };
}
