import { newId, type Contact, type ContactAudience } from '@tldw/store';
import { myContactWords } from '#lib/words/my-contact.ts';
import { textOf } from '../form.ts';
import { holds } from '../person.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';

// A number as people write it: digits, with blanks, hyphens and brackets where they like.
const PHONE = /^\+?[\d\s()-]{5,24}$/u;
// What a link to write to it would take for something else is in no address.
const EMAIL = /^[^\s@<>"?&#,;:]+@[^\s@<>"?&#,;:.]+(?:\.[^\s@<>"?&#,;:.]+)+$/u;

/** How I can be reached, with whom I may share it, and with whom I do. */
export async function myContactPage(request: SignedIn) {
  const { contact, sharedWith, agreedOn } = await request.desk.readMyContact();
  const isKept = Object.keys(contact).length > 0;
  return {
    contact,
    audiences: audiencesOf(request).map((id) => ({ id, isShared: sharedWith.includes(id) })),
    // A roster may bring an address along: nobody is shown it before its owner has looked at it.
    isBrought: isKept && agreedOn === undefined,
  };
}

/** A facilitator shares with their groups, whoever takes part with their facilitators. */
function audiencesOf({ person }: SignedIn): readonly ContactAudience[] {
  return [
    ...(holds(person, 'teacher') ? (['facilitators'] as const) : []),
    ...(holds(person, 'facilitator') ? (['groups'] as const) : []),
  ];
}

/** Keep how I can be reached; with nothing written, nothing is kept. Answers with what is wrong. */
export async function keepContact(request: SignedIn, form: FormData): Promise<readonly string[]> {
  const { desk, language, today } = request;
  const say = myContactWords[language];
  const written = contactIn(form);
  const { phone = '', email = '' } = written;
  const wrong = [
    ...(phone === '' || (PHONE.test(phone) && /(?:\d\D*){5}/u.test(phone)) ? [] : [say.wrongPhone]),
    ...(email === '' || (email.length <= 254 && EMAIL.test(email)) ? [] : [say.wrongEmail]),
  ];
  if (wrong.length > 0) return wrong;
  const kept = await desk.keepMyContact(textOf(form, 'operation') || newId(Date.now()), {
    contact: written,
    sharedWith: audiencesOf(request).filter((each) => form.getAll('with').includes(each)),
    on: today,
  });
  return kept.ok ? [] : kept.refusals.map((each) => sayStore(language, each));
}

/** What was written into the form: a note alone reaches nobody, so it goes with the number and the address. */
export function contactIn(form: FormData): Contact {
  const [phone, email] = [textOf(form, 'phone'), textOf(form, 'email')];
  const note = phone || email ? textOf(form, 'note').slice(0, 200) : '';
  return { ...(phone && { phone }), ...(email && { email }), ...(note && { note }) };
}
