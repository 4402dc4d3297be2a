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
