import { parseCsv } from '@tldw/core/roster';
import { readResponse, teacherLeadershipSurvey, type Response } from '@tldw/evaluation';
import { CannotStart } from '../cannot-start.ts';

/** The answers of a wave from a table, or every wrong cell of it with its line and column. */
export function responsesFrom(text: string): readonly Response[] {
  if (text === '') return [];
  const rows = parseCsv('responses.csv', text);
  if (!rows.ok) {
    throw new CannotStart(`responses.csv cannot be read: ${JSON.stringify(rows.refusals)}`);
  }
  const [header, ...body] = rows.value;
  const wrong: string[] = [];
  const responses = body.flatMap((row) => {
    const cells = (header?.cells ?? []).map(
      (name, index) => [name, row.cells[index] ?? ''] as const,
    );
    const read = readResponse(teacherLeadershipSurvey, Object.fromEntries(cells), row.line);
    if (read.ok) return [read.value];
    wrong.push(
      ...read.refusals.map(
        ({ code, path, params }) =>
          `  responses.csv › ${path?.join(' › ')}: ${code} ${JSON.stringify(params)}`,
      ),
    );
    return [];
  });
  if (wrong.length > 0) {
    throw new CannotStart(['Nothing was loaded, because:', ...wrong].join('\n'));
  }
  return responses;
}
