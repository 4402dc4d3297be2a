import { evidenceFiles } from '../evidence-files.ts';
import { holds } from '../person.ts';
import type { SignedIn } from '../signed-in.ts';
import { researchAndMe } from './research.ts';
import { whoLooked } from './who-looked.ts';

/** What is kept about whoever asks, and who looked at it, in words. */
export async function myDataPage(request: SignedIn) {
  const { desk, person } = request;
  const files = await evidenceFiles({ desk }, { owner: person.id });
  return {
    research: holds(person, 'teacher') ? await researchAndMe(request) : undefined,
    files: files.map(({ id, name, size, state }) => ({ id, name, size, state })),
    looked: await whoLooked(request),
  };
}
