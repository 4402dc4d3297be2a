import { jaccard, network, type Tie } from '@tldw/evaluation/statistics';
import { readArguments, refuseBoth, refuseIdle } from '../../arguments.ts';
import type { Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { filledFrom, settingsOf } from './request.ts';
import { numberColumns, readTable, textColumn, type Table } from './table.ts';

const OPTIONS = {
  edges: { type: 'string' },
  data: { type: 'string' },
  nodes: { type: 'string' },
  directed: { type: 'boolean', default: false },
  from: { type: 'string' },
  to: { type: 'string' },
  weight: { type: 'string' },
  id: { type: 'string' },
  attribute: { type: 'string' },
  responded: { type: 'string' },
  wave2: { type: 'string' },
  options: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'who is tied to whom: density, centrality, groups, and what changed between waves',
  usage: `tldw analyse network --edges FILE.csv [--nodes FILE.csv] [--directed] [--from A --to B] [--weight W]
  [--id COLUMN] [--attribute COLUMN] [--responded COLUMN] [--wave2 FILE.csv] [--options JSON|FILE] [--json]
The edges name two people per row; the nodes name everybody, with groups and 1 or 0 for who answered.`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const settings = await settingsOf(io, given.options);
    const values = filledFrom(io, OPTIONS, given, settings);
    refuseBoth(values, 'edges', 'data');
    if (values.nodes === undefined) {
      refuseIdle(values, ['id', 'attribute', 'responded'], 'without --nodes FILE.csv');
    }
    const { directed } = values;
    const edges = await readTable(io, values.edges ?? values.data);
    if (!edges.ok) return noAnswer(io, edges.refusals, values.json);
    const first = tiesOf(edges.value, values.from, values.to, values.weight);
    if (!first.ok) return noAnswer(io, first.refusals, values.json);
    let people: readonly string[] = [];
    let groups: { attribute: string; of: Record<string, string> } | undefined;
    let respondents: string[] | undefined;
    if (values.nodes !== undefined) {
      const nodes = await readTable(io, values.nodes);
      if (!nodes.ok) return noAnswer(io, nodes.refusals, values.json);
      const id = values.id ?? nodes.value.names[0]!;
      const ids = textColumn(nodes.value, id);
      if (!ids.ok) return noAnswer(io, ids.refusals, values.json);
      people = ids.value;
      const attribute =
        values.attribute ??
        nodes.value.names.find((name) => name !== id && name !== values.responded);
      if (attribute !== undefined) {
        const column = textColumn(nodes.value, attribute);
        if (!column.ok) return noAnswer(io, column.refusals, values.json);
        groups = {
          attribute,
          of: Object.fromEntries(people.map((name, i) => [name, column.value[i]!])),
        };
      }
      if (values.responded !== undefined) {
        const column = numberColumns(nodes.value, [values.responded]);
        if (!column.ok) return noAnswer(io, column.refusals, values.json);
        const at = column.value[0]!.findIndex((value) => value !== 0 && value !== 1);
        if (at >= 0) {
          const found = nodes.value.text(values.responded)[at]!;
          const params = { column: values.responded, row: at + 1, found, remedy: 'write-1-or-0' };
          const path = [at + 1, values.responded];
          return noAnswer(
            io,
            [{ code: 'analyse.responded-not-binary', params, path }],
            values.json,
          );
        }
        respondents = people.filter((_, i) => column.value[0]![i] === 1);
      }
    }
    const result = network(first.value, people, {
      directed,
      weighted: first.weighted,
      ...(groups ? { groups } : {}),
      ...(respondents ? { respondents } : {}),
    });
    if (result.kind === 'not-estimable') return noAnswer(io, [asRefusal(result)], values.json);
    if (values.wave2 === undefined) return answer(io, result.result, values.json);
    const later = await readTable(io, values.wave2, { mayBeEmpty: true });
    if (!later.ok) return noAnswer(io, later.refusals, values.json);
    const second = tiesOf(later.value, values.from, values.to, values.weight);
    if (!second.ok) return noAnswer(io, second.refusals, values.json);
    const stability = jaccard(first.value, second.value, directed);
    return answer(io, { ...result.result, jaccard: stability }, values.json);
  },
};

// Ties of a file: the named columns, or `from` and `to`, or the first two.
function tiesOf(
  table: Table,
  from: string | undefined,
  to: string | undefined,
  weight: string | undefined,
) {
  const a = textColumn(table, from ?? (table.names.includes('from') ? 'from' : table.names[0]!));
  if (!a.ok) return a;
  const b = textColumn(table, to ?? (table.names.includes('to') ? 'to' : (table.names[1] ?? 'to')));
  if (!b.ok) return b;
  const name = weight ?? (table.names.includes('weight') ? 'weight' : undefined);
  const weights = name === undefined ? undefined : numberColumns(table, [name]);
  if (weights && !weights.ok) return weights;
  const ties: Tie[] = [];
  a.value.forEach((each, i) => {
    const other = b.value[i]!;
    if (each === '' || other === '') return;
    const w = weights?.value[0]![i];
    ties.push({
      from: each,
      to: other,
      ...(w === undefined || Number.isNaN(w) ? {} : { weight: w }),
    });
  });
  return { ok: true as const, value: ties, weighted: weights !== undefined };
}
