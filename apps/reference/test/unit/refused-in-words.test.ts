import { refuse } from '@tldw/core';
import { TLDW_PRINCIPLES } from '@tldw/curriculum/fidelity';
import type { PersonDesk } from '@tldw/store';
import { describe, expect, it, vi } from 'vitest';
import { keepAdaptation, removeAdaptation } from '../../src/lib/server/pages/adaptations.ts';
import { turnHandover, writeHandover } from '../../src/lib/server/pages/handover.ts';
import { shareOwn, unshareOwn } from '../../src/lib/server/pages/reflections.ts';
import { reflectionWords } from '../../src/lib/words/reflections.ts';
import { askReader } from '../../src/lib/server/pages/portfolio-readers.ts';
import { removeAnswer } from '../../src/lib/server/pages/reflection-answers.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';
import { adaptationWords } from '../../src/lib/words/adaptations.ts';
import { handoverWords } from '../../src/lib/words/handover.ts';
import { portfolioReadersWords } from '../../src/lib/words/portfolio-readers.ts';
import { reflectionAnswerWords } from '../../src/lib/words/reflection-answers.ts';

// Whoever presses a button and nothing comes of it is told so, and why: never "removed" or "saved".

const LANGUAGES = ['kk', 'ru', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const notFound = () =>
  Promise.resolve(refuse({ code: 'record.not-found' as const, params: { kind: 'any' } }));
const done = () => Promise.resolve({ ok: true as const, value: undefined });

const somebody = (
  language: Language,
  desk: Partial<Record<keyof PersonDesk, unknown>>,
  regions: readonly string[] = [],
) =>
  ({
    language,
    today: '2026-10-12',
    desk,
    person: {
      ...{ id: 'somebody', name: 'Somebody' },
      roles: regions.map((region) => ({ role: 'coordinator', region })),
    },
  }) as unknown as SignedIn;

const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe.each(LANGUAGES)('what did not happen is said (%s)', (language) => {
  it('an answer that could not be removed', async () => {
    const form = formOf({ id: 'answer-1' });
    const kept = somebody(language, { removeReflectionAnswer: notFound });
    expect(await removeAnswer(kept, form)).toEqual({
      answering: '',
      text: '',
      problem: reflectionAnswerWords[language].notRemoved,
    });
    const gone = somebody(language, { removeReflectionAnswer: done });
    expect(await removeAnswer(gone, form)).toBeUndefined();
  });

  it('a reflection that was not shared, or not taken back', async () => {
    const form = formOf({ id: 'reflection-1', person: 'friend-1' });
    const full = () => Promise.resolve(refuse({ code: 'store.no-space' as const, params: {} }));
    const desk = { shareReflection: full, unshareReflection: full };
    for (const act of [shareOwn, unshareOwn]) {
      const said = await act(somebody(language, desk), form);
      expect(said).toEqual({ sharing: 'reflection-1', problem: expect.stringMatching(/\S/u) });
      const kept = { shareReflection: done, unshareReflection: done };
      expect(await act(somebody(language, kept), form)).toBeUndefined();
    }
    const nobody = await shareOwn(somebody(language, desk), formOf({ id: 'reflection-1' }));
    expect(nobody?.problem).toBe(reflectionWords[language].chooseFirst);
  });

  it('an adaptation that could not be removed, and whether something was decided of it', async () => {
    const form = formOf({ id: 'line-1' });
    const answers = (adaptation: string, state: string) => () =>
      Promise.resolve([{ id: 'decision', state, document: { adaptation } }]);
    const say = adaptationWords[language];
    for (const [about, state, problem] of [
      ['line-1', 'dealt-with', say.staysDecided],
      ['line-1', 'open-again', say.staysDecided],
      ['line-1', 'taken-back', say.notRemoved],
      ['line-2', 'dealt-with', say.notRemoved],
    ] as const) {
      const desk = { removeRecord: notFound, listRecords: answers(about, state) };
      expect(await removeAdaptation(somebody(language, desk), form)).toEqual({ problem });
    }
    expect(await removeAdaptation(somebody(language, { removeRecord: done }), form)).toBe(
      undefined,
    );
  });

  it('a note on an adaptation of which something was not answered, and what it was', async () => {
    const say = adaptationWords[language];
    const answers = {
      ...{ note: 'Half an hour less', nature: 'shortening', decidedBy: 'facilitator' },
      ...{ principle: TLDW_PRINCIPLES[0]!.id, keeps: 'yes', planned: 'no', duration: 'lasting' },
    };
    const asks = {
      ...{ note: say.what, nature: say.nature, decidedBy: say.who },
      ...{
        principle: say.principle,
        keeps: say.keeps,
        planned: say.planned,
        duration: say.duration,
      },
    };
    for (const [left, question] of Object.entries(asks)) {
      const form = formOf({ ...answers, group: 'group-1' });
      form.delete(left);
      const keepRecord = vi.fn(done);
      expect(await keepAdaptation(somebody(language, { keepRecord }), form)).toEqual({
        problem: say.needs(question),
      });
      expect(keepRecord).not.toHaveBeenCalled();
    }
  });

  it('a handover note of a coordinator without a region, which nobody would find', async () => {
    const form = formOf({ text: 'School 1 hosts in November', about: 'school' });
    const keepRecord = vi.fn(done);
    const say = handoverWords[language];
    const nowhere = somebody(language, { keepRecord });
    expect(await writeHandover(nowhere, form)).toEqual([say.noRegion]);
    expect(await writeHandover(nowhere, formOf({ text: '' }))).toEqual([say.noteNeeded]);
    expect(keepRecord).not.toHaveBeenCalled();

    expect(await writeHandover(somebody(language, { keepRecord }, ['north']), form)).toEqual([]);
    expect(keepRecord).toHaveBeenCalledOnce();
    expect(keepRecord.mock.calls[0]).toMatchObject([expect.any(String), { region: 'north' }]);
  });

  it('a handover note that is not there to be marked', async () => {
    const keepRecord = vi.fn(done);
    const desk = { readRecord: () => Promise.resolve(undefined), keepRecord };
    const said = await turnHandover(somebody(language, desk, ['north']), formOf({ id: 'gone' }));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/\S/u);
    expect(keepRecord).not.toHaveBeenCalled();
  });

  it('nobody was asked to read a portfolio that waits for nobody, or is not there', async () => {
    const state = {
      ...{ id: 'portfolio-1', teacher: 'teacher-1', group: 'group-1', earlierSubmissions: 0 },
      ...{ state: 'submitted', decisions: ['award'], readings: 1, inSample: false },
    };
    const nothing = () => Promise.resolve([]);
    const keepRecord = vi.fn(done);
    const desk = {
      portfolioStates: () => Promise.resolve([state]),
      listPeople: () => Promise.resolve([{ id: 'facilitator-1', name: 'Facilitator One' }]),
      listGroups: nothing,
      listHeldPlaces: nothing,
      listRecords: nothing,
      keepRecord,
    };
    const coordinator = somebody(language, desk, ['north']);
    for (const portfolio of ['portfolio-1', 'no-such-portfolio']) {
      const form = formOf({ portfolio, reader: 'facilitator-1' });
      expect(await askReader(coordinator, form)).toEqual([
        portfolioReadersWords[language].noLongerWaits,
      ]);
    }
    expect(keepRecord).not.toHaveBeenCalled();
  });

  it('nobody was asked to read a portfolio of the school that they lead', async () => {
    const state = {
      ...{ id: 'portfolio-1', teacher: 'teacher-1', group: 'group-1', earlierSubmissions: 0 },
      ...{ state: 'submitted', decisions: [], readings: 0, inSample: false },
    };
    const leads = (school: string) => ({ person: 'deputy-1', role: 'deputy', school });
    const ask = async (school: string) => {
      const keepRecord = vi.fn(done);
      const group = { id: 'group-1', school: 'school-1', document: { facilitators: [] } };
      const desk = {
        portfolioStates: () => Promise.resolve([state]),
        listPeople: () => Promise.resolve([{ id: 'deputy-1', name: 'Deputy One' }]),
        listGroups: () => Promise.resolve([group]),
        listHeldPlaces: () => Promise.resolve([leads(school)]),
        listRecords: () => Promise.resolve([]),
        keepRecord,
      };
      const form = formOf({ portfolio: 'portfolio-1', reader: 'deputy-1' });
      const said = await askReader(somebody(language, desk, ['north']), form);
      return { said, times: keepRecord.mock.calls.length };
    };
    const { chooseFirst } = portfolioReadersWords[language];
    expect(await ask('school-1')).toEqual({ said: [chooseFirst], times: 0 });
    expect(await ask('school-2')).toEqual({ said: [], times: 1 });
  });
});
