import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { randomStream } from '../src/statistics/random.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-bench-'));

/** Columns in memory, and the file with the same bytes for R (column by column, float64). */
export interface Simulated {
  readonly columns: readonly Float64Array[];
  readonly file: string;
}

/** Where R finds a table that it reads with `read.csv`. */
export function writeTable(name: string, columns: Readonly<Record<string, Float64Array>>): string {
  const names = Object.keys(columns);
  const rows = Array.from({ length: columns[names[0]!]!.length }, (_, i) =>
    names.map((column) => columns[column]![i]).join(','),
  );
  const file = join(folder, name);
  writeFileSync(file, [names.join(','), ...rows].join('\n'));
  return file;
}

function keep(name: string, columns: readonly Float64Array[]): Simulated {
  const file = join(folder, name);
  writeFileSync(file, Buffer.concat(columns.map((column) => Buffer.from(column.buffer))));
  return { columns, file };
}

/** Answers from 1 to 6 on 25 items: one general factor and five of five items each. */
export function nationOfAnswers(rows: number): Simulated {
  const random = randomStream(4711);
  const columns = Array.from({ length: 25 }, () => new Float64Array(rows));
  for (let i = 0; i < rows; i++) {
    const general = random.normal();
    const own = Array.from({ length: 5 }, () => random.normal());
    for (let j = 0; j < 25; j++) {
      const y = 0.6 * general + 0.4 * own[Math.floor(j / 5)]! + 0.69 * random.normal();
      columns[j]![i] = 1 + [-1.5, -0.8, -0.1, 0.6, 1.3].filter((cut) => y >= cut).length;
    }
  }
  return keep('answers.f64', columns);
}

/** An outcome, two teacher predictors, one of the school, and the school's number. */
export function nationOfSchools(teachers: number, schools: number): Simulated {
  const random = randomStream(4712);
  const effect = Float64Array.from({ length: schools }, () => 0.4 * random.normal());
  const place = Float64Array.from({ length: schools }, () => random.normal());
  const [y, x1, x2, z, school] = Array.from({ length: 5 }, () => new Float64Array(teachers));
  for (let i = 0; i < teachers; i++) {
    const s = i < schools ? i : random.below(schools);
    school![i] = s + 1;
    x1![i] = random.normal();
    x2![i] = random.below(10) < 4 ? 1 : 0;
    z![i] = place[s]!;
    y![i] = 3 + 0.25 * x1![i]! - 0.1 * x2![i]! + 0.2 * z![i]! + effect[s]! + random.normal();
  }
  return keep('schools.f64', [y!, x1!, x2!, z!, school!]);
}
