import { describe, expect, it } from 'vitest';
import { myPages } from '../../src/lib/server/pages/my-pages.ts';

const hrefs = (path: string, home: string) =>
  myPages(path, home, 'kk')?.links.map(({ href }) => href);

describe('the row of links to my own pages', () => {
  it('stands on a role’s pages, whatever role the day began in', () => {
    expect(hrefs('/teacher/story', '/facilitator')).toContain('/teacher/reflections');
    expect(hrefs('/director', '/director')?.[0]).toBe('/director');
  });

  it('stays on pages of everybody that belong to the work as well', () => {
    for (const path of ['/events', '/feedback', '/me/data', '/groups/g-ast-1']) {
      expect(hrefs(path, '/coordinator')).toContain('/coordinator/plan');
      expect(hrefs(path, '/coordinator')).toContain('/coordinator/requests');
    }
  });

  it('stays where an evaluator reads what people say', () => {
    const links = hrefs('/feedback', '/evaluator');
    expect(links).toContain('/feedback');
    expect(links).toContain('/evaluator/report');
    expect(links).toEqual(hrefs('/evaluator/voices', '/evaluator'));
  });

  it('is not there on public pages, nor for somebody without a role', () => {
    expect(hrefs('/stories', '/teacher')).toBeUndefined();
    expect(hrefs('/events', '/')).toBeUndefined();
  });

  it('names each page once', () => {
    for (const home of [
      '/teacher',
      '/facilitator',
      '/director',
      '/coordinator',
      '/strategy',
      '/evaluator',
    ]) {
      const links = hrefs('/events', home) ?? [];
      expect(new Set(links).size).toBe(links.length);
    }
  });
});
