import { fitStructuralModel, type DataColumns } from '@tldw/evaluation/statistics';

const MODEL = `
experience =~ e1 + e2 + e3
culture =~ c1 + c2 + c3
capacity =~ k1 + k2 + k3
impact =~ i1 + i2 + i3
capacity ~ a*experience + culture
impact ~ b*capacity + experience + culture
throughCapacity := a*b
`;

/**
 * The model of a leadership programme, twice: as if teachers answered independently, and with
 * errors that allow for teachers of one school being alike.
 */
export function modelOfLeadership(data: DataColumns): readonly string[] {
  const alone = fitStructuralModel(MODEL, data);
  const together = fitStructuralModel(MODEL, data, { cluster: 'school' });
  if (alone.kind === 'refused' || together.kind === 'refused') {
    return [alone, together].flatMap((fit) =>
      fit.kind === 'refused' ? fit.problems.map(({ code, remedy }) => `${code}: ${remedy}`) : [],
    );
  }
  const lines = together.parameters.flatMap((row) => {
    if (row.op !== '~' && row.op !== ':=') return [];
    const name = row.op === '~' ? `${row.lhs} on ${row.rhs}` : row.lhs;
    const single = alone.parameters.find(
      ({ lhs, op, rhs }) => lhs === row.lhs && op === row.op && rhs === row.rhs,
    );
    const errors = `${single?.se.toFixed(2) ?? 'none'}, by school ${row.se.toFixed(2)}`;
    return [`${name}: ${row.est.toFixed(2)} (standard error ${errors})`];
  });
  return [...lines, ...together.warnings.map(({ code }) => code)];
}
