import { checkPack } from '@tldw/core/country';
import { readCommandLine } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { countryPackFrom, packWords } from './country-packs.ts';

/** `tldw pack check`: what is wrong, doubtful or still provisional in a country pack. */
export const command: Command = {
  summary: 'check a country pack',
  usage: 'tldw pack check PACK [--json]',
  run: async (args, io) => {
    const { values, positionals } = readCommandLine({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, lang: { type: 'string' } },
    });
    const [named, ...others] = positionals;
    if (named === undefined || others.length > 0) throw new Misuse('Name one pack to check.');

    const findings = checkPack(await countryPackFrom(io, named));
    for (const finding of findings) io.err(`${finding.level}  ${packWords(io, finding)}`);
    const errors = findings.filter((each) => each.level === 'error');
    const count = (level: string) => findings.filter((each) => each.level === level).length;
    io.err(
      `${named}: ${errors.length} errors, ${count('warning')} warnings, ${count('note')} notes`,
    );
    if (values.json) {
      const refusals = errors.map(({ code, params, path }) => ({ code, params, path }));
      io.out(
        JSON.stringify(errors.length > 0 ? { refusals, findings } : { findings }, undefined, 2),
      );
    }
    return errors.length > 0 ? 1 : 0;
  },
};
