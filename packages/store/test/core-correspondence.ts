import { RESOURCES, type AccessRecord, type Action, type Resource } from '@tldw/core/access';
import { live, namedFor, PEOPLE, readersOf, ROWS, type Row, type Rules } from './access-world.ts';

// What the programme's access table calls the rows of the record, and what it calls what is done to them.

type Act = keyof Rules;
type Facts = Readonly<Record<string, unknown>>;
const record = (resource: Resource, facts: Facts): AccessRecord => ({ resource, ...facts });

const places = (row: Row): Facts => ({
  ...(row['group_id'] ? { group: row['group_id'] } : {}),
  ...(row['school_id'] ? { school: row['school_id'] } : {}),
  ...(row['region_id'] ? { region: row['region_id'] } : {}),
});

const CIRCLES: Readonly<Record<string, Resource>> = {
  private: 'reflection-private',
  person: 'reflection-for-critical-friend',
  facilitators: 'reflection-for-facilitator',
  group: 'reflection-for-group',
  school: 'reflection-for-school',
};

const owned =
  (resource: Resource, column: string, more: Facts = {}) =>
  (row: Row): AccessRecord[] => [record(resource, { ...places(row), owner: row[column], ...more })];
const written = (resource: Resource, column: string, writer: string) => (row: Row) => [
  record(resource, { ...places(row), owner: row[column], writtenBy: row[writer] }),
];

/** A person is in as many places as they have roles; the table knows one place a record. */
const ofPerson =
  (resource: Resource, column: string, more: (row: Row) => Facts = () => ({})) =>
  (row: Row): AccessRecord[] => {
    const them = PEOPLE.find(({ id }) => id === row[column]);
    const grants = live(them ?? { id: '', grants: [] }).filter(
      ({ role }) => resource === 'person' || role !== 'facilitator',
    );
    const home = { ...places(row), owner: row[column], ...more(row) };
    return [
      record(resource, home),
      ...grants.map(({ group }) => record(resource, { ...home, ...(group ? { group } : {}) })),
    ];
  };

/** How the table calls each kind of kept record, and what it needs to know of one. */
const KINDS: Readonly<Record<string, (row: Row, facts: Facts) => AccessRecord>> = {
  portfolio: (row, facts) =>
    record('portfolio', { ...facts, isSubmitted: row['state'] !== 'draft' }),
  'portfolio-reading': (_row, facts) => record('portfolio-reading', facts),
  'reader-appointment': (row, facts) =>
    record('reader-appointment', {
      ...facts,
      readers: row['reader_id'] ? [row['reader_id'] as never] : [],
    }),
  'portfolio-decision': (_row, facts) => record('portfolio-decision', facts),
  'programme-feedback': (_row, facts) => record('programme-feedback', facts),
  story: ({ state }, facts) =>
    record('story', {
      ...facts,
      isPublished: state === 'published',
      hasConsent: state === 'published',
    }),
  certificate: (_row, facts) => record('certificate', facts),
  worksheet: (_row, facts) => record('worksheet', facts),
  'project-evidence': ({ state }, facts) =>
    record('evidence', { ...facts, isSubmitted: state === 'submitted' }),
  'event-offer': ({ state }, facts) =>
    record('event-offer', { ...facts, isPublished: state === 'agreed' }),
  'station-note': (row, facts) => record('station-note', { ...facts, chosen: [row['reader_id']] }),
  'session-plan': (_row, facts) => record('group-session-plan', facts),
  'group-message': (_row, facts) => record('group-discussion', facts),
  'support-request': (row, facts) =>
    record('support-request', { ...facts, chosen: [row['reader_id']] }),
  adaptation: (_row, facts) => record('adaptation', facts),
  'adaptation-answer': (_row, facts) => record('adaptation-answer', facts),
  'moved-days-seen': (_row, facts) => record('moved-days-seen', facts),
  'answers-read': (_row, facts) => record('answers-read', facts),
  'tutorial-booking': (_row, facts) => record('tutorial-booking', facts),
  'school-conditions': (_row, facts) => record('school-conditions', facts),
  'network-event-record': (_row, facts) => record('network-event-record', facts),
  'handover-entry': (_row, facts) => record('handover-note', facts),
  'joint-display': (_row, facts) => record('joint-display', facts),
  'programme-plan': (_row, facts) => record('year-plan', facts),
  consent: (_row, facts) => record('consent', facts),
};

