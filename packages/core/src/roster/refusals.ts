import type { RefusalOf } from '../result.ts';

/** What a cell was expected to hold; the words for each are in the message catalogues. */
export type Expected =
  | 'text'
  | 'id'
  | 'date'
  | 'time'
  | 'weekdays'
  | 'whole-number'
  | 'yes-or-no'
  | 'email'
  | 'language'
  | 'role'
  | 'setting'
  | 'shift'
  | 'group-form'
  | 'partner-part'
  | 'withdrawal-reason'
  | 'region'
  | 'school'
  | 'person'
  | 'facilitator'
  | 'organisation'
  | 'one-row';

/** A place in a roster file. Lines count from 1 and include the header, as a spreadsheet does. */
export type RosterSpot = {
  readonly file: string;
  readonly line: number;
  readonly field: string;
};

/** A place in a roster file, what stands there and what was expected. */
export type RosterFinding = RosterSpot & {
  readonly found: string;
  readonly expected: Expected;
};

export type RosterRefusalParams = {
  'roster.file-missing': { readonly file: string };
  'roster.file-twice': { readonly file: string };
  'roster.file-unknown': { readonly file: string; readonly nearest: string };
  'roster.file-too-large': { readonly file: string; readonly found: number; readonly most: number };
  'roster.not-text': { readonly file: string };
  'roster.no-rows': { readonly file: string };
  'roster.quote-open': { readonly file: string; readonly line: number };
  'roster.header-missing': RosterSpot;
  'roster.header-twice': RosterSpot;
  'roster.header-unknown': RosterSpot & { readonly nearest: string };
  'roster.row-too-long': {
    readonly file: string;
    readonly line: number;
    readonly found: number;
    readonly expected: number;
  };
  'roster.value-missing': RosterSpot & { readonly expected: Expected };
  'roster.value-not-understood': RosterFinding;
  'roster.value-too-long': RosterSpot & { readonly found: number; readonly most: number };
  'roster.letters-lost': RosterSpot & { readonly found: string };
  'roster.id-twice': RosterSpot & { readonly found: string; readonly firstLine: number };
  'roster.email-twice': RosterSpot & { readonly found: string; readonly firstLine: number };
  'roster.reference-unknown': RosterFinding & { readonly nearest: string };
  'roster.not-a-facilitator': RosterSpot & { readonly found: string };
  'roster.not-with-this-role': RosterFinding & { readonly role: string };
  'roster.school-in-another-region': RosterSpot & {
    readonly found: string;
    readonly region: string;
  };
  'roster.in-two-groups': RosterSpot & { readonly found: string; readonly firstLine: number };
  'roster.ends-before-it-starts': RosterSpot & { readonly found: string; readonly starts: string };
  'roster.reason-without-withdrawal': RosterSpot & { readonly found: string };
  'roster.more-refusals': { readonly count: number };
};

/** One reason why a roster was not read, with the file, the line and the field. */
export type RosterRefusal = RefusalOf<RosterRefusalParams>;
