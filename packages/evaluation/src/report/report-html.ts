import type { Language } from '@tldw/core';
import { escapeXml } from '../exports/escape-xml.ts';
import { intervalPlot } from './interval-plot.ts';
import type { Block } from './block.ts';
import { layOut } from './layout.ts';
import type { ProgrammeReport } from './programme-report.ts';
import { reportLabels } from './words/say-statement.ts';

/**
 * The report as one HTML page in a language: no scripts, no fonts, nothing fetched, so that it can
 * be sent, printed and kept. The first printed page holds the words; the numbers follow.
 */
export function reportHtml(report: ProgrammeReport, language: Language): string {
  const labels = reportLabels[language];
  const blocks = layOut(report, language);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(`${labels.report}: ${report.title[language]}`)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map((block, at) => htmlOf(block, language, headingAbove(blocks, at))),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function headingAbove(blocks: readonly Block[], at: number): string {
  const heading = blocks.slice(0, at).findLast(({ kind }) => kind === 'heading');
  return heading?.kind === 'heading' ? heading.text : '';
}

function htmlOf(block: Block, language: Language, heading: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeXml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeXml(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('\n')}\n</ul>`;
    case 'brief':
      return `<section class="brief">\n<h2>${escapeXml(block.title)}</h2>\n${block.items.map((item) => `<p>${escapeXml(item)}</p>`).join('\n')}\n</section>`;
    case 'code':
      return `<pre tabindex="0">${escapeXml(block.text)}</pre>`;
    case 'page-break':
      return '<hr>';
    case 'table':
      return tableOf(block, heading);
    case 'plot':
      return `<figure>\n<figcaption>${escapeXml(block.title)}</figcaption>\n${intervalPlot(block, language)}\n</figure>`;
  }
}

// A caption that would only repeat the heading is not shown again; the table keeps it as its name.
function tableOf(
  { caption, head, rows }: Block & { readonly kind: 'table' },
  heading: string,
): string {
  const name = escapeXml(caption);
  const table =
    caption === heading ? `<table aria-label="${name}">` : `<table>\n<caption>${name}</caption>`;
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${name}">${table}`,
    `<thead><tr>${head.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      ([first = '', ...others]) =>
        `<tr><th scope="row">${escapeXml(first)}</th>${others.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`,
    ),
    '</tbody>',
    '</table></div>',
  ].join('\n');
}

// Sizes in print are chosen so that the words of the first part fill one page of A4 at most.
const STYLE = `
body{margin:0;background:#fff;color:#1a1a1a;font:1rem/1.5 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.25rem;margin:1.4rem 0 .4rem}h3{font-size:1.05rem;margin:1.6rem 0 .4rem}
.brief{border-left:.35rem solid #0b5d7a;background:#f1f6f8;padding:.8rem 1rem;margin:1.2rem 0;font-size:1.08rem}
.brief h2{margin:0 0 .3rem}.brief p{margin:.4rem 0}
ul{padding-left:1.2rem}li{margin:.3rem 0}
.wide{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;font-size:.9rem;min-width:60%}
caption{text-align:left;font-weight:600;padding:.2rem 0}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid #bbb;padding:.3rem .8rem .3rem 0}thead th{vertical-align:bottom}
td{font-variant-numeric:tabular-nums;min-width:3.5rem}tbody th{font-weight:400;min-width:8rem}
figure{margin:1rem 0}figcaption{font-weight:600}svg{display:block;width:100%;max-width:30rem;height:auto}
pre{overflow-x:auto;background:#f3f3f3;padding:.6rem;font-size:.85rem}
hr{border:0;border-top:1px solid #bbb;margin:2rem 0}
@page{size:A4;margin:12mm 14mm}
@media print{main{max-width:none;padding:0}body{font-size:8.8pt;line-height:1.3}h1{font-size:14pt}h2{font-size:10.5pt;margin:.7rem 0 .2rem}.brief{margin:.5rem 0;padding:.4rem .7rem;font-size:9.2pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}.brief p{margin:.2rem 0}p{margin:.3rem 0}ul{margin:.2rem 0}li{margin:.1rem 0}hr{break-after:page;border:0;margin:0}tr,li,figure{break-inside:avoid}.wide{overflow:visible}}
`;
