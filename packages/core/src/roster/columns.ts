/** The columns of each roster file. Names follow OneRoster 1.2 where it has one for the idea. */
export interface FileColumns {
  readonly isOptional?: true;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const NAMES = ['name_kk', 'name_ru', 'name_en'];

export const ROSTER_FILES = {
  'initiative.csv': {
    required: [
      'sourcedId',
      'country',
      'startDate',
      'languages',
      'cohort',
      'schoolYear',
      'cohortStartDate',
      'cohortEndDate',
    ],
    optional: [
      ...NAMES,
      'endDate',
      'cohortName_kk',
      'cohortName_ru',
      'cohortName_en',
      'design',
      'teacherPlaces',
      'directorPlaces',
      'deputyPlaces',
      'otherPlaces',
      'facilitatorPlaces',
    ],
  },
  'partners.csv': {
    isOptional: true,
    required: ['sourcedId', 'parts'],
    optional: [...NAMES, 'startDate', 'endDate', 'website'],
  },
  'regions.csv': {
    required: ['sourcedId'],
    optional: [...NAMES, 'centre', 'nameFrom', 'nameUntil'],
  },
  'schools.csv': {
    required: ['sourcedId', 'parentSourcedId', 'languages', 'shifts', 'setting'],
    optional: [...NAMES, 'small', 'locality_kk', 'locality_ru', 'locality_en'],
  },
  'people.csv': {
    required: ['sourcedId', 'givenName', 'familyName', 'roles', 'orgSourcedIds'],
    optional: [
      'middleName',
      'email',
      'phone',
      'languages',
      'startDate',
      'endDate',
      'inductedOn',
      'mostGroups',
      'enrolledOn',
      'activeOn',
      'withdrawnOn',
      'withdrawalReason',
      'completedOn',
    ],
  },
  'groups.csv': {
    required: [
      'group',
      'school',
      'region',
      'weekdays',
      'starts_at',
      'ends_at',
      'shift',
      'facilitators',
      'participants',
    ],
    optional: ['name', 'form', 'language'],
  },
} as const satisfies Record<string, FileColumns>;

export type RosterFileName = keyof typeof ROSTER_FILES;
export const ROSTER_FILE_NAMES = Object.keys(ROSTER_FILES) as RosterFileName[];
