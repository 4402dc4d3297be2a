import type { AccessRole, Relation } from './relations.ts';
import type { Action, Resource } from './resources.ts';

/**
 * One line of the table: those in one of these roles may do these things, when every one of the
 * named relations holds. No relation means always.
 */
export interface AccessRule {
  readonly roles: readonly AccessRole[];
  readonly actions: readonly Action[];
  readonly when: readonly Relation[];
}

/** All rules by resource. What no rule allows is refused. */
export type AccessTable = Readonly<Record<Resource, readonly AccessRule[]>>;

const CRUD = ['create', 'read', 'update', 'delete'] as const;
const IN_SCHOOL = ['teacher', 'facilitator', 'director', 'deputy'] as const;
const SIGNED_IN = [...IN_SCHOOL, 'coordinator', 'strategy-group', 'evaluator', 'operator'] as const;

// @__NO_SIDE_EFFECTS__
function allow(
  roles: AccessRole | readonly AccessRole[],
  actions: Action | readonly Action[],
  ...when: readonly Relation[]
): AccessRule {
  return {
    roles: typeof roles === 'string' ? [roles] : roles,
    actions: typeof actions === 'string' ? [actions] : actions,
    when,
  };
}

/**
 * Who may do what to which record. The app asks it for its screens, and a store turns the same
 * lines into row-level security.
 *
 * A private reflection, a one-to-one note and a facilitator's journal have no reader beyond the two
 * people concerned, whatever anybody's post. A director sees numbers, published cards and what was
 * shared with the school, never a teacher's drafts. Nobody who runs the machine has any rule on
 * what people wrote.
 */
