import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import {
  agentsOf,
  insertMandate,
  insertMandateEnd,
  listMandates,
  lockMandate,
  namesOfProjects,
  sameMandate,
  type GivenMandate,
  type MandateRow,
  type Principal,
} from '../../db/desk/mandate.ts';
import { endIdleStewardHat, layStewardHat, officerIn, stewardsOn } from '../../db/desk/steward.ts';
import type { Queryable } from '../../db/pool.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import {
  isInForce,
  MANDATED_CAPACITIES,
  refuseMandate,
  refuseMandateEnd,
  type Entrusted,
} from '../../domain/mandate/mandate.ts';
import { refuse } from '../../domain/refusal.ts';
import { mandateRoutes as routes } from '../contract/mandates.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requireMay, requireStanding } from '../right/may.ts';
import { faultyInput, Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { hashOfText, keepSigned } from '../act/signer.ts';
import { tellMandate } from '../act/signed-texts.ts';
import type { Who } from '../right/who.ts';
import { openZone, presentZone, type PresentZone } from '../zone/zone.ts';
import { FAULT } from '../contract/faults.ts';

/** Mandates to an enterprise's agents and the zone's stewards: given and withdrawn by its legal representative. */
export function serveMandates(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listMandates, (asked) => list(deps.pool, asked));
  serveRoute(router, deps, routes.giveMandate, (asked) => answerOnce(deps, asked, (tx) => give(tx, asked, deps)));
  serveRoute(router, deps, routes.readMandateText, (asked) => readText(deps.pool, asked));
  serveRoute(router, deps, routes.endMandate, (asked) => answerOnce(deps, asked, (tx) => end(tx, asked)));
}

async function list(db: Queryable, { params, query, who }: Asked<typeof routes.listMandates>) {
  const whose = readablePrincipal(who, params.zone, query.enterprise);
  const today = dayOf((await presentZone(db, params.zone)).now);
  const own = who.hat?.capacity === 'steward' ? ({ agent: who.person.id, capacity: 'steward' } as const) : null;
  // Who could be entrusted concerns those alone who entrust them.
  const entrusts = who.hat?.enterprise === whose.enterprise;
  const counting = query.project === undefined ? null : { project: query.project, on: today };
  const [agents, { rows, next }] = await Promise.all([
    entrusts ? entrustable(db, whose, today) : [],
    listMandates(db, whose, { to: own, counting }, query),
  ]);
  return { today, agents, mandates: rows.map((one) => told(one, today)), next };
}

/** Its own people see those of the enterprise; officers of the zone those of the enterprise that they name. */
function readablePrincipal(who: Who, zone: string, named: string | undefined): Principal {
  const enterprise = who.hat?.enterprise ?? named;
  requireMay(who, 'listMandates', { zone, enterprise: enterprise ?? '' });
  if (enterprise === undefined) throw faultyInput('enterprise', FAULT.missing);
  return { zone, enterprise };
}

/** Staff are answered by the law itself: who gives and ends a mandate (民法典 169(1), 173). */
function principalOf(who: Who, act: 'giveMandate' | 'readMandateText' | 'endMandate', zone: string): Principal {
  const principal = { zone, enterprise: who.hat?.enterprise ?? '' };
  requireStanding(who, act, principal);
  return principal;
}

/** Its own agents, then the zone's stewards. */
async function entrustable(db: Queryable, whose: Principal, today: Day) {
  const [agents, stewards] = await Promise.all([agentsOf(db, whose, today), stewardsOn(db, whose.zone, today)]);
  return [
    ...agents.map((one) => ({ ...one, capacity: 'agent' as const })),
    ...stewards.map(({ id, name }) => ({ id, name, capacity: 'steward' as const })),
  ];
}

async function give(tx: Queryable, { params, body, who }: Asked<typeof routes.giveMandate>, { signer }: Deps) {
  const { textHash, ...wanted } = body;
  const whose = principalOf(who, 'giveMandate', params.zone);
  const { scope, text, now, today } = await drawUp(tx, whose, wanted, who);
  if (textHash !== undefined && textHash !== hashOfText(text)) throw problemOf(refuse('E-SIGNED-OTHER'));
  const before = await sameMandate(tx, whose, scope);
  if (before) return told(before, today);
  const signature = keepSigned(tx, await signer.sign(text, who, now));
  const given: GivenMandate = { id: randomUUID(), ...scope, by: who.person.id, signature: signature.id, at: now };
  await insertMandate(tx, whose, given);
  if (scope.capacity === 'steward') await layStewardHat(tx, whose, scope.agent, today);
  return told(await mandateOr404(tx, whose, given.id), today);
}

