import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import {
  insertAuthorityList,
  markListOfGrants,
  readAuthorityLists,
  type AuthorityListRow,
} from '../../db/desk/authority-list.ts';
import { endGrant, insertGrant } from '../../db/desk/grant.ts';
import { sealOwner, type Seal } from '../../db/desk/organ-seal.ts';
import { confirmDraft, withdrawDraft } from '../../db/desk/two-persons.ts';
import { insertRules } from '../../db/desk/zone-rules.ts';
import { organsAfter, organsOn } from '../../domain/authority/competent-organ.ts';
import type { Queryable } from '../../db/pool.ts';
import { settlePower } from '../../db/record/settle-power.ts';
import type { Grant } from '../../domain/authority/grant.ts';
import { diffAuthorityList, grantsAfter, type ListDiff } from '../../domain/authority/list-diff.ts';
import type { AuthorityList } from '../../domain/authority/list-lint.ts';
import { addDays } from '../../domain/clock/day.ts';
import { actorOf } from '../act/actor.ts';
import { checkList } from '../authority/check-list.ts';
import {
  besideList,
  listDraftOr409,
  listIn,
  listOr404,
  requireChange,
  surroundingsOf,
  type BesideList,
} from '../authority/list-desk.ts';
import { authorityListRoutes as routes } from '../contract/authority-lists.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../words/language.ts';
import { Problem } from '../http/problem.ts';
import { keepNewSeal, sealIfMissing } from '../zone/seals.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellDraft } from '../views/two-persons.ts';
import { tellListDiff } from '../views/list-diff.ts';
import type { Who } from '../right/who.ts';
import { changeZone, doingOf, worldOr404, zoneOr404 } from '../zone/zone-desk.ts';
import { IN_ITS_NAME, inOrder } from './grants.ts';

/** Lists of authorised items: brought in as a file by one administrator, confirmed by another. */
export function serveAuthorityLists(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.checkAuthorityList, check);
  serveRoute(router, deps, routes.proposeAuthorityList, propose);
  serveRoute(router, deps, routes.listAuthorityLists, list);
  serveRoute(router, deps, routes.readAuthorityList, read);
  serveRoute(router, deps, routes.confirmAuthorityList, confirm);
  serveRoute(router, deps, routes.withdrawAuthorityList, withdraw);
}

const NO_CHANGE: ListDiff = { begin: [], end: [], organs: [] };

async function check({ params, body, request }: Asked<typeof routes.checkAuthorityList>, { pool }: Deps) {
  const beside = await besideList(pool, await zoneOr404(pool, params.zone));
  const from = body.effectiveFrom ?? beside.today;
  const { findings, list: read } = checkList(body.file, surroundingsOf(beside, from), languageOf(request));
  const diff = read && findings.length === 0 ? diffAuthorityList(beside.world, read, from) : NO_CHANGE;
  return { findings: [...findings], diff: tellListDiff(diff) };
}

async function propose(asked: Asked<typeof routes.proposeAuthorityList>, deps: Deps) {
  const { who, body, request } = asked;
  return changeZone(deps, asked, async (tx, zone) => {
    const beside = await besideList(tx, zone);
    const { title, effectiveFrom } = body;
    const content = listIn(body.file, effectiveFrom, beside, languageOf(request));
    const diff = requireChange(content, effectiveFrom, beside);
    const draft = { title, effectiveFrom, content, base: beside.base };
    const id = await insertAuthorityList(tx, zone.id, draft, doingOf(who, zone));
    const row = await listOr404(tx, zone.id, id);
    return { list: tellDraft(row, beside.base), diff: tellListDiff(diff) };
  });
}

async function list({ params, query }: Asked<typeof routes.listAuthorityLists>, { pool }: Deps) {
  const { today, base } = await besideList(pool, await zoneOr404(pool, params.zone));
  const { rows, next } = await readAuthorityLists(pool, params.zone, query);
  return { today, lists: rows.map((row) => tellDraft(row, base)), next };
}

