/**
 * What each table holds about people: the privacy declaration of the whole record.
 *
 * A table or a column that is not declared here fails the build. `person` names the columns that
 * hold a person's id; a row is exported to that person, and erased or made nobody's with them.
 */
export type Held =
  /** Nothing about a person. */
  | { readonly holds: 'nothing'; readonly why: string }
  /** Rows about a person; on erasure they go. */
  | {
      readonly holds: 'personal';
      readonly person: readonly string[];
      readonly secret?: readonly string[];
      /** Kinds that were written for others: on erasure they stay and are nobody's. */
      readonly stays?: readonly string[];
    }
  /** Rows that must stay for others; on erasure the person's id in them becomes nobody's. */
  | { readonly holds: 'traces'; readonly person: readonly string[]; readonly why: string };

/** The name under which an erased person's traces stay. */
export const NOBODY = 'erased-person';

export const REGISTRY: Readonly<Record<string, Held>> = {
  initiative: { holds: 'nothing', why: 'the programme itself' },
  region: { holds: 'nothing', why: 'a place' },
  school: { holds: 'nothing', why: 'a place' },
  school_group: { holds: 'nothing', why: 'when and where a group meets' },
  event: { holds: 'nothing', why: 'a date in the calendar' },
  survey_wave: { holds: 'nothing', why: 'when a questionnaire was open' },
  survey_response: { holds: 'nothing', why: 'nobody can say whose an answer is' },
  survey_ticket_spent: { holds: 'nothing', why: 'nobody can say whose a ticket was' },
  passkey_challenge: { holds: 'nothing', why: 'a question that lapses after minutes' },
  brake: { holds: 'nothing', why: 'a count that lapses after minutes' },
  audit_link: { holds: 'nothing', why: 'hashes over the audit' },
  migration: { holds: 'nothing', why: 'how far the schema is' },
  context_key: { holds: 'nothing', why: 'the key that signs requests' },
  person: { holds: 'personal', person: ['id'] },
  person_contact: { holds: 'personal', person: ['person_id'] },
  role_grant: { holds: 'personal', person: ['person_id'] },
  attendance: { holds: 'personal', person: ['person_id'] },
  registration: { holds: 'personal', person: ['person_id'] },
  project: { holds: 'personal', person: ['owner_id'] },
  project_card: { holds: 'personal', person: ['owner_id'] },
  evidence: { holds: 'personal', person: ['teacher_id'] },
  support_decision: { holds: 'personal', person: ['teacher_id'] },
  reflection: { holds: 'personal', person: ['author_id'], secret: ['sealed'] },
  reflection_share: { holds: 'personal', person: ['author_id'] },
  // A friend's words are the friend's as well: they go with either of the two.
  reflection_answer: {
    holds: 'personal',
    person: ['author_id', 'friend_id'],
    secret: ['sealed'],
  },
  tutorial_note: { holds: 'personal', person: ['teacher_id'], secret: ['sealed'] },
  journal_entry: { holds: 'personal', person: ['author_id'], secret: ['sealed'] },
  author_key: { holds: 'personal', person: ['person_id'], secret: ['sealed_key'] },
  kept_record: {
    holds: 'personal',
    person: ['owner_id'],
    // What a coordinator left for a successor would otherwise go with the coordinator.
    stays: [
      ...['handover-entry', 'network-event-record', 'adaptation', 'session-plan'],
      ...['programme-plan', 'joint-display', 'adaptation-answer'],
    ],
  },
  research_member: { holds: 'personal', person: ['person_id'] },
  research_file: { holds: 'nothing', why: 'pseudonyms and bands; it goes when somebody leaves it' },
  research_export: {
    holds: 'traces',
    person: ['requested_by', 'first_approved_by', 'second_approved_by', 'ended_by'],
    why: 'who asked for a file and who approved it must be known later; the id stands for nobody once the person is erased',
  },
  survey_ticket_issue: { holds: 'personal', person: ['person_id'] },
  account: { holds: 'personal', person: ['person_id'], secret: ['passphrase'] },
  sign_in_code: { holds: 'personal', person: ['person_id'], secret: ['hash'] },
  session: { holds: 'personal', person: ['person_id'], secret: ['hash'] },
  known_device: { holds: 'personal', person: ['person_id'], secret: ['hash'] },
  passkey: { holds: 'personal', person: ['person_id'], secret: ['public_key'] },
  second_factor: { holds: 'personal', person: ['person_id'], secret: ['sealed'] },
  outside_account: { holds: 'personal', person: ['person_id'], secret: ['id'] },
  evidence_file: { holds: 'personal', person: ['owner_id'], secret: ['sealed_name'] },
  evidence_chunk: { holds: 'personal', person: ['owner_id'], secret: ['sealed'] },
  approval: { holds: 'personal', person: ['subject_id'] },
  operation: { holds: 'personal', person: ['actor'] },
  audit_entry: {
    holds: 'traces',
    person: ['actor', 'subject_id'],
    why: 'the chain over the audit would break; the id in it stands for nobody once the person is erased',
  },
};
