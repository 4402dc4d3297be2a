import { LANGUAGES } from '@tldw/core';
import { expect, it } from 'vitest';
import { printedSheet, teacherLeadershipSurvey as survey } from '../../src/index.ts';

it.each(LANGUAGES)(
  'a sheet in %s has six boxes for the code, and the seventh apart',
  (language) => {
    const code = /<p class="code">(.*)<\/p>/.exec(printedSheet(survey, language))?.[1] ?? '';
    const [boxes = '', seventh = ''] = code.split('> <');
    expect(boxes.split('class="box"')).toHaveLength(7);
    expect(seventh.split('class="box"')).toHaveLength(2);
    expect(seventh.replace(/.*<\/span>/, '').trim()).not.toBe('');
  },
);
