// One small world that holds every relation the access table speaks of, and what each person in it
// may do, said in plain TypeScript and without looking at the policies.
export interface Grant {
  readonly role: string;
  readonly region?: string;
  readonly school?: string;
  readonly group?: string;
  readonly ended?: boolean;
}
export interface Viewer {
  readonly id: string;
  readonly grants: readonly Grant[];
  /** In a session without the second factor that the installation asks for. */
  readonly limited?: boolean;
  /** Not a person, but one of the store's own purposes. */
  readonly purpose?: 'visitor' | 'doors' | 'office' | 'survey' | 'nobody';
}

export const SCHOOLS = { a: 'r1', b: 'r1', c: 'r2' } as const;
export const GROUPS: Readonly<Record<string, { school: keyof typeof SCHOOLS; region: string }>> = {
  a1: { school: 'a', region: 'r1' },
  a2: { school: 'a', region: 'r1' },
  b1: { school: 'b', region: 'r1' },
  c1: { school: 'c', region: 'r2' },
};

const inGroup = (role: string, group: string, ended = false): Grant => ({
  role,
  group,
  school: GROUPS[group]!.school,
  region: GROUPS[group]!.region,
  ended,
});
const atSchool = (role: string, school: keyof typeof SCHOOLS): Grant => ({
  role,
  school,
  region: SCHOOLS[school],
});

export const VIEWERS: readonly Viewer[] = [
  { id: 'teacher-a1', grants: [inGroup('teacher', 'a1')] },
  { id: 'peer-a1', grants: [inGroup('teacher', 'a1')] },
  { id: 'teacher-a2', grants: [inGroup('teacher', 'a2')] },
  { id: 'teacher-b1', grants: [inGroup('teacher', 'b1')] },
  { id: 'teacher-c1', grants: [inGroup('teacher', 'c1')] },
  { id: 'facilitator-a1', grants: [inGroup('facilitator', 'a1')] },
  { id: 'facilitator-a2', grants: [inGroup('facilitator', 'a2')] },
  { id: 'facilitator-b1', grants: [inGroup('facilitator', 'b1')] },
  {
    id: 'facilitator-a1-c1',
    // At home in school c, so that whoever leads school a meets them only through the group.
    grants: [inGroup('facilitator', 'c1'), inGroup('facilitator', 'a1')],
  },
  { id: 'former-facilitator-a1', grants: [inGroup('facilitator', 'a1', true)] },
  { id: 'former-teacher-a1', grants: [inGroup('teacher', 'a1', true)] },
  { id: 'director-a', grants: [atSchool('director', 'a')] },
  { id: 'director-c', grants: [atSchool('director', 'c')] },
  // P5: leads school a and facilitates one group there and one elsewhere.
  {
    id: 'deputy-a-facilitator',
    grants: [atSchool('deputy', 'a'), inGroup('facilitator', 'a1'), inGroup('facilitator', 'b1')],
  },
  {
    id: 'director-b-teacher',
    grants: [atSchool('director', 'b'), inGroup('teacher', 'b1')],
  },
  { id: 'coordinator-r1', grants: [{ role: 'coordinator', region: 'r1' }] },
  { id: 'coordinator-r2', grants: [{ role: 'coordinator', region: 'r2' }] },
  { id: 'strategy', grants: [{ role: 'strategy-group' }] },
  { id: 'former-director-a', grants: [{ ...atSchool('director', 'a'), ended: true }] },
  { id: 'former-coordinator-r1', grants: [{ role: 'coordinator', region: 'r1', ended: true }] },
  { id: 'former-strategy', grants: [{ role: 'strategy-group', ended: true }] },
  { id: 'strategy-second', grants: [{ role: 'strategy-group' }] },
  { id: 'evaluator', grants: [{ role: 'evaluator' }] },
  { id: 'operator', grants: [{ role: 'operator' }] },
  // Asks for files for research and sits in the group that decides about them.
  {
    id: 'evaluator-strategy',
    grants: [{ role: 'evaluator' }, { role: 'strategy-group' }],
  },
  // Every wide role at once, in a session without a second factor: none of them counts.
  {
    id: 'unproven',
    limited: true,
    grants: [
      { role: 'coordinator', region: 'r1' },
      { role: 'strategy-group' },
      { role: 'evaluator' },
      { role: 'operator' },
    ],
  },
  { id: 'nobody-special', grants: [] },
  { id: '#visitor', grants: [], purpose: 'visitor' },
  { id: '#doors', grants: [], purpose: 'doors' },
  { id: '#office', grants: [], purpose: 'office' },
  { id: '#survey', grants: [], purpose: 'survey' },
  { id: '#nobody', grants: [], purpose: 'nobody' },
];

export const PEOPLE = VIEWERS.filter((viewer) => viewer.purpose === undefined);

export type Row = Readonly<Record<string, string | null>>;

