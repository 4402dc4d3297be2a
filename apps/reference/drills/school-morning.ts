import { openStore, type Store, type StoreSettings } from '@tldw/store';
import { strangers, type Comer } from './crowd.ts';

const PASSPHRASE = 'жеті өзеннің жағасында';
const WRONG = 25;
const IN_A_GROUP = 10;

/** Somebody with an account, and the cookie of a device on which they have come in before. */
export interface AccountHolder extends Comer {
  readonly device: string;
}

/** Give every teacher of the demonstration an account, as their facilitator's card does. */
export async function openAccounts(settings: StoreSettings): Promise<readonly AccountHolder[]> {
  const opened = await openStore(settings);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  const store = opened.value;
  const holders: AccountHolder[] = [];
  for (const city of ['ast', 'kok', 'ala', 'tar']) {
    for (let school = 1; school <= 4; school += 1) {
      for (let number = 1; number <= IN_A_GROUP; number += 1) {
        const place = `${city}-${school}`;
        const teacher = `teacher-${place}-${String(number).padStart(2, '0')}`;
        const holder = await openAccount(store, `facilitator-${place}-1`, teacher);
        if (holder) holders.push(holder);
      }
    }
  }
  await store.close();
  return holders;
}

async function openAccount(
  store: Store,
  facilitator: string,
  teacher: string,
): Promise<AccountHolder | undefined> {
  const code = await store.issueInvitation({ personId: facilitator }, teacher);
  // Not every group has ten teachers.
  if (!code.ok) return undefined;
  const choice = { code: code.value, login: teacher, passphrase: PASSPHRASE };
  const opened = await store.acceptInvitation(choice, { network: `card of ${teacher}` });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  return { login: teacher, passphrase: PASSPHRASE, device: `tldw-device=${opened.value.device}` };
}

/**
 * Who comes on a school morning: most know their passphrase, some mistype it, and some write a name
 * that nobody has.
 *
 * @param turn another one each time, so that nobody mistypes it again and again
 */
export function schoolMorning(
  holders: readonly AccountHolder[],
  people: number,
  turn: number,
): readonly Comer[] {
  const from = (turn * WRONG) % holders.length;
  const turned = [...holders.slice(from), ...holders.slice(0, from)];
  const known = turned.map(({ login, passphrase }, at) => ({
    login,
    passphrase: at < WRONG ? `${passphrase} қате` : passphrase,
  }));
  const all = [...known, ...strangers(Math.max(0, people - known.length))].slice(0, people);
  // Nobody comes in the order of a list.
  return all.toSorted((a, b) => shuffled(a) - shuffled(b));
}

const shuffled = ({ login }: Comer): number =>
  [...login].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9_973, 7);
