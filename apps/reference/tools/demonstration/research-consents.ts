/**
 * Makes `examples/tlk-2019-20/consents.records.ndjson`: two of three invented teachers agree to research.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../examples/tlk-2019-20');
const teachers = readFileSync(join(folder, 'people.csv'), 'utf8')
  .split('\n')
  .map((line) => line.split(',')[0] ?? '')
  .filter((id) => /^teacher-/.test(id));

const lines = teachers
  .filter((_, index) => index % 3 !== 1)
  .map((person, index) => {
    const id = `consent-research-${person}`;
    const givenOn = `2019-11-${String(4 + (index % 20)).padStart(2, '0')}`;
    const document = { id, person, purpose: 'research-use', wording: 'research-use-1', givenOn };
    return JSON.stringify({ kind: 'consent', id, owner: person, state: 'given', document });
  });
writeFileSync(join(folder, 'consents.records.ndjson'), `${lines.join('\n')}\n`);
