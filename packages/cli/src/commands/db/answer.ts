/** How an action of `tldw db` ended: in words, as a document, and whether all is well. */
export interface DbAnswer {
  readonly words: readonly string[];
  readonly document: object;
  readonly fine: boolean;
}