// Relations, from the grants alone.
const WIDE = ['coordinator', 'strategy-group', 'evaluator', 'operator'];
/** What somebody holds now and in this session. */
export const live = (viewer: Viewer): readonly Grant[] =>
  viewer.grants.filter((grant) => !grant.ended && !(viewer.limited && WIDE.includes(grant.role)));
const is = (viewer: Viewer, role: string): boolean =>
  live(viewer).some((grant) => grant.role === role);
const leads = (viewer: Viewer, school: string | null | undefined): boolean =>
  live(viewer).some(
    (grant) => ['director', 'deputy'].includes(grant.role) && grant.school === school,
  );
const facilitates = (viewer: Viewer, group: string | null | undefined): boolean =>
  live(viewer).some((grant) => grant.role === 'facilitator' && grant.group === group) &&
  !leads(viewer, GROUPS[group ?? '']?.school);
const takesPart = (viewer: Viewer, group: string | null | undefined): boolean =>
  live(viewer).some((grant) => grant.role === 'teacher' && grant.group === group);
const coordinates = (viewer: Viewer, region: string | null | undefined): boolean =>
  live(viewer).some((grant) => grant.role === 'coordinator' && grant.region === region);
const belongsTo = (viewer: Viewer, school: string | null | undefined): boolean =>
  live(viewer).some(
    (grant) =>
      ['teacher', 'facilitator', 'director', 'deputy'].includes(grant.role) &&
      grant.school === school,
  );
const myGroups = (viewer: Viewer): string[] =>
  Object.keys(GROUPS).filter((group) => facilitates(viewer, group) || takesPart(viewer, group));
const shareGroup = (viewer: Viewer, other: string): boolean => {
  const them = PEOPLE.find((each) => each.id === other);
  return live(them ?? { id: '', grants: [] }).some(
    (grant) => grant.group !== undefined && myGroups(viewer).includes(grant.group),
  );
};
const facilitatesPerson = (viewer: Viewer, other: string): boolean => {
  const them = PEOPLE.find((each) => each.id === other);
  return live(them ?? { id: '', grants: [] }).some(
    (grant) => grant.role === 'teacher' && facilitates(viewer, grant.group),
  );
};
/** Facilitates a group of mine, or a group of a school that I lead. */
const facilitatesForMe = (viewer: Viewer, other: string): boolean => {
  const them = PEOPLE.find((each) => each.id === other);
  return live(them ?? { id: '', grants: [] }).some(
    ({ role, group, school }) =>
      role === 'facilitator' &&
      (live(viewer).some((grant) => grant.group !== undefined && grant.group === group) ||
        leads(viewer, school)),
  );
};
const somebody = (viewer: Viewer): boolean => viewer.purpose !== 'nobody';
const office = (viewer: Viewer): boolean => viewer.purpose === 'office';
const doors = (viewer: Viewer): boolean => viewer.purpose === 'doors';
const person = (viewer: Viewer): boolean => viewer.purpose === undefined;

type Rule = (viewer: Viewer, row: Row) => boolean;
export interface Rules {
  readonly read: Rule;
  readonly add: Rule;
  readonly change: Rule;
  readonly remove: Rule;
}
const never: Rule = () => false;
const only = (rules: Partial<Rules>): Rules => ({
  read: never,
  add: never,
  change: never,
  remove: never,
  ...rules,
});
const either =
  (...rules: readonly Rule[]): Rule =>
  (viewer, row) =>
    rules.some((rule) => rule(viewer, row));
const everything = (rule: Rule): Rules => ({ read: rule, add: rule, change: rule, remove: rule });

const officeAnd = (rules: Rules): Rules => ({
  read: either(office, rules.read),
  add: either(office, rules.add),
  change: either(office, rules.change),
  remove: either(office, rules.remove),
});

const strategy: Rule = (viewer) => is(viewer, 'strategy-group');
const evaluator: Rule = (viewer) => is(viewer, 'evaluator');
const owner =
  (column: string): Rule =>
  (viewer, row) =>
    person(viewer) && row[column] === viewer.id;
const myGroup: Rule = (viewer, row) => facilitates(viewer, row['group_id']);
const peer: Rule = (viewer, row) => takesPart(viewer, row['group_id']);
const myRegion: Rule = (viewer, row) => coordinates(viewer, row['region_id']);
const both =
  (...rules: readonly Rule[]): Rule =>
  (viewer, row) =>
    rules.every((rule) => rule(viewer, row));
const kind =
  (name: string, ...states: readonly string[]): Rule =>
  (_viewer, row) =>
    row['kind'] === name && (states.length === 0 || states.includes(row['state'] ?? ''));

/** What was noticed or decided of a teacher: taken back by its writer, never rewritten. */
const supportBy = (writer: string): Rules => ({
  read: either(owner('teacher_id'), myGroup),
  add: both(myGroup, owner(writer)),
  change: never,
  remove: both(myGroup, owner(writer)),
});

const publicRead = officeAnd(only({ read: somebody }));

