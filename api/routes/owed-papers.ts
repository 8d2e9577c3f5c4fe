import type { Router } from 'express';
import { readOwedPapers } from '../../db/read/owed-papers.ts';
import { owedPaperRoutes as routes } from '../contract/owed-papers.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { serveRoute } from '../server.ts';
import type { Who } from '../who.ts';

/** What was promised for later and is not in (容缺待补), for both sides. */
export function serveOwedPapers(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listOwedPapers, async ({ who }) => {
    const { asOf, rows } = await readOwedPapers(deps.pool, seenBy(who));
    return {
      asOf,
      rows: rows.map((row) => ({ ...row, missing: [...row.missing], due: row.due && { ...row.due } })),
    };
  });
}

/** An enterprise its own, in the one zone where its people may act if they may only there; an officer those of the zone. */
function seenBy({ hat }: Who) {
  if (!hat || (hat.zone === null && hat.enterprise === null)) throw new Problem(403, { code: 'E-RIGHT' });
  const bureau = hat.capacity === 'reviewer' ? hat.bureau : null;
  return { zone: hat.zone, bureau, enterprise: hat.enterprise };
}
