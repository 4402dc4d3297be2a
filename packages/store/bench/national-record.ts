/** How large a made-up nation is. */
export interface Nation {
  readonly teachers: number;
  readonly reflectionsEach: number;
  readonly sessions: number;
  readonly notesEach: number;
}

export const GROUP_SIZE = 10;
const REGIONS = 20;

/** Records of that nation: everything that people wrote or that was written about them. */
export const recordsOf = ({ teachers, reflectionsEach, sessions, notesEach }: Nation): number =>
  teachers * (reflectionsEach + sessions + notesEach + 1) +
  (teachers / GROUP_SIZE) * sessions +
  (teachers * reflectionsEach) / 3;

/** SQL that fills the tables; as their owner, triggers off, since every place is given. */
export function nationSql({ teachers, reflectionsEach, sessions, notesEach }: Nation): string {
  const groups = teachers / GROUP_SIZE;
  const schools = groups / 2;
  const place = (number: string): string =>
    `'r' || (((${number}) - 1) / 2) % ${REGIONS}, 's' || ((${number}) - 1) / 2, 'g' || (${number})`;
  const groupOf = `((t - 1) / ${GROUP_SIZE} + 1)`;
  return `
set session_replication_role = replica;
insert into tldw.initiative (id, document) values ('nation', '{}') on conflict do nothing;
insert into tldw.region select 'r' || n, '{}' from generate_series(0, ${REGIONS - 1}) n;
insert into tldw.school select 's' || n, 'r' || n % ${REGIONS}, '{}' from generate_series(0, ${schools - 1}) n;
insert into tldw.school_group (region_id, school_id, id, document) select ${place('n')}, '{}' from generate_series(1, ${groups}) n;
insert into tldw.person (id, name, language, region_id, school_id, document)
  select 't' || t, 'Teacher ' || t, 'kk', 'r' || ((${groupOf} - 1) / 2) % ${REGIONS}, 's' || (${groupOf} - 1) / 2, '{}' from generate_series(1, ${teachers}) t;
insert into tldw.person (id, name, language, document) select 'f' || n, 'Facilitator ' || n, 'kk', '{}' from generate_series(1, ${groups}) n;
insert into tldw.person (id, name, language, document) select 'c' || n, 'Coordinator ' || n, 'ru', '{}' from generate_series(0, ${REGIONS - 1}) n;
insert into tldw.person (id, name, language, document) values ('strategy', 'Strategy', 'en', '{}');
insert into tldw.role_grant (id, person_id, role, region_id, school_id, group_id) select 'gt' || t, 't' || t, 'teacher', ${place(groupOf)} from generate_series(1, ${teachers}) t;
insert into tldw.role_grant (id, person_id, role, region_id, school_id, group_id) select 'gf' || n, 'f' || n, 'facilitator', ${place('n')} from generate_series(1, ${groups}) n;
insert into tldw.role_grant (id, person_id, role, region_id) select 'gc' || n, 'c' || n, 'coordinator', 'r' || n from generate_series(0, ${REGIONS - 1}) n;
insert into tldw.role_grant (id, person_id, role) values ('gs', 'strategy', 'strategy-group');
insert into tldw.event (id, region_id, school_id, group_id, kind, held_on, document)
  select 'e' || n || '-' || k, ${place('n')}, 'group-session', date '2026-09-01' + k * 30, '{}' from generate_series(1, ${groups}) n, generate_series(1, ${sessions}) k;
insert into tldw.attendance (event_id, person_id, region_id, school_id, group_id, status, recorded_by, recorded_at, document)
  select 'e' || ${groupOf} || '-' || k, 't' || t, ${place(groupOf)}, case when (t + k) % 7 = 0 then 'absent' else 'present' end, 'f' || ${groupOf}, now(), '{}' from generate_series(1, ${teachers}) t, generate_series(1, ${sessions}) k;
insert into tldw.project (id, owner_id, region_id, school_id, group_id, stage, document, started_at, changed_at)
  select 'p' || t, 't' || t, ${place(groupOf)}, 'acting', '{"concern": "reading aloud"}', now(), now() from generate_series(1, ${teachers}) t;
insert into tldw.project_card (project_id, owner_id, region_id, school_id, group_id, document, published_at)
  select 'p' || t, 't' || t, ${place(groupOf)}, '{"title": "Reading aloud"}', now() from generate_series(1, ${teachers}, 5) t;
insert into tldw.evidence (id, teacher_id, region_id, school_id, group_id, noticed_on, recorded_by, document)
  select 'v' || t || '-' || k, 't' || t, ${place(groupOf)}, date '2026-09-01' + k, 'f' || ${groupOf}, '{}' from generate_series(1, ${teachers}) t, generate_series(1, ${notesEach}) k;
insert into tldw.reflection (id, author_id, region_id, school_id, group_id, written_on, sealed, changed_at)
  select 'w' || t || '-' || k, 't' || t, ${place(groupOf)}, date '2026-09-01' + k, decode(repeat('ab', 200), 'hex'), now() from generate_series(1, ${teachers}) t, generate_series(1, ${reflectionsEach}) k;
insert into tldw.reflection_share (id, reflection_id, author_id, region_id, school_id, group_id, audience, shared_at)
  select 'x' || t || '-' || k, 'w' || t || '-' || k, 't' || t, ${place(groupOf)}, 'facilitators', now() from generate_series(1, ${teachers}) t, generate_series(1, ${reflectionsEach}, 3) k;
set session_replication_role = origin;
analyze;`;
}

