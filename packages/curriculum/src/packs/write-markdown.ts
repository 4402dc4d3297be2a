import { textIn, type LanguageTag, type LocalisedText } from '@tldw/core';
import { PACK_LABELS } from './labels.ts';
import type { Sheet, SheetBlock } from './sheet.ts';

/**
 * Sheets as Markdown, for a wiki, a chat or an editor.
 *
 * @param languages one language, or two to be shown one after the other in every place
 */
export function sheetsAsMarkdown(
  sheets: readonly Sheet[],
  languages: readonly [LanguageTag, ...LanguageTag[]],
): string {
  const say = (text: LocalisedText, between = ' / '): string =>
    languages.map((language) => textIn(text, language)?.text ?? '').join(between);
  return sheets.map((sheet) => sheetAsMarkdown(sheet, languages, say)).join('\n\n---\n\n') + '\n';
}

type Say = (text: LocalisedText, between?: string) => string;

function sheetAsMarkdown(sheet: Sheet, languages: readonly LanguageTag[], say: Say): string {
  const marks = languages.flatMap((language) => [
    ...(sheet.drafts.includes(language) ? [`> ${textIn(PACK_LABELS.draft, language)?.text}`] : []),
    ...(sheet.stale.includes(language) ? [`> ${textIn(PACK_LABELS.stale, language)?.text}`] : []),
  ]);
  return [
    `# ${say(sheet.title)}`,
    `*${say(sheet.label)}*`,
    ...(marks.length > 0 ? [marks.join('\n>\n')] : []),
    ...sheet.blocks.map((block) => blockAsMarkdown(block, say)),
  ].join('\n\n');
}

function blockAsMarkdown(block: SheetBlock, say: Say): string {
  switch (block.kind) {
    case 'words':
      return say(block.text, '\n\n');
    case 'note':
      return `*${say(block.text, '*\n\n*')}*`;
    case 'heading':
      return `## ${say(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${say(item)}`).join('\n');
    case 'name-and-date':
      return block.fields.map((field) => `${say(field)}: ____________`).join(' ');
    case 'ask':
      return [
        `**${say(block.prompt)}**`,
        ...(block.help ? [say(block.help, '\n\n')] : []),
        ...(block.example ? [`*${say(PACK_LABELS.example)}: ${say(block.example)}*`] : []),
        Array.from({ length: Math.max(1, block.lines) }, () => '____________').join('\\\n'),
      ].join('\n\n');
    case 'tick':
      return [
        `**${say(block.prompt)}**`,
        block.options.map((option) => `- [ ] ${say(option)}`).join('\n'),
      ].join('\n\n');
    case 'grid':
      return [
        ...(block.prompt ? [`**${say(block.prompt)}**`] : []),
        table(
          block.columns.map((column) => say(column)),
          [
            ...block.rows.map((row) => [say(row)]),
            ...Array.from({ length: block.emptyRows }, () => []),
          ],
        ),
      ].join('\n\n');
    case 'scale':
      return [
        `**${say(block.prompt)}**`,
        table(
          [
            '',
            ...Array.from({ length: block.points }, (_, point) => scalePoint(block, point, say)),
          ],
          block.statements.map((statement) => [
            say(statement),
            ...Array.from({ length: block.points }, () => '☐'),
          ]),
        ),
      ].join('\n\n');
    case 'steps':
      return block.steps
        .map(
          (step, index) =>
            `${index + 1}. ${step.minutes ? `**${step.minutes} ${say(PACK_LABELS.minutes)}** ` : ''}${say(step.text)}`,
        )
        .join('\n');
    case 'timeline':
      return block.rows
        .map((row) =>
          [
            `### ${row.from}–${row.to} ${say(PACK_LABELS.minutes)} · ${say(row.title)}`,
            say(row.whatHappens, '\n\n'),
            ...(row.youMightSay
              ? [`${say(PACK_LABELS.youMightSay)}: ${say(row.youMightSay)}`]
              : []),
            ...(row.sheets.length > 0
              ? [`${say(PACK_LABELS.tools)}: ${row.sheets.map((title) => say(title)).join('; ')}`]
              : []),
          ].join('\n\n'),
        )
        .join('\n\n');
    case 'noticed':
      return block.rows.map((row) => `- **${say(row.dimension)}**: ${say(row.text)}`).join('\n');
  }
}

function scalePoint(
  block: Extract<SheetBlock, { kind: 'scale' }>,
  point: number,
  say: Say,
): string {
  if (point === 0) return `1 ${say(block.from)}`;
  return point === block.points - 1 ? `${block.points} ${say(block.to)}` : String(point + 1);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${columns.map((_, index) => (cells[index] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
