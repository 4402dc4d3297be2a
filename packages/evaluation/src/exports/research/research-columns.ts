/** The parts of the record that a research export may hold; whoever asks names those they need. */
export const RESEARCH_PARTS = ['place', 'taking-part', 'project', 'support'] as const;
export type ResearchPart = (typeof RESEARCH_PARTS)[number];

/** One participant as the record knows them, before anything is made coarse. Nothing here is free text. */
export interface ResearchPerson {
  /** Made by whoever holds the key: says nothing to a reader of the file, and is new in every export. */
  readonly pseudonym: string;
  readonly region?: string;
  /** A code for the school, made like the pseudonym. */
  readonly school?: string;
  readonly sessions: number;
  readonly tutorials: number;
  readonly networkEvents: number;
  readonly stage?: string;
  /** `YYYY-MM-DD`; only its quarter or year leaves the record. */
  readonly startedOn?: string;
  /** How much help was needed, 0–4, in the order in which it was noticed. */
  readonly ratings: readonly number[];
}

/** A column of the file: from the finest words that may stand in it to the coarsest, and then nothing. */
export interface ResearchColumn {
  readonly id: string;
  readonly part: ResearchPart;
  /** Whether somebody outside may know it: attendance lists, published cards, the roster. */
  readonly known: boolean;
  /** Everything that may stand in a cell. Whatever else is found in a file makes it refused. */
  readonly cell: RegExp;
  readonly levels: readonly ((person: ResearchPerson) => string)[];
}

/** A count as a band: the last limit and everything above it are one. */
const band =
  (...limits: readonly number[]) =>
  (count: number): string => {
    const from = limits.findLast((limit) => limit <= count) ?? limits[0] ?? 0;
    const next = limits[limits.indexOf(from) + 1];
    if (next === undefined) return `${from}+`;
    return next - 1 === from ? `${from}` : `${from} to ${next - 1}`;
  };

const PHASES: Readonly<Record<string, string>> = {
  'concern-named': 'planning',
  'vision-described': 'planning',
  consulting: 'planning',
  acting: 'acting',
  'reviewing-impact': 'reviewing',
  telling: 'telling',
  recognised: 'telling',
  paused: 'stopped',
  withdrawn: 'stopped',
  'carried-over': 'stopped',
};

const phaseOf = ({ stage }: ResearchPerson): string => PHASES[stage ?? ''] ?? 'none';
const isLate = (phase: string): boolean => phase === 'reviewing' || phase === 'telling';
const ratingOf = (rating: number | undefined): string =>
  rating === undefined ? '' : String(Math.round(rating));

/** A year with its quarter, of a calendar date. */
const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/**
 * Every column a research export can have, in the order of the file. The bands are design defaults:
 * wide enough that five people usually share them in one year's cohort.
 */
export const RESEARCH_COLUMNS: readonly ResearchColumn[] = [
  {
    id: 'region',
    part: 'place',
    known: true,
    cell: /^[a-z0-9-]{0,40}$/i,
    levels: [({ region }) => region ?? ''],
  },
  {
    id: 'school',
    part: 'place',
    known: true,
    cell: /^(?:S[0-9A-F]{10})?$/,
    levels: [({ school }) => school ?? ''],
  },
  {
    id: 'sessions',
    part: 'taking-part',
    known: true,
    cell: /^(?:0|1 to 2|3 to 4|5\+|0 to 2|3\+)?$/,
    levels: [({ sessions }) => band(0, 1, 3, 5)(sessions), ({ sessions }) => band(0, 3)(sessions)],
  },
  {
    id: 'tutorials',
    part: 'taking-part',
    known: true,
    cell: /^(?:0|1 to 2|3\+|1\+)?$/,
    levels: [({ tutorials }) => band(0, 1, 3)(tutorials), ({ tutorials }) => band(0, 1)(tutorials)],
  },
  {
    id: 'network_events',
    part: 'taking-part',
    known: true,
    cell: /^(?:0|1|2\+|1\+)?$/,
    levels: [
      ({ networkEvents }) => band(0, 1, 2)(networkEvents),
      ({ networkEvents }) => band(0, 1)(networkEvents),
    ],
  },
  {
    id: 'project_phase',
    part: 'project',
    known: true,
    cell: /^(?:none|planning|acting|reviewing|telling|stopped|earlier|later)?$/,
    levels: [phaseOf, (person) => (isLate(phaseOf(person)) ? 'later' : 'earlier')],
  },
  {
    id: 'project_began',
    part: 'project',
    known: true,
    cell: /^(?:\d{4}(?:-Q[1-4])?)?$/,
    levels: [
      ({ startedOn }) => (startedOn === undefined ? '' : quarterOf(startedOn)),
      ({ startedOn }) => startedOn?.slice(0, 4) ?? '',
    ],
  },
  {
    id: 'ratings',
    part: 'support',
    known: false,
    cell: /^(?:0|1 to 3|4 to 9|10\+)$/,
    levels: [({ ratings }) => band(0, 1, 4, 10)(ratings.length)],
  },
  {
    id: 'first_rating',
    part: 'support',
    known: false,
    cell: /^[0-4]?$/,
    levels: [({ ratings }) => ratingOf(ratings[0])],
  },
  {
    id: 'latest_rating',
    part: 'support',
    known: false,
    cell: /^[0-4]?$/,
    levels: [({ ratings }) => ratingOf(ratings.at(-1))],
  },
];

/** The name of the first column, and what may stand in it. */
export const PSEUDONYM = { id: 'pseudonym', cell: /^P[0-9A-F]{12}$/ } as const;

/** The columns of the parts that were asked for. */
export function columnsOf(parts: readonly ResearchPart[]): readonly ResearchColumn[] {
  return RESEARCH_COLUMNS.filter(({ part }) => parts.includes(part));
}
