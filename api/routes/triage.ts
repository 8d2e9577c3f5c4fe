import type { Router } from 'express';
import { readBoard } from '../../db/read/clock-list.ts';
import { pageInOrder } from '../../db/read/page.ts';
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
  serveRoute(router, deps, routes.listPauses, async ({ query, who }) => {
    const { asOf, today, rows: all } = await readPauses(deps.pool, lookingOf(who));
    const { rows, next } = pageInOrder(all, query, ({ key }) => key);
    return { asOf, today, rows: rows.map(({ key: _key, signs, ...row }) => ({ ...row, signs: [...signs] })), next };
  });
  serveRoute(router, deps, routes.readStartEffects, async ({ query, who }) => ({
    effects: [...(await effectsOfCases(deps.pool, lookingOf(who), [...new Set(query.cases.split(','))]))],
  }));
}

async function readToday({ query, who }: Asked<typeof routes.readTriage>, { pool }: Deps) {
  const found = await readTriage(pool, lookingOf(who), query, query);
  const { asOf, days, counts, units, rows, next, forecast, world } = found;
  return {
    asOf,
    days: { ...days },
    group: query.group,
    counts: { ...counts },
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    units: units.map(({ unit, count }) => ({ code: unit, name: nameOfUnit(unit, world.bureaus), count })),
    rows: [...rows],
    next,
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
