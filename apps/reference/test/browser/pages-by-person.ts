import { ROUTE_ACCESS, WHO, type Who } from '../access/route-access.ts';

/** The people of the demonstration who print a link at the start, and a visitor before them. */
const READERS: readonly Who[] = [
  'visitor',
  'teacher',
  'facilitator',
  'director',
  'coordinator',
  'strategy',
  'evaluator',
];

/** Somebody, and the pages that are looked at with their eyes. */
export interface ReaderOfPages {
  readonly who: Who;
  readonly person: string | undefined;
  readonly paths: readonly string[];
}

/** Every page of the app once, each with the eyes of the first who may open it. */
export function pagesByPerson(): readonly ReaderOfPages[] {
  const pages = Object.entries(ROUTE_ACCESS).flatMap(([route, { get, at }]) => {
    const who = READERS.find((each) => get?.includes(each));
    return who ? [{ who, path: at ?? route }] : [];
  });
  return READERS.map((who) => ({
    who,
    person: WHO[who],
    paths: pages.filter((page) => page.who === who).map(({ path }) => path),
  })).filter(({ paths }) => paths.length > 0);
}
