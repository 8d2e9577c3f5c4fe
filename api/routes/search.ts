import type { Router } from 'express';
import { search } from '../../db/read/search.ts';
import { searchRoutes as routes } from '../contract/search.ts';
import type { Deps } from '../deps.ts';
import { zoneOfHat } from '../hat-zone.ts';
import { serveRoute, type Asked } from '../server.ts';

/** One search for everything that can be opened by a number or a name. */
export function serveSearch(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.search, (asked) => search(deps.pool, whatIsSeen(asked)));
}

/** An enterprise's people find its own; whoever works in a zone what is there, an upper organ what it has. */
function whatIsSeen({ who, query: { q: words, limit } }: Asked<typeof routes.search>) {
  const enterprise = who.hat?.enterprise ?? null;
  const zone = enterprise === null ? zoneOfHat(who) : null;
  return { words, limit, enterprise, zone, organ: who.hat?.capacity === 'upperOrgan' ? (who.hat.organ ?? '') : null };
}
