export { run } from './run.ts';
export { Misuse, refused } from './command.ts';
export type { Command, CommandIo, ExitCode } from './command.ts';
