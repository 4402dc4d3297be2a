import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { glossaryPage } from './glossary.ts';
import { jsonSchemaText, publicSchemas } from './json-schemas.ts';
import { accessMatrixPage } from './pages.ts';

// Writes everything that is generated from core's code: two pages in docs/ and the JSON Schemas.
const docs = new URL('../../../docs/', import.meta.url);
const json = new URL('../json/', import.meta.url);

writeFileSync(new URL('access-matrix.md', docs), accessMatrixPage());
writeFileSync(new URL('glossary.md', docs), glossaryPage());

mkdirSync(json, { recursive: true });
for (const file of readdirSync(json)) rmSync(new URL(file, json));
for (const [file, schema] of publicSchemas()) {
  writeFileSync(new URL(file, json), jsonSchemaText(file, schema));
}