/** Whom a share lets in. A reflection is read by its author and by whom a share lets in. */
const share: Rule = (viewer, row) =>
  (row['audience'] === 'person' && person(viewer) && row['reader_id'] === viewer.id) ||
  (row['audience'] === 'facilitators' && facilitates(viewer, row['group_id'])) ||
  (row['audience'] === 'group' &&
    (facilitates(viewer, row['group_id']) || takesPart(viewer, row['group_id']))) ||
  (row['audience'] === 'school' && belongsTo(viewer, row['school_id']));

/** Whom the author of a reflection has named as its reader, and not taken back. */
export const namedFor = (
  reflection: string | null | undefined,
  author: string | null | undefined,
): readonly string[] =>
  SHARES.filter(
    (each) =>
      each['reflection_id'] === reflection &&
      each['author_id'] === author &&
      each['audience'] === 'person',
  ).flatMap((each) => each['reader_id'] ?? []);
/** Wrote the answer, and is still named by the author of the reflection. */
const namedFriend: Rule = (viewer, row) =>
  person(viewer) &&
  row['friend_id'] === viewer.id &&
  namedFor(row['reflection_id'], row['author_id']).includes(viewer.id);
/** Nobody answers what is their own, or what they call so. */
const ofAnother: Rule = (_viewer, row) => row['author_id'] !== row['friend_id'];

const handedIn = ['submitted', 'read', 'moderated', 'awarded', 'returned', 'appealed'];
const record = (rules: Partial<Rules>, name: string): Partial<Rules> =>
  Object.fromEntries(Object.entries(rules).map(([act, rule]) => [act, both(kind(name), rule)]));
const readerOf = owner('reader_id');
const ownerOf = owner('owner_id');
/** Asked to read the portfolio of the row's owner: facilitates now, and leads no school of theirs (P5). */
const appointed: Rule = (viewer, row) =>
  person(viewer) &&
  is(viewer, 'facilitator') &&
  appointmentsOf(row['owner_id']).some(
    (each) => each['reader_id'] === viewer.id && !leads(viewer, each['school_id']),
  );

const KINDS: readonly Partial<Rules>[] = [
  record(
    {
      ...everything(ownerOf),
      read: either(ownerOf, both(kind('portfolio', ...handedIn), either(myGroup, appointed))),
    },
    'portfolio',
  ),
  record(
    {
      ...everything(either(myRegion, strategy)),
      read: either(ownerOf, readerOf, myGroup, myRegion, strategy),
    },
    'reader-appointment',
  ),
  record(
    {
      read: either(ownerOf, myGroup, appointed),
      add: both(readerOf, appointed),
      change: both(readerOf, appointed),
    },
    'portfolio-reading',
  ),
  record(
    {
      read: either(ownerOf, myGroup, appointed),
      add: both(kind('portfolio-decision', 'proposed'), readerOf, appointed),
    },
    'portfolio-decision',
  ),
  record(everything(ownerOf), 'programme-feedback'),
  record(
    {
      ...everything(ownerOf),
      read: either(ownerOf, myGroup, both(kind('story', 'published'), somebody)),
    },
    'story',
  ),
  record(
    {
      read: either(ownerOf, myGroup, myRegion, strategy),
      add: both(kind('certificate', 'proposed'), myGroup),
      change: both(kind('certificate', 'proposed'), myRegion),
    },
    'certificate',
  ),
  record(
    {
      read: either(ownerOf, readerOf),
      add: ownerOf,
      change: either(ownerOf, readerOf),
    },
    'support-request',
  ),
  record(
    {
      read: either(peer, myGroup),
      add: both(ownerOf, either(peer, myGroup)),
      change: both(ownerOf, peer),
      remove: either(both(ownerOf, peer), myGroup),
    },
    'group-message',
  ),
  record(
    { ...everything(myGroup), read: either(myGroup, peer, myRegion, strategy) },
    'session-plan',
  ),
  record(
    {
      read: either(myGroup, myRegion, strategy, evaluator),
      add: either(myGroup, both(ownerOf, either(myRegion, strategy))),
      change: either(myGroup, both(ownerOf, either(myRegion, strategy))),
      remove: both(ownerOf, either(myGroup, myRegion, strategy)),
    },
    'adaptation',
  ),
  record(
    { ...everything(strategy), read: either(strategy, myGroup, myRegion, evaluator) },
    'adaptation-answer',
  ),
  record(everything(ownerOf), 'moved-days-seen'),
  record(everything(ownerOf), 'answers-read'),
  record(everything(ownerOf), 'consent'),
  record(everything(ownerOf), 'worksheet'),
  record(
    {
      ...everything(ownerOf),
      read: either(
        ownerOf,
        both(kind('project-evidence', 'submitted'), either(myGroup, appointed)),
      ),
    },
    'project-evidence',
  ),
  record(
    {
      ...everything(ownerOf),
      read: either(ownerOf, myRegion, strategy, both(kind('event-offer', 'agreed'), somebody)),
      change: either(ownerOf, myRegion, strategy),
    },
    'event-offer',
  ),
  record({ ...everything(ownerOf), read: either(ownerOf, readerOf, myRegion) }, 'station-note'),
  record(everything(either(ownerOf, myGroup)), 'tutorial-booking'),
  record({ read: ownerOf, add: ownerOf, change: ownerOf }, 'school-conditions'),
  record({ ...everything(myRegion), read: either(myRegion, strategy) }, 'network-event-record'),
  record(
    {
      read: either(myRegion, strategy),
      add: myRegion,
      change: myRegion,
      remove: both(ownerOf, myRegion),
    },
    'handover-entry',
  ),
  record(
    {
      ...everything((viewer) => is(viewer, 'evaluator')),
      read: either((viewer) => is(viewer, 'evaluator'), strategy),
    },
    'joint-display',
  ),
  record(
    {
      ...everything(strategy),
      read: either(strategy, myRegion, (viewer) => is(viewer, 'evaluator')),
    },
    'programme-plan',
  ),
];
const anyKind = (act: keyof Rules): Rule =>
  either(...KINDS.flatMap((rules) => (rules[act] ? [rules[act]] : [])));

