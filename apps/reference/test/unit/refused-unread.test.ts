import { describe, expect, it } from 'vitest';
import { refusedUnread } from '../../src/lib/server/refused-unread.ts';

const sent = (accept: string) =>
  new Request('https://teachers.example.kz/teacher/evidence', { headers: { accept } });

describe('a form that was refused before it was read', () => {
  it('is answered by a page that leads back to the form, in three languages', async () => {
    const answer = refusedUnread(413, sent('text/html,*/*'), '/teacher/evidence');
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const page = await answer.text();
    for (const language of ['kk', 'ru', 'en'])
      expect(page).toMatch(new RegExp(`<p lang="${language}">[^<]+<a href="/teacher/evidence">`));
  });

  it('never leads to another site', async () => {
    const page = await refusedUnread(403, sent('text/html'), '//elsewhere.example/').text();
    expect(page).toContain('href="/elsewhere.example/"');
    expect(page).not.toContain('href="//');
  });

  it('is answered in plain words where no page is read', async () => {
    const answer = refusedUnread(411, sent('application/json'), '/teacher/drafts');
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).not.toContain('<');
  });
});
