import { POLICIES } from './policies.ts';
import { ALL_RELATIONS_ASKED } from './relation-functions.ts';

const readable = new Set(POLICIES.filter(({ to }) => to === 'select').map(({ table }) => table));

/**
 * Make a connection learn every table, its fence and its relations, without reading a row of them.
 *
 * A new connection looks each of them up when it is first asked about it, which otherwise somebody
 * who opens a page in the morning would wait for.
 */
export const WARM_UP = [
  ...[...readable].map((table) => `select from tldw.${table} limit 0;`),
  ALL_RELATIONS_ASKED,
].join('\n');
