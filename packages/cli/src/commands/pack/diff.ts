import { diffPacks, mergePacks } from '@tldw/core/country';
import { readCommandLine } from '../../arguments.ts';
import { Misuse, refused, type Command } from '../../command.ts';
import { layerFrom, packWords, shortly } from './country-packs.ts';

/** `tldw pack diff`: what an upgrade changes, and what of it one's own overlay hides. */
export const command: Command = {
  summary: 'compare two versions of a country pack',
  usage: 'tldw pack diff BASE NEXT [--mine LOCAL] [--json]',
  run: async (args, io) => {
    const { values, positionals } = readCommandLine({
      args: [...args],
      allowPositionals: true,
      options: { mine: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } },
    });
    const [baseName, nextName, ...others] = positionals;
    if (baseName === undefined || nextName === undefined || others.length > 0) {
      throw new Misuse('Name two packs to compare: the version you have and the next.');
    }
    const [base, next] = [await layerFrom(io, baseName), await layerFrom(io, nextName)];
    const mine = values.mine === undefined ? undefined : await layerFrom(io, values.mine);

    // An overlay that can no longer be laid over the next version is the first thing to know.
    const trial = mergePacks(mine ? [next, mine] : [next], mine && [base, mine]);
    if (!trial.ok) {
      return refused(io, trial.refusals, (each) => packWords(io, each), values.json ?? false);
    }
    const changes = diffPacks(base, next, mine);
    for (const change of changes) {
      const values = `${shortly(change.before)} → ${shortly(change.after)}`;
      const hidden =
        change.mine === 'overridden' ? ` (yours stays: ${shortly(change.mineIs)})` : '';
      io.err(`${change.mine.padEnd(10)}  ${change.path.join('.')}: ${values}${hidden}`);
    }
    const hidden = changes.filter((change) => change.mine === 'overridden').length;
    io.err(`${changes.length} changes, ${hidden} of them hidden by your overlay`);
    if (values.json) {
      const { removedNothing } = trial.value;
      io.out(JSON.stringify({ changes, removedNothing }, undefined, 2));
    }
    return 0;
  },
};
