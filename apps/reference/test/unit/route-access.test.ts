import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROUTE_ACCESS, WHO } from '../access/route-access.ts';
import { routesInFiles } from '../access/routes-in-files.ts';

const routes = routesInFiles(join(import.meta.dirname, '../../src/routes'));

describe('who may open which address', () => {
  it('is said for every route, in test/access/route-access.ts', () => {
    expect(Object.keys(ROUTE_ACCESS).sort()).toEqual(Object.keys(routes).sort());
  });

  it.each(Object.entries(routes))(
    '%s: said for its page, its actions and its methods',
    (id, route) => {
      const said = ROUTE_ACCESS[id];
      expect(said?.get !== undefined).toBe(route.page);
      expect(Object.keys(said?.actions ?? {}).sort()).toEqual([...route.actions].sort());
      expect(Object.keys(said?.methods ?? {}).sort()).toEqual([...route.methods].sort());
      expect(said?.at !== undefined || !id.includes('['), `${id} needs an address "at"`).toBe(true);
    },
  );

  it('finds the routes of the app', () => {
    expect(Object.keys(routes).length).toBeGreaterThan(15);
    expect(Object.keys(WHO).length).toBeGreaterThan(10);
  });
});
