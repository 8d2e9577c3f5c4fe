import type { Router } from 'express';
import { search } from '../../db/read/search.ts';
import { searchRoutes as routes } from '../contract/search.ts';
import type { Deps } from '../deps.ts';
import { serveRoute } from '../server.ts';

/** One search for everything that can be opened by a number or a name. */
export function serveSearch(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.search, ({ who, query: { q: words, limit } }) =>
    search(deps.pool, { words, limit }, who),
  );
}
