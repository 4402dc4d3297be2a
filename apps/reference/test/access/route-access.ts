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
const TEACHERS: readonly Who[] = ['teacher', 'colleague', 'teacherElsewhere'];
const FACILITATORS: readonly Who[] = ['facilitator', 'facilitatorElsewhere'];
const DIRECTORS: readonly Who[] = ['director', 'directorElsewhere'];
const COORDINATORS: readonly Who[] = ['coordinator', 'coordinatorElsewhere'];

export const ROUTE_ACCESS: Readonly<Record<string, RouteAccess>> = {
  // For anybody
  '/': { get: EVERYBODY },
  '/about': { get: EVERYBODY },
  '/evaluation': { get: EVERYBODY },
  '/regions': { get: EVERYBODY },
  '/regions/[region]': { at: '/regions/KZ-71', get: EVERYBODY },
  '/search': { at: '/search?q=мектеп', get: EVERYBODY },
  '/schools/[school]': { at: '/schools/s-ast-1', get: EVERYBODY },
  '/groups/[group]': { at: '/groups/g-ast-1', get: EVERYBODY },
  '/language': { methods: { POST: EVERYBODY } },

  // The door
  '/sign-in': { get: EVERYBODY },
  '/sign-in/[token]': {
    at: '/sign-in/no-such-link',
    get: EVERYBODY,
    actions: { default: EVERYBODY },
  },
  '/sign-out': { methods: { POST: EVERYBODY } },

  // A group's own
  '/groups/[group]/advice': { at: '/groups/g-ast-1/advice', get: ['facilitator'] },
  '/projects/[project]': {
    at: '/projects/project-teacher-ast-1-02',
    get: ['teacher', 'facilitator'],
  },

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
  '/teacher/reflections': {
    get: TEACHERS,
    actions: { save: TEACHERS, share: TEACHERS, unshare: TEACHERS },
  },
  '/facilitator': { get: FACILITATORS },
  '/facilitator/attendance/[event]': {
    at: '/facilitator/attendance/g-ast-1.group-session-1',
    get: ['facilitator'],
    actions: { default: ['facilitator'] },
  },
  '/director': { get: DIRECTORS },
  '/coordinator': { get: COORDINATORS },
  '/strategy': { get: ['strategy'] },
  '/evaluator': { get: ['evaluator'] },
  '/evaluator/report': { methods: { GET: ['evaluator'] } },
};
