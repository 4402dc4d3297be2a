import { people } from './world.ts';

// A second writing of the table, by hand, in other words and with its own reading of them: one
// line for each role and resource, `actions @ conditions`, alternatives divided by `|`. C R U D are
// create, read, update, delete. It was written down from the promises of the programme, not from
// the code: where the two disagree, one of them is wrong.

export const REFERENCE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'reflection-private': { teacher: 'CRUD share export @mine' },
  'reflection-for-critical-friend': {
    teacher: 'CRUD unshare export @mine | R comment @named',
    facilitator: 'R comment @named',
  },
  'reflection-for-facilitator': {
    teacher: 'CRUD unshare export @mine',
    facilitator: 'R comment @group,notboss',
  },
  'reflection-for-group': {
    teacher: 'CRUD unshare export @mine | R comment @group',
    facilitator: 'R comment @group,notboss',
  },
  'reflection-for-school': {
    teacher: 'CRUD unshare export @mine | R @school',
    facilitator: 'R @school',
    director: 'R @school',
    deputy: 'R @school',
  },
  'reflection-answer': {
    teacher: 'R delete export @mine | CRUD @wrote,named,notmine',
    facilitator: 'CRUD @wrote,named,notmine',
  },
  'one-to-one-note': { teacher: 'R acknowledge @mine', facilitator: 'CRUD @wrote,group' },
  'facilitator-journal': { facilitator: 'CRUD @wrote' },
  'tutorial-booking': { teacher: 'CRUD @mine', facilitator: 'CRUD @group' },
  worksheet: { teacher: 'CRUD @mine' },
  'project-draft': {
    teacher: 'CRUD @mine | R comment @named',
    facilitator: 'R comment @group,notboss | R @reader,notboss',
  },
  'project-card': {
    teacher: 'CRUD publish withdraw @mine',
    director: 'endorse @school,out',
    everybody: 'R @out',
  },
  'project-progress': {
    director: 'R @school,five',
    coordinator: 'R @region,five',
    'strategy-group': 'R @five',
    evaluator: 'R @five',
  },
  evidence: {
    teacher: 'CRUD submit @mine',
    facilitator: 'R comment @group,handedin,notboss | R @reader,handedin,notboss',
    evaluator: 'R @agreed,nameless',
  },
  portfolio: {
    teacher: 'CRUD submit @mine',
    facilitator: 'R comment @group,handedin,notboss | R @reader,handedin,notboss',
  },
  'portfolio-reading': {
    teacher: 'R reply @mine',
    facilitator: 'C R U @reader,notboss | R @group,notboss',
  },
  'reader-appointment': {
    teacher: 'R @mine',
    facilitator: 'R @reader | R @group,notboss',
    coordinator: 'CRUD @region',
    'strategy-group': 'CRUD',
  },
  'portfolio-decision': {
    teacher: 'R @mine',
    facilitator: 'C R @reader,notboss | R @group,notboss',
  },
  'portfolio-state': {
    teacher: 'R @mine',
    facilitator: 'R @group',
    coordinator: 'R @region',
    'strategy-group': 'R',
  },
  'group-session-plan': {
    teacher: 'R @group',
    facilitator: 'CRUD @group',
    coordinator: 'R @region',
    'strategy-group': 'R',
  },
  timetable: {
    teacher: 'R @group',
    facilitator: 'C R U @group',
    director: 'R @school',
    deputy: 'R @school',
    coordinator: 'C R U @region',
    'strategy-group': 'CRUD',
    everybody: 'R @out',
  },
  'year-plan': { coordinator: 'R @region', 'strategy-group': 'CRUD', evaluator: 'R' },
  attendance: { teacher: 'R @mine', facilitator: 'C R U @group', coordinator: 'R @region' },
  'attendance-counts': {
    facilitator: 'R @group',
    director: 'R @school,five',
    coordinator: 'R @region',
    'strategy-group': 'R @five',
    evaluator: 'R @five',
  },
  'group-discussion': {
    teacher: 'CRUD @mine,group | R @group',
    facilitator: 'C R moderate @group',
  },
  noticing: {
    teacher: 'R @mine',
    facilitator: 'R @group,notboss | C D @wrote,group,notboss',
  },
  'scaffolding-advice': {
    teacher: 'R @mine',
    facilitator: 'R @group,notboss | decide withdraw @wrote,group,notboss',
  },
  adaptation: {
    facilitator: 'C R U @group | D @wrote,group',
    coordinator: 'R @region | C U D @wrote,region',
    'strategy-group': 'R | C U D @wrote',
    evaluator: 'R',
  },
  'adaptation-answer': {
    'strategy-group': 'CRUD',
    facilitator: 'R @group',
    coordinator: 'R @region',
    evaluator: 'R',
  },
  'network-event-record': { coordinator: 'CRUD @region', 'strategy-group': 'R' },
  'handover-note': { coordinator: 'C R U @region | D @wrote,region', 'strategy-group': 'R' },
  'joint-display': { evaluator: 'CRUD', 'strategy-group': 'R' },
  consent: {
    teacher: 'CRUD @mine',
    facilitator: 'CRUD @mine',
    director: 'CRUD @mine',
    deputy: 'CRUD @mine',
    coordinator: 'CRUD @mine',
    'strategy-group': 'CRUD @mine',
    evaluator: 'CRUD @mine',
    operator: 'CRUD @mine',
  },
  'moved-days-seen': {
    teacher: 'CRUD @mine',
    facilitator: 'CRUD @mine',
    director: 'CRUD @mine',
    deputy: 'CRUD @mine',
    coordinator: 'CRUD @mine',
    'strategy-group': 'CRUD @mine',
    evaluator: 'CRUD @mine',
    operator: 'CRUD @mine',
  },
  'answers-read': { teacher: 'CRUD @mine' },
  'survey-wave': { evaluator: 'C U', everybody: 'R @out' },
  'survey-answer': {
    teacher: 'C @code',
    facilitator: 'C @code',
    director: 'C @code',
    deputy: 'C @code',
    evaluator: 'R export @nameless,five',
  },
  'survey-result': {
    teacher: 'R @five',
    facilitator: 'R @five',
    director: 'R @school,five',
    coordinator: 'R @region,five',
    'strategy-group': 'R @five',
    evaluator: 'R @five',
  },
  'survey-reminder': { operator: 'remind' },
  'school-conditions': {
    director: 'C R U @mine | R @school,five',
    coordinator: 'R @region,five',
    'strategy-group': 'R @five',
    evaluator: 'R @five',
  },
  'programme-feedback': {
    teacher: 'CRUD @mine',
    facilitator: 'CRUD @mine',
    director: 'CRUD @mine',
    'strategy-group': 'R @agreed',
    evaluator: 'R @agreed',
  },
  'research-export': {
    evaluator: 'C @agreed,nameless | R withdraw @mine | export @mine,bytwo,agreed,nameless',
    'strategy-group': 'R | approve @notmine,two | revoke @notmine',
    teacher: 'R @named',
  },
  'programme-event': { coordinator: 'CRUD @region', 'strategy-group': 'CRUD', everybody: 'R @out' },
  'event-registration': {
    teacher: 'CRUD @mine',
    facilitator: 'CRUD @mine',
    director: 'CRUD @mine',
    deputy: 'CRUD @mine',
    coordinator: 'R @region',
    'strategy-group': 'R',
    everybody: 'register @out',
  },
  'event-offer': {
    teacher: 'CRUD withdraw @mine',
    facilitator: 'CRUD withdraw @mine',
    coordinator: 'R decide @region',
    'strategy-group': 'R decide',
    everybody: 'R @out',
  },
  'station-note': {
    teacher: 'CRUD @mine | R @named',
    facilitator: 'CRUD @mine | R @named',
    director: 'CRUD @mine',
    deputy: 'CRUD @mine',
    coordinator: 'R @region',
  },
  story: {
    teacher: 'CRUD publish withdraw @mine',
    facilitator: 'R suggest @group,notboss',
    'strategy-group': 'feature @out,agreed',
    everybody: 'R @out,agreed',
  },
  certificate: {
    teacher: 'R @mine',
    facilitator: 'R propose @group',
    coordinator: 'R confirm decline @region',
    'strategy-group': 'R decline withdraw | issue revoke @two',
    everybody: 'verify @code',
  },
  'support-request': {
    teacher: 'C R U withdraw @mine',
    facilitator: 'C R U withdraw @mine | R reply @named',
    director: 'C R U withdraw @mine | R reply @named',
    deputy: 'C R U withdraw @mine',
    coordinator: 'R reply @named',
    'strategy-group': 'R reply @named',
  },
  resource: { 'strategy-group': 'CRUD', everybody: 'R @out' },
  person: {
    teacher: 'R U @mine | R @group',
    facilitator: 'R U @mine | R @group',
    director: 'R U @mine | R @school',
    deputy: 'R U @mine | R @school',
    coordinator: 'R U @mine | C R U @region',
    'strategy-group': 'R U @mine | C R U',
    evaluator: 'R U @mine',
    operator: 'R U @mine | R',
  },
  contact: {
    teacher: 'R U @mine',
    facilitator: 'R U @mine | R @group,agreed',
    director: 'R U @mine',
    deputy: 'R U @mine',
    coordinator: 'R U @mine | R @region',
    'strategy-group': 'R U @mine | R',
    evaluator: 'R U @mine',
    operator: 'R U @mine',
  },
  'facilitator-contact': {
    teacher: 'R @group,agreed',
    facilitator: 'R U @mine | R @group,agreed',
    director: 'R @school,agreed',
    deputy: 'R @school,agreed',
    coordinator: 'R @region',
    'strategy-group': 'R',
  },
  invitation: {
    facilitator: 'issue @group,totakepart,notboss',
    coordinator: 'issue @region,toschool',
    'strategy-group': 'issue @toprogramme',
    operator: 'issue @tostrategy,two',
  },
  'role-assignment': {
    coordinator: 'grant revoke @region,toschool',
    'strategy-group': 'grant revoke @two',
    operator: 'grant @tostrategy,empty',
  },
  'audit-log': {
    teacher: 'R @mine',
    facilitator: 'R @mine',
    director: 'R @mine',
    deputy: 'R @mine',
    coordinator: 'R @mine',
    'strategy-group': 'R @mine | R @two',
    evaluator: 'R @mine',
    operator: 'R @mine | R',
  },
  'own-data': {
    teacher: 'export erase @mine',
    facilitator: 'export erase @mine',
    director: 'export erase @mine',
    deputy: 'export erase @mine',
    coordinator: 'export erase @mine',
    'strategy-group': 'export erase @mine | execute @two',
    evaluator: 'export erase @mine',
    operator: 'export erase @mine',
  },
  backup: { operator: 'run' },
};

