import { describe, expect, it } from 'vitest';
import {
  ACCESS_ROLES,
  ACCESS_TABLE,
  ACTIONS,
  may,
  RESOURCES,
  type AccessRule,
  type AccessTable,
  type Resource,
} from '../../src/access/index.ts';
import { REFERENCE, referenceAllows } from './reference-table.ts';
import { items, people, type Item } from './world.ts';

interface Cell extends Item {
  readonly who: (typeof people)[number];
  readonly action: (typeof ACTIONS)[number];
  readonly expected: boolean;
}

// An action nobody has on a resource is asked once per person; every other in every situation.
const used = new Map(
  RESOURCES.map((resource) => [
    resource,
    new Set(ACCESS_TABLE[resource].flatMap(({ actions }) => actions)),
  ]),
);
const cells = new Map<Resource, Cell[]>(RESOURCES.map((resource) => [resource, []]));
const asked = new Set<string>();
for (const item of items) {
  const { resource } = item.record;
  for (const who of people) {
    for (const action of ACTIONS) {
      const once = `${resource} ${action} ${who.name}`;
      if (!used.get(resource)!.has(action) && asked.has(once)) continue;
      asked.add(once);
      const expected = referenceAllows(who.name, action, { ...item.record });
      cells.get(resource)!.push({ ...item, who, action, expected });
    }
  }
}

function disagreements(table: AccessTable, resource: Resource): Cell | undefined {
  return cells
    .get(resource)!
    .find((cell) => may(cell.who.actor, cell.action, cell.record, table).allowed !== cell.expected);
}

const shown = ({ who, action, label, expected }: Cell) =>
  `${who.name} ${action} ${label}: the reference says ${expected ? 'yes' : 'no'}`;

describe('the table of who may do what', () => {
  it('says what the reference says, for every person, action and record of the world', () => {
    const count = [...cells.values()].reduce((sum, each) => sum + each.length, 0);
    expect(count).toBeGreaterThan(2000);
    expect(Object.keys(REFERENCE).sort()).toEqual([...RESOURCES].sort());
    const wrong = RESOURCES.map((resource) => disagreements(ACCESS_TABLE, resource));
    expect(wrong.filter((cell) => cell !== undefined).map(shown)).toEqual([]);
  });

  it('is noticed when any single rule is changed', () => {
    const survivors: string[] = [];
    let mutants = 0;
    for (const resource of RESOURCES) {
      ACCESS_TABLE[resource].forEach((rule, index) => {
        for (const [what, changed] of mutations(rule)) {
          mutants += 1;
          const rules = ACCESS_TABLE[resource].flatMap((each, at) =>
            at === index ? changed : [each],
          );
          if (!disagreements({ ...ACCESS_TABLE, [resource]: rules }, resource)) {
            survivors.push(`${resource} rule ${index + 1}: ${what}`);
          }
        }
      });
    }
    expect(survivors).toEqual([]);
    expect(mutants).toBeGreaterThan(500);
  });
});

// A rule may be lost, lose a condition, gain or lose a role, gain or lose an action.
function* mutations(rule: AccessRule): Generator<[string, readonly AccessRule[]]> {
  yield ['removed', []];
  for (const relation of rule.when) {
    const when = rule.when.filter((each) => each !== relation);
    yield [`without "${relation}"`, [{ ...rule, when }]];
  }
  for (const role of rule.roles) {
    yield [`without ${role}`, [{ ...rule, roles: rule.roles.filter((each) => each !== role) }]];
  }
  for (const action of rule.actions) {
    const actions = rule.actions.filter((each) => each !== action);
    yield [`without ${action}`, [{ ...rule, actions }]];
  }
}

describe('promises of the programme', () => {
  const readersOf = (resource: Resource) =>
    ACCESS_ROLES.filter((role) =>
      ACCESS_TABLE[resource].some(
        ({ roles, actions }) => roles.includes(role) && actions.includes('read'),
      ),
    );

  it('lets nobody but its author read a private reflection', () => {
    expect(readersOf('reflection-private')).toEqual(['teacher']);
    for (const { who, action, record, label } of cells.get('reflection-private')!) {
      const verdict = may(who.actor, action, record);
      if (verdict.allowed) expect(record.owner, label).toBe(who.name);
    }
  });

  it('gives a director no rule on anything a teacher writes for others', () => {
    for (const resource of [
      'reflection-private',
      'reflection-for-critical-friend',
      'reflection-for-facilitator',
      'reflection-for-group',
      'reflection-answer',
      'one-to-one-note',
      'facilitator-journal',
      'project-draft',
      'evidence',
      'portfolio',
      'attendance',
      'group-discussion',
      'invitation',
      'audit-log',
    ] as const) {
      const rules = ACCESS_TABLE[resource].filter(
        ({ roles, when }) => roles.includes('director') && !when.includes('own'),
      );
      expect(rules, resource).toEqual([]);
    }
  });

  it('gives whoever runs the machine no rule on content', () => {
    const ruled = RESOURCES.filter((resource) =>
      ACCESS_TABLE[resource].some(
        ({ roles, when }) => roles.includes('operator') && !when.includes('own'),
      ),
    );
    expect(ruled).toEqual([
      'survey-reminder',
      'person',
      'invitation',
      'role-assignment',
      'audit-log',
      'backup',
    ]);
  });

  it('shows no number about fewer than five people to anybody but facilitator and coordinator', () => {
    for (const resource of ['project-progress', 'survey-result'] as const) {
      for (const rule of ACCESS_TABLE[resource]) expect(rule.when).toContain('no-small-cells');
    }
  });

  it('tells an office every condition that was missing', () => {
    const dana = people.find(({ name }) => name === 'dana')!;
    const shared = items.find(({ label }) => label === 'reflection-for-facilitator 0/0')!;
    expect(may(dana.actor, 'read', shared.record)).toEqual({
      allowed: false,
      because: [
        {
          code: 'access.condition-missing',
          params: {
            action: 'read',
            resource: 'reflection-for-facilitator',
            role: 'facilitator',
            relations: ['not-leading-the-school'],
          },
        },
      ],
    });
    expect(may(dana.actor, 'read', { ...shared.record, chosen: ['dana' as never] }).allowed).toBe(
      true,
    );
    expect(may({ standings: [] }, 'run', { resource: 'reflection-private' })).toMatchObject({
      because: [{ code: 'access.nobody-may' }],
    });
    expect(may({ standings: [] }, 'run', { resource: 'backup' })).toMatchObject({
      because: [{ code: 'access.not-in-this-role', params: { roles: ['operator'] } }],
    });
  });
});
