import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { confirmPilot, endPilot, insertPilot, listPilots, type PilotRow } from '../../db/desk/pilot.ts';
import type { ZoneRow } from '../../db/desk/zone.ts';
import type { Queryable } from '../../db/pool.ts';
import type { Day } from '../../domain/clock/day.ts';
import { refusePilot, refusePilotConfirmation, refusePilotEnd, type PilotContent } from '../../domain/pilot/pilot.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { pilotRoutes as routes } from '../contract/pilots.ts';
import type { Deps } from '../deps.ts';
import { Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { changeZone, doingOf, todayOf, zoneOr404 } from '../zone/zone-desk.ts';

/** Pilot instruments: what opens an excluded class for commitment, entered by one person and confirmed by another. */
export function servePilots(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listPilots, async ({ params }) => {
    const today = todayOf(await zoneOr404(deps.pool, params.zone));
    return { today, pilots: (await listPilots(deps.pool, params.zone)).map((pilot) => told(pilot, today)) };
  });
  serveRoute(router, deps, routes.addPilot, add);
  serveRoute(router, deps, routes.confirmPilot, (asked) =>
    changeZone(deps, asked, (tx, zone) =>
      judged(tx, zone, asked, {
        refuse: (pilot) => refusePilotConfirmation(pilot, asked.who.person.id, todayOf(zone)),
        keep: () => confirmPilot(tx, asked.params.pilot, doingOf(asked.who, zone)),
      }),
    ),
  );
  serveRoute(router, deps, routes.endPilot, (asked) =>
    changeZone(deps, asked, (tx, zone) =>
      judged(tx, zone, asked, {
        refuse: (pilot) => refusePilotEnd(pilot, todayOf(zone)),
        keep: () => endPilot(tx, asked.params.pilot, doingOf(asked.who, zone)),
      }),
    ),
  );
}

async function add(asked: Asked<typeof routes.addPilot>, deps: Deps) {
  return changeZone(deps, asked, async (tx, zone) => {
    const today = todayOf(zone);
    const { industries = null, areaAssessment = null } = asked.body;
    const content: PilotContent = { ...asked.body, industries, areaAssessment };
    const refusal = refusePilot(content, today);
    if (refusal) throw problemOf(refusal, today);
    const pilot = { id: randomUUID(), ...content };
    await insertPilot(tx, zone.id, pilot, doingOf(asked.who, zone));
    return told(await pilotOr404(tx, zone.id, pilot.id), today);
  });
}

interface Judging {
  readonly refuse: (pilot: PilotRow) => Refusal | null;
  readonly keep: () => Promise<void>;
}

async function judged(
  tx: Queryable,
  zone: ZoneRow,
  { params }: { readonly params: { readonly pilot: string } },
  { refuse, keep }: Judging,
) {
  const refusal = refuse(await pilotOr404(tx, zone.id, params.pilot));
  if (refusal) throw problemOf(refusal, todayOf(zone));
  await keep();
  return told(await pilotOr404(tx, zone.id, params.pilot), todayOf(zone));
}

async function pilotOr404(tx: Queryable, zone: string, id: string): Promise<PilotRow> {
  const pilot = (await listPilots(tx, zone)).find((one) => one.id === id);
  if (!pilot) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'pilot' });
  return pilot;
}

function told(row: PilotRow, today: Day) {
  const { id, item, issuer, instrumentNo, from, to, industries, areaAssessment } = row;
  return {
    id,
    item,
    issuer,
    instrumentNo,
    from,
    to,
    industries: industries && [...industries],
    areaAssessment,
    enteredBy: row.enteredByName,
    confirmedBy: row.confirmedByName,
    endedBy: row.endedByName,
    state: stateOf(row, today),
  };
}

function stateOf({ ended, confirmed, from, to }: PilotRow, today: Day) {
  if (ended || to < today) return 'over' as const;
  if (!confirmed) return 'unconfirmed' as const;
  return from <= today ? ('inForce' as const) : ('coming' as const);
}