const isOpenWave: Rule = (_viewer, row) => row['state'] === 'open';
const doorsOnly = everything(doors);

/** A file is shown with the record it belongs to, once it was looked through. */
function shownFile(viewer: Viewer, file: Row): boolean {
  return (
    person(viewer) &&
    file['state'] === 'kept' &&
    KEPT.some(
      (each) =>
        each['id'] === file['about_id'] &&
        each['owner_id'] === file['owner_id'] &&
        ['portfolio', 'project-evidence'].includes(each['kind']!) &&
        anyKind('read')(viewer, each),
    )
  );
}

/** Per table: who may read, add, change and remove which rows. */
export const EXPECTED: Readonly<Record<string, Rules>> = {
  initiative: publicRead,
  region: publicRead,
  school: publicRead,
  school_group: publicRead,
  event: officeAnd({
    read: somebody,
    add: either(myGroup, myRegion, strategy),
    change: either(myGroup, myRegion, strategy),
    remove: either(
      strategy,
      both(myRegion, (_viewer, row) => row['group_id'] === null),
    ),
  }),
  project_card: officeAnd({
    read: somebody,
    add: both(owner('owner_id'), peer),
    change: owner('owner_id'),
    remove: owner('owner_id'),
  }),
  person: officeAnd({
    read: either(
      owner('id'),
      (viewer, row) => person(viewer) && shareGroup(viewer, row['id'] ?? ''),
      (viewer, row) => leads(viewer, row['school_id']),
      myRegion,
      strategy,
      (viewer) => is(viewer, 'operator'),
      doors,
    ),
    add: either(myRegion, strategy),
    change: either(owner('id'), myRegion, strategy),
    remove: never,
  }),
  person_contact: officeAnd({
    read: either(
      owner('person_id'),
      (viewer, row) =>
        ['facilitators', 'both'].includes(row['shared'] ?? '') &&
        facilitatesPerson(viewer, row['person_id'] ?? ''),
      (viewer, row) =>
        ['groups', 'both'].includes(row['shared'] ?? '') &&
        facilitatesForMe(viewer, row['person_id'] ?? ''),
      myRegion,
      strategy,
    ),
    add: owner('person_id'),
    change: owner('person_id'),
    remove: never,
  }),
  role_grant: officeAnd(
    only({ read: either(owner('person_id'), myGroup, peer, myRegion, strategy, doors) }),
  ),
  attendance: officeAnd({
    read: either(owner('person_id'), myGroup, myRegion),
    add: both(myGroup, owner('recorded_by')),
    change: both(myGroup, owner('recorded_by')),
    remove: never,
  }),
  registration: officeAnd({
    ...everything(owner('person_id')),
    read: either(owner('person_id'), myRegion, strategy),
  }),
  project: officeAnd({
    read: either(owner('owner_id'), myGroup, appointed),
    add: both(owner('owner_id'), peer),
    change: both(owner('owner_id'), peer),
    remove: owner('owner_id'),
  }),
  evidence: officeAnd(supportBy('recorded_by')),
  support_decision: officeAnd(supportBy('decided_by')),
  reflection: {
    ...everything(owner('author_id')),
    read: either(owner('author_id'), (viewer, row) =>
      SHARES.some(
        (each) =>
          each['reflection_id'] === row['id'] &&
          each['author_id'] === row['author_id'] &&
          share(viewer, each),
      ),
    ),
  },
  reflection_share: {
    ...everything(owner('author_id')),
    read: either(owner('author_id'), share),
  },
  reflection_answer: {
    ...everything(both(namedFriend, ofAnother)),
    read: either(owner('author_id'), namedFriend),
    remove: either(owner('author_id'), namedFriend),
  },
  tutorial_note: {
    ...everything(both(owner('facilitator_id'), myGroup)),
    read: either(owner('teacher_id'), both(owner('facilitator_id'), myGroup)),
  },
  journal_entry: everything(owner('author_id')),
  author_key: only({ read: person, add: person, remove: owner('person_id') }),
  survey_wave: only({
    read: somebody,
    add: either(office, both(evaluator, isOpenWave)),
    change: both(evaluator, isOpenWave),
  }),
  survey_response: only({
    read: (viewer) => is(viewer, 'evaluator'),
    add: (viewer) => viewer.purpose === 'survey' || office(viewer),
  }),
  survey_ticket_issue: only({ read: owner('person_id'), add: owner('person_id') }),
  survey_ticket_spent: only({
    read: (viewer) => viewer.purpose === 'survey',
    add: (viewer) => viewer.purpose === 'survey',
  }),
  evidence_file: {
    ...everything(owner('owner_id')),
    read: either(owner('owner_id'), shownFile),
  },
  evidence_chunk: {
    ...everything(owner('owner_id')),
    read: either(owner('owner_id'), (viewer, row) =>
      FILES.some((file) => file['id'] === row['file_id'] && shownFile(viewer, file)),
    ),
  },
  // What a row may become is a trigger's to say: which changes, see CHANGES below.
  research_export: only({
    read: either(both(owner('requested_by'), evaluator), strategy, office),
    add: both(owner('requested_by'), evaluator, (_viewer, row) => row['state'] === 'asked'),
    change: either(
      both(owner('requested_by'), evaluator),
      both(strategy, (viewer, row) => row['requested_by'] !== viewer.id),
      office,
    ),
  }),
  research_file: only({
    // Made, asked for by whoever reads, and its time is not over.
    read: both(
      evaluator,
      (viewer, row) => viewer.id === 'evaluator' && row['export_id'] === 'export-made',
    ),
    add: office,
  }),
  research_member: only({ read: either(owner('person_id'), office), add: office }),
  second_factor: doorsOnly,
  outside_account: doorsOnly,
  account: doorsOnly,
  sign_in_code: doorsOnly,
  session: doorsOnly,
  known_device: doorsOnly,
  passkey: doorsOnly,
  passkey_challenge: doorsOnly,
  brake: doorsOnly,
  approval: doorsOnly,
  operation: only({
    read: (viewer, row) => somebody(viewer) && row['actor'] === viewer.id,
    add: (viewer, row) => somebody(viewer) && row['actor'] === viewer.id,
    change: (viewer, row) => somebody(viewer) && row['actor'] === viewer.id,
  }),
  audit_entry: only({
    read: either(owner('subject_id'), (viewer) => is(viewer, 'operator'), office),
    add: (viewer, row) => somebody(viewer) && row['actor'] === viewer.id,
  }),
  audit_link: everything(office),
  kept_record: officeAnd({
    read: anyKind('read'),
    add: anyKind('add'),
    change: anyKind('change'),
    remove: anyKind('remove'),
  }),
};

