import { setTimeout as sleep } from 'node:timers/promises';
import type { Router } from 'express';
import { freeBytesAt, isFilling } from '../../files/free-space.ts';
import { readHealth, type Health } from '../../db/read/health.ts';
import { healthRoutes as routes } from '../contract/health.ts';
import type { Deps } from '../deps.ts';
import { databaseAway } from '../http/problem.ts';
import { serveRoute } from '../server.ts';

/** Whether the process is there, and whether it can serve: without engine or worker it can, without the database not. */
export function serveHealth(router: Router, deps: Deps): void {
  const look = sharedByAll(() =>
    Promise.all([recordOf(deps), deps.engine.healthy(), freeBytesAt(deps.config.dataFolder)]),
  );
  serveRoute(router, deps, routes.live, async () => ({ status: 'ok' as const }));
  serveRoute(router, deps, routes.ready, async () => {
    const [record, engine, freeBytes] = await look();
    if (!record) throw databaseAway();
    const missing = missingOf({ engine, record, freeBytes }, deps.config);
    return {
      status: missing.length > 0 ? ('degraded' as const) : ('ok' as const),
      missing,
      clockLagSeconds: record.clockLagSeconds,
    };
  });
}

/** A database that does not answer within this time serves nobody either. */
const PATIENCE_MS = 2000;

const recordOf = ({ pool }: Pick<Deps, 'pool'>): Promise<Health | null> =>
  Promise.race([readHealth(pool), sleep(PATIENCE_MS, null, { ref: false })]).catch(() => null);

/** Whoever asks while another is being answered gets the same answer: many who ask cost the database no more than one. */
function sharedByAll<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | null = null;
  return () => {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
}

interface Look {
  readonly engine: boolean;
  readonly record: Health;
  readonly freeBytes: number | null;
}

const missingOf = (
  { engine, record, freeBytes }: Look,
  { stamps, minFreeBytes }: Pick<Deps['config'], 'stamps' | 'minFreeBytes'>,
) => [
  ...(engine ? [] : ['temporal' as const]),
  ...(record.workerBeats ? [] : ['worker' as const]),
  ...(isFilling(freeBytes, minFreeBytes) ? ['disk' as const] : []),
  ...(record.filesLost === 0 ? [] : ['files' as const]),
  ...(record.filesUnchecked === 0 ? [] : ['virusScan' as const]),
  ...(stamps === null || record.rootsUnstamped === 0 ? [] : ['timeStamps' as const]),
];
