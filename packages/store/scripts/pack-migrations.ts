// Writes src/migrations.ts from migrations/*.sql: bundlers carry text in modules, not loose files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../migrations/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
const steps = files.sort().map((name) => {
  const sql = readFileSync(new URL(name, folder), 'utf8')
    .replaceAll('--> statement-breakpoint', '')
    .replace('CREATE SCHEMA "tldw";', '');
  return `  {\n    name: '${name.replace('.sql', '')}',\n    sql: ${JSON.stringify(sql)},\n  },`;
});
writeFileSync(
  new URL('../src/migrations.ts', import.meta.url),
  `// Generated from migrations/*.sql by scripts/pack-migrations.ts. Do not edit.

/** One step of the schema: what it is called, and its SQL. */
export interface MigrationStep {
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly MigrationStep[] = [
${steps.join('\n')}
];
`,
);
