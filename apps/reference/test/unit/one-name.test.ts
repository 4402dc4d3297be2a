import { LANGUAGES } from '@tldw/core';
import { EVENT_KIND_NAMES } from '@tldw/core/messages';
import { kazakhstan } from '@tldw/country-kz';
import { SHIPPED_DESIGNS } from '@tldw/curriculum';
import { guideSheet, TLDW_PACKS } from '@tldw/curriculum/packs';
import { DIMENSIONS } from '@tldw/scaffolding';
import { SCAFFOLDING_MESSAGES } from '@tldw/scaffolding/messages';
import { describe, expect, it } from 'vitest';
import { adviceWords } from '../../src/lib/words/advice.ts';

// What a facilitator meets under one name on one page must not go by another on the next.

describe.each(LANGUAGES)('in %s', (language) => {
  it('a side of the work has one name: on the advice, in its sentences and in the guides', () => {
    const inGuides = new Set(
      TLDW_PACKS.packs.flatMap((pack) =>
        guideSheet(pack, TLDW_PACKS).blocks.flatMap((block) =>
          block.kind === 'noticed' ? block.rows.map((row) => row.dimension[language]) : [],
        ),
      ),
    );
    const names = DIMENSIONS.map((dimension) => {
      const name = SCAFFOLDING_MESSAGES[language]['name.dimension']({ dimension });
      expect(adviceWords[language].dimension[dimension]).toBe(name);
      return name;
    });
    expect(new Set(names).size).toBe(6);
    expect([...inGuides].sort()).toEqual([...names].sort());
  });

  it('a tutorial is called as the vocabulary calls it', () => {
    const term = kazakhstan.vocabulary.find(({ id }) => id === 'tutorial')!;
    const name = term.name[language]!.toLowerCase();
    expect(EVENT_KIND_NAMES.tutorial[language]).toBe(name);
    const component = SHIPPED_DESIGNS[0]!.components.find(({ id }) => id === 'tutorial')!;
    expect(component.name[language]!.toLowerCase()).toBe(name);
  });
});

describe('the names a tutorial had besides', () => {
  const besides =
    /один на один|(?:личн|индивидуальн)\S+ (?:встреч|бесед)|жеке (?:әңгіме|кездесу)|talks? between/iu;
  const files = import.meta.glob<string>('../../src/lib/words/*.ts', {
    eager: true,
    query: '?raw',
    import: 'default',
  });

  it.each(Object.entries(files))('do not stand in %s', (_, text) => {
    expect(besides.exec(text)?.[0]).toBeUndefined();
  });

  it('do not stand in the packs', () => {
    expect(besides.exec(JSON.stringify(TLDW_PACKS))?.[0]).toBeUndefined();
  });
});
