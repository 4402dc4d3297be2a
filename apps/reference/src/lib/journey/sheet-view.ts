/** A part of a sheet as a page shows it: its words are in the reader's language, its names are field names. */
export type SheetPart =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'write';
      readonly name: string;
      readonly prompt: string;
      readonly help?: string | undefined;
      readonly example?: string | undefined;
      readonly lines: number;
      /** Whether it is kept in the project itself, not only on the sheet. */
      readonly isKept: boolean;
    }
  | {
      readonly kind: 'tick';
      readonly name: string;
      readonly prompt: string;
      readonly options: readonly string[];
      /** The field for what stands on no list. */
      readonly own: string;
    }
  | {
      readonly kind: 'rows';
      readonly prompt?: string | undefined;
      readonly rows: readonly {
        readonly label: string;
        readonly cells: readonly { readonly name: string; readonly label: string }[];
      }[];
    }
  | {
      readonly kind: 'scale';
      readonly prompt: string;
      readonly from: string;
      readonly to: string;
      readonly points: number;
      readonly statements: readonly { readonly name: string; readonly text: string }[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'slot' };

/** What has been written on a sheet, by field name. */
export type SheetTexts = Readonly<Record<string, string>>;
