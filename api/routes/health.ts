import { setTimeout as sleep } from 'node:timers/promises';
import type { Router } from 'express';
import { freeBytesAt, isFilling } from '../../files/free-space.ts';
import { isLockedElsewhere } from '../../db/desk/locked-elsewhere.ts';
import { readHealth, type Health } from '../../db/read/health.ts';
import { healthRoutes as routes } from '../contract/health.ts';
import type { Deps } from '../deps.ts';
import { databaseAway } from '../http/problem.ts';
import { serveRoute } from '../server.ts';

/** Whether the process is there, and whether it can serve: without engine or worker it can, without the database not. */
export function serveHealth(router: Router, deps: Deps): void {
  const { pool, config } = deps;
  const locks = sharedByAll(() => isLockedElsewhere(pool, config.secret), LOCKS_HOLD_MS);
  const ask = () => Promise.all([readHealth(pool), locks()]);
  const look = sharedByAll(() => Promise.all([inTime(ask), deps.engine.healthy(), freeBytesAt(config.dataFolder)]));
  serveRoute(router, deps, routes.live, async () => ({ status: 'ok' as const }));
  serveRoute(router, deps, routes.ready, async () => {
    const [told, engine, freeBytes] = await look();
    if (!told) throw databaseAway();
    const [record, secretOther] = told;
    const missing = missingOf({ engine, record, secretOther, freeBytes }, config);
    return {
      status: missing.length > 0 ? ('degraded' as const) : ('ok' as const),
      missing,
      clockLagSeconds: record.clockLagSeconds,
    };
  });
}

/** A database that does not answer within this time serves nobody either. */
const PATIENCE_MS = 2000;

/** Each code generator is opened for it, and a secret changes with a start alone. */
const LOCKS_HOLD_MS = 60_000;

const inTime = <T>(ask: () => Promise<T>): Promise<T | null> =>
  Promise.race([ask(), sleep(PATIENCE_MS, null, { ref: false })]).catch(() => null);

/**
 * Whoever asks while another is being answered gets the same answer: many who ask cost the database no more than one. What was
 * answered holds for `holdMs`, what failed for nobody else.
 */
function sharedByAll<T>(ask: () => Promise<T>, holdMs = 0): () => Promise<T> {
  let asking: Promise<T> | null = null;
  const forget = (): void => {
    asking = null;
  };
  const held = async (): Promise<T> => {
    const answer = await ask();
    if (holdMs > 0) setTimeout(forget, holdMs).unref();
    else forget();
    return answer;
  };
  return () => {
    asking ??= held().catch((error: unknown) => {
      forget();
      throw error;
    });
    return asking;
  };
}

interface Look {
  readonly engine: boolean;
  readonly record: Health;
  readonly secretOther: boolean;
  readonly freeBytes: number | null;
}

const missingOf = (
  { engine, record, secretOther, freeBytes }: Look,
  { stamps, minFreeBytes }: Pick<Deps['config'], 'stamps' | 'minFreeBytes'>,
) => [
  ...(engine ? [] : ['temporal' as const]),
  ...(record.workerBeats ? [] : ['worker' as const]),
  ...(isFilling(freeBytes, minFreeBytes) ? ['disk' as const] : []),
  ...(secretOther ? ['secret' as const] : []),
  ...(record.filesLost === 0 ? [] : ['files' as const]),
  ...(record.filesUnchecked === 0 ? [] : ['virusScan' as const]),
  ...(stamps === null || record.rootsUnstamped === 0 ? [] : ['timeStamps' as const]),
];
