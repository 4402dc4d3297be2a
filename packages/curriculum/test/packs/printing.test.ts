import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@tldw/core';
import {
  TLDW_PACKS,
  TOOL_FORMS,
  sheetsAsHtml,
  sheetsAsMarkdown,
  sheetsOfPack,
  textsOf,
  toolSheet,
  vignetteSheet,
} from '../../src/packs/index.ts';

const pack = TLDW_PACKS.packs[0]!;
const sheets = sheetsOfPack(pack, TLDW_PACKS, 'guided');

describe('printing a pack', () => {
  it('begins with the guide and adds every sheet the session needs', () => {
    expect(sheets.map((sheet) => `${sheet.kind} ${sheet.id}`)).toEqual([
      'guide session-1',
      'tool values',
      'tool concern',
      'tool session-reflection',
      'vignette vignette-silent-class',
      'vignette vignette-one-room',
      'vignette vignette-first-year',
    ]);
  });

  it.each(LANGUAGES)(
    'says every word of the session in %s, in HTML and in Markdown',
    (language) => {
      const html = sheetsAsHtml(sheets, [language]);
      const markdown = sheetsAsMarkdown(sheets, [language]);
      const escaped = (words: string) =>
        words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      for (const { text } of textsOf(pack)) {
        expect(html).toContain(escaped(text[language]!));
        expect(markdown).toContain(text[language]);
      }
    },
  );

  it('asks for nothing from outside', () => {
    const html = sheetsAsHtml(sheets, ['kk', 'ru']);
    expect(html).not.toMatch(/https?:|<script|<link|<img|@import|url\(/);
  });

  it('shows two languages side by side, each marked with its own tag', () => {
    const html = sheetsAsHtml(sheets, ['kk', 'ru']);
    expect(html).toContain(
      `<span class="pair"><span lang="kk">${pack.title.kk}</span><span lang="ru">${pack.title.ru}</span></span>`,
    );
  });

  it('gives the clock from the beginning of the session, up to its end', () => {
    const markdown = sheetsAsMarkdown(sheets, ['en']);
    expect(markdown).toContain('### 0–15 min');
    expect(markdown).toContain('–120 min');
  });

  it('asks whose sheet it is: name, group and date, in HTML and in Markdown', () => {
    const values = sheets.filter(({ id }) => id === 'values');
    expect(sheetsAsMarkdown(values, ['ru'])).toContain(
      'Имя: ____________ Группа: ____________ Дата:',
    );
    expect(sheetsAsHtml(values, ['ru'])).toContain('<span lang="ru">Группа</span>');
    expect(sheetsAsMarkdown([sheets[0]!], ['ru'])).not.toContain('Группа: ____');
  });

  it('says on the sheet that a translation is a draft, and says nothing of the source', () => {
    const draft = 'ана тілінде сөйлейтін фасилитатордың';
    expect(sheetsAsHtml(sheets, ['kk'])).toContain(draft);
    expect(sheetsAsMarkdown(sheets, ['kk'])).toContain(draft);
    expect(sheetsAsHtml(sheets, ['en'])).not.toContain('Draft translation');
  });

  it('says on the sheet that the source has changed since', () => {
    const vignette = TLDW_PACKS.vignettes[0]!;
    const changed = { ...vignette, title: { ...vignette.title, en: 'Another title' } };
    const html = sheetsAsHtml([vignetteSheet(changed, TLDW_PACKS)], ['ru']);
    expect(html).toContain('Исходный текст изменился');
  });

  it('writes words that look like markup as words', () => {
    const vignette = { ...TLDW_PACKS.vignettes[0]!, title: { en: '<b>5 & "6"</b>' } };
    const html = sheetsAsHtml([vignetteSheet(vignette, TLDW_PACKS)], ['en']);
    expect(html).toContain('&lt;b&gt;5 &amp; &quot;6&quot;&lt;/b&gt;');
  });

  it('prints every tool in every form and language', () => {
    for (const tool of TLDW_PACKS.tools) {
      for (const form of TOOL_FORMS) {
        const sheet = toolSheet(tool, form, TLDW_PACKS);
        for (const language of LANGUAGES) {
          expect(sheetsAsHtml([sheet], [language])).toContain(`lang="${language}"`);
          expect(sheetsAsMarkdown([sheet], [language])).not.toMatch(/undefined|\[object/);
        }
      }
    }
  });
});
