import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossaryPage } from '../scripts/glossary.ts';
import { jsonSchemaText, publicSchemas } from '../scripts/json-schemas.ts';
import { accessMatrixPage } from '../scripts/pages.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

// `pnpm --filter @tldw/core pages` writes all of these anew.
describe('what is written from the code', () => {
  it('has a page on who may do what that says what the table says', () => {
    expect(read('docs/access-matrix.md')).toBe(accessMatrixPage());
  });

  it('has a glossary that says what the comments say', () => {
    expect(read('docs/glossary.md')).toBe(glossaryPage());
  });

  it('has a JSON Schema for every public schema, equal to the code', () => {
    const schemas = publicSchemas();
    expect(schemas.size).toBeGreaterThan(60);
    expect(readdirSync(new URL('packages/core/json/', root)).sort()).toEqual(
      [...schemas.keys()].sort(),
    );
    for (const [file, schema] of schemas) {
      expect(read(`packages/core/json/${file}`), file).toBe(jsonSchemaText(file, schema));
    }
  });
});