/**
 * Tables whose rows take only certain steps: the statements to try, and which rows a step is open to.
 * One row that it is not open to stops the whole statement.
 */
export const CHANGES: Readonly<
  Record<string, readonly { readonly set: string; readonly isOpen: Rule }[]>
> = {
  survey_wave: [
    { set: `state = 'closed'`, isOpen: () => true },
    // An open wave may become a closed one, and nothing else.
    { set: `state = 'open'`, isOpen: never },
  ],
  research_export: [
    { set: `state = 'withdrawn', ended_by = tldw.me()`, isOpen: owner('requested_by') },
    {
      set: `state = 'refused', ended_by = tldw.me(), ended_because = 'no'`,
      isOpen: both(strategy, (viewer, row) => row['requested_by'] !== viewer.id),
    },
  ],
};

const home = (id: string): { school: string | null; region: string | null } => {
  const viewer = PEOPLE.find((each) => each.id === id);
  const grant = viewer?.grants[0];
  return { school: grant?.school ?? null, region: grant?.region ?? null };
};
const placeOf = (group: string): Row => ({
  group_id: group,
  school_id: GROUPS[group]!.school,
  region_id: GROUPS[group]!.region,
});

const AUTHORS = [
  ['teacher-a1', 'a1'],
  ['teacher-c1', 'c1'],
  ['deputy-a-facilitator', 'a1'],
  ['director-b-teacher', 'b1'],
] as const;

const REFLECTIONS: readonly Row[] = AUTHORS.flatMap(([author, group]) =>
  ['private', 'person', 'facilitators', 'group', 'school'].map((audience) => ({
    id: `reflection-${author}-${audience}`,
    author_id: author,
    ...placeOf(group),
    written_on: '2026-10-01',
    version: '1',
    sealed: '\\x00',
    changed_at: '2026-10-01',
  })),
);

