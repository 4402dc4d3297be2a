import { OFFERED } from '#lib/languages.ts';

/** What is said of a request that was refused before anything of it was read, in every language offered. */
const SAID = {
  403: {
    kk: 'Бұл парақша басқа сайттан жіберілген.',
    ru: 'Форма отправлена с другого сайта.',
    en: 'This form was sent from another site.',
  },
  411: {
    kk: 'Парақшаның ұзындығы айтылмаған.',
    ru: 'Длина формы не указана.',
    en: 'The form does not say how long it is.',
  },
  413: {
    kk: 'Жіберілген нәрсе тым үлкен, ол сақталмады.',
    ru: 'Отправленное слишком велико, оно не сохранилось.',
    en: 'What was sent is too large; it was not kept.',
  },
} as const;
const BACK = { kk: 'Бетке қайту', ru: 'Вернуться на страницу', en: 'Back to the page' };

/** The refusal as a page with a way back to where the form was; as plain text for whoever reads no pages. */
export function refusedUnread(status: keyof typeof SAID, request: Request, path: string): Response {
  const said = SAID[status];
  if (!request.headers.get('accept')?.includes('text/html')) {
    return new Response(OFFERED.map((language) => said[language]).join(' · '), {
      status,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  // A parsed address has no quotes in its path; two slashes would name another site.
  const back = path.replace(/^\/+/, '/').replaceAll('&', '&amp;');
  const lines = OFFERED.map(
    (language) =>
      `<p lang="${language}">${said[language]} <a href="${back}">${BACK[language]}</a></p>`,
  );
  const head =
    '<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />';
  return new Response(
    `<!doctype html><html lang="${OFFERED[0]}"><head>${head}<title>TLDW · ${status}</title></head><body><main><h1>TLDW · ${status}</h1>${lines.join('')}</main></body></html>`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'",
      },
    },
  );
}
