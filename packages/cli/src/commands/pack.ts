import { Misuse, type Command } from '../command.ts';

/** What `tldw pack` can do, each loaded only when it is asked for. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  check: () => import('./pack/check.ts'),
  diff: () => import('./pack/diff.ts'),
  merge: () => import('./pack/merge.ts'),
  session: () => import('./pack/session.ts'),
};

const usage = `tldw pack check PACK [--json]
tldw pack diff BASE NEXT [--mine LOCAL] [--json]
tldw pack merge BASE LAYER… [--earlier PACK…] [--out FILE] [--json]
tldw pack session WHICH [--lang kk|ru|en] [--beside kk|ru|en] [--form guided|light|blank] [--html | --md | --json]

  check     what is wrong, doubtful or still provisional in a country pack
  diff      what the next version of a pack changes, and what of it your own overlay hides
  merge     lay a country and a local pack over a base, and list every override
  session   print a session's guide, tools and stories

  PACK, BASE, NEXT, LOCAL, LAYER are JSON files, or kz or fictional for the packs that come along.
  --mine     your own overlay on BASE
  --earlier  the layers as they were when the overlays were written, from the bottom up:
             the report then says where the ground has changed beneath an override
  --out      write the merged pack to a file

Ends with 0 if there is nothing to mend, with 1 if there is.`;

/** `tldw pack`: country packs and session packs. */
export const command: Command = {
  summary: 'check, compare and merge country packs; print session packs',
  usage,
  run: async ([name, ...rest], io) => {
    const load = name !== undefined && Object.hasOwn(SUBCOMMANDS, name) && SUBCOMMANDS[name];
    if (!load) {
      const known = Object.keys(SUBCOMMANDS).join(', ');
      throw new Misuse(`\`tldw pack\` needs one of ${known}${name ? `, not "${name}"` : ''}.`);
    }
    const { command: subcommand } = await load();
    return subcommand.run(rest, io);
  },
};
