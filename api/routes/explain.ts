import type { Router } from 'express';
import { dayOf } from '../../domain/clock/instant.ts';
import { readClockPapers } from '../../db/read/clock-papers.ts';
import { readableCase } from '../act.ts';
import { explainRoutes as routes } from '../contract/explain.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { serveRoute } from '../server.ts';
import { clockOfCase } from '../views/clock-of-case.ts';
import { explainClock } from '../views/explain-clock.ts';

/** Why a clock of a case ends on its day, for whoever may read the case; 404 for a clock that never started. */
export function serveExplain(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.explainClock, async ({ params, who }) => {
    const [open, papers] = await Promise.all([
      readableCase(deps, params.case, who),
      readClockPapers(deps.pool, params.case),
    ]);
    const clock = clockOfCase(open, params.clock);
    const { calendar } = open.world;
    const told = clock && explainClock({ name: params.clock, clock, calendar, today: dayOf(open.now), papers });
    if (!told) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'clock' });
    return told;
  });
}