const SHARES: readonly Row[] = REFLECTIONS.flatMap((reflection): Row[] => {
  const audience = reflection['id']!.split('-').at(-1)!;
  if (audience === 'private') return [];
  return [
    {
      id: `share-${reflection['id']}`,
      reflection_id: reflection['id']!,
      author_id: reflection['author_id']!,
      group_id: reflection['group_id']!,
      school_id: reflection['school_id']!,
      region_id: reflection['region_id']!,
      audience,
      reader_id: audience === 'person' ? 'teacher-b1' : null,
      shared_at: '2026-10-01',
    },
  ];
}).concat(
  // Somebody writes a share of a reflection that is not theirs: it must open nothing. And somebody
  // names themselves.
  ...['director-a', 'teacher-a1'].map((self) => ({
    id: `own-share-${self}`,
    reflection_id: 'reflection-teacher-a1-private',
    author_id: self,
    ...placeOf('a1'),
    audience: 'person',
    reader_id: self,
    shared_at: '2026-10-01',
  })),
);

const ANSWERS: readonly Row[] = [
  ...AUTHORS.flatMap(([author]) => [
    [author, 'person', 'teacher-b1'] as const,
    // The share by name was taken back: the answer stays with the author alone.
    [author, 'facilitators', 'teacher-b1'] as const,
  ]),
  // Whoever forged a share has not become anybody's friend.
  ['teacher-a1', 'private', 'director-a'] as const,
  ['teacher-a1', 'private', 'teacher-a1'] as const,
  ['teacher-a1', 'private', 'director-a', 'director-a'] as const,
].map(([of, audience, friend, author = of]) => ({
  id: `answer-${author}-${audience}-${friend}`,
  reflection_id: `reflection-${of}-${audience}`,
  author_id: author,
  friend_id: friend,
  version: '1',
  answered_at: '2026-10-01',
  sealed: '\\x00',
}));

const STATES: Readonly<Record<string, readonly string[]>> = {
  portfolio: ['draft', 'submitted'],
  story: ['draft', 'published'],
  certificate: ['proposed', 'issued'],
  'portfolio-decision': ['proposed', 'kept'],
  'project-evidence': ['draft', 'submitted'],
  'event-offer': ['offered', 'agreed'],
};

/** Nobody was asked to read this one's portfolio, although somebody stands in its column. */
const UNREAD = 'teacher-c1';

/** Who was asked to read somebody's portfolio. */
export function readersOf(teacher: string | null | undefined): readonly (string | null)[] {
  return appointmentsOf(teacher).map((row) => row['reader_id'] ?? null);
}
function appointmentsOf(teacher: string | null | undefined): readonly Row[] {
  return KEPT.filter((row) => row['kind'] === 'reader-appointment' && row['owner_id'] === teacher);
}

const KEPT: Row[] = [
  ...[
    ...['portfolio', 'portfolio-reading', 'story', 'certificate', 'support-request'],
    ...['group-message', 'session-plan', 'adaptation', 'consent', 'programme-plan'],
    ...['adaptation-answer', 'moved-days-seen', 'answers-read'],
    ...['worksheet', 'project-evidence', 'event-offer', 'station-note'],
    ...['tutorial-booking', 'school-conditions'],
    ...['network-event-record', 'handover-entry', 'joint-display'],
    ...['reader-appointment', 'portfolio-decision', 'programme-feedback'],
  ].flatMap((name) =>
    AUTHORS.filter(([author]) => name !== 'reader-appointment' || author !== UNREAD).flatMap(
      ([author, group]) =>
        (STATES[name] ?? ['kept']).map((state) => ({
          id: `${name}-${author}-${state}`,
          kind: name,
          owner_id: author,
          reader_id: 'facilitator-b1',
          ...placeOf(group),
          state,
          version: '1',
          document: '{}',
          changed_at: '2026-10-01',
        })),
    ),
  ),
];

// Asked once, and no longer to read: whose role has ended, who never had it, and who leads the school.
KEPT.push(
  ...['former-facilitator-a1', 'teacher-b1', 'deputy-a-facilitator'].map((reader) => ({
    id: `reader-appointment-teacher-a1-${reader}`,
    kind: 'reader-appointment',
    owner_id: 'teacher-a1',
    reader_id: reader,
    ...placeOf('a1'),
    state: 'kept',
    version: '1',
    document: '{}',
    changed_at: '2026-10-01',
  })),
);

/** Records that others than teachers write, where they write them. */
const NOWHERE: Row = { group_id: null, school_id: null, region_id: null };
KEPT.push(
  ...(
    [
      ['facilitator-a1', placeOf('a1')],
      ['coordinator-r1', { ...NOWHERE, region_id: 'r1' }],
      ['strategy', NOWHERE],
    ] as const
  ).flatMap(([writer, place]) =>
    ['adaptation', 'handover-entry', 'group-message', 'network-event-record'].map((name) => ({
      id: `${name}-${writer}-kept`,
      kind: name,
      owner_id: writer,
      reader_id: null,
      ...place,
      state: 'kept',
      version: '1',
      document: '{}',
      changed_at: '2026-10-01',
    })),
  ),
);

