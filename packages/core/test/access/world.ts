import type { AccessRecord, Actor } from '../../src/access/index.ts';
import { RESOURCES } from '../../src/access/index.ts';

// Two regions. Region one has the Birch school (groups b1, b2) and the Cedar school (group c1);
// region two has the Dune school (group d1). Deputy Dana leads group b1 and is deputy of Birch: the
// dual role that must not turn facilitating into supervising.

interface Somebody {
  readonly name: string;
  readonly actor: Actor;
}

const someone = (
  name: string,
  ...standings: readonly {
    role: string;
    groups?: readonly string[];
    schools?: readonly string[];
    regions?: readonly string[];
  }[]
): Somebody => ({ name, actor: { person: name, standings } as unknown as Actor });

const teacher = (name: string, group: string, school: string, region: string) =>
  someone(name, { role: 'teacher', groups: [group], schools: [school], regions: [region] });

export const people: readonly Somebody[] = [
  teacher('aliya', 'b1', 'birch', 'one'),
  teacher('bolat', 'b1', 'birch', 'one'),
  teacher('chinara', 'b2', 'birch', 'one'),
  teacher('damir', 'd1', 'dune', 'two'),
  someone('fatima', { role: 'facilitator', groups: ['b1', 'c1'], schools: ['birch'] }),
  someone(
    'dana',
    { role: 'facilitator', groups: ['b1'], schools: ['birch'] },
    { role: 'deputy', schools: ['birch'] },
  ),
  someone('farid', { role: 'facilitator', groups: ['d1'], schools: ['dune'] }),
  someone('gulnar', { role: 'director', schools: ['birch'] }),
  someone('hasan', { role: 'director', schools: ['dune'] }),
  someone('indira', { role: 'deputy', schools: ['birch'] }),
  someone('kamila', { role: 'coordinator', regions: ['one'] }),
  someone('leila', { role: 'coordinator', regions: ['two'] }),
  someone('marat', { role: 'strategy-group' }),
  someone('nadia', { role: 'evaluator' }),
  someone('oraz', { role: 'operator' }),
  { name: 'visitor', actor: { standings: [] } },
];

/** A record and a line that tells it from the others. */
export interface Item {
  readonly label: string;
  readonly record: AccessRecord;
}

type Facts = Readonly<Record<string, unknown>>;

// The ways in which one record of a kind may differ from another: whose it is, where, in which state.
const SITUATIONS: readonly Facts[] = [
  {},
  { hasConsent: true },
  { isPublished: true },
  { isPublished: true, hasConsent: true },
  { isSubmitted: true },
  { isPseudonymised: true, smallestCell: 12 },
  { isPseudonymised: true, hasConsent: true },
  { isPseudonymised: true, smallestCell: 4 },
  { smallestCell: 5 },
  { smallestCell: 4 },
  { codeMatches: true },
  { approvedBy: ['zhanna'] },
  { approvedBy: ['marat', 'oraz', 'nadia'], forRole: 'strategy-group' },
  { approvedBy: ['marat'] },
  { approvedBy: ['zhanna', 'zarina'], hasConsent: true, isPseudonymised: true },
  { approvedBy: ['zhanna', 'zarina'], hasConsent: true },
  { approvedBy: ['zhanna', 'zarina'], isPseudonymised: true },
  { approvedBy: ['zhanna', 'nadia'], hasConsent: true, isPseudonymised: true },
  { approvedBy: ['oraz'], forRole: 'strategy-group' },
  { approvedBy: ['zhanna'], forRole: 'strategy-group' },
  { forRole: 'teacher' },
  { forRole: 'director' },
  { forRole: 'deputy' },
  { forRole: 'facilitator' },
  { forRole: 'coordinator' },
  { forRole: 'evaluator' },
  { forRole: 'strategy-group' },
  { forRole: 'strategy-group', isFirstSetUp: true },
  { isFirstSetUp: true },
  { chosen: ['bolat', 'dana', 'gulnar', 'kamila', 'marat', 'farid'] },
  { isSubmitted: true, chosen: ['dana'] },
  { chosen: ['bolat'], writtenBy: 'bolat' },
  { chosen: ['farid'], writtenBy: 'farid' },
  { readers: ['farid', 'dana'] },
  { readers: ['farid', 'dana'], isSubmitted: true },
];

const PLACES: readonly Facts[] = [
  { owner: 'aliya', writtenBy: 'fatima', group: 'b1', school: 'birch', region: 'one' },
  { owner: 'damir', writtenBy: 'fatima', group: 'd1', school: 'dune', region: 'two' },
  { owner: 'aliya', writtenBy: 'aliya', group: 'c1', school: 'cedar', region: 'one' },
  { owner: 'gulnar', writtenBy: 'gulnar', school: 'birch', region: 'one' },
  { owner: 'fatima', writtenBy: 'fatima', school: 'birch' },
  { owner: 'dana', writtenBy: 'dana', group: 'b1' },
  { owner: 'kamila' },
  { owner: 'kamila', writtenBy: 'kamila', region: 'one' },
  { owner: 'kamila', writtenBy: 'kamila', region: 'two' },
  { owner: 'marat', writtenBy: 'marat' },
  { owner: 'dana', writtenBy: 'dana', group: 'b1', school: 'birch' },
  { owner: 'nadia' },
  { owner: 'oraz' },
  { owner: 'indira', school: 'dune' },
  {},
];

/** Every resource in every place and every situation. */
export const items: readonly Item[] = RESOURCES.flatMap((resource) =>
  PLACES.flatMap((place, whose) =>
    SITUATIONS.map((situation, which) => ({
      label: `${resource} ${whose}/${which}`,
      record: { resource, ...place, ...situation },
    })),
  ),
);
