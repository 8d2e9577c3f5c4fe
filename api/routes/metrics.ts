import type { Router } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { readBacklog } from '../../db/read/backlog.ts';
import { readHealth } from '../../db/read/health.ts';
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

function watchClocks(registry: Registry, { pool }: Deps): void {
  const waiting = new Gauge({
    name: 'clocks_waiting',
    help: 'Moments of ordinary zones that have passed and have no event yet',
    registers: [registry],
  });
  const worker = new Gauge({ name: 'worker_up', help: '1: a worker has shown itself', registers: [registry] });
  const lost = new Gauge({ name: 'files_lost', help: 'Bytes that are lost or wrong', registers: [registry] });
  const unchecked = new Gauge({
    name: 'files_unchecked',
    help: 'Files that have waited for their virus scan for more than five minutes',
    registers: [registry],
  });
  const undelivered = new Gauge({
    name: 'notices_undelivered',
    help: 'Legal notices that reached nobody within a day',
    registers: [registry],
  });
  registry.registerMetric(
    new Gauge({
      name: 'clock_lag_seconds',
      help: 'How long the oldest of them waits; 0: none does',
      registers: [],
      async collect() {
        const [backlog, health] = await Promise.all([readBacklog(pool), readHealth(pool)]);
        this.set(backlog.clockLagSeconds);
        waiting.set(backlog.clocksWaiting);
        worker.set(health.workerBeats ? 1 : 0);
        lost.set(health.filesLost);
        unchecked.set(health.filesUnchecked);
        undelivered.set(health.noticesUndelivered);
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
