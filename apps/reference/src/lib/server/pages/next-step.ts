/** One thing to do now: what, why, and where. */
export interface NextStep {
  readonly href: string;
  readonly text: string;
  readonly why: string;
}
