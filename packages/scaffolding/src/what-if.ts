import { dateOfDayNumber, type CalendarDate } from '@tldw/core';
import { compileRules } from './compile-rules.ts';
import { beginnings, type DecideInput } from './decide.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import { playTeacher } from './play-teacher.ts';
import type { RuleBook } from './rule-book.ts';
import { levelOf, type SupportLevel } from './support-level.ts';
import { TLDW_RULES } from './tldw-rules.ts';

/** A day on which two rule books stop or start agreeing about a teacher in a dimension. */
export interface Difference {
  readonly teacher: string;
  readonly dimension: Dimension;
  readonly on: CalendarDate;
  readonly now: SupportLevel;
  readonly changed: SupportLevel;
}

/** What another rule book would have decided, and for whom. */
export interface WhatIf {
  readonly decisions: number;
  readonly different: number;
  readonly teachers: readonly string[];
  /** The first day of every stretch on which the two disagree, or agree again. */
  readonly differences: readonly Difference[];
}

/**
 * Live through the same log under another rule book: who would have been decided differently, and when.
 *
 * @param changed the rule book to compare with
 */
export function whatIf(input: DecideInput, changed: RuleBook): WhatIf {
  const now = levelsByDay(input, input.rules ?? TLDW_RULES);
  const then = levelsByDay(input, changed);
  const differences: Difference[] = [];
  let decisions = 0;
  let different = 0;
  for (const [lane, days] of now) {
    const [teacher, dimension] = JSON.parse(lane) as [string, Dimension];
    const others = then.get(lane);
    let last = '';
    for (const [day, level] of days) {
      const other = others?.get(day) ?? level;
      decisions += 1;
      if (level !== other) different += 1;
      const pair = level === other ? '' : `${level}-${other}`;
      if (pair !== last) {
        const on = dateOfDayNumber(day);
        differences.push({ teacher, dimension, on, now: levelOf(level), changed: levelOf(other) });
      }
      last = pair;
    }
  }
  const teachers = [...new Set(differences.map(({ teacher }) => teacher))];
  return { decisions, different, teachers, differences };
}

function levelsByDay(input: DecideInput, book: RuleBook): Map<string, Map<number, number>> {
  const rules = compileRules(book);
  const lanes = new Map<string, Map<number, number>>();
  for (const [state, entries] of beginnings(input, rules)) {
    playTeacher(state, entries, rules, input.today, ({ index, day }, { after }) => {
      const key = JSON.stringify([state.teacher, DIMENSIONS[index]]);
      const days = lanes.get(key) ?? new Map<number, number>();
      days.set(day, after);
      lanes.set(key, days);
    });
  }
  return lanes;
}
