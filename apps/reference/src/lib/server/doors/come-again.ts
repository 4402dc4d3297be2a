import { createHash } from 'node:crypto';
import { OFFERED } from '#lib/languages.ts';
import { waysInWords } from '#lib/words/ways-in.ts';

type Word = 'login' | 'passphrase' | 'passphraseAgain' | 'code' | 'shared' | 'signIn';

interface Door {
  /** What was written, and stands there again. */
  readonly kept: readonly ('login' | 'code')[];
  readonly asked: readonly (readonly [name: string, word: Word])[];
  readonly mayBeShared: boolean;
}

// A passphrase is never written into a page, not even one's own.
const DOORS: Readonly<Record<string, Door>> = {
  '/sign-in': { kept: ['login'], asked: [['passphrase', 'passphrase']], mayBeShared: true },
  '/sign-in/invitation': {
    kept: ['code', 'login'],
    asked: [
      ['passphrase', 'passphrase'],
      ['again', 'passphraseAgain'],
    ],
    mayBeShared: true,
  },
};

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem}label{display:block;margin-top:1rem}input:not([type=checkbox]){display:block;width:100%;box-sizing:border-box;font:inherit;padding:.4rem}button{font:inherit;margin-top:1rem;padding:.5rem 1rem}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** What goes with the page: nothing is loaded for it, and nobody keeps a copy. */
export const COME_AGAIN_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'retry-after': '10',
};

/**
 * The page for whom there was no room in the line at a door: the same form, with what they wrote in
 * it except the passphrase. It is put together without the record and in every language offered,
 * because it must cost next to nothing.
 */
export function comeAgainPage(path: string, written: URLSearchParams): string {
  const door = DOORS[path];
  const word = door ? 'comeAgain' : 'comeAgainBack';
  const said = OFFERED.map(
    (language) => `<p lang="${language}">${waysInWords[language][word]}</p>`,
  ).join('\n');
  return `<!doctype html><html lang="${OFFERED[0]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${inAll('signIn')}</title><style>${STYLE}</style>
${said}
${door ? form(path, door, written) : ''}`;
}

function form(path: string, { kept, asked, mayBeShared }: Door, written: URLSearchParams): string {
  const fields = [
    ...kept.map((name) => field(name, inAll(name), 'text', written.get(name) ?? '')),
    ...asked.map(([name, word]) => field(name, inAll(word), 'password', '')),
  ];
  const checked = written.has('shared') ? ' checked' : '';
  const shared = `<label><input type="checkbox" name="shared"${checked}> ${inAll('shared')}</label>`;
  return `<form method="post" action="${path}">
${[...fields, ...(mayBeShared ? [shared] : [])].join('\n')}
<button>${inAll('signIn')}</button></form>`;
}

function field(name: string, label: string, type: 'text' | 'password', value: string): string {
  return `<label>${label}<input name="${name}" type="${type}" required maxlength="1000" value="${escaped(value.slice(0, 200))}"></label>`;
}

const inAll = (word: Word): string =>
  OFFERED.map((language) => `<span lang="${language}">${waysInWords[language][word]}</span>`).join(
    ' · ',
  );

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