export const ACCESS_TABLE: AccessTable = {
  // What a teacher writes
  'reflection-private': [allow('teacher', [...CRUD, 'share', 'export'], 'own')],
  'reflection-for-critical-friend': [
    allow('teacher', [...CRUD, 'unshare', 'export'], 'own'),
    allow(['teacher', 'facilitator'], ['read', 'comment'], 'chosen'),
  ],
  'reflection-for-facilitator': [
    allow('teacher', [...CRUD, 'unshare', 'export'], 'own'),
    allow('facilitator', ['read', 'comment'], 'my-group', 'not-leading-the-school'),
  ],
  'reflection-for-group': [
    allow('teacher', [...CRUD, 'unshare', 'export'], 'own'),
    allow('teacher', ['read', 'comment'], 'my-group'),
    allow('facilitator', ['read', 'comment'], 'my-group', 'not-leading-the-school'),
  ],
  'reflection-for-school': [
    allow('teacher', [...CRUD, 'unshare', 'export'], 'own'),
    allow(IN_SCHOOL, 'read', 'my-school'),
  ],
  // What a friend answers is the author's to read or remove; the friend's own while they are named.
  // Nobody is their own friend.
  'reflection-answer': [
    allow('teacher', ['read', 'delete', 'export'], 'own'),
    allow(['teacher', 'facilitator'], CRUD, 'author', 'chosen', 'of-another'),
  ],
  'one-to-one-note': [
    allow('teacher', ['read', 'acknowledge'], 'own'),
    allow('facilitator', CRUD, 'author', 'my-group'),
  ],
  'facilitator-journal': [allow('facilitator', CRUD, 'author')],
  'tutorial-booking': [allow('teacher', CRUD, 'own'), allow('facilitator', CRUD, 'my-group')],

  // The development project
  // A half-written sheet is nobody's business until its teacher keeps it in the project.
  worksheet: [allow('teacher', CRUD, 'own')],
  'project-draft': [
    allow('teacher', CRUD, 'own'),
    allow('teacher', ['read', 'comment'], 'chosen'),
    allow('facilitator', ['read', 'comment'], 'my-group', 'not-leading-the-school'),
    // A portfolio tells of a project: whoever was asked to read the one may read the other.
    allow('facilitator', 'read', 'appointed-reader', 'not-leading-the-school'),
  ],
  'project-card': [
    allow('teacher', [...CRUD, 'publish', 'withdraw'], 'own'),
    allow('director', 'endorse', 'my-school', 'published'),
    allow('visitor', 'read', 'published'),
  ],
  'project-progress': [
    allow('director', 'read', 'my-school', 'no-small-cells'),
    allow('coordinator', 'read', 'my-region', 'no-small-cells'),
    allow(['strategy-group', 'evaluator'], 'read', 'no-small-cells'),
  ],
  evidence: [
    allow('teacher', [...CRUD, 'submit'], 'own'),
    allow('facilitator', ['read', 'comment'], 'my-group', 'submitted', 'not-leading-the-school'),
    allow('facilitator', 'read', 'appointed-reader', 'submitted', 'not-leading-the-school'),
    allow('evaluator', 'read', 'consent', 'pseudonymised'),
  ],
  portfolio: [
    allow('teacher', [...CRUD, 'submit'], 'own'),
    allow('facilitator', ['read', 'comment'], 'my-group', 'submitted', 'not-leading-the-school'),
    allow('facilitator', 'read', 'appointed-reader', 'submitted', 'not-leading-the-school'),
  ],
  'portfolio-reading': [
    allow('teacher', ['read', 'reply'], 'own'),
    allow(
      'facilitator',
      ['create', 'read', 'update'],
      'appointed-reader',
      'not-leading-the-school',
    ),
    allow('facilitator', 'read', 'my-group', 'not-leading-the-school'),
  ],
  // Who reads whose portfolio is asked by the region; the portfolio itself stays closed to it.
  'reader-appointment': [
    allow('teacher', 'read', 'own'),
    allow('facilitator', 'read', 'appointed-reader'),
    allow('facilitator', 'read', 'my-group', 'not-leading-the-school'),
    allow('coordinator', CRUD, 'my-region'),
    allow('strategy-group', CRUD),
  ],
  // What the readers decided together, with their reasons.
  'portfolio-decision': [
    allow('teacher', 'read', 'own'),
    allow('facilitator', ['create', 'read'], 'appointed-reader', 'not-leading-the-school'),
    allow('facilitator', 'read', 'my-group', 'not-leading-the-school'),
  ],
  'portfolio-state': [
    allow('teacher', 'read', 'own'),
    allow('facilitator', 'read', 'my-group'),
    allow('coordinator', 'read', 'my-region'),
    allow('strategy-group', 'read'),
  ],

  // The group and its year
  'group-session-plan': [
    allow('teacher', 'read', 'my-group'),
    allow('facilitator', CRUD, 'my-group'),
    allow('coordinator', 'read', 'my-region'),
    allow('strategy-group', 'read'),
  ],
  // When a group meets is told to everybody; its facilitator may move the day.
  timetable: [
    allow(['teacher', 'facilitator'], 'read', 'my-group'),
    allow(['director', 'deputy'], 'read', 'my-school'),
    allow('facilitator', ['create', 'update'], 'my-group'),
    allow('coordinator', ['create', 'read', 'update'], 'my-region'),
    allow('strategy-group', CRUD),
    allow('visitor', 'read', 'published'),
  ],
  'year-plan': [
    allow('coordinator', 'read', 'my-region'),
    allow('strategy-group', CRUD),
    allow('evaluator', 'read'),
  ],
  attendance: [
    allow('teacher', 'read', 'own'),
    allow('facilitator', ['create', 'read', 'update'], 'my-group'),
    allow('coordinator', 'read', 'my-region'),
  ],
  'attendance-counts': [
    allow('facilitator', 'read', 'my-group'),
    allow('director', 'read', 'my-school', 'no-small-cells'),
    allow('coordinator', 'read', 'my-region'),
    allow(['strategy-group', 'evaluator'], 'read', 'no-small-cells'),
  ],
  'group-discussion': [
    allow('teacher', ['create', 'update', 'delete'], 'own', 'my-group'),
    allow('teacher', 'read', 'my-group'),
    allow('facilitator', ['create', 'read', 'moderate'], 'my-group'),
  ],
  // What a facilitator noticed of a teacher's leading. It is taken back, never rewritten.
  noticing: [
    allow('teacher', 'read', 'own'),
    allow('facilitator', 'read', 'my-group', 'not-leading-the-school'),
    allow('facilitator', ['create', 'delete'], 'author', 'my-group', 'not-leading-the-school'),
  ],
  'scaffolding-advice': [
    allow('teacher', 'read', 'own'),
    allow('facilitator', 'read', 'my-group', 'not-leading-the-school'),
    allow('facilitator', ['decide', 'withdraw'], 'author', 'my-group', 'not-leading-the-school'),
  ],
  // Groups, regions and the whole programme adapt: each level writes down what it decided, and the
  // others read it. A ledger that another level could rewrite would say nothing of fidelity.
  adaptation: [
    allow('facilitator', ['create', 'read', 'update'], 'my-group'),
    allow('facilitator', 'delete', 'author', 'my-group'),
    allow('coordinator', 'read', 'my-region'),
    allow('coordinator', ['create', 'update', 'delete'], 'author', 'my-region'),
    allow('strategy-group', ['create', 'update', 'delete'], 'author'),
    allow(['strategy-group', 'evaluator'], 'read'),
  ],
  // What the strategy group decided of an adaptation, beside the ledger and not in it: whoever wrote
  // the line, and whoever evaluates, reads what became of it.
  'adaptation-answer': [
    allow('strategy-group', CRUD),
    allow('facilitator', 'read', 'my-group'),
    allow('coordinator', 'read', 'my-region'),
    allow('evaluator', 'read'),
  ],
  'network-event-record': [
    allow('coordinator', CRUD, 'my-region'),
    allow('strategy-group', 'read'),
  ],
  // The successor reads and closes what the one before left open.
  'handover-note': [
    allow('coordinator', ['create', 'read', 'update'], 'my-region'),
    allow('coordinator', 'delete', 'author', 'my-region'),
    allow('strategy-group', 'read'),
  ],

  // Evaluation
  // A questionnaire's time is opened once and closed once.
  'survey-wave': [allow('evaluator', ['create', 'update']), allow('visitor', 'read', 'published')],
  'survey-answer': [
    allow(IN_SCHOOL, 'create', 'with-code'),
    allow('evaluator', ['read', 'export'], 'pseudonymised', 'no-small-cells'),
  ],
  'survey-result': [
    allow(['teacher', 'facilitator'], 'read', 'no-small-cells'),
    allow('director', 'read', 'my-school', 'no-small-cells'),
    allow('coordinator', 'read', 'my-region', 'no-small-cells'),
    allow(['strategy-group', 'evaluator'], 'read', 'no-small-cells'),
  ],
  // A job reminds; nobody ever sees a list of who has not answered.
  'survey-reminder': [allow('operator', 'remind')],
  'school-conditions': [
    allow('director', ['create', 'read', 'update'], 'own'),
    allow('director', 'read', 'my-school', 'no-small-cells'),
    allow('coordinator', 'read', 'my-region', 'no-small-cells'),
    allow(['strategy-group', 'evaluator'], 'read', 'no-small-cells'),
  ],
  'programme-feedback': [
    allow(['teacher', 'facilitator', 'director'], CRUD, 'own'),
    allow(['strategy-group', 'evaluator'], 'read', 'consent'),
  ],
  // Asked for by an evaluator, approved by two others; who is in it may see it and what it is for.
  'research-export': [
    allow('evaluator', 'create', 'consent', 'pseudonymised'),
    allow('evaluator', ['read', 'withdraw'], 'own'),
    allow('evaluator', 'export', 'own', 'approved-by-two', 'consent', 'pseudonymised'),
    allow('strategy-group', 'read'),
    allow('strategy-group', 'approve', 'of-another', 'second-person'),
    allow('strategy-group', 'revoke', 'of-another'),
    allow('teacher', 'read', 'chosen'),
  ],

  'joint-display': [allow('evaluator', CRUD), allow('strategy-group', 'read')],
  consent: [allow(SIGNED_IN, CRUD, 'own')],
  // Which moved days somebody has taken note of: for nobody else, so that nobody counts who looked.
  'moved-days-seen': [allow(SIGNED_IN, CRUD, 'own')],
  // What a teacher has read of the answers to their reflections: whoever answered is not told.
  'answers-read': [allow('teacher', CRUD, 'own')],

  // Meeting beyond the school
  'programme-event': [
    allow('coordinator', CRUD, 'my-region'),
    allow('strategy-group', CRUD),
    allow('visitor', 'read', 'published'),
  ],
  'event-registration': [
    allow(IN_SCHOOL, CRUD, 'own'),
    allow('coordinator', 'read', 'my-region'),
    allow('strategy-group', 'read'),
    allow('visitor', 'register', 'published'),
  ],
  // A poster, a workshop, a story for a meeting: once agreed it stands on the programme.
  'event-offer': [
    allow(['teacher', 'facilitator'], [...CRUD, 'withdraw'], 'own'),
    allow('coordinator', ['read', 'decide'], 'my-region'),
    allow('strategy-group', ['read', 'decide']),
    allow('visitor', 'read', 'published'),
  ],
  // What a visitor of a station leaves for the person who stood there.
  'station-note': [
    allow(IN_SCHOOL, CRUD, 'own'),
    allow(['teacher', 'facilitator'], 'read', 'chosen'),
    allow('coordinator', 'read', 'my-region'),
  ],
  story: [
    allow('teacher', [...CRUD, 'publish', 'withdraw'], 'own'),
    allow('facilitator', ['read', 'suggest'], 'my-group', 'not-leading-the-school'),
    allow('strategy-group', 'feature', 'published', 'consent'),
    allow('visitor', 'read', 'published', 'consent'),
  ],
  certificate: [
    allow('teacher', 'read', 'own'),
    allow('facilitator', ['read', 'propose'], 'my-group'),
    allow('coordinator', ['read', 'confirm', 'decline'], 'my-region'),
    // Withdrawn is what was asked of a certificate; its holder is refused by the step itself.
    allow('strategy-group', ['read', 'decline', 'withdraw']),
    allow('strategy-group', ['issue', 'revoke'], 'second-person'),
    allow('visitor', 'verify', 'with-code'),
  ],
  'support-request': [
    allow(IN_SCHOOL, ['create', 'read', 'update', 'withdraw'], 'own'),
    allow(
      ['facilitator', 'director', 'coordinator', 'strategy-group'],
      ['read', 'reply'],
      'chosen',
    ),
  ],
  resource: [allow('strategy-group', CRUD), allow('visitor', 'read', 'published')],

  // People, and who lets them in
  person: [
    allow([...IN_SCHOOL, 'coordinator', 'evaluator', 'operator'], ['read', 'update'], 'own'),
    allow(['teacher', 'facilitator'], 'read', 'my-group'),
    allow(['director', 'deputy'], 'read', 'my-school'),
    allow('coordinator', ['create', 'read', 'update'], 'my-region'),
    allow('strategy-group', ['create', 'read', 'update']),
    allow('operator', 'read'),
  ],
  contact: [
    allow(SIGNED_IN, ['read', 'update'], 'own'),
    allow('facilitator', 'read', 'my-group', 'consent'),
    allow('coordinator', 'read', 'my-region'),
    allow('strategy-group', 'read'),
  ],
  // How to reach a facilitator: they choose whether those they work with see it, both the people of
  // their groups and whoever leads the school where these meet.
  'facilitator-contact': [
    allow('facilitator', ['read', 'update'], 'own'),
    allow(['teacher', 'facilitator'], 'read', 'my-group', 'consent'),
    allow(['director', 'deputy'], 'read', 'my-school', 'consent'),
    allow('coordinator', 'read', 'my-region'),
    allow('strategy-group', 'read'),
  ],
  // A director who could issue a sign-in code could become any teacher of the school.
  invitation: [
    allow('facilitator', 'issue', 'my-group', 'for-participants', 'not-leading-the-school'),
    allow('coordinator', 'issue', 'my-region', 'for-school-roles'),
    allow('strategy-group', 'issue', 'for-programme-roles'),
    allow('operator', 'issue', 'for-strategy-group', 'second-person'),
  ],
  'role-assignment': [
    allow('coordinator', ['grant', 'revoke'], 'my-region', 'for-school-roles'),
    allow('strategy-group', ['grant', 'revoke'], 'second-person'),
    allow('operator', 'grant', 'for-strategy-group', 'first-set-up'),
  ],
  'audit-log': [
    allow([...IN_SCHOOL, 'coordinator', 'strategy-group', 'evaluator'], 'read', 'own'),
    allow('strategy-group', 'read', 'second-person'),
    allow('operator', 'read'),
  ],
  'own-data': [
    allow(SIGNED_IN, ['export', 'erase'], 'own'),
    allow('strategy-group', 'execute', 'second-person'),
  ],
  backup: [allow('operator', 'run')],
};
