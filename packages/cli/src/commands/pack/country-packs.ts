import type { Refusal, RefusalOf } from '@tldw/core';
import { countryMessages, type CountryCodes, type PackLayer } from '@tldw/core/country';
import { say } from '@tldw/core/messages';
import { Misuse, type CommandIo } from '../../command.ts';

/** A country pack or overlay by the name of a shipped one, or from a JSON file. Not checked yet. */
export async function countryPackFrom(io: CommandIo, named: string): Promise<unknown> {
  if (named === 'kz') return (await import('@tldw/country-kz')).kazakhstan;
  if (named === 'fictional') return (await import('@tldw/country-fictional')).meridia;
  const text = await io.readText(named);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Misuse(`${named} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** A layer by name or file; what is no record at all cannot be laid over anything. */
export async function layerFrom(io: CommandIo, named: string): Promise<PackLayer> {
  const layer = await countryPackFrom(io, named);
  if (typeof layer !== 'object' || layer === null || Array.isArray(layer)) {
    throw new Misuse(`${named} holds no country pack and no overlay.`);
  }
  return { id: named, version: '', ...layer };
}

/** Say a refusal or finding about country packs in the reader's language, with its place. */
export function packWords(io: CommandIo, refusal: Refusal): string {
  const place = refusal.path?.length ? `${refusal.path.join('.')}: ` : '';
  return place + say(countryMessages, io.language, refusal as RefusalOf<CountryCodes>);
}

/** A value of a pack in one short line. */
export function shortly(value: unknown): string {
  if (value === undefined) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
