import { expect, it } from 'vitest';
import { askTheAccessTable } from '../examples/ask-the-access-table.ts';
import { checkAForm } from '../examples/check-a-form.ts';
import { countACohort } from '../examples/count-a-cohort.ts';
import { leadAProject } from '../examples/lead-a-project.ts';
import { pauseWhateverItIs } from '../examples/move-by-name.ts';
import { consultation, on, plan, projects, teacher } from './a-project.ts';
import { exampleFiles } from './roster/example-files.ts';

// The recipes of the README, run as they stand there.

it('counts a cohort', () => {
  expect(countACohort(exampleFiles)).toEqual([
    '150 teachers: participants who teach and had not left on 2019-11-01.',
    '180 participants on 2019-11-01: 150 teachers, 16 school directors, 14 deputies.',
    '32 facilitators lead groups on 2019-11-01 and are counted apart.',
  ]);
  expect(countACohort([])[0]).toBe('The file initiative.csv is missing.');
});

it('leads a project', () => {
  expect(leadAProject(plan)).toEqual(['Жоспар туралы әлі ешкіммен кеңескен жоқсыз.']);
});

it('asks the access table', () => {
  expect(askTheAccessTable([])).toBe(false);
  expect(askTheAccessTable(['person-3' as never])).toBe(true);
});

it('checks a form', () => {
  expect(checkAForm(consultation)).toEqual(consultation);
  expect(checkAForm({ ...consultation, count: 0, heldOn: '2019-02-29' })).toEqual([
    'heldOn',
    'count',
  ]);
});

it('moves by name', () => {
  expect(pauseWhateverItIs(projects.acting, teacher, on)).toBe('paused');
  expect(pauseWhateverItIs(projects.withdrawn, teacher, on)).toContain('На этапе «прекращён»');
});
