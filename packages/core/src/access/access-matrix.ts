import { ACCESS_TABLE, type AccessTable } from './access-table.ts';
import { ACCESS_ROLES, type AccessRole } from './relations.ts';
import { RESOURCES, type Resource } from './resources.ts';

/**
 * The table as a page of Markdown, one line for each resource and one column for each role, for
 * people who decide about it and do not read code.
 */
export function accessMatrix(table: AccessTable = ACCESS_TABLE): string {
  const head = ['resource', ...ACCESS_ROLES];
  const lines = RESOURCES.map((resource) => [
    resource,
    ...ACCESS_ROLES.map((role) => cellOf(table, resource, role)),
  ]);
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...lines].map((line) => line[column]!.length)),
  );
  const written = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [written(head), rule, ...lines.map(written), ''].join('\n');
}

function cellOf(table: AccessTable, resource: Resource, role: AccessRole): string {
  const rules = table[resource].filter(({ roles }) => roles.includes(role));
  if (rules.length === 0) return '–';
  return rules
    .map(({ actions, when }) =>
      when.length === 0 ? actions.join(', ') : `${actions.join(', ')} (${when.join(' and ')})`,
    )
    .join('; ');
}
