import type { FileProblem } from '../../../src/refusals.ts';

/** A file as somebody might hand it in, and why it is not kept. */
export interface Hostile {
  readonly what: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
  readonly because: FileProblem;
}

/** The text that every virus scanner agrees to find; in two halves, so that none finds this file. */
export const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