interface Circumstances {
  readonly who: string;
  readonly role: string;
  readonly record: Readonly<Record<string, unknown>>;
}

// Where everybody stands, read from the world once more.
const GROUPS: Record<string, string> = {
  aliya: 'b1',
  bolat: 'b1',
  chinara: 'b2',
  damir: 'd1',
  fatima: 'b1 c1',
  dana: 'b1',
  farid: 'd1',
};
const SCHOOLS: Record<string, string> = {
  aliya: 'birch',
  bolat: 'birch',
  chinara: 'birch',
  damir: 'dune',
  fatima: 'birch',
  dana: 'birch',
  farid: 'dune',
  gulnar: 'birch',
  hasan: 'dune',
  indira: 'birch',
};
const REGIONS: Record<string, string> = { kamila: 'one', leila: 'two' };
const BOSSES: Record<string, string> = {
  gulnar: 'birch',
  dana: 'birch',
  indira: 'birch',
  hasan: 'dune',
};

const approvers = (record: Readonly<Record<string, unknown>>) =>
  (record['approvedBy'] ?? []) as string[];
const isIn = (list: unknown, one: unknown) =>
  typeof one === 'string' &&
  (Array.isArray(list) ? list : typeof list === 'string' ? list.split(/[ ,]/) : []).includes(one);

