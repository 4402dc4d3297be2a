import { nearestName } from '@tldw/core';
import { Misuse, type CommandIo, type ExitCode } from './command.ts';
import { COMMANDS } from './commands.ts';
import { refuseOtherLanguages } from './language.ts';

/**
 * Run `tldw` with its arguments and say how it ended.
 *
 * @param args the words after `tldw`
 */
export async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    io.out(await overview());
    return 0;
  }
  if (name === '--version') {
    io.out(`${io.version ?? ''}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const near = nearestName(name, Object.keys(COMMANDS));
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    io.err(`tldw has no command "${name}".${hint} \`tldw --help\` lists what there is.`);
    return 2;
  }
  const { command } = await load();
  if (rest.includes('--help')) {
    io.out(command.help ? await command.help(rest) : command.usage);
    return 0;
  }
  try {
    refuseOtherLanguages(rest);
    return await command.run(rest, io);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    const [first] = rest;
    const which = name === 'analyse' && first && /^[a-z]+$/.test(first) ? `${name} ${first}` : name;
    io.err(`${error.message}\n\n\`tldw ${which} --help\` shows how it is used.`);
    return 2;
  }
}

async function overview(): Promise<string> {
  const lines: string[] = [];
  for (const [name, load] of Object.entries(COMMANDS)) {
    lines.push(`  ${name.padEnd(12)} ${(await load()).command.summary}`);
  }
  return [
    'tldw: tools for programmes of teacher leadership',
    '',
    ...lines,
    '',
    '`tldw COMMAND --help` says how each is used; `--lang kk|ru|en` chooses the words of every answer.',
    '`tldw --version` says which version this is.',
    '',
  ].join('\n');
}

// `parseArgs` of node:util marks its own complaints with these codes: they are misuse as well.
function isMisuse(error: unknown): error is Error {
  if (error instanceof Misuse) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS');
}