const FILES: readonly Row[] = [
  ...['portfolio', 'project-evidence', 'consent'].flatMap((kind) =>
    AUTHORS.flatMap(([author, group]) =>
      (STATES[kind] ?? ['kept']).flatMap((state) =>
        ['kept', 'quarantined'].map((scan) =>
          file(author, group, `${kind}-${author}-${state}`, scan),
        ),
      ),
    ),
  ),
  // Somebody hangs a file on a record that is not theirs: it is shown to nobody.
  file('director-b-teacher', 'b1', 'portfolio-teacher-a1-submitted', 'kept'),
];

function file(author: string, group: string, about: string, state: string): Row {
  return {
    id: `file-${author}-${about}-${state}`,
    owner_id: author,
    ...placeOf(group),
    about_id: about,
    state,
    mime: 'application/pdf',
    extension: 'pdf',
    size: '1',
    sealed_name: '\\x00',
    added_at: '2026-10-01',
  };
}

const EXPORTS: readonly Row[] = [
  { id: 'export-asked', requested_by: 'evaluator', state: 'asked' },
  { id: 'export-of-both', requested_by: 'evaluator-strategy', state: 'asked' },
  { id: 'export-made', requested_by: 'evaluator', state: 'made' },
  { id: 'export-over', requested_by: 'evaluator', state: 'made' },
].map((row) => ({
  ...row,
  requested_at: '2026-10-01',
  purpose: 'p',
  parts: '[]',
  changed_at: '2026-10-01',
  expires_at: row.state === 'asked' ? null : row.id === 'export-over' ? '2026-01-01' : '2099-01-01',
  people: row.state === 'asked' ? null : '5',
}));

const teachersRows = (prefix: string, column: string, more: Row): readonly Row[] =>
  AUTHORS.map(([author, group]) => ({
    id: `${prefix}-${author}`,
    [column]: author,
    ...placeOf(group),
    ...more,
  }));

const withoutId = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([k]) => k !== 'id'));

/** Every row of the world, by table. */
// Also where the choice is not theirs to make any more, or never was: a participant, a former facilitator.
const SHARED: Readonly<Record<string, string>> = {
  ...{ 'facilitator-a1': 'both', 'facilitator-a1-c1': 'groups', 'facilitator-a2': 'groups' },
  ...{ 'deputy-a-facilitator': 'groups', 'former-facilitator-a1': 'groups' },
  ...{ 'peer-a1': 'groups', 'teacher-a2': 'both', 'director-b-teacher': 'groups' },
};

