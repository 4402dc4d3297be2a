/**
 * Who may open which address of the app and use which of its forms: the HTTP side of the access table.
 *
 * Every route has one line here; a route, method or form action that has none fails
 * `test/unit/route-access.test.ts`, and `test/browser/crawler.test.ts` then tries each line as
 * everybody in `WHO`. To add your route:
 *
 * - `get`: who sees the page. Everybody else must get "not found", a visitor may also be sent to sign in.
 * - `at`: for a route with parameters, an address of the demonstration. Take something of
 *   `teacher-ast-1-02` or of `g-ast-1`, so that the others in `WHO` are strangers to it.
 * - `actions`: who may use each form action; `{ who, form }` where an empty form says too little.
 * - `methods`: for a `+server.ts`, who may use each method.
 */
export const WHO = {
  visitor: undefined,
  teacher: 'teacher-ast-1-02',
  colleague: 'teacher-ast-1-03',
  teacherElsewhere: 'teacher-tar-1-02',
  facilitator: 'facilitator-ast-1-1',
  facilitatorElsewhere: 'facilitator-tar-1-1',
  director: 'director-ast-1',
  directorElsewhere: 'director-tar-1',
  coordinator: 'coordinator-ast',
  coordinatorElsewhere: 'coordinator-tar',
  strategy: 'strategy-1',
  evaluator: 'evaluator-1',
} as const;
export type Who = keyof typeof WHO;

/** Who may use a form action, with the fields it needs to be more than a refusal. */
export type ActionAccess =
  | readonly Who[]
  | { readonly who: readonly Who[]; readonly form: Readonly<Record<string, string>> };

export interface RouteAccess {
  readonly at?: string;
  readonly get?: readonly Who[];
  readonly actions?: Readonly<Record<string, ActionAccess>>;
  readonly methods?: Readonly<Record<string, readonly Who[]>>;
}

const EVERYBODY = Object.keys(WHO) as Who[];
const SIGNED_IN = EVERYBODY.filter((who) => who !== 'visitor');
const TEACHERS: readonly Who[] = ['teacher', 'colleague', 'teacherElsewhere'];
const FACILITATORS: readonly Who[] = ['facilitator', 'facilitatorElsewhere'];
const DIRECTORS: readonly Who[] = ['director', 'directorElsewhere'];
const COORDINATORS: readonly Who[] = ['coordinator', 'coordinatorElsewhere'];
const SAYING: readonly Who[] = [...TEACHERS, ...FACILITATORS, ...DIRECTORS];
const LET_IN: readonly Who[] = [...FACILITATORS, ...COORDINATORS, 'strategy'];