function holds(condition: string, { who, record }: Circumstances): boolean {
  const named = Array.isArray(record['chosen']) && record['chosen'].includes(who);
  switch (condition) {
    case 'mine':
      return who === record['owner'];
    case 'wrote':
      return who === record['writtenBy'];
    case 'group':
      return isIn(GROUPS[who], record['group']);
    case 'school':
      return isIn(SCHOOLS[who], record['school']);
    case 'region':
      return isIn(REGIONS[who], record['region']);
    case 'named':
      return named;
    case 'notboss':
      return named || !isIn(BOSSES[who], record['school']);
    case 'reader':
      return isIn(record['readers'], who);
    case 'out':
      return Boolean(record['isPublished']);
    case 'agreed':
      return Boolean(record['hasConsent']);
    case 'handedin':
      return Boolean(record['isSubmitted']);
    case 'nameless':
      return Boolean(record['isPseudonymised']);
    case 'five':
      return Number(record['smallestCell'] ?? 0) > 4;
    case 'two':
      return approvers(record).length > 0 && !approvers(record).includes(who);
    case 'notmine':
      return typeof record['owner'] === 'string' && who !== record['owner'];
    case 'bytwo':
      return new Set(approvers(record).concat(String(record['owner']))).size > 2;
    case 'code':
      return Boolean(record['codeMatches']);
    case 'empty':
      return Boolean(record['isFirstSetUp']);
    case 'totakepart':
      return record['forRole'] === 'teacher';
    case 'toschool':
      return /^(?:director|deputy|facilitator)$/.test(String(record['forRole']));
    case 'toprogramme':
      return /^(?:coordinator|evaluator)$/.test(String(record['forRole']));
    case 'tostrategy':
      return record['forRole'] === 'strategy-group';
    default:
      throw new Error(`The reference table has no condition "${condition}"`);
  }
}

