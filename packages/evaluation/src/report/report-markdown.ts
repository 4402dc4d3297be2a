import type { Language } from '@tldw/core';
import type { Block } from './block.ts';
import { layOut } from './layout.ts';
import type { ProgrammeReport } from './programme-report.ts';

/** The report as a Markdown page in a language. Plots are left to HTML; their tables stand here. */
export function reportMarkdown(report: ProgrammeReport, language: Language): string {
  const blocks = layOut(report, language).flatMap((block) => markdownOf(block) ?? []);
  return `${blocks.join('\n\n')}\n`;
}

function markdownOf(block: Block): string | undefined {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'brief':
      return [`## ${escaped(block.title)}`, ...block.items.map(escaped)].join('\n\n');
    case 'code':
      return `\`\`\`\n${block.text}\n\`\`\``;
    case 'table':
      return [
        row(block.head),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(escaped))),
      ].join('\n');
    case 'page-break':
      return '---';
    case 'plot':
      return undefined;
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text of others must not become markup, in Markdown or in the HTML that a renderer makes of it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\r?\n/g, ' ');
}
