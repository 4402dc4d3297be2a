import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileRules } from '../src/compile-rules.ts';
import { TLDW_RULES } from '../src/index.ts';
import { playTeacher } from '../src/play-teacher.ts';
import { isCalm } from '../src/read-fact.ts';
import { reasonFor } from '../src/reason.ts';
import { firstToSpeak } from '../src/rule-program.ts';
import { startOf } from '../src/teacher-state.ts';
import { entriesByTeacher } from '../src/teachers-log.ts';
import { generatedYear, someDay } from './years.ts';

const rules = compileRules(TLDW_RULES);
const lists = [rules.raising, rules.lowering, rules.holding];

it('the laid-out rules say what the conditions say, also where all is calm', () => {
  const met = { calm: 0, stirred: 0, speaking: 0, silent: 0 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
      const entries = entriesByTeacher(generatedYear(seed)).get('t-1') ?? [];
      playTeacher(startOf('t-1', TLDW_RULES), entries, rules, someDay(seed), (sight) => {
        for (const { rule, holds } of rules.byPriority) {
          expect(holds(sight)).toBe(reasonFor(rule.when, sight, rules).holds);
        }
        const calm = isCalm(sight);
        met[calm ? 'calm' : 'stirred'] += 1;
        for (const { members, program, whenCalm } of lists) {
          const first = members.findIndex(({ holds }) => holds(sight));
          met[first < 0 ? 'silent' : 'speaking'] += 1;
          expect(firstToSpeak(program, sight)).toBe(first);
          if (calm) expect(firstToSpeak(whenCalm, sight)).toBe(first);
        }
      });
    }),
    { numRuns: 60 },
  );
  expect(Math.min(...Object.values(met))).toBeGreaterThan(300);
});
