import { mergePacks, type PackLayer } from '@tldw/core/country';
import { readCommandLine } from '../../arguments.ts';
import { Misuse, refused, type Command } from '../../command.ts';
import { layerFrom, packWords, shortly } from './country-packs.ts';

/** `tldw pack merge`: base, country and local packs as one, with every override listed. */
export const command: Command = {
  summary: 'lay country packs over each other',
  usage: 'tldw pack merge BASE LAYER… [--earlier PACK…] [--out FILE] [--json]',
  run: async (args, io) => {
    const { values, positionals } = readCommandLine({
      args: [...args],
      allowPositionals: true,
      options: {
        earlier: { type: 'string', multiple: true },
        out: { type: 'string' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
    const layers = await Promise.all(positionals.map((name) => layerFrom(io, name)));
    const [base, ...above] = layers;
    if (!base) throw new Misuse('Name a base, and the layers to lay over it.');
    const earlier = await Promise.all((values.earlier ?? []).map((name) => layerFrom(io, name)));
    if (earlier.length > layers.length) throw new Misuse('More earlier layers than layers.');

    const merged = mergePacks([base, ...above], earlierLayers(earlier, layers));
    if (!merged.ok) {
      return refused(io, merged.refusals, (each) => packWords(io, each), values.json ?? false);
    }
    const { pack, overrides, removedNothing } = merged.value;
    for (const each of overrides) {
      const was = each.beneath === 'changed' ? ` (beneath it was ${shortly(each.beneathWas)})` : '';
      const values = `${shortly(each.before)} → ${shortly(each.after)}`;
      io.err(`${each.layer}  ${each.change.padEnd(7)}  ${each.path.join('.')}: ${values}${was}`);
    }
    for (const each of removedNothing) {
      const nearest = each.nearest ? `; there is ${each.nearest}` : '';
      io.err(`${each.layer}  removes nothing: ${each.path.join('.')}${nearest}`);
    }
    io.err(`${overrides.length} overrides`);
    if (values.out !== undefined) {
      await io.writeFile(values.out, `${JSON.stringify(pack, undefined, 2)}\n`);
    }
    if (values.json) io.out(JSON.stringify({ pack, overrides, removedNothing }, undefined, 2));
    return 0;
  },
};

// Of layers that were not given again, only the base is of interest: they are as they are now.
function earlierLayers(
  earlier: readonly PackLayer[],
  layers: readonly PackLayer[],
): readonly PackLayer[] | undefined {
  return earlier.length === 0 ? undefined : [...earlier, ...layers.slice(earlier.length)];
}
