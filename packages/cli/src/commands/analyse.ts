import { Misuse, type Command } from '../command.ts';
import { ANALYSES } from './analyse/analyses.ts';
import { EXAMPLES } from './analyse/examples.ts';

const USAGE = `tldw analyse ANALYSIS --data FILE.csv [options] [--json]

Numbers about questionnaires, groups, networks and plans, as R gives them.

The file's first line names its columns. An empty cell, NA or . is a missing answer.
A file with semicolons between its cells may write 3,5 for 3.5.

Analyses: ${Object.keys(ANALYSES).join(', ')}

\`tldw analyse ANALYSIS --help\` shows its options and an example.`;

export const command: Command = {
  summary: 'statistics: reliability, description, effects, models, agreement, power and more',
  usage: USAGE,
  help: async ([name]) => {
    const load = name !== undefined && Object.hasOwn(ANALYSES, name) ? ANALYSES[name] : undefined;
    if (name === undefined || !load) return USAGE;
    const { analysis } = await load();
    const { says, command: example } = EXAMPLES[name] ?? { says: '', command: '' };
    return [
      `tldw analyse ${name}: ${analysis.summary}`,
      '',
      analysis.usage,
      '',
      `Example: ${says}`,
      `  ${example}`,
    ].join('\n');
  },
  run: async (args, io) => {
    const [name, ...rest] = args;
    const load = name !== undefined && Object.hasOwn(ANALYSES, name) ? ANALYSES[name] : undefined;
    if (!load) {
      const known = Object.keys(ANALYSES).join(', ');
      throw new Misuse(
        name === undefined || name.startsWith('-')
          ? `Name an analysis: ${known}.`
          : `There is no analysis "${name}". There are: ${known}.`,
      );
    }
    const { analysis } = await load();
    return analysis.run(rest, io);
  },
};
