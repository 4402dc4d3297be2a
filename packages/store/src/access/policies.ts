import { inAskingOrder } from './asking-order.ts';
import type { Policy } from './policy.ts';
import { RECORD_POLICIES } from './record-kinds.ts';
import {
  ACTOR,
  all,
  ANYBODY,
  groupIFacilitate,
  groupOfMine,
  iAm,
  ME,
  mine,
  mineAmongOthers,
  oneOf,
  onlyRegionICoordinate,
  portfolioIRead,
  regionICoordinate,
  schoolILead,
  schoolOfMine,
  serving,
} from './relations.ts';

const policy = (
  table: string,
  name: string,
  to: Policy['to'],
  rows?: string,
  becomes?: string,
): Policy => ({
  table,
  name,
  to,
  ...(rows === undefined ? {} : { rows }),
  ...(becomes === undefined ? {} : { becomes }),
});

/** Reading, adding, changing and removing under one condition. */
const everything = (table: string, name: string, condition: string): readonly Policy[] => [
  policy(table, `${name}_read`, 'select', condition),
  policy(table, `${name}_add`, 'insert', undefined, condition),
  policy(table, `${name}_change`, 'update', condition, condition),
  policy(table, `${name}_remove`, 'delete', condition),
];

const OFFICE = serving('office');
const DOORS = serving('doors');

const PUBLIC_TABLES = ['initiative', 'region', 'school', 'school_group', 'event', 'project_card'];

const OFFICE_TABLES = [
  ...['person', 'person_contact', 'role_grant', 'attendance', 'registration', 'project'],
  ...['evidence', 'support_decision'],
];

/** Who people are and what they are: read by roster jobs and by signing in as well. */
const ROSTER_TABLES = ['person', 'role_grant'];

const DOOR_TABLES = [
  ...['account', 'sign_in_code', 'session', 'known_device', 'passkey', 'passkey_challenge'],
  ...['second_factor', 'outside_account'],
  ...['brake', 'approval'],
];

/** Shared by its own author with whoever asks, by name. Both columns: a forged share lets nobody answer. */
const SHARED_BY_NAME = `(reflection_id, author_id) in (select share.reflection_id, share.author_id from tldw.reflection_share share where share.audience = 'person' and share.reader_id = ${ME})`;

const AS_FRIEND = all(mine('friend_id'), SHARED_BY_NAME);
const OF_ANOTHER = 'author_id <> friend_id';

/** What a facilitator writes of a teacher: the teacher and the group's facilitators read it. */
const supportBy = (table: string, writer: string): readonly Policy[] => {
  const written = all(groupIFacilitate(), mine(writer));
  return [
    policy(table, 'own_read', 'select', mineAmongOthers('teacher_id')),
    policy(table, 'facilitator_read', 'select', groupIFacilitate()),
    policy(table, 'facilitator_add', 'insert', undefined, written),
    policy(table, 'facilitator_remove', 'delete', written),
  ];
};

