import type { Store } from '@tldw/store';

/** Print a one-time link for each person of the demonstration, for whoever started the app. */
export async function printSignInLinks(
  store: Store,
  people: readonly string[],
  address: string,
): Promise<void> {
  console.log(
    '\nOne-time links to look at the demonstration as somebody (good for 15 minutes; start again for new ones):\n',
  );
  for (const person of people) {
    const link = await store.issueSignInLink(person);
    if (link.ok) console.log(`  ${person.padEnd(20)} ${address}/sign-in/${link.value}`);
  }
}

/**
 * Say how the first people of a new programme come in, while none of them can: the command as it is
 * typed in the repository, with the folder of the record if it is one.
 */
export function printFirstPeople(people: readonly string[], folder: string | undefined): void {
  if (people.length === 0) return;
  console.log(
    '\nNobody of the strategy group can sign in yet. Stop the app, and write the first code for one of them:\n',
  );
  const where =
    folder === undefined ? '' : ` --data ${/\s/u.test(folder) ? `"${folder}"` : folder}`;
  for (const person of people) console.log(`  pnpm tldw db let-in ${person}${where}`);
}
