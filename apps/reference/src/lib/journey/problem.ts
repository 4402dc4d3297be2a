/** Why something was not kept: beside which field, in words, and where it can be mended. */
export interface Problem {
  readonly field?: string;
  readonly text: string;
  readonly go?: { readonly href: string; readonly text: string };
}
