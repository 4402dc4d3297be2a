import { describe, expect, it } from 'vitest';
import { LANGUAGES, type TrilingualText } from '@tldw/core';
import { say } from '@tldw/core/messages';
import {
  TLDW_PACKS,
  checkPackLibrary,
  missingTexts,
  packMessages,
  sourceFingerprint,
  textsOf,
  translationState,
  type PackLibrary,
  type PackLibraryRefusal,
  type TrilingualVignette,
} from '../../src/packs/index.ts';

const vignette = TLDW_PACKS.vignettes[0]!;
const session = TLDW_PACKS.packs[0]!;

const refusalsOf = (library: PackLibrary): readonly PackLibraryRefusal[] => {
  const checked = checkPackLibrary(library, LANGUAGES);
  return checked.ok ? [] : checked.refusals;
};

describe('checking a library of packs', () => {
  it('names the document, the place and the language of a text that is missing', () => {
    const half = { ...vignette, title: { kk: 'Тыныш сынып', ru: ' ', en: 'A quiet class' } };
    expect(missingTexts(half)).toEqual([
      {
        code: 'pack.text-missing',
        params: { document: vignette.id, language: 'ru' },
        path: [vignette.id, 'title'],
      },
    ]);
    expect(missingTexts(vignette, ['en', 'uz']).map((refusal) => refusal.params.language)).toEqual(
      textsOf(vignette).map(() => 'uz'),
    );
  });

  it('refuses timings that do not add up and sheets that nobody wrote, all at once', () => {
    const crowded = {
      ...session,
      activities: session.activities.map((activity, index) =>
        index === 0
          ? { ...activity, minutes: activity.minutes + 5, tools: ['valeus'], vignettes: ['nobody'] }
          : activity,
      ),
    };
    const codes = refusalsOf({ ...TLDW_PACKS, packs: [crowded] }).map((refusal) => refusal.code);
    expect(codes).toEqual([
      'pack.minutes-do-not-add-up',
      'pack.unknown-tool',
      'pack.unknown-vignette',
    ]);
  });

  it('refuses an id used twice', () => {
    const twice = { ...TLDW_PACKS, vignettes: [...TLDW_PACKS.vignettes, vignette] };
    expect(refusalsOf(twice)).toContainEqual({
      code: 'pack.duplicate-id',
      params: { id: vignette.id },
    });
  });

  it('marks a translation stale as soon as one word of its source changes', () => {
    const changed = { ...vignette, title: { ...vignette.title, en: 'A class much too quiet' } };
    expect(translationState(vignette, 'kk', TLDW_PACKS.translations).state).toBe('current');
    expect(translationState(changed, 'kk', TLDW_PACKS.translations).state).toBe('stale');
    expect(translationState(changed, 'en', TLDW_PACKS.translations).state).toBe('source');
    expect(translationState({ ...vignette, version: 2 }, 'ru', TLDW_PACKS.translations).state).toBe(
      'stale',
    );
    const library = {
      ...TLDW_PACKS,
      vignettes: [changed, ...TLDW_PACKS.vignettes.slice(1)],
    };
    expect(refusalsOf(library).map((refusal) => [refusal.code, refusal.params])).toEqual([
      ['pack.translation-stale', { document: vignette.id, language: 'kk' }],
      ['pack.translation-stale', { document: vignette.id, language: 'ru' }],
    ]);
  });

  it('is not disturbed by a corrected translation: only the source counts', () => {
    const corrected = { ...vignette, title: { ...vignette.title, kk: 'Тыныш сынып' } };
    expect(sourceFingerprint(corrected, 'en')).toBe(sourceFingerprint(vignette, 'en'));
    expect(translationState(corrected, 'kk', TLDW_PACKS.translations).state).toBe('current');
  });

  it('refuses a translation that nobody recorded', () => {
    const translations = TLDW_PACKS.translations.filter(({ document }) => document !== vignette.id);
    expect(refusalsOf({ ...TLDW_PACKS, translations }).map((refusal) => refusal.code)).toEqual([
      'pack.translation-unrecorded',
      'pack.translation-unrecorded',
    ]);
  });

  it('labels every shipped Kazakh and Russian text as a draft that nobody has reviewed', () => {
    for (const record of TLDW_PACKS.translations) {
      expect([record.status, record.reviewer]).toEqual(['draft', null]);
    }
  });

  it('says every refusal in three languages', () => {
    const refusal = {
      code: 'pack.minutes-do-not-add-up',
      params: { pack: 'session-1', minutes: 120, activities: 125 },
    } as const;
    const said = LANGUAGES.map((language) => say(packMessages, language, refusal));
    expect(new Set(said).size).toBe(3);
    for (const words of said) expect(words).toContain('125');
  });

  it('does not compile without one of the three languages', () => {
    // @ts-expect-error the Russian words are missing
    const title: TrilingualText = { kk: 'Боран', en: 'The snowstorm' };
    const story: TrilingualVignette = {
      id: 'vignette-draft',
      version: 1,
      setting: 'rural',
      title: { kk: 'Боран', ru: 'Буран', en: 'The snowstorm' },
      // @ts-expect-error the Kazakh words are missing
      story: [{ ru: 'Мело.', en: 'It snowed.' }],
      questions: [],
    };
    const draft = { id: 'draft', title };
    expect(missingTexts(draft)).toHaveLength(1);
    expect(missingTexts(story)).toHaveLength(1);
  });
});