export const ROUTE_ACCESS: Readonly<Record<string, RouteAccess>> = {
  // For anybody
  '/': { get: EVERYBODY },
  '/about': { get: EVERYBODY },
  '/evaluation': { get: EVERYBODY },
  '/regions': { get: EVERYBODY },
  '/regions/[region]': { at: '/regions/KZ-71', get: EVERYBODY },
  '/regions/[region]/calendar.ics': {
    at: '/regions/KZ-71/calendar.ics',
    methods: { GET: EVERYBODY },
  },
  '/search': { at: '/search?q=мектеп', get: EVERYBODY },
  '/schools/[school]': { at: '/schools/s-ast-1', get: EVERYBODY },
  '/groups/[group]': { at: '/groups/g-ast-1', get: EVERYBODY },
  '/language': { methods: { POST: EVERYBODY } },
  '/moved-days': { methods: { POST: SIGNED_IN } },

  '/stories': { get: EVERYBODY },
  '/stories/[story]': { at: '/stories/story-teacher-ala-2-03', get: EVERYBODY },
  '/events': { get: EVERYBODY },
  '/events/[event]': {
    at: '/events/region-KZ-71.network-event-2',
    get: EVERYBODY,
    actions: {
      seat: [...TEACHERS, ...FACILITATORS],
      leave: [...TEACHERS, ...FACILITATORS],
      offer: [...TEACHERS, ...FACILITATORS],
      withdraw: [...TEACHERS, ...FACILITATORS],
      note: [...TEACHERS, ...FACILITATORS],
      unnote: [...TEACHERS, ...FACILITATORS],
    },
  },
  '/resources': { get: EVERYBODY },
  '/resources/[sheet]': { at: '/resources/concern', get: EVERYBODY },
  '/certificates': { get: EVERYBODY },

  // The door
  '/sign-in': { get: EVERYBODY, actions: { default: EVERYBODY } },
  '/sign-in/[token]': {
    at: '/sign-in/no-such-link',
    get: EVERYBODY,
    actions: { default: EVERYBODY },
  },
  '/sign-in/invitation': { get: EVERYBODY, actions: { default: EVERYBODY } },
  '/sign-in/passkey': { methods: { POST: EVERYBODY } },
  // Nobody's as long as no ministry's door is configured.
  '/sign-in/ministry': { methods: { GET: [] } },
  '/sign-in/ministry/return': { methods: { GET: [] } },
  '/sign-out': { methods: { POST: EVERYBODY } },

  // How the programme goes: said by those who take part, read without names by those who steer it
  '/feedback': {
    get: SIGNED_IN,
    actions: { give: SAYING, back: SAYING },
  },

  // A group's own
  '/groups/[group]/advice': {
    at: '/groups/g-ast-1/advice',
    get: ['facilitator'],
    actions: { 'take-back': ['facilitator'] },
  },
  '/groups/[group]/advice/[teacher]/[dimension]': {
    at: '/groups/g-ast-1/advice/teacher-ast-1-02/planning',
    get: ['facilitator'],
    actions: { default: ['facilitator'] },
  },
  '/groups/[group]/plan': {
    at: '/groups/g-ast-1/plan',
    get: ['facilitator'],
    actions: { move: ['facilitator'], ask: ['facilitator'] },
  },
  '/projects/[project]': {
    at: '/projects/project-teacher-ast-1-02',
    get: ['teacher', 'facilitator'],
  },

  // One's own
  '/me': { get: SIGNED_IN },
  '/me/security': {
    get: SIGNED_IN,
    actions: {
      endSession: SIGNED_IN,
      endOthers: SIGNED_IN,
      passphrase: SIGNED_IN,
      authenticator: SIGNED_IN,
      removeAuthenticator: SIGNED_IN,
      removePasskey: SIGNED_IN,
    },
  },
  '/me/contact': { get: SIGNED_IN, actions: { default: SIGNED_IN } },
  '/me/passkeys': { methods: { POST: SIGNED_IN } },
  // Whose roles wait for nothing is sent on to where the day begins.
  '/me/second-factor': { get: [], actions: { default: SIGNED_IN } },
  '/me/data': { get: SIGNED_IN, actions: { agree: TEACHERS, 'take-back': TEACHERS } },
  '/me/data/download': { methods: { GET: SIGNED_IN } },
  // Whoever was erased is nobody any more.
  '/me/data/erased': { get: EVERYBODY },
  '/me/data/erase': { get: SIGNED_IN, actions: { default: SIGNED_IN } },

  // Letting people in: never a director, a teacher or an evaluator
  '/let-in': {
    get: LET_IN,
    actions: {
      invite: { who: LET_IN, form: { person: 'nobody' } },
      cards: LET_IN,
      approve: { who: LET_IN, form: { person: 'nobody' } },
      decline: LET_IN,
      request: LET_IN,
    },
  },

  // For whoever runs the machine: the crawler asks from this very machine
  '/healthz': { methods: { GET: EVERYBODY } },
  '/readyz': { methods: { GET: EVERYBODY } },
  '/metrics': { methods: { GET: EVERYBODY } },

  // Files: with the record they belong to
  '/files/[file]': { at: '/files/no-such-file', methods: { GET: [] } },

  // By role
  '/teacher': { get: TEACHERS },
  '/teacher/project': {
    get: TEACHERS,
    actions: { default: { who: TEACHERS, form: { intent: 'resume' } } },
  },
  '/teacher/project/[step]': {
    at: '/teacher/project/concern',
    get: TEACHERS,
    actions: { draft: TEACHERS, keep: TEACHERS, status: TEACHERS },
  },
  '/teacher/drafts': { methods: { POST: TEACHERS } },
  '/teacher/project/poster': { get: TEACHERS, actions: { default: TEACHERS } },
  '/teacher/evidence': {
    get: TEACHERS,
    actions: { add: TEACHERS, remove: TEACHERS, restore: TEACHERS },
  },
  '/teacher/portfolio': {
    get: TEACHERS,
    actions: { open: TEACHERS, save: TEACHERS, submit: TEACHERS, back: TEACHERS, appeal: TEACHERS },
  },
  '/teacher/portfolio/whole': { get: TEACHERS },
  '/teacher/story': {
    get: TEACHERS,
    actions: { draft: TEACHERS, save: TEACHERS, publish: TEACHERS, withdraw: TEACHERS },
  },
  '/teacher/dates': { get: TEACHERS, actions: { default: TEACHERS } },
  '/teacher/participation': { get: TEACHERS },
  '/teacher/certificate': { get: TEACHERS },
  '/teacher/requests': {
    get: TEACHERS,
    actions: { answer: TEACHERS, ask: TEACHERS, withdraw: TEACHERS },
  },
  '/teacher/reflections': {
    get: TEACHERS,
    actions: {
      save: TEACHERS,
      share: TEACHERS,
      unshare: TEACHERS,
      remove: TEACHERS,
      answer: TEACHERS,
      read: TEACHERS,
      unanswer: TEACHERS,
    },
  },
  '/teacher/reflections/draft': { methods: { POST: TEACHERS } },
  '/facilitator': { get: FACILITATORS },
  '/facilitator/attendance/[event]': {
    at: '/facilitator/attendance/g-ast-1.group-session-1',
    get: ['facilitator'],
    actions: { default: ['facilitator'] },
  },
  '/facilitator/sessions/[event]': {
    at: '/facilitator/sessions/g-ast-1.group-session-1',
    get: ['facilitator'],
    actions: {
      apologies: ['facilitator'],
      close: { who: ['facilitator'], form: { held: 'yes', minutes: '120' } },
      reopen: ['facilitator'],
    },
  },
  '/facilitator/noticing/[event]': {
    at: '/facilitator/noticing/g-ast-1.group-session-1',
    get: ['facilitator'],
    actions: {
      keep: { who: ['facilitator'], form: { 'help:teacher-ast-1-02': '3' } },
      'take-back': ['facilitator'],
    },
  },
  '/facilitator/packs/[pack]': {
    at: '/facilitator/packs/session-5',
    methods: { GET: [...FACILITATORS, ...COORDINATORS, 'strategy'] },
  },
  '/facilitator/teachers/[person]': {
    at: '/facilitator/teachers/teacher-ast-1-02',
    get: ['facilitator'],
    actions: { default: { who: ['facilitator'], form: { text: 'A word after a talk' } } },
  },
  '/facilitator/tutorials': { get: FACILITATORS, actions: { default: FACILITATORS } },
  '/facilitator/requests': {
    get: FACILITATORS,
    actions: {
      answer: FACILITATORS,
      ask: { who: FACILITATORS, form: { words: 'A room, please' } },
      withdraw: FACILITATORS,
    },
  },
  '/facilitator/shared': {
    get: FACILITATORS,
    actions: { answer: FACILITATORS, unanswer: FACILITATORS },
  },
  '/facilitator/journal': {
    get: FACILITATORS,
    actions: { write: { who: FACILITATORS, form: { text: 'A thought' } }, remove: FACILITATORS },
  },
  '/facilitator/adaptations': {
    get: FACILITATORS,
    actions: { keep: FACILITATORS, remove: FACILITATORS },
  },
  '/facilitator/portfolios': { get: FACILITATORS },
  '/facilitator/portfolios/[portfolio]': {
    at: '/facilitator/portfolios/portfolio-teacher-tar-1-05',
    get: FACILITATORS,
    actions: { read: FACILITATORS, decide: FACILITATORS, answer: FACILITATORS },
  },
  '/facilitator/certificates': {
    get: FACILITATORS,
    actions: { propose: { who: FACILITATORS, form: { of: 'no-such-portfolio' } } },
  },
  '/director': { get: DIRECTORS },
  '/director/requests': {
    get: DIRECTORS,
    actions: {
      answer: DIRECTORS,
      ask: { who: DIRECTORS, form: { words: 'Could we listen to the projects?' } },
      withdraw: DIRECTORS,
    },
  },
  '/director/progress': { get: DIRECTORS },
  '/director/conditions': {
    get: DIRECTORS,
    actions: { default: { who: DIRECTORS, form: { 'time-to-meet': '4' } } },
  },
  '/director/presentations': { get: DIRECTORS, actions: { default: DIRECTORS } },
  '/director/resources': { get: DIRECTORS },
  '/coordinator': { get: COORDINATORS },
  '/coordinator/plan': { get: COORDINATORS },
  '/coordinator/people': { get: COORDINATORS },
  '/coordinator/requests': { get: COORDINATORS, actions: { answer: COORDINATORS } },
  '/coordinator/portfolios': {
    get: COORDINATORS,
    actions: { ask: COORDINATORS, unask: COORDINATORS, answer: COORDINATORS },
  },
  '/coordinator/certificates': {
    get: COORDINATORS,
    actions: {
      confirm: { who: COORDINATORS, form: { of: 'no-such-certificate' } },
      decline: { who: COORDINATORS, form: { of: 'no-such-certificate', because: 'no' } },
    },
  },
  '/coordinator/handover': {
    get: COORDINATORS,
    actions: { write: COORDINATORS, turn: COORDINATORS },
  },
  '/coordinator/events/[event]': {
    at: '/coordinator/events/region-KZ-71.network-event-1',
    get: ['coordinator'],
    actions: {
      host: ['coordinator'],
      add: ['coordinator'],
      remove: ['coordinator'],
      move: ['coordinator'],
      answer: ['coordinator'],
      record: ['coordinator'],
    },
  },
  '/strategy': { get: ['strategy'] },
  '/strategy/meetings/[event]': {
    at: '/strategy/meetings/everyone.congress-1',
    get: ['strategy'],
    actions: {
      host: ['strategy'],
      add: ['strategy'],
      remove: ['strategy'],
      move: ['strategy'],
      answer: ['strategy'],
    },
  },
  '/strategy/calendar': { get: ['strategy'], actions: { default: ['strategy'] } },
  '/strategy/calendar/[draft]': {
    at: '/strategy/calendar/no-such-draft',
    get: [],
    actions: {
      announce: ['strategy'],
      again: ['strategy'],
      takeBack: ['strategy'],
      discard: ['strategy'],
    },
  },
  '/strategy/growth': {
    get: ['strategy'],
    actions: { save: ['strategy'], try: ['strategy'], remove: ['strategy'] },
  },
  '/strategy/fidelity': {
    get: ['strategy'],
    actions: { 'deal-with': ['strategy'], 'open-again': ['strategy'], 'take-back': ['strategy'] },
  },
  '/strategy/partners': { get: ['strategy'] },
  '/strategy/people': { get: ['strategy'] },
  '/strategy/certificates': {
    get: ['strategy'],
    actions: {
      issue: { who: ['strategy'], form: { of: 'no-such-certificate' } },
      decline: { who: ['strategy'], form: { of: 'no-such-certificate', because: 'no' } },
      ask: { who: ['strategy'], form: { of: 'no-such-certificate', because: 'no' } },
      'take-back': { who: ['strategy'], form: { of: 'no-such-certificate' } },
      revoke: { who: ['strategy'], form: { of: 'no-such-certificate' } },
    },
  },
  '/strategy/portfolios': {
    get: ['strategy'],
    actions: { ask: ['strategy'], unask: ['strategy'], answer: ['strategy'] },
  },
  '/strategy/research': {
    get: ['strategy'],
    actions: {
      approve: { who: ['strategy'], form: { export: 'no-such-export' } },
      refuse: { who: ['strategy'], form: { export: 'no-such-export', because: 'no' } },
    },
  },
  '/strategy/audit': { get: ['strategy'] },
  '/strategy/calendar.ics': { methods: { GET: ['strategy'] } },
  '/evaluator': { get: ['evaluator'] },
  '/evaluator/waves': {
    get: ['evaluator'],
    actions: { open: ['evaluator'], close: ['evaluator'] },
  },
  '/evaluator/instruments/[instrument]': {
    at: '/evaluator/instruments/teacher-leadership-survey',
    get: ['evaluator'],
  },
  '/evaluator/scores': { get: ['evaluator'] },
  '/evaluator/voices': {
    get: ['evaluator'],
    actions: { keep: ['evaluator'], remove: ['evaluator'], restore: ['evaluator'] },
  },
  '/evaluator/report': { get: ['evaluator'] },
  '/evaluator/report/file': { methods: { GET: ['evaluator'] } },
  '/evaluator/exports': { get: ['evaluator'] },
  '/evaluator/exports/[file]': {
    at: '/evaluator/exports/answers.csv',
    methods: { GET: ['evaluator'] },
  },
  '/evaluator/research': {
    get: ['evaluator'],
    actions: {
      ask: { who: ['evaluator'], form: { purpose: 'Crawling' } },
      make: { who: ['evaluator'], form: { export: 'no-such-export' } },
      withdraw: { who: ['evaluator'], form: { export: 'no-such-export' } },
    },
  },
  // Whose it is not, and until it is made, nobody finds anything here.
  '/evaluator/research/[export]/[file]': {
    at: '/evaluator/research/no-such-export/rows.csv',
    methods: { GET: [] },
  },
  '/survey/[instrument]/[wave]': {
    at: '/survey/teacher-leadership-survey/post',
    get: EVERYBODY,
    // A ticket is drawn by somebody whom the questionnaire is for; afterwards nothing says by whom.
    actions: { default: TEACHERS },
  },
  // Whoever has the ticket; nothing asks who is signed in.
  '/survey/[instrument]/[wave]/[ticket]': {
    at: '/survey/teacher-leadership-survey/post/no~ticket',
    get: EVERYBODY,
    actions: { default: EVERYBODY },
  },
};
