import type { Router } from 'express';
import { owedKey, readOwedPapers } from '../../db/read/owed-papers.ts';
import { commitmentKey, readOwnCommitments } from '../../db/read/own-commitments.ts';
import { pageInOrder } from '../../db/read/page.ts';
import type { Queryable } from '../../db/pool.ts';
import { owedPaperRoutes as routes } from '../contract/owed-papers.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import type { Who } from '../right/who.ts';

/** What was promised for later and is not in (容缺待补), for both sides; what was promised to be so (告知承诺), for the enterprise. */
export function serveOwedPapers(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listOwedPapers, async ({ who, query }) => {
    const { asOf, rows: owed } = await readOwedPapers(deps.pool, seenBy(who));
    const { rows, next } = pageInOrder(owed, query, owedKey);
    return {
      asOf,
      count: owed.length,
      next,
      rows: rows.map((row) => ({ ...row, missing: [...row.missing], due: row.due && { ...row.due } })),
    };
  });
  serveRoute(router, deps, routes.listOwnCommitments, (asked) => ownCommitments(asked, deps.pool));
}

async function ownCommitments({ who, query }: Asked<typeof routes.listOwnCommitments>, db: Queryable) {
  const { hat } = who;
  if (!hat?.enterprise) throw new Problem(403, { code: 'E-RIGHT' });
  const { rows, next } = pageInOrder(await readOwnCommitments(db, { seer: who, zone: hat.zone }), query, commitmentKey);
  return {
    next,
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
