import * as z from 'zod/mini';
import * as core from '../src/index.ts';
import * as country from '../src/country/index.ts';

/** Every schema that core publishes, by the file name of its JSON Schema. */
export function publicSchemas(): ReadonlyMap<string, z.ZodMiniType> {
  const schemas = new Map<string, z.ZodMiniType>();
  for (const [name, value] of Object.entries({ ...country, ...core })) {
    if (isSchema(value)) schemas.set(`${kebab(name)}.schema.json`, value);
  }
  return schemas;
}

/**
 * The JSON Schema (2020-12) of one record, as text. What JSON Schema cannot say, that a day must be
 * a real one, is said in words.
 */
export function jsonSchemaText(file: string, schema: z.ZodMiniType): string {
  const document = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== core.CalendarDate) return;
      jsonSchema.format = 'date';
      jsonSchema.description = 'A real day, YYYY-MM-DD, without time or zone';
    },
  });
  const { $schema, ...rest } = document;
  const title = file.replace('.schema.json', '');
  return `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`;
}

function isSchema(value: unknown): value is z.ZodMiniType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
