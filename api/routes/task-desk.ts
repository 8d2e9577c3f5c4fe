import type { Router } from 'express';
import { changesFor, changesOfCase } from '../../db/desk/claim-change.ts';
import { claimHoursOf, setClaimHours } from '../../db/desk/claim-lease.ts';
import { readLoad, type LoadRow } from '../../db/read/task-load.ts';
import { nameOfUnit } from '../../domain/case/duty.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { taskMoveRoutes as routes } from '../contract/task-moves.ts';
import type { Deps } from '../deps.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { answerOnce } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { presentZone } from '../zone/zone.ts';
import { openZoneOr404 } from '../zone/zone-desk.ts';

/** Around the steps: how much lies with whom, what changed hands, and how long a step stays in idle hands. */
export function serveTaskDesk(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.readLoad, load);
  serveRoute(router, deps, routes.listClaimChanges, async ({ who, query }) => {
    const { rows, next } = await (query.case === undefined
      ? changesFor(pool, who, query)
      : changesOfCase(pool, { seer: who, caseId: query.case }, query));
    return { changes: rows.map(({ at, ...row }) => ({ ...row, at: instantFromMs(at.getTime()) })), next };
  });
  serveRoute(router, deps, routes.readClaimLease, async ({ params }) => {
    return { hours: await hoursOr404(deps, params.zone) };
  });
  serveRoute(router, deps, routes.putClaimLease, (asked) =>
    answerOnce(deps, asked, async (tx) => {
      await openZoneOr404(tx, asked.params.zone);
      await setClaimHours(tx, asked.params.zone, asked.body.hours);
      return asked.body;
    }),
  );
}

async function hoursOr404({ pool }: Deps, zone: string): Promise<number> {
  const hours = await claimHoursOf(pool, zone);
  if (hours === undefined) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'zone' });
  return hours;
}

/** A head of one bureau sees that bureau, everybody else who is named the whole zone. */
async function load({ who }: Asked<typeof routes.readLoad>, { pool }: Deps) {
  const zone = zoneOfHat(who);
  const { world, now } = await presentZone(pool, zone);
  const today = dayOf(now);
  const rows = await readLoad(pool, { zone, unit: who.hat?.bureau ?? null, today });
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return { today, units: units.map((unit) => unitOf(unit, nameOfUnit(unit, world.bureaus), rows)) };
}

function unitOf(unit: string, name: string, rows: readonly LoadRow[]) {
  const own = rows.filter((row) => row.unit === unit);
  const pool = own.find(({ person }) => person === null);
  const people = own.flatMap(({ person, name: of, open, late }) =>
    person === null || of === null ? [] : [{ id: person, name: of, open, late }],
  );
  return { unit, name, pool: { open: pool?.open ?? 0, late: pool?.late ?? 0 }, people };
}
