import type { ToolFormName } from '@tldw/curriculum/packs';
import type { Step } from './steps.ts';

/** What becomes of a block of a tool on the screen; a block that is not named is a note of one's own. */
type Place =
  /** Its answer is kept in the project under this name. */
  | { readonly keptAs: string }
  /** The page puts its own fields here: the steps of a plan, the sides of an impact. */
  | 'slot'
  /** Left out: the page asks for the same in another way. */
  | 'left-out'
  /** Of a table, only these columns; `free` for one without names of rows. */
  | { readonly columns: readonly number[]; readonly free?: true };

/** The tool of each step, and where its blocks go in each form. */
export interface SheetLayout {
  readonly tool: string;
  readonly places: Readonly<Record<ToolFormName, Readonly<Record<number, Place>>>>;
}

export const SHEET_LAYOUTS: Readonly<Record<Step, SheetLayout>> = {
  concern: {
    tool: 'concern',
    places: {
      guided: { 2: { keptAs: 'words' } },
      light: { 2: { keptAs: 'words' } },
      blank: { 0: { keptAs: 'words' } },
    },
  },
  values: {
    tool: 'values',
    places: {
      guided: { 2: { keptAs: 'values' }, 4: { keptAs: 'reflection' } },
      light: { 2: { keptAs: 'reflection' } },
      blank: { 0: { keptAs: 'reflection' } },
    },
  },
  vision: {
    tool: 'vision',
    places: {
      guided: { 3: { keptAs: 'words' } },
      light: { 0: { keptAs: 'words' } },
      blank: { 0: { keptAs: 'words' } },
    },
  },
  consultation: {
    tool: 'consultation',
    places: { guided: { 0: { columns: [1, 2] } }, light: { 0: 'left-out' }, blank: {} },
  },
  plan: {
    tool: 'action-plan',
    places: {
      guided: {
        0: { keptAs: 'aim' },
        2: 'slot',
        4: { keptAs: 'helpNeeded' },
        5: 'left-out',
      },
      light: { 0: { keptAs: 'aim' }, 1: 'slot', 2: 'left-out' },
      blank: { 0: 'slot' },
    },
  },
  acting: {
    tool: 'leadership-log',
    places: { guided: { 1: { columns: [0, 1, 2, 3, 4], free: true } }, light: {}, blank: {} },
  },
  impact: {
    tool: 'impact',
    places: {
      guided: { 0: 'slot', 3: { keptAs: 'widening' } },
      light: { 0: 'slot', 2: { keptAs: 'widening' } },
      blank: { 0: 'slot' },
    },
  },
  portfolio: {
    tool: 'portfolio-checklist',
    places: { guided: { 0: 'left-out' }, light: {}, blank: {} },
  },
  story: {
    tool: 'story-frame',
    places: {
      guided: {
        0: { keptAs: 'concern' },
        1: { keptAs: 'theTurn' },
        2: { keptAs: 'whatIDid' },
        4: { keptAs: 'whatChanged' },
        5: { keptAs: 'whatILearned' },
        6: 'left-out',
      },
      light: {
        0: { keptAs: 'concern' },
        1: { keptAs: 'howOthersWereLed' },
        2: { keptAs: 'whatChanged' },
        3: 'left-out',
      },
      blank: { 0: { keptAs: 'whatIDid' } },
    },
  },
};
