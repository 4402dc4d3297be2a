/**
 * Makes the papers of the demonstration's coordinators, strategy group and evaluator, as they lay
 * on 10 February 2020: who came, how the autumn's network events went, what was adapted, what was
 * handed over, how the programme might grow, what figures and voices say together. All invented.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoster } from '@tldw/core/roster';
import { kazakhstan } from '@tldw/country-kz';
import { orStop } from '../../src/lib/server/loading/or-stop.ts';
import { plannedYear } from '../../src/lib/server/loading/planned-year.ts';
import { DemonstrationSettings, readRosterFolder } from '../../src/lib/server/roster-folder.ts';
import { ADAPTATIONS, HANDOVERS, JOINT_DISPLAY, STATIONS } from './papers-in-words.ts';
import { SCENARIOS } from './rollout-scenarios.ts';

const folder = join(import.meta.dirname, '../../../../examples/tlk-2019-20');
const settings = DemonstrationSettings.parse(
  JSON.parse(readFileSync(join(folder, 'demonstration.json'), 'utf8')),
);
for (const made of ['attendance', 'events']) write(`${made}.ndjson`, []);
const files = await readRosterFolder(folder);
const roster = orStop(readRoster(files.roster), ({ code }) => code);
const plan = plannedYear(roster, files.groupsCsv, settings.calendarAsOf);
const held = plan.events.filter(({ heldOn }) => heldOn < settings.today);

write('attendance.ndjson', held.flatMap(attendanceOf));
write(
  'events.ndjson',
  plan.events.filter(({ kind }) => kind === 'network-event').flatMap(programmeOf),
);
write(
  'network-events.records.ndjson',
  held.filter(({ kind }) => kind === 'network-event').map(recordOf),
);
write(
  'adaptations.records.ndjson',
  ADAPTATIONS.map(({ group, by, ...document }) => ({
    kind: 'adaptation',
    owner: by,
    group,
    state: 'recorded',
    document,
  })),
);
write(
  'handover.records.ndjson',
  HANDOVERS.map(({ by, region, ...document }) => ({
    kind: 'handover-entry',
    owner: by,
    region,
    state: document.isOpen ? 'open' : 'done',
    document: { on: document.on, about: document.about, text: document.text },
  })),
);
write(
  'joint-display.records.ndjson',
  JOINT_DISPLAY.map((document) => ({
    kind: 'joint-display',
    owner: 'evaluator-1',
    state: 'kept',
    document,
  })),
);
write(
  'rollout.records.ndjson',
  SCENARIOS(kazakhstan).map((document) => ({
    kind: 'programme-plan',
    owner: 'strategy-1',
    state: 'scenario',
    document,
  })),
);

/** Nearly everybody came; now and then somebody let the group know; one group's notes are missing. */
function attendanceOf(event: (typeof held)[number]): object[] {
  const group = roster.groups.find(({ id }) => id === event.group);
  if (!group || (group.id === 'g-tar-3' && event.sequence > 2)) return [];
  // The facilitator of the demonstration has the latest session still to close.
  if (group.id === 'g-ast-1' && (event.kind !== 'group-session' || event.sequence > 3)) return [];
  return roster.participants
    .filter((each) => each.group === group.id && each.position === 'teacher')
    .map(({ person }, index) => {
      const turn = (index * 7 + event.sequence * 5 + group.id.length * 3) % 17;
      const status = turn === 3 ? 'absent' : turn < 3 ? 'apologised' : 'attended';
      return { event: event.id, person, status, recordedBy: group.facilitators[0] };
    });
}

/** The autumn's events have a host and a programme; of the spring's, two regions are still looking. */
function programmeOf(event: (typeof plan.events)[number]): object[] {
  const schools = roster.schools.filter(({ region }) => region === event.region);
  const isSettled = event.sequence === 1 || event.region === 'KZ-11' || event.region === 'KZ-75';
  const host = schools[event.sequence - 1];
  if (!isSettled || !host) return [];
  const item = (id: string, kind: string, from: string, to: string, title: string) => ({
    id,
    kind,
    title,
    startsAt: from,
    endsAt: to,
    ledBy: [],
    projects: [],
  });
  return [
    {
      event: event.id,
      hostSchool: host.id,
      programme: [
        item('welcome', 'welcome', '10:00', '10:20', 'Қош келдіңіздер · Добро пожаловать'),
        item('gallery', 'gallery-walk', '10:20', '11:20', 'Плакаттар көрмесі · Галерея плакатов'),
        ...STATIONS.map((title, index) =>
          item(`station-${index + 1}`, 'station', '10:20', '11:20', title),
        ),
        item('close', 'plenary', '11:30', '12:00', 'Қорытынды · Что берём с собой'),
      ],
    },
  ];
}

function recordOf(event: (typeof held)[number]): object {
  const schools = roster.schools.filter(({ region }) => region === event.region);
  const coordinator = roster.roles.find(
    ({ role, region }) => role === 'coordinator' && region === event.region,
  );
  return {
    kind: 'network-event-record',
    owner: coordinator?.person,
    region: event.region,
    state: 'kept',
    document: {
      event: event.id,
      came: Object.fromEntries(schools.map(({ id }, index) => [id, 9 + (index % 3)])),
      stations: {},
      lessons: '',
    },
  };
}

function write(name: string, lines: readonly object[]): void {
  writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
