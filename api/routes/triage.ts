import type { Router } from 'express';
import { readBoard } from '../../db/read/clock-list.ts';
import { readPauses } from '../../db/read/pauses.ts';
import { readTriage } from '../../db/read/triage.ts';
import { nameOfUnit } from '../../domain/case/duty.ts';
import { triageRoutes as routes } from '../contract/triage.ts';
import type { Deps } from '../deps.ts';
import { lookingOf } from '../right/hat-zone.ts';
import { serveRoute, type Asked } from '../server.ts';
import { effectsOfCases } from '../plan/start-effects.ts';

/** What a supervisor must see to today. */
export function serveTriage(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readTriage, readToday);
  serveRoute(router, deps, routes.readBoard, async ({ query, who }) => {
    const board = await readBoard(deps.pool, lookingOf(who), query.by);
    return { ...board, rows: [...board.rows] };
  });
  serveRoute(router, deps, routes.listPauses, async ({ who }) => {
    const { asOf, today, rows } = await readPauses(deps.pool, lookingOf(who));
    return { asOf, today, rows: rows.map(({ signs, ...row }) => ({ ...row, signs: [...signs] })) };
  });
  serveRoute(router, deps, routes.readStartEffects, async ({ query, who }) => ({
    effects: [
      ...(await effectsOfCases(deps.pool, lookingOf(who), [...new Set(query.cases.split(','))].slice(0, MOST))),
    ],
  }));
}

/** Each effect takes three plans. */
const MOST = 100;

async function readToday({ query, who }: Asked<typeof routes.readTriage>, { pool }: Deps) {
  const { asOf, days, counts, rows, forecast, world } = await readTriage(pool, lookingOf(who), query.group);
  return {
    asOf,
    days: { ...days },
    group: query.group,
    counts: { ...counts },
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    rows: [...rows],
    forecast: {
      days: [...forecast.days],
      units: forecast.units.map(({ unit, capacity, due }) => ({
        code: unit,
        name: nameOfUnit(unit, world.bureaus),
        capacity,
        due: [...due],
      })),
    },
  };
}
