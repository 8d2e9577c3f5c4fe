import type { Router } from 'express';
import { findEnterprise } from '../../db/desk/enterprise.ts';
import { readStanding } from '../../db/read/standing.ts';
import { standingRoutes as routes } from '../contract/standing.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import type { Who } from '../who.ts';

/** How an enterprise stands: what its credit lets it use. */
export function serveStanding(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readStanding, standing);
}

async function standing({ who, params, query }: Asked<typeof routes.readStanding>, { pool }: Deps) {
  const { enterprise } = params;
  if (!mayRead(who, enterprise, query.zone) || !(await findEnterprise(pool, enterprise)))
    throw new Problem(404, { code: 'E-NOT-FOUND' });
  const { commitmentBarred, deferralBarred, creditProposals } = await readStanding(pool, enterprise, query.zone);
  return { eligible: { commitment: !commitmentBarred, deferral: !deferralBarred }, creditProposals };
}

/** The enterprise itself, where its people may act, and whoever works in the zone. */
function mayRead({ hat }: Who, enterprise: string, zone: string): boolean {
  if (!hat) return false;
  if (hat.enterprise === null) return hat.zone === null || hat.zone === zone;
  return hat.enterprise === enterprise && (hat.zone === null || hat.zone === zone);
}