/** What the access table calls the rows of a table. */
export const IN_CORE: Readonly<Record<string, (row: Row, act: Act) => AccessRecord[]>> = {
  reflection: (row) => {
    const circle = row['id']!.split('-').at(-1)!;
    return [
      record(CIRCLES[circle]!, {
        ...places(row),
        owner: row['author_id'],
        ...(circle === 'person' ? { chosen: ['teacher-b1'] } : {}),
      }),
    ];
  },
  // Sharing is something one does to a private reflection, taking back to a shared one.
  reflection_share: (row, act) => [
    record(act === 'add' ? 'reflection-private' : CIRCLES[row['audience']!]!, {
      ...places(row),
      owner: row['author_id'],
      ...(row['reader_id'] ? { chosen: [row['reader_id']] } : {}),
    }),
  ],
  reflection_answer: (row) => [
    record('reflection-answer', {
      owner: row['author_id'],
      writtenBy: row['friend_id'],
      chosen: namedFor(row['reflection_id'], row['author_id']),
    }),
  ],
  tutorial_note: written('one-to-one-note', 'teacher_id', 'facilitator_id'),
  journal_entry: written('facilitator-journal', 'author_id', 'author_id'),
  project: (row) => [
    record('project-draft', {
      ...places(row),
      owner: row['owner_id'],
      readers: readersOf(row['owner_id']),
    }),
  ],
  project_card: owned('project-card', 'owner_id', { isPublished: true }),
  evidence: written('noticing', 'teacher_id', 'recorded_by'),
  support_decision: written('scaffolding-advice', 'teacher_id', 'decided_by'),
  attendance: owned('attendance', 'person_id'),
  registration: owned('event-registration', 'person_id'),
  // When somebody meets is told to everybody.
  event: (row) => [
    record(row['group_id'] ? 'timetable' : 'programme-event', {
      ...places(row),
      isPublished: true,
    }),
  ],
  survey_wave: () => [record('survey-wave', { isPublished: true })],
  survey_response: () => [record('survey-answer', { isPseudonymised: true, smallestCell: 5 })],
  person: ofPerson('person', 'id'),
  // A contact is shared with those who facilitate its owner, with those whom its owner facilitates, or both.
  person_contact: (row) => [
    ...ofPerson('contact', 'person_id', ({ shared }) => ({
      hasConsent: shared === 'facilitators' || shared === 'both',
    }))(row),
    ...live(PEOPLE.find(({ id }) => id === row['person_id'])!)
      .filter(({ role }) => role === 'facilitator')
      .map(({ group, school }) =>
        record('facilitator-contact', {
          ...places(row),
          ...{ group, school, owner: row['person_id'] },
          hasConsent: row['shared'] === 'groups' || row['shared'] === 'both',
        }),
      ),
  ],
  audit_entry: (row) => [record('audit-log', { owner: row['subject_id'] })],
  kept_record: (row) => {
    const toCore = KINDS[row['kind']!];
    if (!toCore) throw new Error(`core-correspondence.ts says nothing of "${row['kind']}"`);
    return [
      toCore(row, {
        ...places(row),
        owner: row['owner_id'],
        writtenBy: row['owner_id'],
        readers: readersOf(row['owner_id']),
      }),
    ];
  },
};

