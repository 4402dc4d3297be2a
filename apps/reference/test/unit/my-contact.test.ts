import { describe, expect, it, vi } from 'vitest';
import { keepContact } from '../../src/lib/server/pages/my-contact.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';
import { myContactWords } from '../../src/lib/words/my-contact.ts';

// What is written as a way to be reached is one, and is shared with nobody whom its owner cannot choose.

const say = myContactWords.en;
const kept = () => Promise.resolve({ ok: true as const, value: undefined });
const keep = async (fields: readonly (readonly [string, string])[], ...roles: string[]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const keepMyContact = vi.fn((_operation: string, given: object) => kept().then(() => given));
  const desk = {
    keepMyContact: async (operation: string, given: object) => {
      await keepMyContact(operation, given);
      return kept();
    },
  };
  const person = { id: 'somebody', roles: roles.map((role) => ({ role })) };
  const request = { language: 'en', today: '2026-10-12', desk, person } as unknown as SignedIn;
  const problems = await keepContact(request, form);
  return { problems, given: keepMyContact.mock.calls[0]?.[1] };
};

describe('how somebody can be reached', () => {
  it.each(['+7 701 000 00 00', '8 (7172) 12-34-56', '87010000000', '12 345'])(
    'by telephone: %s',
    async (phone) => {
      expect(await keep([['phone', phone]])).toMatchObject({
        problems: [],
        given: { contact: { phone } },
      });
    },
  );

  it.each(['mobile', '12', '+-( )-( )-', '+7 701 000 00 00 00 00 00 00 00', '7,701,000,00'])(
    'not by what is no number: %s',
    async (phone) => {
      expect(await keep([['phone', phone]])).toEqual({
        problems: [say.wrongPhone],
        given: undefined,
      });
    },
  );

  it.each(['a@example.org', 'aiman.b+tldw@mektep.edu.kz', 'тест@мектеп.қаз'])(
    'by e-mail: %s',
    async (email) => {
      expect(await keep([['email', email]])).toMatchObject({
        problems: [],
        given: { contact: { email } },
      });
    },
  );

  it.each([
    'a@example',
    '@example.org',
    'a b@example.org',
    'a@example.org?bcc=b@example.org',
    'a@.org',
  ])('not by what is no address: %s', async (email) => {
    expect(await keep([['email', email]])).toEqual({
      problems: [say.wrongEmail],
      given: undefined,
    });
  });

  it('is shared with whom the owner’s role lets them choose', async () => {
    const all = [
      ...[
        ['phone', '87010000000'],
        ['with', 'groups'],
        ['with', 'facilitators'],
        ['with', 'everybody'],
      ],
    ] as [string, string][];
    const withWhom = async (...roles: string[]) => (await keep(all, ...roles)).given;
    expect(await withWhom('teacher')).toMatchObject({ sharedWith: ['facilitators'] });
    expect(await withWhom('facilitator')).toMatchObject({ sharedWith: ['groups'] });
    expect(await withWhom('director')).toMatchObject({ sharedWith: [] });
    expect(await withWhom('facilitator', 'teacher')).toMatchObject({
      sharedWith: ['facilitators', 'groups'],
    });
  });

  it('goes with its number and its address: a note alone is not kept', async () => {
    expect((await keep([['note', 'After three']])).given).toMatchObject({ contact: {} });
  });
});