async function readText(db: Queryable, { params, body, who }: Asked<typeof routes.readMandateText>) {
  const { text } = await drawUp(db, principalOf(who, 'readMandateText', params.zone), body, who);
  return { text, textHash: hashOfText(text) };
}

/** A mandate as it would be signed now, with its text. What cannot be given is refused before anybody reads or signs it. */
async function drawUp(db: Queryable, whose: Principal, body: Body, who: Who) {
  const { now, world } = await openZone(db, whose.zone);
  const today = dayOf(now);
  const { agent: person, capacity } = body;
  const agent = (await entrustable(db, whose, today)).find((one) => one.id === person && one.capacity === capacity);
  const scope = { ...body, firstDay: body.firstDay ?? today };
  const to = agent ? await entrustedAs(db, whose, scope) : null;
  const refusal = refuseMandate(scope, { capacity: capacityOf(who), to, today });
  if (refusal) throw problemOf(refusal, today);
  const items = scope.items === 'all' ? scope.items : scope.items.map((code) => nameOfItem(code, world));
  const projects = scope.projects === 'all' ? scope.projects : await namesOfProjects(db, whose, scope.projects);
  if (projects === null) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'projects' });
  const text = tellMandate({ ...scope, items, projects, organ: world.organ, agent: agent?.name ?? '' });
  return { scope, text, now, today };
}

/** A06 建设用地规划许可; what the zone never listed nobody is entrusted with. */
function nameOfItem(code: ItemCode, { items }: PresentZone['world']): string {
  const versions = items.get(code);
  if (!versions) throw problemOf(refuse('E-ITEM-UNKNOWN', { field: 'items', facts: { item: code } }));
  const [newest] = versions;
  return newest ? `${code} ${newest.name}` : code;
}

type Body = Asked<typeof routes.readMandateText>['body'];

/** A steward works for the zone too: in which cases of the scope is asked before. */
async function entrustedAs(db: Queryable, whose: Principal, { capacity, agent, projects }: Body): Promise<Entrusted> {
  if (capacity === 'agent') return { capacity };
  return {
    capacity,
    officerIn: await officerIn(db, agent, { ...whose, projects: projects === 'all' ? null : projects }),
  };
}

async function end(tx: Queryable, { params, body, who }: Asked<typeof routes.endMandate>) {
  const whose = principalOf(who, 'endMandate', params.zone);
  const { now } = await openZone(tx, params.zone);
  const today = dayOf(now);
  const mandate = await mandateOr404(tx, whose, params.mandate);
  const refusal = refuseMandateEnd(mandate, { capacity: capacityOf(who), person: who.person.id, today });
  if (refusal) throw problemOf(refusal, today);
  await insertMandateEnd(tx, mandate.id, { by: who.person.id, at: now, reason: body.reason });
  if (mandate.capacity === 'steward') await endIdleStewardHat(tx, whose, mandate.agent, today);
  return told(await mandateOr404(tx, whose, mandate.id), today);
}

async function mandateOr404(tx: Queryable, whose: Principal, id: string): Promise<MandateRow> {
  const mandate = await lockMandate(tx, whose, id);
  if (!mandate) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'mandate' });
  return mandate;
}

/** The route lets in nobody else. */
const capacityOf = ({ hat }: Who) => CAPACITIES.find((one) => one === hat?.capacity) ?? 'staff';

const CAPACITIES = ['legalRepresentative', ...MANDATED_CAPACITIES] as const;

function told(row: MandateRow, today: Day) {
  const { id, powers, items, projects, firstDay, lastDay, instrument, givenBy } = row;
  const coming = row.end === null && today < firstDay;
  return {
    id,
    agent: { id: row.agent, name: row.agentName },
    capacity: row.capacity,
    powers: [...powers],
    items: items === 'all' ? items : [...items],
    projects: projects === 'all' ? projects : [...projects],
    firstDay,
    lastDay,
    instrument,
    givenBy,
    givenAt: instantFromMs(row.givenAt.getTime()),
    end: row.end && { ...row.end, at: instantFromMs(row.end.at.getTime()) },
    state: isInForce(row, today) ? ('inForce' as const) : coming ? ('coming' as const) : ('over' as const),
  };
}
