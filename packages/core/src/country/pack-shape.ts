import type * as z from 'zod/mini';
import { CountryPack } from './pack.ts';

/**
 * How a part of a pack is laid over another: a record field by field, a list record by record
 * (matched by `id`), a text language by language, and anything else as a whole.
 */
export type PackShape =
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, PackShape>> }
  | { readonly kind: 'list'; readonly item: PackShape & { readonly kind: 'record' } }
  | { readonly kind: 'text' }
  | { readonly kind: 'value' };

let known: PackShape | undefined;

/** The shape of a country pack, read from its schema, so that there is one truth about its keys. */
export function packShape(): PackShape & { readonly kind: 'record' } {
  known ??= shapeOf(CountryPack);
  return known as PackShape & { readonly kind: 'record' };
}

// Zod describes each schema in `_zod.def`; only the parts used here are named.
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
}

function shapeOf(schema: z.ZodMiniType): PackShape {
  const definition = schema._zod.def as unknown as Definition;
  if (definition.innerType) return shapeOf(definition.innerType);
  if (definition.shape) {
    const fields = Object.entries(definition.shape).map(([key, field]) => [key, shapeOf(field)]);
    return { kind: 'record', fields: Object.fromEntries(fields) as Record<string, PackShape> };
  }
  if (definition.element) {
    const item = shapeOf(definition.element);
    if (item.kind === 'record' && item.fields['id']) return { kind: 'list', item };
  }
  return definition.type === 'record' ? { kind: 'text' } : { kind: 'value' };
}
