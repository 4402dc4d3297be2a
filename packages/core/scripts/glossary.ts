import { readFileSync } from 'node:fs';

interface Term {
  readonly term: string;
  readonly file: string;
  readonly source: string;
  readonly also?: string;
  readonly avoid?: string;
}

const EERA = 'ECER abstract on the first year of TLK';
const NINE = 'ECER abstract on nine years of collaboration';
const HERTSCAM = 'HertsCam Network, page on Kazakhstan';
const IJTL = 'Qanay et al. 2019, IJTL 10(1)';
const HANDBOOK = 'TLDW participants’ handbook 2013–14, list of contents';
const EI = 'Education International, overview of learning circles';
const OURS = 'our own word';

const TERMS: readonly Term[] = [
  {
    term: 'Initiative',
    file: 'initiative',
    source: HERTSCAM,
    also: 'project, enterprise',
    avoid: 'Program',
  },
  { term: 'Partner', file: 'initiative', source: EERA },
  { term: 'Region', file: 'region', source: EERA, also: 'city', avoid: 'Location' },
  { term: 'School', file: 'school', source: EERA, avoid: 'Org' },
  { term: 'Person', file: 'person', source: OURS, avoid: 'User' },
  { term: 'RoleAssignment', file: 'person', source: OURS },
  { term: 'Cohort', file: 'cohort', source: EERA, also: 'year 1', avoid: 'Batch' },
  {
    term: 'SchoolGroup',
    file: 'school-group',
    source: IJTL,
    also: 'school-based group',
    avoid: 'Class, Team',
  },
  {
    term: 'Facilitator',
    file: 'facilitator',
    source: EERA,
    also: 'tutor',
    avoid: 'Trainer, Coach',
  },
  {
    term: 'Participant',
    file: 'participant',
    source: IJTL,
    also: 'teacher',
    avoid: 'Trainee, Student',
  },
  { term: 'Headcount', file: 'headcount', source: OURS },
  {
    term: 'GroupSession',
    file: 'programme-event',
    source: IJTL,
    also: 'workshop, twilight session',
    avoid: 'Lesson',
  },
  {
    term: 'Tutorial',
    file: 'programme-event',
    source: EERA,
    also: 'supervision, one-to-one meeting',
    avoid: 'Mentoring',
  },
  { term: 'NetworkEvent', file: 'programme-event', source: HERTSCAM, avoid: 'Webinar' },
  {
    term: 'Conference',
    file: 'programme-event',
    source: HERTSCAM,
    also: 'congress, learning event',
  },
  { term: 'Induction', file: 'programme-event', source: HERTSCAM },
  { term: 'Review', file: 'programme-event', source: IJTL },
  { term: 'Presentation', file: 'programme-event', source: IJTL },
  { term: 'StationNote', file: 'network-event', source: 'HertsCam Network, 20-year symposium' },
  {
    term: 'ConferenceContribution',
    file: 'conference',
    source: 'HertsCam Annual Conference 2015, report',
  },
  { term: 'Attendance', file: 'attendance', source: OURS },
  {
    term: 'ProfessionalConcern',
    file: 'professional-concern',
    source: IJTL,
    also: 'concern, challenge',
    avoid: 'Problem, Ticket',
  },
  { term: 'ValuesStatement', file: 'professional-concern', source: IJTL },
  { term: 'Vision', file: 'professional-concern', source: IJTL },
  { term: 'Consultation', file: 'consultation', source: IJTL },
  { term: 'ActionPlan', file: 'action-plan', source: IJTL, also: 'plan of action', avoid: 'ToDo' },
  {
    term: 'DevelopmentProject',
    file: 'project/development-project',
    source: IJTL,
    also: 'development work',
    avoid: 'Task, Assignment',
  },
  { term: 'Evidence', file: 'evidence', source: IJTL },
  { term: 'ImpactReview', file: 'impact-review', source: IJTL },
  {
    term: 'Reflection',
    file: 'reflection',
    source: NINE,
    also: 'journal, record of participation',
  },
  { term: 'ReflectionAnswer', file: 'reflection', source: OURS, avoid: 'Comment' },
  { term: 'OneToOneNote', file: 'reflection', source: EI },
  { term: 'CriticalFriendship', file: 'critical-friendship', source: NINE, avoid: 'Buddy' },
  { term: 'Vignette', file: 'leadership-story', source: NINE, avoid: 'Case' },
  { term: 'LeadershipStory', file: 'leadership-story', source: IJTL, also: 'narrative' },
  { term: 'PublishableSummary', file: 'leadership-story', source: HANDBOOK },
  { term: 'Consent', file: 'consent', source: OURS },
  { term: 'Portfolio', file: 'portfolio', source: HANDBOOK, avoid: 'Files' },
  { term: 'ModerationRecord', file: 'portfolio', source: HANDBOOK },
  { term: 'ReaderAppointment', file: 'reader-appointment', source: OURS },
  { term: 'Certificate', file: 'certificate', source: IJTL },
  { term: 'DirectorsView', file: 'school-conditions', source: EERA },
  { term: 'SupportRequest', file: 'school-conditions', source: OURS },
  { term: 'ProgrammeFeedback', file: 'programme-feedback', source: EERA },
  { term: 'ProgrammeResource', file: 'programme-feedback', source: HERTSCAM },
];

/** `docs/glossary.md`: each term with its meaning as the code says it, its source and its file. */
export function glossaryPage(): string {
  const rows = TERMS.map(({ term, file, source, also = '–', avoid = '–' }) => [
    `**${term}**`,
    meaningOf(term, file),
    also,
    avoid,
    source,
    `[${file}.ts](../packages/core/src/${file}.ts)`,
  ]);
  const head = ['term', 'meaning', 'in the sources also', 'not', 'source', 'file'];
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [
    '# Glossary',
    '',
    'The words of the field, each with one meaning. Written from the comments in `packages/core/src`; a',
    'test keeps the two equal. The words under “not” are kept out of names. Write it anew with',
    '`pnpm --filter @tldw/core pages`.',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
  ].join('\n');
}

// The first sentence above `export const Term` or `export interface Term`.
function meaningOf(term: string, file: string): string {
  const source = readFileSync(new URL(`../src/${file}.ts`, import.meta.url), 'utf8');
  const declared = new RegExp(
    String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\s*export (?:const|interface) ${term}\b`,
  ).exec(source);
  if (!declared) throw new Error(`${file}.ts says nothing above ${term}`);
  const text = declared[1]!.replaceAll(/\n *\* ?/g, ' ').trim();
  return /^.*?[.:](?=\s|$)/.exec(text)![0].replace(/[.:]$/, '').replaceAll('|', '/');
}