export const ROWS: Readonly<Record<string, readonly Row[]>> = {
  initiative: [{ id: 'i', document: '{}' }],
  region: [
    { id: 'r1', document: '{}' },
    { id: 'r2', document: '{}' },
  ],
  school: Object.entries(SCHOOLS).map(([id, region]) => ({
    id,
    region_id: region,
    document: '{}',
  })),
  school_group: Object.entries(GROUPS).map(([id, { school, region }]) => ({
    id,
    school_id: school,
    region_id: region,
    document: '{}',
  })),
  person: PEOPLE.map(({ id }) => ({
    id,
    name: id,
    language: 'en',
    school_id: home(id).school,
    region_id: home(id).region,
    document: '{}',
  })),
  role_grant: PEOPLE.flatMap(({ id, grants }) =>
    grants.map((grant, index) => ({
      id: `${id}-${index}`,
      person_id: id,
      role: grant.role,
      group_id: grant.group ?? null,
      school_id: grant.school ?? null,
      region_id: grant.region ?? null,
      ended_on: grant.ended ? '2026-09-01' : null,
    })),
  ),
  person_contact: PEOPLE.map(({ id }) => ({
    person_id: id,
    school_id: home(id).school,
    region_id: home(id).region,
    shared:
      SHARED[id] ?? (/^(?:former-)?teacher|^facilitator/.test(id) ? 'facilitators' : 'nobody'),
    document: '{}',
  })),
  event: [
    ...Object.keys(GROUPS).map((group) => ({
      id: `event-${group}`,
      ...placeOf(group),
      kind: 'group-session',
      held_on: '2026-10-01',
      version: '1',
      document: '{}',
    })),
    {
      id: 'event-r1',
      group_id: null,
      school_id: null,
      region_id: 'r1',
      kind: 'network-event',
      held_on: '2026-10-01',
      version: '1',
      document: '{}',
    },
  ],
  project_card: teachersRows('', 'owner_id', {
    document: '{}',
    published_at: '2026-10-01',
  }).map((row) => ({ ...withoutId(row), project_id: `project-${row['owner_id']}` })),
  attendance: AUTHORS.map(([author, group]) => ({
    event_id: `event-${group}`,
    person_id: author,
    ...placeOf(group),
    status: 'present',
    recorded_by: 'facilitator-a1',
    recorded_at: '2026-10-01',
    document: '{}',
  })),
  registration: AUTHORS.map(([author]) => ({
    event_id: 'event-r1',
    person_id: author,
    group_id: null,
    school_id: null,
    region_id: 'r1',
    registered_at: '2026-10-01',
  })),
  project: teachersRows('project', 'owner_id', {
    stage: 'concern-named',
    version: '1',
    document: '{}',
    started_at: '2026-10-01',
    changed_at: '2026-10-01',
  }),
  evidence: teachersRows('evidence', 'teacher_id', {
    noticed_on: '2026-10-01',
    recorded_by: 'facilitator-a1',
    document: '{}',
  }).map((row) => (row['group_id'] === 'b1' ? { ...row, recorded_by: 'facilitator-b1' } : row)),
  support_decision: teachersRows('decision', 'teacher_id', {
    decided_on: '2026-10-01',
    decided_by: 'facilitator-a1',
    document: '{}',
  }),
  reflection: REFLECTIONS,
  reflection_share: SHARES,
  reflection_answer: ANSWERS,
  tutorial_note: ['facilitator-a1', 'deputy-a-facilitator', 'former-facilitator-a1'].flatMap(
    (writer) =>
      teachersRows(`note-${writer}`, 'teacher_id', {
        facilitator_id: writer,
        held_on: '2026-10-01',
        version: '1',
        sealed: '\\x00',
      }),
  ),
  journal_entry: ['facilitator-a1', 'deputy-a-facilitator'].map((author) => ({
    id: `journal-${author}`,
    author_id: author,
    ...placeOf('a1'),
    written_on: '2026-10-01',
    version: '1',
    sealed: '\\x00',
  })),
  author_key: AUTHORS.map(([author]) => ({ person_id: author, sealed_key: '\\x00' })),
  survey_wave: [
    { instrument: 'q', wave: 'pre', state: 'open', document: '{}' },
    { instrument: 'q', wave: 'post', state: 'closed', document: '{}' },
  ],
  survey_response: [{ id: 'answer', instrument: 'q', wave: 'pre', answers: '{}' }],
  survey_ticket_issue: AUTHORS.map(([author]) => ({
    instrument: 'q',
    wave: 'pre',
    person_id: author,
  })),
  survey_ticket_spent: [{ hash: '\\x01', instrument: 'q', wave: 'pre' }],
  account: AUTHORS.map(([author]) => ({ person_id: author, login: author, failures: '0' })),
  sign_in_code: [
    {
      hash: '\\x01',
      person_id: 'teacher-a1',
      kind: 'invitation',
      issued_by: 'facilitator-a1',
      expires_at: '2027-01-01',
    },
  ],
  session: [
    {
      hash: '\\x01',
      person_id: 'teacher-a1',
      started_at: '2026-10-01',
      seen_at: '2026-10-01',
      ends_at: '2027-10-01',
      strong: 'false',
      shared: 'false',
    },
  ],
  known_device: [{ hash: '\\x01', person_id: 'teacher-a1', seen_at: '2026-10-01' }],
  passkey: [
    { id: 'key', person_id: 'teacher-a1', public_key: '\\x01', counter: '0', document: '{}' },
  ],
  passkey_challenge: [{ hash: '\\x01', purpose: 'sign-in', expires_at: '2027-01-01' }],
  brake: [{ key: 'net:1', attempts: '1', resets_at: '2027-01-01' }],
  approval: [
    {
      id: 'teacher-a1',
      kind: 'recovery',
      subject_id: 'teacher-a1',
      requested_by: 'facilitator-a1',
      state: 'requested',
      document: '{}',
      requested_at: '2026-10-01',
    },
  ],
  operation: ['teacher-a1', '#office'].map((actor) => ({
    id: `operation-${actor}`,
    actor,
    kind: 'k',
    done_at: '2026-10-01',
  })),
  audit_entry: ['teacher-a1', '#office'].map((actor) => ({
    actor,
    at: '2026-10-01',
    action: 'read',
    record: 'reflection/1',
    subject_id: 'teacher-c1',
  })),
  audit_link: [{ number: '1', first_entry: '1', last_entry: '1', hash: '\\x01', at: '2026-10-01' }],
  kept_record: KEPT,
  evidence_file: FILES,
  evidence_chunk: FILES.map((each) => ({
    file_id: each['id']!,
    number: '1',
    owner_id: each['owner_id']!,
    sealed: '\\x00',
  })),
  research_export: EXPORTS,
  research_file: EXPORTS.map(({ id }) => ({ export_id: id!, sealed: '\\x00' })),
  research_member: ['teacher-a1', 'teacher-c1'].map((person) => ({
    export_id: 'export-made',
    person_id: person,
  })),
  second_factor: [{ person_id: 'coordinator-r1', sealed: '\\x00', last_step: '0' }],
  outside_account: [
    {
      id: 'account',
      person_id: 'coordinator-r1',
      issuer: 'https://id.example',
      linked_at: '2026-10-01',
    },
  ],
};
