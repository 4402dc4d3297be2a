import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { desk } = signedInAs(locals, 'facilitator');
  const waiting = await desk.sharedReflectionHeads();
  // Reading is written down for the author: the texts are opened only when somebody asks for them.
  const opened = url.searchParams.has('open') ? await desk.listSharedReflections() : [];
  const authors = await Promise.all(
    [...new Set(opened.map(({ author }) => author))].map((id) => desk.readPerson(id)),
  );
  return {
    waiting: waiting.length,
    opened: opened.map(({ id, author, writtenOn, text }) => ({
      id,
      writtenOn,
      text,
      author: authors.find((each) => each?.id === author)?.name ?? '',
    })),
  };
};
