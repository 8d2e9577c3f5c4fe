import type { Router } from 'express';
import { readOwedPapers } from '../../db/read/owed-papers.ts';
import { readOwnCommitments } from '../../db/read/own-commitments.ts';
import type { Queryable } from '../../db/pool.ts';
import { owedPaperRoutes as routes } from '../contract/owed-papers.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';
import type { Who } from '../right/who.ts';

/** What was promised for later and is not in (容缺待补), for both sides; what was promised to be so (告知承诺), for the enterprise. */
export function serveOwedPapers(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listOwedPapers, async ({ who }) => {
    const { asOf, rows } = await readOwedPapers(deps.pool, seenBy(who));
    return {
      asOf,
      rows: rows.map((row) => ({ ...row, missing: [...row.missing], due: row.due && { ...row.due } })),
    };
  });
  serveRoute(router, deps, routes.listOwnCommitments, ({ who }) => ownCommitments(who, deps.pool));
}

async function ownCommitments(who: Who, db: Queryable) {
  const { hat } = who;
  if (!hat?.enterprise) throw new Problem(403, { code: 'E-RIGHT' });
  const rows = await readOwnCommitments(db, { seer: who, zone: hat.zone });
  return {
    rows: rows.map((row) => ({ ...row, conditions: [...row.conditions], due: row.due && { ...row.due } })),
  };
}

/** An enterprise its own, in the one zone where its people may act if they may only there; an officer those of the zone. */
function seenBy(who: Who) {
  const { hat } = who;
  if (!hat || (hat.zone === null && hat.enterprise === null)) throw new Problem(403, { code: 'E-RIGHT' });
  const bureau = hat.capacity === 'reviewer' ? hat.bureau : null;
  return { zone: hat.zone, bureau, seer: who };
}
