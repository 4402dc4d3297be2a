import type { Language } from '@tldw/core';
import { escapeXml } from '../exports/escape-xml.ts';
import type { Instrument, Item } from './instrument.ts';

const WORDS: Readonly<
  Record<
    Language,
    {
      readonly draft: string;
      readonly code: string;
      readonly seventh: string;
      readonly own: string;
    }
  >
> = {
  kk: {
    draft: 'Әлі сыналмаған нұсқа',
    code: 'Өзіңіз ойлап тапқан код: алты цифр не латын әрпі (міндетті емес; құжаттарыңыздағы нөмірлерді жазбаңыз)',
    seventh: 'жетінші таңбасы, бұрын берілген болса',
    own: 'Өз сөзіңізбен',
  },
  ru: {
    draft: 'Непроверенный черновик',
    code: 'Код, который вы придумали сами: шесть цифр или латинских букв (необязательно; не пишите номера из документов)',
    seventh: 'седьмой знак, если он у вас уже есть',
    own: 'Своими словами',
  },
  en: {
    draft: 'Unvalidated draft',
    code: 'A code you made up yourself: six digits or Latin letters (you need not; write no number from a document)',
    seventh: 'the seventh sign, if you were given one before',
    own: 'In your own words',
  },
};

/**
 * The questionnaire as a sheet to be printed and filled in by hand: one HTML page without scripts,
 * fonts or anything fetched. No place for a name, on purpose.
 */
export function printedSheet(instrument: Instrument, language: Language): string {
  const words = WORDS[language];
  const title = escapeXml(instrument.title[language]);
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<h1>${title}</h1>`,
    ...(instrument.validation === 'validated' ? [] : [`<p><strong>${words.draft}.</strong></p>`]),
    `<p>${escapeXml(instrument.introduction[language])}</p>`,
    `<p>${words.code}:</p>`,
    `<p class="code">${BOX.repeat(6)} ${BOX} ${words.seventh}</p>`,
    ...runsOf(instrument.items).map((run) => runHtml(instrument, run, language)),
    `<footer>${escapeXml(instrument.id)} ${escapeXml(instrument.version)} ${language}</footer>`,
    '</body></html>',
    '',
  ].join('\n');
}

/** Items in their order, in runs that share one table of answers; an open question stands alone. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  const keyOf = (item: Item | undefined) => (item?.kind === 'open' ? item.id : item?.responseScale);
  for (const item of items) {
    const last = runs.at(-1);
    if (last && keyOf(last[0]) === keyOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function runHtml(instrument: Instrument, run: readonly Item[], language: Language): string {
  const [first] = run;
  if (!first) return '';
  if (first.kind === 'open') {
    return `<p>${escapeXml(first.text[language])} <em>${WORDS[language].own}:</em></p><div class="lines"></div>`;
  }
  const points =
    instrument.responseScales.find(({ id }) => id === first.responseScale)?.points ?? [];
  const head = points.map(
    ({ value, label }) => `<th scope="col">${value}<br>${escapeXml(label[language])}</th>`,
  );
  const rows = run.map(
    ({ text }) =>
      `<tr><th scope="row">${escapeXml(text[language])}</th>${points.map(() => '<td>☐</td>').join('')}</tr>`,
  );
  return `<table><thead><tr><td></td>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

const BOX = '<span class="box"></span>';

const STYLE = `
@page{size:A4;margin:15mm}body{font:11pt/1.35 system-ui,sans-serif;color:#000}h1{font-size:15pt}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #777;padding:2mm;text-align:center;font-weight:400}
thead th{font-size:8.5pt;width:11%}tbody th{text-align:left}tr{break-inside:avoid}
.box{display:inline-block;width:7mm;height:8mm;border:1px solid #000;margin-right:1mm;vertical-align:middle}
.code{white-space:nowrap}.code .box:nth-child(7){border-style:dashed;margin-inline-start:6mm}
.lines{height:36mm;background:repeating-linear-gradient(#fff 0 8.7mm,#777 8.7mm 9mm)}footer{font-size:8pt;margin-top:4mm}
`;
