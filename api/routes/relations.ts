import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import {
  findRelation,
  insertRelationEnd,
  keepRelation,
  listRelations,
  type Related,
  type RelationRow,
} from '../../db/desk/relation.ts';
import type { Queryable } from '../../db/pool.ts';
import type { PageOf } from '../../db/read/page.ts';
import type { Day } from '../../domain/clock/day.ts';
import { relationRoutes as routes } from '../contract/relations.ts';
import { requireUscc } from '../zone/credit-code.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requireInOrder } from '../zone/in-order.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { today } from '../zone/today.ts';
import { openZoneOr404, todayOf, zoneOr404 } from '../zone/zone-desk.ts';
import { requirePersonIn } from '../zone/zone-person.ts';

/** 回避: what ties people to enterprises; declared by themselves, recorded and ended by administrators. */
export function serveRelations(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listOwnRelations, async ({ who, query }) =>
    told(await listRelations(deps.pool, { person: who.person.id }, query)),
  );
  serveRoute(router, deps, routes.declareRelation, (asked) => answerOnce(deps, asked, (tx) => declare(tx, asked)));
  serveRoute(router, deps, routes.listRelations, async ({ params, query }) => {
    const { id } = await zoneOr404(deps.pool, params.zone);
    return told(await listRelations(deps.pool, { zone: id }, query));
  });
  serveRoute(router, deps, routes.addRelation, (asked) => answerOnce(deps, asked, (tx) => add(tx, asked)));
  serveRoute(router, deps, routes.endRelation, (asked) => answerOnce(deps, asked, (tx) => end(tx, asked)));
}

const told = ({ rows, next }: PageOf<RelationRow>) => ({ relations: [...rows], next });

type Body = Asked<typeof routes.declareRelation>['body'];

/** By the clock of the zone for which the person is here, since the acts are judged by it. */
async function declare(tx: Queryable, { who, body }: Asked<typeof routes.declareRelation>) {
  const day = who.hat?.zone ? todayOf(await openZoneOr404(tx, who.hat.zone)) : today();
  return keep(tx, { person: who.person.id, by: who.person.id, body, day });
}

async function add(tx: Queryable, { who, params, body }: Asked<typeof routes.addRelation>) {
  const zone = await openZoneOr404(tx, params.zone);
  await requirePersonIn(tx, { zone: zone.id, person: params.person });
  return keep(tx, { person: params.person, by: who.person.id, body, day: todayOf(zone) });
}

async function keep(tx: Queryable, of: { person: string; by: string; body: Body; day: Day }): Promise<RelationRow> {
  const { uscc, kind, note, firstDay, lastDay } = of.body;
  const usccOverride = requireUscc(uscc, of.body.usccOverride ?? null);
  const days = { firstDay: firstDay ?? of.day, lastDay: lastDay ?? null };
  requireInOrder(days, 'lastDay');
  const tie = { id: randomUUID(), person: of.person, by: of.by, uscc, usccOverride, kind, note, ...days };
  const id = await keepRelation(tx, tie);
  return relationOr404(tx, { person: of.person }, id);
}

async function end(tx: Queryable, { who, params, body }: Asked<typeof routes.endRelation>) {
  const zone = await openZoneOr404(tx, params.zone);
  const relation = await relationOr404(tx, { zone: zone.id }, params.relation);
  if (relation.person.id === who.person.id) throw new Problem(403, { code: 'E-RELATION-OWN' });
  const ended = { lastDay: todayOf(zone), reason: body.reason, by: who.person.id };
  if (!(await insertRelationEnd(tx, relation.id, ended))) throw new Problem(409, { code: 'E-RELATION-OVER' });
  return relationOr404(tx, { zone: zone.id }, relation.id);
}

async function relationOr404(db: Queryable, of: Related, id: string): Promise<RelationRow> {
  const relation = await findRelation(db, of, id);
  if (!relation) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'relation' });
  return relation;
}
