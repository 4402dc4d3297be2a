import type {
  Cohort,
  DevelopmentProject,
  Headcount,
  Initiative,
  NetworkEventItem,
  Region,
  School,
  SchoolGroup,
} from '@tldw/core';
import type { PlannedEvent } from '@tldw/curriculum';
import type { LogEntry } from '@tldw/scaffolding';
import type { DemonstrationSettings } from './roster-folder.ts';

/** What the app keeps in the record's documents. */
export interface InitiativeDocument {
  readonly initiative: Initiative;
  readonly cohort: Cohort;
  /** Counts are kept as dated snapshots, so that a number in a report can be explained later. */
  readonly headcounts: readonly Headcount[];
  /** The programme design by which the year was planned. */
  readonly design: string;
  /** When everybody entered which episode of the year; scaffolding advice depends on it. */
  readonly episodes: readonly LogEntry[];
  /** Present when the people are invented and the day is a day of the past. */
  readonly demonstration?: DemonstrationSettings;
}
export type RegionDocument = Region;
export type SchoolDocument = School;
export type GroupDocument = SchoolGroup;
/** A planned event with its title, and what is settled of it beyond its day. */
export type EventDocument = PlannedEvent & {
  readonly title: Readonly<Record<string, string>>;
  readonly hostSchool?: string;
  readonly place?: string;
  readonly programme?: readonly NetworkEventItem[];
};
export type ProjectDocument = DevelopmentProject;
export type EvidenceDocument = LogEntry;
