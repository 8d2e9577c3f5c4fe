import type { Router } from 'express';
import { dayOf } from '../../domain/clock/instant.ts';
import { readClockPapers } from '../../db/read/clock-papers.ts';
import { historyIfLate } from '../../db/read/late-records.ts';
import { lateEnds } from '../../domain/case/late-ends.ts';
import { readableCase } from '../right/readable-case.ts';
import { explainRoutes as routes } from '../contract/explain.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';
import { clockOfCase } from '../views/clock-of-case.ts';
import { explainClock } from '../views/explain-clock.ts';

/** Why a clock of a case ends on its day, for whoever may read the case; 404 for a clock that never started. */
export function serveExplain(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.explainClock, async ({ params, who }) => {
    const [open, papers, history] = await Promise.all([
      readableCase(deps, params.case, who),
      readClockPapers(deps.pool, params.case),
      historyIfLate(deps.pool, params.case),
    ]);
    const clock = clockOfCase(open, params.clock);
    const { calendar } = open.world;
    const asking = { calendar, today: dayOf(open.now), papers, late: lateEnds(history) };
    const explained = clock && explainClock({ name: params.clock, clock, ...asking });
    if (!explained) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'clock' });
    return explained;
  });
}
