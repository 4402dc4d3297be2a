import { parseArgs } from 'node:util';
import { cronbachAlpha } from '@tldw/evaluation/statistics';
import type { Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { numberColumns, numericNames, readTable } from './table.ts';

export const analysis: Command = {
  summary: 'how consistently a set of items measures one thing',
  usage: 'tldw analyse reliability --data FILE.csv [--items A,B,C] [--reverse B] [--json]',
  run: async (args, io) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        items: { type: 'string' },
        reverse: { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const names = values.items?.split(',').map((name) => name.trim()) ?? numericNames(table.value);
    const columns = numberColumns(table.value, names);
    if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
    const alpha = cronbachAlpha(columns.value);
    if (alpha.kind === 'not-estimable') return noAnswer(io, [asRefusal(alpha)], values.json);
    return answer(io, { alpha }, values.json);
  },
};
