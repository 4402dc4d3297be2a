import { mediumDate } from '#lib/dates.ts';
import { myDataWords } from '#lib/words/my-data.ts';
import { evidenceFiles } from '../evidence-files.ts';
import type { SignedIn } from '../signed-in.ts';

/** What is kept about whoever asks, and who looked at it, in words. */
export async function myDataPage({ desk, language, person }: SignedIn) {
  const say = myDataWords[language];
  const [files, lines] = [
    await evidenceFiles({ desk }, { owner: person.id }),
    await desk.whoLookedAtMyData(),
  ];
  const ids = [...new Set(lines.map(({ actor }) => actor))].filter((id) => !id.startsWith('#'));
  const people = await Promise.all(ids.map((id) => desk.readPerson(id)));
  const nameOf = (actor: string) =>
    actor.startsWith('#')
      ? say.doors
      : (people.find((each) => each?.id === actor)?.name ?? say.somebody);
  return {
    files: files.map(({ id, name, size, state }) => ({ id, name, size, state })),
    looked: lines.map(({ at, actor, action, record }) => ({
      at: `${mediumDate(at.slice(0, 10) as never, language)}, ${at.slice(11, 16)} UTC`,
      who: nameOf(actor),
      what: [say.actions[action] ?? action, say.records[record.split('/')[0] ?? ''] ?? '']
        .filter(Boolean)
        .join(': '),
    })),
  };
}