/** What is asked on whose behalf: with the fence, and said so that without it the answer is the same. */
export interface Task {
  readonly name: string;
  readonly kind: 'read' | 'dashboard';
  readonly who: (turn: number) => string;
  readonly fenced: (who: string) => readonly [sql: string, values: readonly unknown[]];
  readonly open: (who: string) => readonly [sql: string, values: readonly unknown[]];
}

const numberOf = (who: string): number => Number(who.slice(1));
const groupOfTeacher = (who: string): string =>
  `g${Math.floor((numberOf(who) - 1) / GROUP_SIZE) + 1}`;

export const tasksFor = (nation: Nation): readonly Task[] => {
  const teacher = (turn: number): string => `t${((turn * 7_919) % nation.teachers) + 1}`;
  const facilitator = (turn: number): string =>
    `f${((turn * 7_919) % (nation.teachers / GROUP_SIZE)) + 1}`;
  const coordinator = (turn: number): string => `c${turn % REGIONS}`;
  const same = (
    ask: (who: string) => readonly [string, readonly unknown[]],
  ): Pick<Task, 'fenced' | 'open'> => ({ fenced: ask, open: ask });
  return [
    {
      name: 'a teacher opens their own reflections',
      kind: 'read',
      who: teacher,
      ...same((who) => [
        'select id, version, sealed from tldw.reflection where author_id = $1 order by written_on desc',
        [who],
      ]),
    },
    {
      name: 'a teacher sees the group’s year',
      kind: 'read',
      who: teacher,
      ...same((who) => [
        'select id, held_on, document from tldw.event where group_id = $1 order by held_on',
        [groupOfTeacher(who)],
      ]),
    },
    {
      name: 'a teacher sees who is in the group',
      kind: 'read',
      who: teacher,
      ...same((who) => [
        'select id, name from tldw.person where id in (select person_id from tldw.role_grant where group_id = $1)',
        [groupOfTeacher(who)],
      ]),
    },
    {
      name: 'a facilitator opens what was shared',
      kind: 'read',
      who: facilitator,
      fenced: (who) => [
        `select id, author_id, sealed from tldw.reflection
         where id in (select share.reflection_id from tldw.reflections_shared_with_me() share) and author_id <> $1
         order by written_on desc limit 20`,
        [who],
      ],
      open: (who) => [
        `select id, author_id, sealed from tldw.reflection
         where id in (select reflection_id from tldw.reflection_share where group_id = $1 and audience in ('facilitators', 'group')) and author_id <> $2
         order by written_on desc limit 20`,
        [`g${numberOf(who)}`, who],
      ],
    },
    {
      name: 'a facilitator sees the attendance of the group',
      kind: 'read',
      who: facilitator,
      ...same((who) => [
        'select event_id, person_id, status from tldw.attendance where group_id = $1',
        [`g${numberOf(who)}`],
      ]),
    },
    {
      name: 'a facilitator sees what was noticed of a teacher',
      kind: 'read',
      who: facilitator,
      ...same((who) => [
        'select id, noticed_on, document from tldw.evidence where teacher_id = $1 order by noticed_on',
        [`t${(numberOf(who) - 1) * GROUP_SIZE + 1}`],
      ]),
    },
    {
      name: 'a coordinator’s region: attendance by session',
      kind: 'dashboard',
      who: coordinator,
      ...same((who) => [
        `select status, count(*) from tldw.attendance where region_id = $1 group by status`,
        [`r${numberOf(who)}`],
      ]),
    },
    {
      name: 'the nation’s projects that were published, by region',
      kind: 'dashboard',
      who: () => 'strategy',
      ...same(() => ['select region_id, count(*) from tldw.project_card group by region_id', []]),
    },
  ];
};
