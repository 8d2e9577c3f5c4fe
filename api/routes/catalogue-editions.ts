import type { Router } from 'express';
import {
  compareEdition,
  insertEdition,
  listEditions,
  withdrawItem,
  type EditionRow,
} from '../../db/desk/catalogue-edition.ts';
import { insertItemVersion } from '../../db/desk/item.ts';
import { confirmDraft, withdrawDraft } from '../../db/desk/two-persons.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { DAY_MAX } from '../../domain/clock/day.ts';
import type { Queryable } from '../../db/pool.ts';
import { itemOn, versionUntil } from '../../db/zone-world.ts';
import { receiveFreed } from '../../db/record/withdrawn-items.ts';
import { checkFiles, hasFault } from '../catalogue/check-files.ts';
import { tellDiff } from '../catalogue/diff-words.ts';
import {
  besideOf,
  diffFromDay,
  draftOr409,
  editionOr404,
  itemsIn,
  requireEffective,
  requireSound,
  tellEditionDiff,
  type Beside,
} from '../catalogue/edition-desk.ts';
import { catalogueEditionRoutes as routes } from '../contract/catalogue-editions.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../words/language.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellEdition } from '../views/catalogue-edition.ts';
import { changeZone, doingOf, zoneOr404 } from '../zone/zone-desk.ts';

/** Editions of a zone's catalogue: brought in as files by one administrator, confirmed by another. */
export function serveCatalogueEditions(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.checkCatalogue, check);
  serveRoute(router, deps, routes.proposeEdition, propose);
  serveRoute(router, deps, routes.listEditions, list);
  serveRoute(router, deps, routes.readEdition, read);
  serveRoute(router, deps, routes.compareEdition, compare);
  serveRoute(router, deps, routes.confirmEdition, confirm);
  serveRoute(router, deps, routes.withdrawEdition, withdraw);
}

async function check({ params, body, request }: Asked<typeof routes.checkCatalogue>, { pool }: Deps) {
  const beside = await besideOf(pool, await zoneOr404(pool, params.zone));
  const { findings, items } = checkFiles(body.files, beside.lint, languageOf(request));
  const from = body.effectiveFrom ?? DAY_MAX;
  const diff = hasFault(findings) ? [] : diffFromDay(items, from, beside);
  const until = (code: ItemCode) => versionUntil(beside.world, code, from);
  return { findings: [...findings], diff: told(tellDiff(diff, languageOf(request), until)) };
}

async function propose(asked: Asked<typeof routes.proposeEdition>, deps: Deps) {
  const { who, body, request } = asked;
  return changeZone(deps, asked, async (tx, zone) => {
    const beside = await besideOf(tx, zone);
    const { items, warnings } = itemsIn(body.files, beside, languageOf(request));
    requireEffective(items, body.effectiveFrom, beside);
    const { title, effectiveFrom } = body;
    const draft = { title, effectiveFrom, items, base: beside.base };
    const id = await insertEdition(tx, zone.id, draft, doingOf(who, zone));
    const row = await editionOr404(tx, zone.id, id);
    return { ...(await answer(row, beside, asked)), warnings: [...warnings] };
  });
}

/** The edition with what it changes of what is in force on its day. */
async function answer(row: EditionRow, beside: Beside, { request }: Pick<Asked<typeof routes.readEdition>, 'request'>) {
  const diff = told(tellEditionDiff(row, null, beside, languageOf(request)));
  return { edition: tellEdition(row, beside.base), diff };
}

async function list({ params, query }: Asked<typeof routes.listEditions>, { pool }: Deps) {
  const { today, base } = await besideOf(pool, await zoneOr404(pool, params.zone));
  const { rows, next } = await listEditions(pool, params.zone, query);
  return { today, editions: rows.map((row) => tellEdition(row, base)), next };
}

async function read({ params, query, request }: Asked<typeof routes.readEdition>, { pool }: Deps) {
  const beside = await besideOf(pool, await zoneOr404(pool, params.zone));
  const row = await editionOr404(pool, params.zone, params.edition);
  const against = query.against ? await editionOr404(pool, params.zone, query.against) : null;
  const diff = told(tellEditionDiff(row, against, beside, languageOf(request)));
  return { edition: tellEdition(row, beside.base), diff };
}

/** Whoever compares sees the difference from what is in force now, and the draft may go on from there. */
async function compare(asked: Asked<typeof routes.compareEdition>, deps: Deps) {
  const { who, params } = asked;
  return changeZone(deps, asked, async (tx, zone) => {
    const draft = await draftOr409(tx, zone.id, params.edition);
    const beside = await besideOf(tx, zone);
    requireEffective(draft.items, draft.effective_from, beside);
    await compareEdition(tx, draft.id, beside.base, doingOf(who, zone));
    return answer(await editionOr404(tx, zone.id, draft.id), beside, asked);
  });
}

async function confirm(asked: Asked<typeof routes.confirmEdition>, deps: Deps) {
  const confirmed = await confirmNow(asked, deps);
  // What waited for an item that leaves today waits no more; what leaves later is passed by the zone's clock.
  await receiveFreed(deps.pool, asked.params.zone);
  return confirmed;
}

async function confirmNow(asked: Asked<typeof routes.confirmEdition>, deps: Deps) {
  const { who, params, request } = asked;
  return changeZone(deps, asked, async (tx, zone) => {
    const draft = await draftOr409(tx, zone.id, params.edition);
    const beside = await besideOf(tx, zone);
    if (draft.proposed_by === who.person.id)
      throw new Problem(409, { code: 'E-EDITION-SAME-PERSON', facts: { proposed: draft.proposer } });
    if (draft.base !== beside.base) throw new Problem(409, { code: 'E-EDITION-OVERTAKEN' });
    requireEffective(draft.items, draft.effective_from, beside);
    requireSound(draft.items, beside, languageOf(request));
    await confirmDraft(tx, 'catalogue_edition', { zone: zone.id, id: draft.id }, doingOf(who, zone));
    await publishItems(tx, zone.id, draft, { beside, by: who.person.id });
    return tellEdition(await editionOr404(tx, zone.id, draft.id), beside.base);
  });
}

/** Each changed item becomes a version that never changes; one that is left out is withdrawn from the day on. */
async function publishItems(
  tx: Queryable,
  zone: string,
  draft: EditionRow,
  { beside, by }: { readonly beside: Beside; readonly by: string },
): Promise<void> {
  for (const { code, kind } of diffFromDay(draft.items, draft.effective_from, beside)) {
    const made = { by, edition: draft.id };
    const guide = draft.items.find((item) => item.code === code);
    const before = itemOn(beside.world, code, draft.effective_from);
    if (guide) await insertItemVersion(tx, zone, { ...guide, effectiveFrom: draft.effective_from }, made);
    else if (before && kind === 'removed') await withdrawItem(tx, zone, before, draft);
  }
}

async function withdraw(asked: Asked<typeof routes.withdrawEdition>, deps: Deps) {
  const { who, params } = asked;
  return changeZone(deps, asked, async (tx, zone) => {
    const draft = await draftOr409(tx, zone.id, params.edition);
    await withdrawDraft(tx, 'catalogue_edition', draft.id, doingOf(who, zone));
    return tellEdition(await editionOr404(tx, zone.id, draft.id), draft.base);
  });
}

/** A copy that may be changed, as the contract's types want it. */
const told = (diff: ReturnType<typeof tellDiff>) => structuredClone(diff) as never;
