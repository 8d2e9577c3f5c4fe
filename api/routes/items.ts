import type { Router } from 'express';
import { readItems } from '../../catalogue/read-items.ts';
import { insertItemVersion } from '../../db/desk/item.ts';
import { colleaguesIn } from '../../db/read/officers.ts';
import { itemsOn, versionOn, versionUntil, type ZoneWorld } from '../../db/zone-world.ts';
import { canonical } from '../../domain/canonical.ts';
import { completeGuide, type BuiltInEntry } from '../../domain/catalogue/complete-guide.ts';
import type { Item, ItemCode } from '../../domain/catalogue/item.ts';
import { ownEnglish } from '../../domain/catalogue/public-texts.ts';
import type { Day } from '../../domain/clock/day.ts';
import { itemRoutes as routes } from '../contract/items.ts';
import type { Deps } from '../deps.ts';
import { ENGLISH } from '../words/english.ts';
import { languageOf } from '../words/language.ts';
import { lintPut } from '../catalogue/lint-put.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { changeZone, todayOf, worldOr404, zoneOr404 } from '../zone/zone-desk.ts';

/** The catalogue of a zone, version by version. */
export function serveItems(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.putItem, putItem);
  serveRoute(router, deps, routes.listItems, async ({ params, query }) => {
    const zone = await zoneOr404(deps.pool, params.zone);
    return { items: itemsOn(await worldOr404(deps.pool, zone.id), query.on ?? todayOf(zone)).map(told) };
  });
  serveRoute(router, deps, routes.listItemNames, async ({ params }) => {
    const newest = [...(await worldOr404(deps.pool, params.zone)).items.values()].flatMap(([item]) => item ?? []);
    return {
      names: newest.map(({ code, name, shortName = name, english, nature }) => ({
        code,
        name,
        short: shortName,
        english,
        nature,
      })),
    };
  });
  serveRoute(router, deps, routes.listEnglish, async ({ params }) => {
    const { items } = await worldOr404(deps.pool, params.zone);
    // The oldest first: what a newer version says otherwise stands.
    const own = [...items.values()].flatMap((versions) => versions.toReversed().map(ownEnglish));
    return { words: Object.assign({}, ENGLISH, ...own) };
  });
  serveRoute(router, deps, routes.readItem, async ({ params }) => {
    const versions = (await worldOr404(deps.pool, params.zone)).items.get(params.code);
    if (!versions) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'code' });
    return { versions: versions.map(told) };
  });
}

async function putItem(asked: Asked<typeof routes.putItem>, deps: Deps) {
  const { params, body, who } = asked;
  return changeZone(deps, asked, async (tx, zone) => {
    const world = await worldOr404(tx, zone.id);
    const builtIn = builtInFor(params.code, world);
    const guide = completeGuide(params.code, body as GivenBody, body.effectiveFrom ?? todayOf(zone), builtIn);
    requireNext(guide, world, todayOf(zone));
    const officers = await colleaguesIn(tx, zone.id);
    const warnings = lintPut(guide, { world, officers, today: todayOf(zone), language: languageOf(asked.request) });
    const version = await insertItemVersion(tx, zone.id, guide, { by: who.person.id });
    const until = versionUntil(world, guide.code, guide.effectiveFrom);
    return { item: told({ ...guide, version }), until, warnings };
  });
}

const BUILT_IN = new Map(readItems().map((item) => [item.code, item]));

/** The built-in entry of an item; without its bureau where the zone has none of that code. */
function builtInFor(code: ItemCode, { bureaus }: Pick<ZoneWorld, 'bureaus'>): BuiltInEntry | undefined {
  const entry = BUILT_IN.get(code);
  if (!entry || bureaus.has(entry.bureau)) return entry;
  const { bureau: _, ...rest } = entry;
  return rest;
}

/**
 * A version comes into force no earlier than that of today, of which it would take days away, and differs from the one of its
 * day. One that is to come already stays as it is: the new version ends where that one begins.
 */
function requireNext(guide: Omit<Item, 'version'>, world: ZoneWorld, today: Day): void {
  const { code, effectiveFrom } = guide;
  const first = versionOn(world, code, today)?.effectiveFrom;
  if (first && effectiveFrom < first)
    throw new Problem(422, { code: 'E-DATE-ORDER', field: 'effectiveFrom', facts: { first, last: effectiveFrom } });
  const { version: _, ...before } = versionOn(world, code, effectiveFrom) ?? { version: 0 };
  if (canonical(guide) === canonical(before))
    throw new Problem(409, { code: 'E-EXISTS', field: 'effectiveFrom', facts: { name: `${code} ${effectiveFrom}` } });
}

type GivenBody = Parameters<typeof completeGuide>[1];

/** A copy that may be changed, as the contract's types want it. */
const told = (item: Item) => structuredClone(item) as never;
