import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { keepSuperiorInspection, listSuperiorInspections } from '../../db/desk/superior-inspection.ts';
import { pageOf } from '../../db/read/page.ts';
import { mergeBySeason, type SuperiorInspection } from '../../domain/visit/superior-inspections.ts';
import { superiorInspectionRoutes as routes } from '../contract/superior-inspections.ts';
import type { Deps } from '../deps.ts';
import { requireInOrder } from '../zone/in-order.ts';
import { serveRoute } from '../server.ts';
import { changeVisits, zoneOfOfficer } from '../visit/visit-desk.ts';

/** Inspections of the zone by superiors, merged by season (意见 24). */
export function serveSuperiorInspections(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addSuperiorInspection, async (asked) => {
    requireInOrder({ firstDay: asked.body.from, lastDay: asked.body.to }, 'to');
    return changeVisits(deps, asked, async (tx, { zone, doing }) => {
      const id = await keepSuperiorInspection(tx, zone.id, { id: randomUUID(), ...asked.body }, doing);
      return { id, ...asked.body };
    });
  });
  serveRoute(router, deps, routes.listSuperiorInspections, async ({ who, query }) => {
    const { after, limit } = query;
    const all = mergeBySeason(await listSuperiorInspections(deps.pool, zoneOfOfficer(who))).toReversed();
    const following = all.filter(({ season }) => after === undefined || season < after);
    const { rows, next } = pageOf(following, limit, ({ season }) => season);
    return {
      seasons: rows.map(({ merged, apart, ...rest }) => ({
        ...rest,
        merged: merged.map(copy),
        apart: apart.map(copy),
      })),
      next,
    };
  });
}

const copy = (inspection: SuperiorInspection) => ({ ...inspection });
