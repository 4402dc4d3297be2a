import type { Evidence } from '@tldw/core';

/** A piece of evidence as a page shows it, its day in the reader's words. */
export interface PieceView extends Pick<Evidence, 'kind' | 'title' | 'about'> {
  readonly id: string;
  readonly from: string;
  readonly file?:
    | { readonly id: string; readonly name: string; readonly mime: string; readonly state: string }
    | undefined;
}
