import type { Response } from '../../src/index.ts';
import { demonstrationResponses } from './demonstration.ts';

/**
 * The demonstration's answers with a code for each person, and the same people asked before: on the
 * scales of experience and capacity by a point less, on culture as now, on impact at random.
 */
export function asIfAskedBefore(
  wave: 'pre' | 'retrospective-pre' = 'pre',
  people = Infinity,
): readonly Response[] {
  const after = demonstrationResponses().map((response, person) => ({
    ...response,
    linkageCode: `person-${person}`,
  }));
  const before = after.slice(0, people).map((response, person) => ({
    ...response,
    wave,
    answers: Object.fromEntries(
      Object.entries(response.answers).map(([item, answer]) => [
        item,
        earlier(item, answer, person),
      ]),
    ),
  }));
  return [...after, ...before];
}

function earlier(item: string, answer: number, person: number): number {
  // Reversed items are reversed before as well: a point less is a point more on them.
  if (item.startsWith('e') || item.startsWith('k')) {
    return person % 3 === 0 ? answer : Math.max(1, Math.min(5, answer - 1));
  }
  if (item.startsWith('i')) return 1 + ((answer + (person % 2)) % 5);
  return answer;
}
