import { expect, it } from 'vitest';
import { textOf } from '../../src/lib/server/form.ts';
import { pathWithin } from '../../src/lib/server/path-within.ts';
import { refuseUnreadable } from '../../src/lib/server/unreadable-form.ts';

const sent = (type: string, body: string): Request =>
  new Request('https://teachers.example.kz/feedback', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });

it('refuses a form that cannot be read, and reads every other', async () => {
  for (const [type, body] of [
    ['multipart/form-data; boundary=x', 'no part at all'],
    ['multipart/form-data', '--x\r\n'],
    ['text/plain', 'a=1'],
    ['application/json', '{"a":1}'],
  ] as const) {
    const request = sent(type, body);
    refuseUnreadable(request);
    await expect(request.formData(), type).rejects.toMatchObject({ status: 400 });
  }
  const whole = sent('application/x-www-form-urlencoded', 'text=%D0%99');
  refuseUnreadable(whole);
  expect(textOf(await whole.formData(), 'text')).toBe('Й');
});

it('leaves out the sign that no record can hold, and goes back to no address with one', () => {
  const form = new FormData();
  form.set('text', ' a\0b ');
  expect(textOf(form, 'text')).toBe('ab');
  expect(pathWithin('/teacher\0/evil')).toBe('/');
  expect(pathWithin('/teacher?done=1#x')).toBe('/teacher?done=1#x');
});