const LETTERS: Record<string, string> = { C: 'create', R: 'read', U: 'update', D: 'delete' };

interface Alternative {
  readonly actions: ReadonlySet<string>;
  readonly conditions: readonly string[];
}

function read(cell: string): readonly Alternative[] {
  return cell.split(' | ').map((each) => {
    const [actions = '', conditions = ''] = each.split(' @');
    const names = actions
      .trim()
      .split(' ')
      .flatMap((word) => (/^[CRUD]+$/.test(word) ? [...word].map((at) => LETTERS[at]!) : [word]));
    return { actions: new Set(names), conditions: conditions.split(',').filter(Boolean) };
  });
}

const PARSED = new Map(
  Object.entries(REFERENCE).flatMap(([resource, roles]) =>
    Object.entries(roles).map(([role, cell]) => [`${resource} ${role}`, read(cell)] as const),
  ),
);

const ROLES = new Map(
  people.map(({ name, actor }) => [
    name,
    ['everybody', ...actor.standings.map(({ role }) => role as string)],
  ]),
);

/** What the reference says of somebody, an action and a record of the world. */
export function referenceAllows(
  who: string,
  action: string,
  record: Readonly<Record<string, unknown>>,
): boolean {
  return ROLES.get(who)!.some((role) =>
    (PARSED.get(`${String(record['resource'])} ${role}`) ?? []).some(
      ({ actions, conditions }) =>
        actions.has(action) &&
        conditions.every((condition) => holds(condition, { who, role, record })),
    ),
  );
}
