import type { Router } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { readBacklog } from '../../db/read/backlog.ts';
import { freeBytesAt } from '../../files/free-space.ts';
import { readHealth, type Health } from '../../db/read/health.ts';
import { metricRoutes as routes } from '../contract/metrics.ts';
import type { Deps } from '../deps.ts';
import { serveRoute } from '../server.ts';

/** What a monitoring system watches; read from the record at each question, so that no process has to remember it. */
export function serveMetrics(router: Router, deps: Deps): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  watchClocks(registry, deps);
  watchOutbox(registry, deps);
  serveRoute(router, deps, routes.readMetrics, () => registry.metrics());
}

/** What a gauge shows, of one look at the record. */
interface Seen {
  readonly backlog: Awaited<ReturnType<typeof readBacklog>>;
  readonly health: Health;
  readonly freeBytes: number | null;
}

/** The gauges that are read together, each with its meaning. */
const GAUGES: readonly (readonly [name: string, help: string, of: (seen: Seen) => number])[] = [
  [
    'clocks_waiting',
    'Moments of ordinary zones that have passed and have no event yet',
    ({ backlog }) => backlog.clocksWaiting,
  ],
  ['worker_up', '1: a worker has shown itself', ({ health }) => (health.workerBeats ? 1 : 0)],
  [
    'disk_free_bytes',
    'What may still be written where the data lie; NaN: nothing tells it',
    ({ freeBytes }) => freeBytes ?? Number.NaN,
  ],
  ['files_lost', 'Bytes that are lost or wrong', ({ health }) => health.filesLost],
  [
    'files_unchecked',
    'Files that have waited for their virus scan for more than five minutes',
    ({ health }) => health.filesUnchecked,
  ],
  ['notices_undelivered', 'Legal notices that reached nobody within a day', ({ health }) => health.noticesUndelivered],
  [
    'roots_unstamped',
    'Roots of days that have had no time stamp for more than a day',
    ({ health }) => health.rootsUnstamped,
  ],
];

function watchClocks(registry: Registry, { pool, config }: Deps): void {
  const gauges = GAUGES.map(([name, help, of]) => ({ gauge: new Gauge({ name, help, registers: [registry] }), of }));
  registry.registerMetric(
    new Gauge({
      name: 'clock_lag_seconds',
      help: 'How long the oldest of them waits; 0: none does',
      registers: [],
      async collect() {
        const looked = [readBacklog(pool), readHealth(pool), freeBytesAt(config.dataFolder)] as const;
        const [backlog, health, freeBytes] = await Promise.all(looked);
        this.set(backlog.clockLagSeconds);
        for (const { gauge, of } of gauges) gauge.set(of({ backlog, health, freeBytes }));
      },
    }),
  );
}

function watchOutbox(registry: Registry, { pool }: Deps): void {
  const oldest = new Gauge({
    name: 'outbox_oldest_seconds',
    help: 'Age of the oldest of them',
    labelNames: ['kind'],
    registers: [registry],
  });
  registry.registerMetric(
    new Gauge({
      name: 'outbox_waiting',
      help: 'What was decided and is still to be carried out, by kind',
      labelNames: ['kind'],
      registers: [],
      async collect() {
        this.reset();
        oldest.reset();
        for (const { kind, waiting, oldestSeconds } of (await readBacklog(pool)).outbox) {
          this.set({ kind }, waiting);
          oldest.set({ kind }, oldestSeconds);
        }
      },
    }),
  );
}
