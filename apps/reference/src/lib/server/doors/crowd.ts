// A sign-in costs a hash and a page. Beyond so many at once the rest is asked to come again before
// anything is read for it: pages of everybody else go on answering.
const AT_ONCE = 8;
let inside = 0;

const DOORS = new Set(['/sign-in', '/sign-in/invitation', '/sign-in/passkey', '/me/security']);

const PAGE = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>…</title>
<p lang="kk">Дәл қазір өте көп адам кіріп жатыр. Артқа қайтып, бір минуттан кейін қайталаңыз.</p>
<p lang="ru">Сейчас входит очень много людей. Вернитесь назад и повторите через минуту.</p>
<p lang="en">Very many people are signing in at this moment. Go back and try again in a minute.</p>`;

/** Answer somebody at the door, or ask them to come again in a moment. */
export async function atTheDoor(
  method: string,
  path: string,
  answer: () => Promise<Response>,
): Promise<Response> {
  if (method !== 'POST' || !DOORS.has(path)) return answer();
  if (inside >= AT_ONCE) {
    return new Response(PAGE, {
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '30' },
    });
  }
  inside += 1;
  try {
    return await answer();
  } finally {
    inside -= 1;
  }
}
