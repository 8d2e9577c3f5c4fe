import type { Router } from 'express';
import { readHealth, type Health } from '../../db/read/health.ts';
import { healthRoutes as routes } from '../contract/health.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';

/** Whether the process is there, and whether it can serve: without engine or worker it can, without the database not. */
export function serveHealth(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.live, async () => ({ status: 'ok' as const }));
  serveRoute(router, deps, routes.ready, async () => {
    const [record, engine] = await Promise.all([readHealth(deps.pool).catch(() => null), deps.engine.healthy()]);
    if (!record) throw new Problem(503, { code: 'E-DATABASE-AWAY' }, { 'retry-after': '5' });
    const missing = missingOf(engine, record, deps.config);
    return {
      status: missing.length > 0 ? ('degraded' as const) : ('ok' as const),
      missing,
      clockLagSeconds: record.clockLagSeconds,
    };
  });
}

const missingOf = (engine: boolean, record: Health, { stamps }: Pick<Deps['config'], 'stamps'>) => [
  ...(engine ? [] : ['temporal' as const]),
  ...(record.workerBeats ? [] : ['worker' as const]),
  ...(record.filesLost === 0 ? [] : ['files' as const]),
  ...(record.filesUnchecked === 0 ? [] : ['virusScan' as const]),
  ...(stamps === null || record.rootsUnstamped === 0 ? [] : ['timeStamps' as const]),
];
