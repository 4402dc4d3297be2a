import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@tldw/core';
import {
  SessionPack,
  TLDW_PACKS,
  TOOL_FORMS,
  Tool,
  Vignette,
  activityMinutes,
  checkPackLibrary,
  documentsOf,
  textsOf,
  toolsOf,
} from '../../src/packs/index.ts';

describe('the packs of the tldw year', () => {
  it('has six sessions, three tutorials, two network events and the conference', () => {
    const kinds = TLDW_PACKS.packs.map((pack) => `${pack.kind} ${pack.sequence}`);
    expect(kinds).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((n) => `group-session ${n}`),
      ...[1, 2, 3].map((n) => `tutorial ${n}`),
      ...[1, 2].map((n) => `network-event ${n}`),
      'conference 1',
    ]);
  });

  it('passes its own check in Kazakh, Russian and English', () => {
    const checked = checkPackLibrary(TLDW_PACKS, LANGUAGES);
    expect(checked.ok ? [] : checked.refusals).toEqual([]);
  });

  it.each(TLDW_PACKS.packs.map((pack) => [pack.id, pack] as const))(
    '%s: the timings add up and every part has its tools',
    (_, pack) => {
      expect(activityMinutes(pack)).toBe(pack.minutes);
      expect(SessionPack.safeParse(pack).success).toBe(true);
      expect(pack.notice.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('reads every tool and vignette by its schema, with something to write on in every form', () => {
    for (const tool of TLDW_PACKS.tools) {
      expect(Tool.safeParse(tool).success, tool.id).toBe(true);
      for (const form of TOOL_FORMS) expect(tool.forms[form].length, tool.id).toBeGreaterThan(0);
    }
    for (const vignette of TLDW_PACKS.vignettes) {
      expect(Vignette.safeParse(vignette).success, vignette.id).toBe(true);
    }
  });

  it('lets go from form to form: a light form asks less than a guided one, a blank one least', () => {
    const words = (blocks: readonly object[]) =>
      blocks.flatMap((block) => textsOf(block)).reduce((sum, { text }) => sum + text.en!.length, 0);
    for (const { id, forms } of TLDW_PACKS.tools) {
      expect(words(forms.guided), id).toBeGreaterThan(words(forms.light));
      expect(words(forms.light), id).toBeGreaterThan(words(forms.blank));
    }
  });

  it('has fifteen tools, every one used, and at least twelve vignettes from village and city', () => {
    const used = new Set(TLDW_PACKS.packs.flatMap((pack) => toolsOf(pack)));
    expect(TLDW_PACKS.tools.map((tool) => tool.id).filter((id) => !used.has(id))).toEqual([]);
    expect(TLDW_PACKS.tools).toHaveLength(15);
    expect(TLDW_PACKS.vignettes.length).toBeGreaterThanOrEqual(12);
    const settings = TLDW_PACKS.vignettes.map((vignette) => vignette.setting);
    expect(settings.filter((setting) => setting === 'rural').length).toBeGreaterThanOrEqual(4);
    expect(settings.filter((setting) => setting === 'city').length).toBeGreaterThanOrEqual(4);
  });

  it('speaks Kazakh in Kazakh letters, Russian without them, English without Cyrillic', () => {
    for (const document of documentsOf(TLDW_PACKS)) {
      const all = (language: 'kk' | 'ru' | 'en') =>
        textsOf(document)
          .map(({ text }) => text[language])
          .join(' ');
      expect(all('kk'), document.id).toMatch(/[әғқңөұүһі]/i);
      expect(all('ru'), document.id).not.toMatch(/[әғқңөұүһ]/i);
      expect(all('en'), document.id).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});
