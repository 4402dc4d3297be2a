import type { Language } from '@tldw/core';
import { TLDW_PACKS, type Tool, type ToolBlock, type ToolFormName } from '@tldw/curriculum/packs';
import { SHEET_LAYOUTS, type SheetLayout } from '#lib/journey/sheet-layout.ts';
import type { SheetPart, SheetTexts } from '#lib/journey/sheet-view.ts';
import type { Step } from '#lib/journey/steps.ts';
import { inLanguage } from '../named.ts';

/** The tool of a step as a sheet to fill in, in one of its forms, in the reader's language. */
export function sheetOf(step: Step, form: ToolFormName, language: Language, texts: SheetTexts) {
  const layout = SHEET_LAYOUTS[step];
  const tool = toolNamed(layout.tool);
  return {
    tool: tool.id,
    title: inLanguage(tool.title, language),
    purpose: inLanguage(tool.purpose, language),
    parts: tool.forms[form].flatMap((block, index) =>
      partOf(block, index, form, layout, language, texts),
    ),
  };
}

function toolNamed(id: string): Tool {
  const tool = TLDW_PACKS.tools.find((each) => each.id === id);
  if (!tool) throw new RangeError(`No tool is called ${id}`);
  return tool;
}

// A name holds the form, so that what was written in one form is still there after another was used.
function partOf(
  block: ToolBlock,
  index: number,
  form: ToolFormName,
  layout: SheetLayout,
  language: Language,
  texts: SheetTexts,
): readonly SheetPart[] {
  const place = layout.places[form][index];
  if (place === 'left-out') return [];
  if (place === 'slot') return [{ kind: 'slot' }];
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language);
  const kept = typeof place === 'object' && 'keptAs' in place ? place.keptAs : undefined;
  const name = kept ?? `${form}-${index}`;
  switch (block.kind) {
    case 'words':
      return [{ kind: 'words', text: say(block.text) }];
    case 'ask':
      return [
        {
          kind: 'write',
          name,
          prompt: say(block.prompt),
          help: block.help && say(block.help),
          example: block.example && say(block.example),
          lines: block.lines,
          isKept: kept !== undefined,
        },
      ];
    case 'tick':
      return [
        {
          kind: 'tick',
          name,
          prompt: say(block.prompt),
          options: block.options.map(say).filter((option) => option !== '…'),
          own: `${name}-own`,
        },
      ];
    case 'grid': {
      const table = typeof place === 'object' && 'columns' in place ? place : {};
      return [
        { kind: 'rows', prompt: say(block.prompt), rows: rowsOf(block, name, table, say, texts) },
      ];
    }
    case 'scale':
      return [
        {
          kind: 'scale',
          prompt: say(block.prompt),
          from: say(block.from),
          to: say(block.to),
          points: block.points,
          statements: block.statements.map((text, at) => ({
            name: `${name}-${at}`,
            text: say(text),
          })),
        },
      ];
    case 'steps':
      return [{ kind: 'list', items: block.steps.map(({ text }) => say(text)) }];
  }
}

/** The rows of a table: those with a name, those already filled in, and one empty row more. */
function rowsOf(
  block: Extract<ToolBlock, { kind: 'grid' }>,
  name: string,
  {
    columns: only,
    free = false,
  }: { readonly columns?: readonly number[]; readonly free?: boolean },
  say: (text: Parameters<typeof inLanguage>[0]) => string,
  texts: SheetTexts,
) {
  const isNumber = (label: string) => /^\d+\.$/.test(label) || label === '';
  const named = free ? [] : block.rows.map(say);
  const first = named.length > 0 ? 1 : 0;
  const columns = (only ?? block.columns.map((_, at) => at).slice(first)).map((at) => ({
    at,
    label: say(block.columns[at]),
  }));
  const cells = (row: number) =>
    columns.map(({ at, label }) => ({ name: `${name}-${row}-${at}`, label }));
  const isFilled = (row: number) => cells(row).some((cell) => (texts[cell.name] ?? '') !== '');
  const more = Array.from({ length: 40 }, (_, index) => named.length + index);
  const lastFilled = more.findLast(isFilled) ?? named.length - 1;
  const empty = block.emptyRows > 0 ? more.filter((row) => row <= lastFilled + 1) : [];
  return [
    ...named.map((label, row) => ({ label: isNumber(label) ? '' : label, cells: cells(row) })),
    ...empty.map((row) => ({ label: '', cells: cells(row) })),
  ];
}