/** Tables of which the access table does not speak, and why. */
export const NOT_IN_CORE: Readonly<Record<string, string>> = {
  initiative: 'a place everybody may know',
  region: 'a place everybody may know',
  school: 'a place everybody may know',
  school_group: 'a place everybody may know',
  role_grant: 'who is what: brought in by the office, shown with the person',
  author_key: 'a wrapped key opens nothing by itself',
  evidence_file: 'shown with the record it belongs to: asked in access-matrix',
  evidence_chunk: 'shown with the record it belongs to: asked in access-matrix',
  survey_ticket_issue: 'that a ticket was drawn',
  survey_ticket_spent: 'that a ticket was used',
  research_export: 'its steps are compared one by one in research/research-moves',
  research_file: 'compared in research/research-moves',
  research_member: 'compared in research/research-export',
  operation: 'book-keeping',
  audit_link: 'book-keeping',
  account: 'a door',
  approval: 'a door',
  brake: 'a door',
  known_device: 'a door',
  outside_account: 'a door',
  passkey: 'a door',
  passkey_challenge: 'a door',
  second_factor: 'a door',
  session: 'a door',
  sign_in_code: 'a door',
};

type Verbs = Readonly<Partial<Record<Act, readonly Action[]>>>;
const USUAL = {
  read: ['read'],
  add: ['create'],
  change: ['update'],
  remove: ['delete'],
} as const satisfies Verbs;

/** What else the table calls an act, where the record keeps it as one. */
const VERBS: Readonly<Partial<Record<Resource, Verbs>>> = {
  portfolio: { change: ['update', 'submit'] },
  evidence: { change: ['update', 'submit'] },
  story: { change: ['update', 'publish', 'withdraw'] },
  'project-card': { add: ['create', 'publish'], remove: ['delete', 'withdraw'] },
  'scaffolding-advice': { add: ['decide'], remove: ['withdraw'] },
  'group-discussion': { remove: ['delete', 'moderate'] },
  'support-request': { change: ['update', 'withdraw', 'reply'] },
  'event-offer': { change: ['update', 'withdraw', 'decide'] },
  certificate: { add: ['propose'], change: ['confirm', 'decline'], remove: ['withdraw'] },
  contact: { add: ['update'] },
  // Everybody's own acts are written down by the program.
  'audit-log': { add: [] },
};
const SHARING: Verbs = { add: ['share'], remove: ['unshare'] };

/** What the access table calls an act on a row of a table. */
export function verbsOf(table: string, resource: Resource, act: Act): readonly Action[] {
  if (table === 'reflection_share') return SHARING[act] ?? [];
  return VERBS[resource]?.[act] ?? USUAL[act];
}

/** Verbs that the table gives on compared resources and that no act on a row is, and where they are asked. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  comment: 'an answer by name is a row of its own, reflection-answer; others are not kept yet',
  export: 'my-data/my-data and doors: one may ask for oneself alone',
  acknowledge: 'a function of its own that asks who the note is about',
  reply: 'to a reading: an appeal is a state of the portfolio, which is the teacher’s to change',
  endorse: 'not kept yet: nobody may in the record',
  register: 'a visitor needs an account: nobody may without one in the record',
  suggest: 'not kept yet: nobody may in the record',
  feature: 'not kept yet: nobody may in the record',
  issue: 'certificates/issuing.test: two of the strategy group, through the office',
  revoke: 'certificates/issuing.test: as for issuing',
  verify: 'certificates.test: by the code, never a list',
};

/** Resources of the table that are compared row by row. */
export const COMPARED: ReadonlySet<Resource> = new Set(
  Object.entries(IN_CORE).flatMap(([table, toCore]) =>
    ROWS[table]!.flatMap((row) => toCore(row, 'read').map(({ resource }) => resource)),
  ),
);

/** Resources that no row of the record is: numbers, doors, files handed out and what is not built. */
export const NO_ROWS: readonly Resource[] = [
  'project-progress',
  'portfolio-state',
  'attendance-counts',
  'survey-result',
  'survey-reminder',
  'research-export',
  'resource',
  'invitation',
  'role-assignment',
  'own-data',
  'backup',
];
export const ALL_RESOURCES = RESOURCES;
