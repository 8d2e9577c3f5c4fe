import type { Router } from 'express';
import { freeBytesAt, isFilling } from '../../files/free-space.ts';
import { isLockedElsewhere } from '../../db/desk/locked-elsewhere.ts';
import { readBacklog } from '../../db/read/backlog.ts';
import { readHealth } from '../../db/read/health.ts';
import type { PageAsked } from '../../db/read/page.ts';
import { lateCasesTold, readKept, readWaiting, type WaitingRow } from '../../db/read/operations.ts';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { faultsOf } from '../../domain/operations/faults.ts';
import { operationRoutes as routes } from '../contract/operations.ts';
import type { AnswerOf } from '../contract/route.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';

/** How the system itself stands, and why one case waits: for whoever runs it, without SQL. */
export function serveOperations(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readOperations, ({ query }) => read(deps, query));
  serveRoute(router, deps, routes.whyWaiting, (asked) => why(asked, deps));
}

const instantOf = (date: Date): Instant => instantFromMs(date.getTime());

async function read({ pool, engine, config }: Deps, page: PageAsked) {
  const [health, backlog, kept, late, answers, freeBytes, secretOther] = await Promise.all([
    readHealth(pool),
    readBacklog(pool),
    readKept(pool),
    lateCasesTold(pool, page),
    engine.healthy(),
    freeBytesAt(config.dataFolder),
    isLockedElsewhere(pool, config.secret),
  ]);
  const { workerBeats: worker, rootsUnstamped, ...numbers } = health;
  const stamped = config.stamps === null ? null : rootsUnstamped;
  const outboxSeconds = Math.max(0, ...backlog.outbox.map(({ oldestSeconds }) => oldestSeconds));
  const diskFilling = isFilling(freeBytes, config.minFreeBytes);
  const process = { worker, engine: answers, diskFilling, secretOther };
  const standing = { ...numbers, ...kept, ...process, outboxSeconds, rootsUnstamped: stamped };
  return {
    ...numbers,
    ...kept,
    freeBytes,
    at: instantFromMs(Date.now()),
    faults: [...faultsOf(standing)],
    clocksWaiting: backlog.clocksWaiting,
    outbox: [...backlog.outbox],
    rootsUnstamped: stamped,
    late: late.rows.map(({ code, name, moment, ...rest }) => ({
      ...rest,
      item: { code: code as ItemCode, name },
      moment: instantOf(moment),
    })),
    next: late.next,
  };
}

type Waiting = AnswerOf<typeof routes.whyWaiting>['cases'][number];

async function why({ query }: Asked<typeof routes.whyWaiting>, { pool }: Deps) {
  const rows = await readWaiting(pool, query.number);
  if (rows.length === 0) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'number' });
  return { cases: rows.map(waitingOf) };
}

function waitingOf({ code, name, clock, due, next_moment: next, ...row }: WaitingRow): Waiting {
  const at = (text: string): Instant => instantOf(new Date(text));
  return {
    ...row,
    item: { code: code as ItemCode, name },
    nearest: clock === null || due === null ? null : ({ clock, due } as Waiting['nearest']),
    nextMoment: next && instantOf(next),
    steps: row.steps.map((step) => ({ ...step, openedAt: at(step.openedAt) })) as Waiting['steps'],
    outbox: row.outbox.map((one) => ({ ...one, dueAt: at(one.dueAt) })),
  };
}
