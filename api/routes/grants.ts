import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { endGrant, insertGrant } from '../../db/desk/grant.ts';
import type { ZoneWorld } from '../../db/zone-world.ts';
import { canonical } from '../../domain/canonical.ts';
import type { Grant } from '../../domain/authority/grant.ts';
import { addDays } from '../../domain/clock/day.ts';
import { actorOf } from '../act/actor.ts';
import { itemsKnownIn } from '../authority/list-desk.ts';
import { grantRoutes as routes } from '../contract/grants.ts';
import type { Deps } from '../deps.ts';
import { requireInOrder } from '../zone/in-order.ts';
import { Problem } from '../http/problem.ts';
import { settlePower } from '../../db/record/settle-power.ts';
import { sealOwner } from '../../db/desk/organ-seal.ts';
import { keepNewSeal, sealIfMissing } from '../zone/seals.ts';
import { serveRoute, type Asked } from '../server.ts';
import { changeZone, todayOf, worldOr404 } from '../zone/zone-desk.ts';

/** The list of authorised items: who gave the zone which power, from when to when. */
export function serveGrants(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addGrant, addGrant);
  serveRoute(router, deps, routes.listGrants, async ({ params }) => {
    return { grants: (await worldOr404(deps.pool, params.zone)).grants.map(told) };
  });
  serveRoute(router, deps, routes.endGrant, end);
}

/** Under 委托 the zone decides in the grantor's name (许可法 24), under 直报 the grantor itself does: its papers need its seal. */
export const IN_ITS_NAME: readonly Grant['mode'][] = ['DELEGATION', 'DIRECT_REPORT'];

async function addGrant(asked: Asked<typeof routes.addGrant>, deps: Deps) {
  const { params, body, who } = asked;
  const { mode, scope, ...rest } = body;
  requireInOrder({ firstDay: body.validFrom, lastDay: body.validTo }, 'validTo');
  requireOnce(body.items);
  const world = await worldOr404(deps.pool, params.zone);
  requireKnown(body.items, world);
  const { practice } = world;
  const owner = sealOwner(body.grantor, practice);
  const seal = IN_ITS_NAME.includes(mode) ? await sealIfMissing(deps.pool, owner) : null;
  return changeZone(deps, asked, async (tx, zone) => {
    const grant = { id: randomUUID(), ...rest, mode, scope: scope as Grant['scope'] };
    const { grants } = await worldOr404(tx, params.zone);
    requireNew(grant, grants);
    await insertGrant(tx, params.zone, grant, who.person.id);
    const on = todayOf(zone);
    const after = { grants: inOrder([...grants, grant]), on };
    await settlePower(tx, { zone: params.zone, before: { grants, on }, after, by: actorOf(who) });
    await keepNewSeal(tx, owner, seal, deps.config);
    return told(grant);
  });
}

/** An item that is named twice was meant to be another. */
function requireOnce(items: Grant['items']): void {
  const twice = items === 'all' ? undefined : items.find((code, at) => items.indexOf(code) < at);
  if (twice !== undefined) throw new Problem(422, { code: 'E-EXISTS', field: 'items', facts: { name: twice } });
}

/** A power about an item that nobody knows would cover nothing. */
function requireKnown(items: Grant['items'], world: ZoneWorld): void {
  const known = itemsKnownIn(world);
  const unknown = items === 'all' ? undefined : items.find((code) => !known.has(code));
  if (unknown !== undefined)
    throw new Problem(422, { code: 'E-ITEM-UNKNOWN', field: 'items', facts: { item: unknown } });
}

/** The same power by the same instrument on one of the same days is listed once. */
function requireNew(grant: Grant, listed: readonly Grant[]): void {
  const power = (one: Grant): string => {
    const items = one.items === 'all' ? one.items : one.items.toSorted();
    return canonical([items, one.mode, one.grantor, one.instrumentNo, one.scope]);
  };
  const isSame = (one: Grant): boolean =>
    power(one) === power(grant) &&
    one.validFrom <= (grant.validTo ?? FOREVER) &&
    (one.validTo ?? FOREVER) >= grant.validFrom;
  if (listed.some(isSame))
    throw new Problem(409, { code: 'E-EXISTS', field: 'instrumentNo', facts: { name: grant.instrumentNo } });
}

/** Later than every day. */
const FOREVER = '9999-12-31';

/** In which they are asked: the first that covers a case is the one. */
export const inOrder = (grants: readonly Grant[]): readonly Grant[] =>
  grants.toSorted((a, b) => (a.validFrom === b.validFrom ? order(a.id, b.id) : order(a.validFrom, b.validFrom)));

const order = (a: string, b: string): number => (a < b ? -1 : 1);

/** From this moment on the grant covers nothing: its last day is yesterday. What it covered goes to the competent organ. */
async function end(asked: Asked<typeof routes.endGrant>, deps: Deps) {
  const { params, who } = asked;
  return changeZone(deps, asked, async (tx, zone) => {
    const { grants } = await worldOr404(tx, params.zone);
    const grant = grants.find((each) => each.id === params.grant);
    const on = todayOf(zone);
    const validTo = await endGrant(tx, params.zone, params.grant, addDays(on, -1));
    if (!grant || validTo === null) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'grant' });
    const ended = { ...grant, validTo };
    const after = { grants: grants.map((one) => (one === grant ? ended : one)), on };
    await settlePower(tx, { zone: params.zone, before: { grants, on }, after, by: actorOf(who) });
    return told(ended);
  });
}

/** A copy that may be changed, as the contract's types want it. */
export const told = <G extends Omit<Grant, 'id'>>(grant: G) => ({
  ...grant,
  items: grant.items === 'all' ? grant.items : [...grant.items],
  scope: mutable(grant.scope),
});

const mutable = ({ industries, ...rest }: Grant['scope']) => ({
  ...rest,
  ...(industries && { industries: [...industries] }),
});
