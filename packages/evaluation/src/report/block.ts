/** One bar of an interval plot: a value and the range around it. */
export interface PlottedInterval {
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** A piece of a page, the same for Markdown and HTML. Every plot is followed by a table of its numbers. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The whole in a few sentences, set apart from what follows. */
  | { readonly kind: 'brief'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'page-break' }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'plot';
      readonly title: string;
      readonly from: number;
      readonly to: number;
      /** A value to compare with, drawn as a line. */
      readonly mark?: number;
      readonly intervals: readonly PlottedInterval[];
    };