async function read({ params }: Asked<typeof routes.readAuthorityList>, { pool }: Deps) {
  const beside = await besideList(pool, await zoneOr404(pool, params.zone));
  const row = await listOr404(pool, params.zone, params.list);
  const diff = diffAuthorityList(beside.world, row.content, row.effective_from);
  return { list: tellDraft(row, beside.base), diff: tellListDiff(diff) };
}

async function confirm(asked: Asked<typeof routes.confirmAuthorityList>, deps: Deps) {
  const { who, params } = asked;
  const seals = await missingSeals(deps, params.zone, (await listOr404(deps.pool, params.zone, params.list)).content);
  return changeZone(deps, asked, async (tx, zone) => {
    const draft = await listDraftOr409(tx, zone.id, params.list);
    const beside = await besideList(tx, zone);
    if (draft.proposed_by === who.person.id)
      throw new Problem(409, { code: 'E-LIST-SAME-PERSON', facts: { proposed: draft.proposer } });
    if (draft.base !== beside.base) throw new Problem(409, { code: 'E-LIST-OVERTAKEN' });
    const diff = requireChange(draft.content, draft.effective_from, beside);
    await confirmDraft(tx, 'authority_list', { zone: zone.id, id: draft.id }, doingOf(who, zone));
    await putInForce(tx, draft, { diff, beside, who });
    for (const { owner, seal } of seals) await keepNewSeal(tx, owner, seal, deps.config);
    return tellDraft(await listOr404(tx, zone.id, draft.id), beside.base);
  });
}

/** Seals of the organs in whose name papers will be written (许可法 24, 35), made before the transaction. */
async function missingSeals({ pool }: Deps, zone: string, { grants }: AuthorityList) {
  const { practice } = await worldOr404(pool, zone);
  const named = grants.filter(({ mode }) => IN_ITS_NAME.includes(mode)).map(({ grantor }) => grantor);
  const owners = [...new Set(named)].map((organ) => sealOwner(organ, practice));
  const seals: { readonly owner: string; readonly seal: Seal | null }[] = [];
  for (const owner of owners) seals.push({ owner, seal: await sealIfMissing(pool, owner) });
  return seals;
}

interface Change {
  readonly diff: ListDiff;
  readonly beside: BesideList;
  readonly who: Who;
}

/** Enters what begins and ends what is left out; cases in hand that lose their power today know it at once (许可法 22). */
async function putInForce(tx: Queryable, draft: AuthorityListRow, { diff, beside, who }: Change): Promise<void> {
  const { world, today: on } = beside;
  const { effective_from: from } = draft;
  const begun: readonly Grant[] = diff.begin.map((one) => ({ ...one, id: randomUUID() }));
  for (const grant of begun) await insertGrant(tx, world.id, grant, who.person.id);
  for (const grant of diff.end) await endGrant(tx, world.id, grant.id, addDays(from, -1));
  const ids = begun.map(({ id }) => id);
  await markListOfGrants(tx, draft.id, ids);
  if (diff.organs.length > 0) await nameOrgans(tx, draft, { diff, beside, who });
  const after = { grants: inOrder(grantsAfter(world.grants, diff, { begun, from })), on };
  await settlePower(tx, { zone: world.id, before: { grants: world.grants, on }, after, by: actorOf(who) });
}

/** Organs are named from the first day of the list on, as a version of the zone's rules; they count only where the zone has no power. */
async function nameOrgans(tx: Queryable, draft: AuthorityListRow, { beside, who }: Change): Promise<void> {
  const { world, today } = beside;
  const listed = { from: draft.effective_from, organs: draft.content.competentOrgans };
  const organs = {
    competentOrgans: organsOn(world, today),
    organsToCome: [...organsAfter(world, today), listed],
  };
  await insertRules(tx, world.id, { ...world.rules, ...world.industries, ...organs }, who.person.id);
}

async function withdraw(asked: Asked<typeof routes.withdrawAuthorityList>, deps: Deps) {
  const { who, params } = asked;
  return changeZone(deps, asked, async (tx, zone) => {
    const draft = await listDraftOr409(tx, zone.id, params.list);
    await withdrawDraft(tx, 'authority_list', draft.id, doingOf(who, zone));
    return tellDraft(await listOr404(tx, zone.id, draft.id), draft.base);
  });
}
