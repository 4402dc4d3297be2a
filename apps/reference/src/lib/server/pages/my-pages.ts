import type { Language } from '@tldw/core';
import { certificateWords } from '#lib/words/certificates.ts';
import { coordinatorWords } from '#lib/words/coordinator.ts';
import { evaluatorWords } from '#lib/words/evaluator.ts';
import { feedbackWords } from '#lib/words/feedback.ts';
import { portfolioReadersWords } from '#lib/words/portfolio-readers.ts';
import { researchWords } from '#lib/words/research.ts';
import { roleNavWords } from '#lib/words/role-nav.ts';
import { strategyWords } from '#lib/words/strategy.ts';

/** The row of links to somebody's own pages. */
export interface MyPages {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** Pages that are everybody's and part of somebody's work as well: the row stays above them. */
const SHARED = ['/events', '/feedback', '/groups', '/let-in', '/me', '/projects'];

/**
 * The links to somebody's own pages, where they stand above a page.
 *
 * On a role's pages the row is that role's; on a page of everybody, that of the role in which the
 * day of this person begins.
 */
export function myPages(path: string, home: string, language: Language): MyPages | undefined {
  const own = ROWS[first(path)];
  if (own) return own(language);
  return SHARED.includes(first(path)) ? ROWS[home]?.(language) : undefined;
}

function first(path: string): string {
  return `/${path.split('/')[1] ?? ''}`;
}

/** Pages right below a role's first page, by the last part of their address. */
function below(home: string, today: string, names: Readonly<Record<string, string>>) {
  return [
    { href: home, text: today },
    ...Object.entries(names).map(([page, text]) => ({ href: `${home}/${page}`, text })),
  ];
}

const ROWS: Readonly<Record<string, (language: Language) => MyPages>> = {
  '/teacher': (language) => {
    const { label, today, teacher } = roleNavWords[language];
    return { label, links: below('/teacher', today, teacher) };
  },
  '/facilitator': (language) => {
    const { label, today, facilitator } = roleNavWords[language];
    const names = { ...facilitator, certificates: certificateWords[language].title };
    return { label, links: below('/facilitator', today, names) };
  },
  '/director': (language) => {
    const { label, today, director } = roleNavWords[language];
    return { label, links: below('/director', today, director) };
  },
  '/coordinator': (language) => {
    const say = coordinatorWords[language];
    const names = {
      plan: say.plan,
      people: say.people,
      requests: roleNavWords[language].facilitator.requests,
      portfolios: portfolioReadersWords[language].nav,
      certificates: certificateWords[language].title,
      handover: say.handover,
    };
    const links = below('/coordinator', say.today, names);
    return { label: say.nav, links: [...links, feedback(language)] };
  },
  '/strategy': (language) => {
    const say = strategyWords[language];
    const names = {
      calendar: say.calendar,
      growth: say.growth,
      fidelity: say.fidelity,
      partners: say.partners,
      people: say.people,
      portfolios: portfolioReadersWords[language].nav,
      certificates: certificateWords[language].title,
      research: researchWords[language].title,
    };
    const audit = { href: '/strategy/audit', text: say.audit };
    const links = below('/strategy', say.today, names);
    return { label: say.nav, links: [...links, feedback(language), audit] };
  },
  '/evaluator': (language) => {
    const say = evaluatorWords[language];
    const names = { waves: say.waves, scores: say.scores, voices: say.voices };
    const after = below('/evaluator', say.today, {
      report: say.report,
      exports: say.exports,
      research: researchWords[language].title,
    }).slice(1);
    const links = below('/evaluator', say.today, names);
    return { label: say.nav, links: [...links, feedback(language), ...after] };
  },
};

function feedback(language: Language) {
  return { href: '/feedback', text: feedbackWords[language].nav };
}
