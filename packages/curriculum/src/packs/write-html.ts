import { textIn, type LanguageTag, type LocalisedText } from '@tldw/core';
import { PACK_LABELS } from './labels.ts';
import { PRINT_STYLE } from './print-style.ts';
import type { Sheet, SheetBlock } from './sheet.ts';

/**
 * Sheets as one page of HTML that prints on A4, each sheet beginning a new page.
 *
 * It asks for nothing from outside: no script, font, picture or style sheet.
 *
 * @param languages one language, or two to be shown side by side
 */
export function sheetsAsHtml(
  sheets: readonly Sheet[],
  languages: readonly [LanguageTag, ...LanguageTag[]],
): string {
  const say = speakerOf(languages);
  const title = sheets[0] ? languages.map((tag) => textIn(sheets[0]!.title, tag)?.text) : [''];
  return [
    '<!doctype html>',
    `<html lang="${escaped(languages[0])}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title.join(' / '))}</title>`,
    `<style>${PRINT_STYLE}</style>`,
    '</head>',
    `<body class="${languages.length > 1 ? 'side-by-side' : 'one-language'}">`,
    ...sheets.map((sheet) => sheetAsHtml(sheet, languages, say)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Words in each language, marked with it, so that a reader's voice and hyphenation fit. */
type Say = (text: LocalisedText) => string;

function speakerOf(languages: readonly [LanguageTag, ...LanguageTag[]]): Say {
  return (text) => {
    const words = languages.map((language) => textIn(text, language));
    // "1." needs no translation: the same words are not said twice.
    const distinct = words.filter(
      (found, index) => words.findIndex((other) => other?.text === found?.text) === index,
    );
    const spoken = distinct.map((found) => {
      return `<span lang="${escaped(found?.language ?? languages[0])}">${escaped(found?.text ?? '')}</span>`;
    });
    return spoken.length === 1 ? spoken[0]! : `<span class="pair">${spoken.join('')}</span>`;
  };
}

function sheetAsHtml(sheet: Sheet, languages: readonly LanguageTag[], say: Say): string {
  const marks = languages.flatMap((language) =>
    (['draft', 'stale'] as const)
      .filter((mark) => sheet[mark === 'draft' ? 'drafts' : 'stale'].includes(language))
      .map(
        (mark) =>
          `<p class="mark" lang="${escaped(language)}">${escaped(textIn(PACK_LABELS[mark], language)?.text ?? '')}</p>`,
      ),
  );
  return [
    `<article class="sheet ${sheet.kind}" id="${escaped(sheet.id)}">`,
    `<header><h1>${say(sheet.title)}</h1><p class="label">${say(sheet.label)}</p></header>`,
    ...sheet.blocks.map((block) => blockAsHtml(block, say)),
    ...(marks.length > 0 ? [`<footer>${marks.join('')}</footer>`] : []),
    '</article>',
  ].join('\n');
}

function blockAsHtml(block: SheetBlock, say: Say): string {
  switch (block.kind) {
    case 'words':
      return `<p>${say(block.text)}</p>`;
    case 'note':
      return `<p class="note">${say(block.text)}</p>`;
    case 'heading':
      return `<h2>${say(block.text)}</h2>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${say(item)}</li>`).join('')}</ul>`;
    case 'name-and-date':
      return `<p class="who">${block.fields.map((field) => `<span>${say(field)}</span>`).join('')}</p>`;
    case 'ask':
      return [
        '<section class="ask">',
        `<h3>${say(block.prompt)}</h3>`,
        block.help ? `<p class="help">${say(block.help)}</p>` : '',
        block.example
          ? `<p class="help"><b>${say(PACK_LABELS.example)}:</b> ${say(block.example)}</p>`
          : '',
        `<div class="lines">${'<div></div>'.repeat(block.lines)}</div>`,
        '</section>',
      ].join('');
    case 'tick':
      return `<section class="tick"><h3>${say(block.prompt)}</h3><ul>${block.options
        .map((option) => `<li>${say(option)}</li>`)
        .join('')}</ul></section>`;
    case 'grid':
      return gridAsHtml(block, say);
    case 'scale':
      return [
        `<section class="scale"><h3>${say(block.prompt)}</h3>`,
        '<table><thead><tr><td></td>',
        ...Array.from({ length: block.points }, (_, point) => `<th scope="col">${point + 1}</th>`),
        '</tr></thead><tbody>',
        ...block.statements.map(
          (statement) =>
            `<tr><th scope="row">${say(statement)}</th>${'<td class="box">○</td>'.repeat(block.points)}</tr>`,
        ),
        `</tbody></table><p class="help">1 = ${say(block.from)}; ${block.points} = ${say(block.to)}</p></section>`,
      ].join('');
    case 'steps':
      return `<ol class="steps">${block.steps
        .map(
          (step) =>
            `<li>${step.minutes ? `<b>${step.minutes} ${say(PACK_LABELS.minutes)}</b> ` : ''}${say(step.text)}</li>`,
        )
        .join('')}</ol>`;
    case 'timeline':
      return `<table class="timeline"><thead><tr><th scope="col">${say(PACK_LABELS.fromTo)}</th><th scope="col">${say(
        PACK_LABELS.activity,
      )}</th></tr></thead><tbody>${block.rows
        .map((row) =>
          [
            `<tr><td class="time">${row.from}–${row.to}<br><small>${row.to - row.from} ${say(PACK_LABELS.minutes)}</small></td>`,
            `<td><b>${say(row.title)}</b><p>${say(row.whatHappens)}</p>`,
            row.youMightSay
              ? `<p class="say"><i>${say(PACK_LABELS.youMightSay)}:</i> ${say(row.youMightSay)}</p>`
              : '',
            row.sheets.length > 0
              ? `<p class="help">${say(PACK_LABELS.tools)}: ${row.sheets.map(say).join('; ')}</p>`
              : '',
            '</td></tr>',
          ].join(''),
        )
        .join('')}</tbody></table>`;
    case 'noticed':
      return `<dl>${block.rows
        .map((row) => `<dt>${say(row.dimension)}</dt><dd>${say(row.text)}</dd>`)
        .join('')}</dl>`;
  }
}

function gridAsHtml(block: Extract<SheetBlock, { kind: 'grid' }>, say: Say): string {
  const rest = '<td></td>'.repeat(Math.max(0, block.columns.length - 1));
  return [
    '<section class="grid">',
    block.prompt ? `<h3>${say(block.prompt)}</h3>` : '',
    `<table><thead><tr>${block.columns.map((column) => `<th scope="col">${say(column)}</th>`).join('')}</tr></thead><tbody>`,
    ...block.rows.map((row) => `<tr><th scope="row">${say(row)}</th>${rest}</tr>`),
    `<tr><td></td>${rest}</tr>`.repeat(block.emptyRows),
    '</tbody></table></section>',
  ].join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
