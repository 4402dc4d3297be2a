import { describe, expect, it } from 'vitest';
import { LANGUAGES, calendarDate } from '@tldw/core';
import { say } from '@tldw/core/messages';
import {
  Adaptation,
  Principle,
  TLDW_PRINCIPLES,
  adaptationBalance,
  fidelityMessages,
  recordAdaptation,
} from '../../src/fidelity/index.ts';

const shorter: Adaptation = {
  id: 'a1',
  principle: 'length-of-session',
  on: calendarDate('2019-11-12'),
  duration: 'transient',
  planned: false,
  decidedBy: ['facilitator'],
  what: 'context',
  level: 'group',
  where: 'group-7',
  nature: ['shortening'],
  fidelityConsistent: 'yes',
  goals: ['let the bus be caught'],
  contextReasons: ['the road closes at five'],
  changedTo: 100,
};
const assigned: Adaptation = {
  ...shorter,
  id: 'a2',
  principle: 'teacher-chooses-concern',
  decidedBy: ['school-director'],
  nature: ['substituting'],
  fidelityConsistent: 'no',
  planned: true,
};

const recorded = (adaptation: Adaptation) => {
  const result = recordAdaptation([], adaptation, TLDW_PRINCIPLES);
  if (!result.ok) throw new Error('refused');
  return result.value;
};
const codes = (adaptation: Adaptation) => recorded(adaptation).warnings.map(({ code }) => code);

describe('the adaptation ledger', () => {
  it('writes down a change that a place may make, without a word', () => {
    expect(Adaptation.safeParse(shorter).success).toBe(true);
    expect(recorded(shorter)).toEqual({ ledger: [shorter], warnings: [] });
  });

  it('writes down a lost core principle too, and says why it matters and who may decide', () => {
    const { ledger, warnings } = recorded(assigned);
    expect(ledger).toEqual([assigned]);
    expect(warnings.map(({ code }) => code)).toEqual([
      'fidelity.core-changed',
      'fidelity.not-theirs-to-decide',
    ]);
    expect(warnings[0]?.params).toMatchObject({ decides: 'strategy-group' });
    for (const language of LANGUAGES) {
      for (const warning of warnings) {
        const words = say(fidelityMessages, language, warning);
        expect(words).toContain(TLDW_PRINCIPLES[0]?.words[language]);
      }
    }
  });

  it('is quiet once those who may decide have looked at it', () => {
    expect(codes({ ...assigned, reviewedBy: 'strategy-group' })).toEqual([]);
    expect(codes({ ...assigned, reviewedBy: 'school-director' })).toContain(
      'fidelity.core-changed',
    );
  });

  it('tells an unclear change of the core from a lost one, and leaves the adaptable alone', () => {
    expect(
      codes({ ...assigned, fidelityConsistent: 'unclear', decidedBy: ['strategy-group'] }),
    ).toEqual(['fidelity.core-unclear']);
    expect(codes({ ...shorter, fidelityConsistent: 'no' })).toEqual([]);
  });

  it('asks about a number outside what has been usual', () => {
    expect(codes({ ...shorter, changedTo: 45 })).toEqual(['fidelity.outside-bounds']);
    expect(codes({ ...shorter, changedTo: 90 })).toEqual([]);
  });

  it('refuses an unknown principle and an id used before, both at once', () => {
    const result = recordAdaptation([shorter], { ...shorter, principle: 'tea' }, TLDW_PRINCIPLES);
    expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual([
      'fidelity.unknown-principle',
      'fidelity.already-recorded',
    ]);
  });

  it('counts consistency and foresight', () => {
    expect(adaptationBalance([shorter, assigned, { ...shorter, id: 'a3' }])).toEqual({
      consistent: 2,
      inconsistent: 1,
      unclear: 0,
      proactive: 1,
      reactive: 2,
    });
  });

  it('ships principles that its own schema reads, eight of them core', () => {
    for (const principle of TLDW_PRINCIPLES) {
      expect(Principle.safeParse(principle).success, principle.id).toBe(true);
    }
    expect(TLDW_PRINCIPLES.filter(({ kind }) => kind === 'core')).toHaveLength(8);
    expect(new Set(TLDW_PRINCIPLES.map(({ id }) => id)).size).toBe(TLDW_PRINCIPLES.length);
  });
});
