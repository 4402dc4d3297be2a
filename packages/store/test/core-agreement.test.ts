import { expect, test } from 'vitest';
import { may, type AccessRecord } from '@tldw/core/access';
import { EXPECTED, readersOf, ROWS, VIEWERS, type Row } from './access-world.ts';
import { asActor } from './as-actor.ts';

// The matrix test shows that the database does what EXPECTED says. This one shows that EXPECTED
// and the programme's own access table mean the same: so the table and the database agree.

type Ids = Readonly<Record<string, unknown>>;
const record = (resource: AccessRecord['resource'], facts: Ids): AccessRecord => ({
  resource,
  ...facts,
});

const places = (row: Row): Ids => ({
  ...(row['group_id'] ? { group: row['group_id'] } : {}),
  ...(row['school_id'] ? { school: row['school_id'] } : {}),
  ...(row['region_id'] ? { region: row['region_id'] } : {}),
});

const CIRCLES: Readonly<Record<string, AccessRecord['resource']>> = {
  private: 'reflection-private',
  person: 'reflection-for-critical-friend',
  facilitators: 'reflection-for-facilitator',
  group: 'reflection-for-group',
  school: 'reflection-for-school',
};

/** What the access table calls the rows of a table; rows it says nothing of have no name. */
const IN_CORE: Readonly<Record<string, (row: Row) => AccessRecord | undefined>> = {
  reflection: (row) => {
    const circle = row['id']!.split('-').at(-1)!;
    return record(CIRCLES[circle]!, {
      ...places(row),
      owner: row['author_id'],
      ...(circle === 'person' ? { chosen: ['teacher-b1'] } : {}),
    });
  },
  tutorial_note: (row) =>
    record('one-to-one-note', {
      ...places(row),
      owner: row['teacher_id'],
      writtenBy: row['facilitator_id'],
    }),
  project: (row) =>
    record('project-draft', {
      ...places(row),
      owner: row['owner_id'],
      readers: readersOf(row['owner_id']),
    }),
  project_card: (row) =>
    record('project-card', { ...places(row), owner: row['owner_id'], isPublished: true }),
  evidence: (row) => record('scaffolding-advice', { ...places(row), owner: row['teacher_id'] }),
  support_decision: (row) =>
    record('scaffolding-advice', { ...places(row), owner: row['teacher_id'] }),
  attendance: (row) => record('attendance', { ...places(row), owner: row['person_id'] }),
  kept_record: (row) => {
    const facts = { ...places(row), owner: row['owner_id'], readers: readersOf(row['owner_id']) };
    switch (row['kind']) {
      case 'portfolio':
        return record('portfolio', { ...facts, isSubmitted: row['state'] !== 'draft' });
      case 'portfolio-reading':
        return record('portfolio-reading', facts);
      case 'reader-appointment':
        return record('reader-appointment', facts);
      case 'portfolio-decision':
        return record('portfolio-decision', facts);
      case 'story':
        return record('story', {
          ...facts,
          isPublished: row['state'] === 'published',
          hasConsent: row['state'] === 'published',
        });
      case 'worksheet':
        return record('worksheet', facts);
      case 'project-evidence':
        return record('evidence', { ...facts, isSubmitted: row['state'] === 'submitted' });
      case 'event-offer':
        return record('event-offer', { ...facts, isPublished: row['state'] === 'agreed' });
      case 'station-note':
        return record('station-note', { ...facts, chosen: [row['reader_id']] });
      case 'session-plan':
        return record('group-session-plan', facts);
      case 'group-message':
        return record('group-discussion', facts);
      case 'support-request':
        return record('support-request', { ...facts, chosen: [row['reader_id']] });
      case 'adaptation':
        return record('adaptation', facts);
      case 'tutorial-booking':
        return record('tutorial-booking', facts);
      default:
        return undefined;
    }
  },
};

const READERS = VIEWERS.filter(({ purpose }) => purpose === undefined || purpose === 'visitor');

const cells = Object.entries(IN_CORE).flatMap(([table, toCore]) =>
  ROWS[table]!.flatMap((row) => {
    const known = toCore(row);
    if (!known) return [];
    return READERS.map((viewer) => ({
      cell: `${viewer.id} reads ${table} ${row['id'] ?? row['project_id'] ?? row['person_id']}`,
      viewer,
      isOwn: known.owner === viewer.id,
      core: may(asActor(viewer), 'read', known).allowed,
      store: EXPECTED[table]!.read(viewer, row),
    }));
  }),
);

test('nobody reads in the database what the access table refuses', () => {
  // An author always reads their own; the table gives it to the role in which one writes.
  const wider = cells.filter(({ isOwn, core, store }) => store && !core && !isOwn);
  expect(wider.map(({ cell }) => cell)).toEqual([]);
  expect(cells.length).toBeGreaterThan(1_500);
});

test('everybody reads in the database what the access table gives them', () => {
  // One is stricter in the database: whoever leads a school facilitates nothing there at all.
  const narrower = cells.filter(
    ({ core, store, viewer }) => core && !store && viewer.id !== 'deputy-a-facilitator',
  );
  expect(narrower.map(({ cell }) => cell)).toEqual([]);
});
