import type { Router } from 'express';
import { keepSeal, sealOwner } from '../../db/desk/organ-seal.ts';
import { insertRules } from '../../db/desk/zone-rules.ts';
import { listBureaus, putBureau } from '../../db/desk/zone.ts';
import { organsAfter, organsOn, type CompetentOrgans } from '../../domain/authority/competent-organ.ts';
import { DEFAULT_INDUSTRIES, type IndustryLists } from '../../domain/project/gate.ts';
import { DEFAULT_ZONE_RULES } from '../../domain/zone/zone.ts';
import { zoneRoutes as routes } from '../contract/zones.ts';
import { defined } from '../http/defined.ts';
import { answerOnce } from '../http/idempotent.ts';
import type { Deps } from '../deps.ts';
import { fingerprintIn } from '../zone/seals.ts';
import { serveRoute, type Asked } from '../server.ts';
import { changeZone, todayOf, worldOr404, zoneOr404 } from '../zone/zone-desk.ts';

/** What the law leaves to the zone: its rules, its bureaus, and the seal of its organ. */
export function serveZoneRules(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.putRules, putRules);
  serveRoute(router, deps, routes.readRules, async ({ params }) => {
    const world = await worldOr404(pool, params.zone);
    const organs = organsOn(world, todayOf(await zoneOr404(pool, params.zone)));
    return { ...world.rules, ...told(world.industries), competentOrgans: toldOrgans(organs) };
  });
  serveRoute(router, deps, routes.putBureau, nameBureau);
  serveRoute(router, deps, routes.listBureaus, async ({ params }) => {
    const { id } = await zoneOr404(pool, params.zone);
    return { bureaus: [...(await listBureaus(pool, id))] };
  });
  serveRoute(router, deps, routes.putSeal, putSeal);
}

const toldOrgans = (organs: CompetentOrgans) =>
  Object.fromEntries(
    Object.entries(organs).map(([item, named]) => [
      item,
      typeof named === 'string' ? named : named.map((one) => ({ ...one })),
    ]),
  );

async function putRules(asked: Asked<typeof routes.putRules>, deps: Deps) {
  const { competentOrgans = {} } = asked.body;
  const rules = { ...DEFAULT_ZONE_RULES, ...lengthsIn(asked.body), ...industriesIn(asked.body), competentOrgans };
  return changeZone(deps, asked, async (tx, zone) => {
    // Organs that a list names from a later day on stay named by it.
    const organsToCome = organsAfter(await worldOr404(tx, zone.id), todayOf(zone));
    await insertRules(tx, zone.id, { ...rules, organsToCome }, asked.who.person.id);
    return rules;
  });
}

function lengthsIn({
  deferralLapse,
  correctionDays,
  rectifyDays,
  checkDays,
  statementDays,
  announcedDays,
  opinionSilence,
  visitCap,
  forwardDays,
  transferDays,
  wholeChainDays,
}: Asked<typeof routes.putRules>['body']) {
  const terms = { deferralLapse, correctionDays, rectifyDays, checkDays, statementDays, announcedDays };
  return defined({ ...terms, opinionSilence, visitCap, forwardDays, transferDays, wholeChainDays });
}

function industriesIn(body: Asked<typeof routes.putRules>['body']) {
  const { prohibitedIndustries, strategicIndustries, verificationIndustries, negativeIndustries } = body;
  const given = { prohibitedIndustries, strategicIndustries, verificationIndustries, negativeIndustries };
  return told({ ...DEFAULT_INDUSTRIES, ...defined(given) });
}

/** Copies that may be changed, as the contract's types want them. */
const told = (lists: IndustryLists) => ({
  prohibitedIndustries: [...lists.prohibitedIndustries],
  strategicIndustries: [...lists.strategicIndustries],
  verificationIndustries: [...lists.verificationIndustries],
  negativeIndustries: [...lists.negativeIndustries],
});

async function nameBureau(asked: Asked<typeof routes.putBureau>, deps: Deps) {
  const bureau = { code: asked.params.bureau, name: asked.body.name };
  return changeZone(deps, asked, async (tx) => {
    await putBureau(tx, asked.params.zone, bureau);
    return bureau;
  });
}

async function putSeal(asked: Asked<typeof routes.putSeal>, deps: Deps) {
  const { params, body } = asked;
  const zone = await zoneOr404(deps.pool, params.zone);
  const organ = body.organ ?? zone.organ;
  const seal = { p12: Buffer.from(body.p12, 'base64'), passphrase: body.passphrase };
  const fingerprint = fingerprintIn(seal);
  return answerOnce(deps, { ...asked, body: { organ, fingerprint } }, async (tx) => {
    await keepSeal(tx, sealOwner(organ, zone.practice), seal, deps.config.secret);
    return { organ, fingerprint };
  });
}