/** The whole second fence, in the order of the access table. */
export const POLICIES: readonly Policy[] = inAskingOrder([
  ...PUBLIC_TABLES.map((table) => policy(table, 'anybody_read', 'select', ANYBODY)),
  ...PUBLIC_TABLES.flatMap((table) =>
    everything(table, 'office', OFFICE).filter((each) => each.to !== 'select'),
  ),
  ...OFFICE_TABLES.flatMap((table) =>
    everything(table, 'office', OFFICE).filter(
      (each) => each.to !== 'select' || !ROSTER_TABLES.includes(table),
    ),
  ),
  // One question and not two: each costs the planner of every request.
  ...ROSTER_TABLES.map((table) =>
    policy(table, 'store_read', 'select', serving('office', 'doors')),
  ),
  ...DOOR_TABLES.flatMap((table) => everything(table, 'doors', DOORS)),

  // Who somebody is
  policy('person', 'own_change', 'update', mine('id'), mine('id')),
  policy('person', 'group_read', 'select', oneOf('id', 'people_i_meet')),
  policy('person', 'director_read', 'select', schoolILead()),
  policy('person', 'coordinator_read', 'select', regionICoordinate()),
  policy('person', 'coordinator_add', 'insert', undefined, regionICoordinate()),
  policy('person', 'coordinator_change', 'update', regionICoordinate(), regionICoordinate()),
  policy('person', 'wide_read', 'select', iAm('strategy-group', 'operator')),
  policy('person', 'strategy_add', 'insert', undefined, iAm('strategy-group')),
  policy('person', 'strategy_change', 'update', iAm('strategy-group'), iAm('strategy-group')),
  policy('person_contact', 'own_read', 'select', mine('person_id')),
  policy('person_contact', 'own_add', 'insert', undefined, mine('person_id')),
  policy('person_contact', 'own_change', 'update', mine('person_id'), mine('person_id')),
  policy(
    'person_contact',
    'facilitator_read',
    'select',
    all(`shared in ('facilitators', 'both')`, oneOf('person_id', 'people_i_facilitate')),
  ),
  policy(
    'person_contact',
    'colleague_read',
    'select',
    all(`shared in ('groups', 'both')`, oneOf('person_id', 'facilitators_i_meet')),
  ),
  policy('person_contact', 'coordinator_read', 'select', regionICoordinate()),
  policy('person_contact', 'strategy_read', 'select', iAm('strategy-group')),
  policy('role_grant', 'own_read', 'select', mine('person_id')),
  policy('role_grant', 'group_read', 'select', oneOf('group_id', 'groups_of_mine')),
  policy('role_grant', 'coordinator_read', 'select', regionICoordinate()),
  policy('role_grant', 'strategy_read', 'select', iAm('strategy-group')),

  // The year
  policy('event', 'facilitator_change', 'update', groupIFacilitate(), groupIFacilitate()),
  policy('event', 'facilitator_add', 'insert', undefined, groupIFacilitate()),
  policy('event', 'coordinator_change', 'update', regionICoordinate(), regionICoordinate()),
  policy('event', 'coordinator_add', 'insert', undefined, regionICoordinate()),
  policy('event', 'coordinator_remove', 'delete', all(regionICoordinate(), 'group_id is null')),
  ...everything('event', 'strategy', iAm('strategy-group')).filter(({ to }) => to !== 'select'),
  policy('attendance', 'own_read', 'select', mineAmongOthers('person_id')),
  policy('attendance', 'facilitator_read', 'select', groupIFacilitate()),
  policy(
    'attendance',
    'facilitator_add',
    'insert',
    undefined,
    all(groupIFacilitate(), `recorded_by = ${ME}`),
  ),
  policy(
    'attendance',
    'facilitator_change',
    'update',
    groupIFacilitate(),
    all(groupIFacilitate(), `recorded_by = ${ME}`),
  ),
  policy('attendance', 'coordinator_read', 'select', regionICoordinate()),
  policy('attendance', 'region_read', 'select', onlyRegionICoordinate()),
  ...everything('registration', 'own', mine('person_id')),
  policy('registration', 'coordinator_read', 'select', regionICoordinate()),
  policy('registration', 'strategy_read', 'select', iAm('strategy-group')),

  // A teacher's project
  policy('project', 'own_read', 'select', mine('owner_id')),
  policy('project', 'own_add', 'insert', undefined, all(mine('owner_id'), groupOfMine())),
  policy('project', 'own_change', 'update', mine('owner_id'), all(mine('owner_id'), groupOfMine())),
  policy('project', 'own_remove', 'delete', mine('owner_id')),
  policy('project', 'facilitator_read', 'select', groupIFacilitate()),
  policy('project', 'reader_read', 'select', portfolioIRead()),
  policy('project_card', 'own_add', 'insert', undefined, all(mine('owner_id'), groupOfMine())),
  policy('project_card', 'own_change', 'update', mine('owner_id'), mine('owner_id')),
  policy('project_card', 'own_remove', 'delete', mine('owner_id')),

  // Support: what was noticed, and what was decided; it is taken back by its writer, never rewritten
  ...supportBy('evidence', 'recorded_by'),
  ...supportBy('support_decision', 'decided_by'),

  // What a teacher writes for no director's eyes
  ...everything('reflection', 'own', mine('author_id')).filter(({ to }) => to !== 'select'),
  policy('reflection', 'own_read', 'select', mineAmongOthers('author_id')),
  policy(
    'reflection',
    // The database asks the policies of a table from the last name to the first: one's own come
    // first, and whoever reads only those never has the shares looked up.
    'chosen_read',
    'select',
    // Both columns: a share that names somebody else's reflection shares nothing.
    '(id, author_id) in (select share.reflection_id, share.author_id from tldw.reflections_shared_with_me() share)',
  ),
  ...everything('reflection_share', 'own', mine('author_id')),
  policy('reflection_share', 'named_read', 'select', all(`audience = 'person'`, mine('reader_id'))),
  policy(
    'reflection_share',
    'facilitator_read',
    'select',
    all(`audience in ('facilitators', 'group')`, groupIFacilitate()),
  ),
  policy('reflection_share', 'group_read', 'select', all(`audience = 'group'`, groupOfMine())),
  policy('reflection_share', 'school_read', 'select', all(`audience = 'school'`, schoolOfMine())),
  // An answer is its author's to read; the friend's own while the share by name stands.
  policy('reflection_answer', 'author_read', 'select', mine('author_id')),
  policy('reflection_answer', 'author_remove', 'delete', mine('author_id')),
  policy('reflection_answer', 'friend_read', 'select', AS_FRIEND),
  policy('reflection_answer', 'friend_remove', 'delete', AS_FRIEND),
  // Nobody is their own friend, whom a share names and whatever reflection they call theirs.
  policy('reflection_answer', 'friend_add', 'insert', undefined, all(AS_FRIEND, OF_ANOTHER)),
  policy(
    'reflection_answer',
    'friend_change',
    'update',
    all(AS_FRIEND, OF_ANOTHER),
    all(AS_FRIEND, OF_ANOTHER),
  ),
  policy('tutorial_note', 'teacher_read', 'select', mine('teacher_id')),
  policy('tutorial_note', 'writer_read', 'select', all(mine('facilitator_id'), groupIFacilitate())),
  policy(
    'tutorial_note',
    'writer_add',
    'insert',
    undefined,
    all(mine('facilitator_id'), groupIFacilitate()),
  ),
  policy(
    'tutorial_note',
    'writer_change',
    'update',
    all(mine('facilitator_id'), groupIFacilitate()),
    all(mine('facilitator_id'), groupIFacilitate()),
  ),
  policy(
    'tutorial_note',
    'writer_remove',
    'delete',
    all(mine('facilitator_id'), groupIFacilitate()),
  ),
  ...everything('journal_entry', 'own', mine('author_id')),
  // A wrapped key opens nothing by itself: whom a row was shown to may fetch the key beside it.
  policy('author_key', 'person_read', 'select', serving('person')),
  policy('author_key', 'person_add', 'insert', undefined, serving('person')),
  policy('author_key', 'own_remove', 'delete', mine('person_id')),

  // Files: whoever may read the record that a file belongs to may read the file
  ...everything('evidence_file', 'own', mine('owner_id')),
  policy(
    'evidence_file',
    'shown_read',
    'select',
    all(
      serving('person'),
      `state = 'kept'`,
      // Both columns: a file that names somebody else's record is shown to nobody.
      `(about_id, owner_id) in (select record.id, record.owner_id from tldw.kept_record record where record.kind in ('portfolio', 'project-evidence'))`,
    ),
  ),
  ...everything('evidence_chunk', 'own', mine('owner_id')),
  policy(
    'evidence_chunk',
    'shown_read',
    'select',
    '(file_id, owner_id) in (select file.id, file.owner_id from tldw.evidence_file file)',
  ),

  // Questionnaires
  policy('survey_wave', 'anybody_read', 'select', ANYBODY),
  policy('survey_wave', 'office_add', 'insert', undefined, OFFICE),
  // A wave is opened once and closed once, by an evaluator; nobody opens it again.
  policy(
    'survey_wave',
    'evaluator_add',
    'insert',
    undefined,
    all(iAm('evaluator'), `state = 'open'`),
  ),
  policy(
    'survey_wave',
    'evaluator_change',
    'update',
    all(iAm('evaluator'), `state = 'open'`),
    all(iAm('evaluator'), `state = 'closed'`),
  ),
  policy('survey_response', 'survey_add', 'insert', undefined, serving('survey')),
  policy('survey_response', 'office_add', 'insert', undefined, OFFICE),
  policy('survey_response', 'evaluator_read', 'select', iAm('evaluator')),
  policy('survey_ticket_issue', 'own_read', 'select', mine('person_id')),
  policy('survey_ticket_issue', 'own_add', 'insert', undefined, mine('person_id')),
  policy('survey_ticket_spent', 'survey_add', 'insert', undefined, serving('survey')),
  policy('survey_ticket_spent', 'survey_read', 'select', serving('survey')),

  // Files for research: a trigger says what a row may become (migrations/0010_research.sql)
  policy('research_export', 'asker_read', 'select', all(mine('requested_by'), iAm('evaluator'))),
  policy(
    'research_export',
    'asker_add',
    'insert',
    undefined,
    all(mine('requested_by'), iAm('evaluator')),
  ),
  policy('research_export', 'asker_change', 'update', all(mine('requested_by'), iAm('evaluator'))),
  policy('research_export', 'strategy_read', 'select', iAm('strategy-group')),
  policy(
    'research_export',
    'strategy_change',
    'update',
    all(iAm('strategy-group'), `requested_by <> ${ME}`),
  ),
  policy('research_export', 'office_read', 'select', OFFICE),
  policy('research_export', 'office_change', 'update', OFFICE),
  policy(
    'research_file',
    'asker_read',
    'select',
    all(
      iAm('evaluator'),
      `export_id in (select made.id from tldw.research_export made where made.requested_by = ${ME} and made.state = 'made' and made.expires_at > now())`,
    ),
  ),
  policy('research_file', 'office_add', 'insert', undefined, OFFICE),
  policy('research_member', 'own_read', 'select', mine('person_id')),
  policy('research_member', 'office_read', 'select', OFFICE),
  policy('research_member', 'office_add', 'insert', undefined, OFFICE),

  // Book-keeping
  policy('operation', 'own_read', 'select', `actor = ${ACTOR}`),
  policy('operation', 'own_add', 'insert', undefined, `actor = ${ACTOR}`),
  policy('operation', 'own_change', 'update', `actor = ${ACTOR}`, `actor = ${ACTOR}`),
  policy('audit_entry', 'anybody_add', 'insert', undefined, `actor = ${ACTOR}`),
  policy('audit_entry', 'about_me_read', 'select', mine('subject_id')),
  policy('audit_entry', 'operator_read', 'select', iAm('operator')),
  policy('audit_entry', 'office_read', 'select', OFFICE),
  ...everything('audit_link', 'office', OFFICE),

  // Documents by kind
  ...RECORD_POLICIES,
  ...everything('kept_record', 'office', OFFICE),
]);
