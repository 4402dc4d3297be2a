/** How a drill ended: one plain line, and whether what was promised was kept. */
export interface DrillResult {
  readonly kept: boolean;
  readonly line: string;
}

/** How long a drill is made: as short as a test may be, or as long as the promise says. */
export type Length = 'short' | 'long';

/** Something bad that is done to the record on purpose. */
export interface Drill {
  readonly name: string;
  /** What this machine lacks for it, or nothing. */
  readonly missing: () => string | undefined;
  readonly run: (length: Length) => Promise<DrillResult>;
}

/** The secret of every drill's installation. */
export const DRILL_SECRET = new Uint8Array(32).fill(0x5e);

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
