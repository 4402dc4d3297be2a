import { expect, it } from 'vitest';
import { PORTFOLIO_CRITERIA } from '../../src/lib/journey/portfolio-criteria.ts';
import { saidByTitle } from '../../src/lib/server/pages/portfolio-saying.ts';

it.each(['kk', 'ru', 'en'] as const)(
  'a criterion goes by its title, never by its id (%s)',
  (language) => {
    for (const { id, title } of PORTFOLIO_CRITERIA) {
      const refused = { code: 'portfolio.advice-missing', params: { criterion: id } } as const;
      const said = saidByTitle({ criteria: PORTFOLIO_CRITERIA }, [refused], language);
      expect(said).toContain(title[language]);
      expect(said).not.toContain(id);
    }
  },
);
