import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { endHat, insertHat, listPeople, wearsSameHat, type PersonRow } from '../../db/desk/hat.ts';
import { lockOrgan, type OrganRow } from '../../db/desk/organ.ts';
import { endStewardship } from '../../db/desk/steward.ts';
import { insertPerson, setPassword } from '../../db/desk/person.ts';
import { findLoginOfPerson } from '../../db/desk/sign-in.ts';
import { listBureaus, type ZoneRow } from '../../db/desk/zone.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { addDays, type Day } from '../../domain/clock/day.ts';
import { pageOf } from '../../db/read/page.ts';
import { peopleRoutes as routes } from '../contract/people.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { hashPassword } from '../account/password.ts';
import { requireInOrder } from '../zone/in-order.ts';
import { requirePark } from '../zone/park.ts';
import { faultyInput, Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { attemptOf, checkPassword } from '../account/sign-in.ts';
import { renewToken } from '../right/who.ts';
import { doingOf, openZoneOr404, todayOf } from '../zone/zone-desk.ts';
import { requireAccountIn, requirePersonIn } from '../zone/zone-person.ts';
import { FAULT } from '../contract/faults.ts';

/** People of a zone and their hats; one's own password. */
export function servePeople(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addPerson, addPerson);
  serveRoute(router, deps, routes.listPeople, async ({ params, query }) => {
    const people = await listPeople(deps.pool, params.zone, {
      after: query.after ?? '',
      limit: query.limit + 1,
      words: query.q?.trim() ?? '',
    });
    const { rows, next } = pageOf(people, query.limit, ({ login }) => login);
    return { people: rows.map(told), next };
  });
  serveRoute(router, deps, routes.addHat, addHat);
  serveRoute(router, deps, routes.endHat, (asked) => transaction(deps.pool, (tx) => end(tx, asked)));
  serveRoute(router, deps, routes.resetPassword, resetPassword);
  serveRoute(router, deps, routes.changePassword, changePassword);
}

async function addPerson(asked: Asked<typeof routes.addPerson>, deps: Deps) {
  const { params, body } = asked;
  const { password, hats, ...named } = body;
  const person = {
    id: randomUUID(),
    ...named,
    passwordHash: await hashPassword(password, deps.config.signIn),
    passwordGiven: true,
  } as const;
  return answerOnce(deps, { ...asked, body: { ...named, hats } }, async (tx) => {
    const zone = await openZoneOr404(tx, params.zone);
    if (!(await insertPerson(tx, person))) throw loginTaken(person.login);
    const given = [];
    for (const hat of hats) given.push(await giveHat(tx, zone, person.id, hat));
    return { id: person.id, name: person.name, login: person.login, hats: given };
  });
}

/** 409: the login belongs to somebody. */
export const loginTaken = (login: string): Problem =>
  new Problem(409, { code: 'E-EXISTS', field: 'login', facts: { name: login } });

type HatBody = Asked<typeof routes.addHat>['body'];

async function giveHat(tx: Queryable, zone: ZoneRow, person: string, body: HatBody) {
  await requireBureau(tx, zone.id, body.bureau);
  await requirePark(tx, zone.id, body.park);
  const organ = await organOf(tx, zone.id, body.organ);
  const firstDay = body.firstDay ?? todayOf(zone);
  const given = {
    id: randomUUID(),
    capacity: body.capacity,
    bureau: body.bureau ?? null,
    park: body.park ?? null,
    organ: organ?.name ?? null,
    firstDay,
    lastDay: earlier(body.lastDay ?? null, organ?.lastDay ?? null),
  };
  requireInOrder(given, 'lastDay');
  const hat = { ...given, person, zone: zone.id, enterprise: null, mandate: null };
  if (await wearsSameHat(tx, hat))
    throw new Problem(409, { code: 'E-EXISTS', field: 'capacity', facts: { name: body.capacity } });
  await insertHat(tx, hat);
  return given;
}

/** Nobody is of an organ longer than it stands. */
const earlier = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;

/** The upper organ that a hat names, in hand, so that it is not ended meanwhile; throws 422 if the zone has none such. */
async function organOf(tx: Queryable, zone: string, name: string | undefined): Promise<OrganRow | undefined> {
  if (name === undefined) return undefined;
  const organ = await lockOrgan(tx, zone, name);
  if (organ) return organ;
  throw faultyInput('organ', FAULT.noOrgan, [name]);
}

async function requireBureau(tx: Queryable, zone: string, bureau: string | undefined): Promise<void> {
  if (bureau === undefined || (await listBureaus(tx, zone)).some(({ code }) => code === bureau)) return;
  throw faultyInput('bureau', FAULT.noBureau, [bureau]);
}

async function addHat(asked: Asked<typeof routes.addHat>, deps: Deps) {
  const { params, body } = asked;
  return answerOnce(deps, asked, async (tx) => {
    const zone = await openZoneOr404(tx, params.zone);
    await requirePersonIn(tx, { zone: zone.id, person: params.person });
    return giveHat(tx, zone, params.person, body);
  });
}

async function end(tx: Queryable, { who, params }: Asked<typeof routes.endHat>) {
  const zone = await openZoneOr404(tx, params.zone);
  const lastDay = addDays(todayOf(zone), -1);
  const ended = await endHat(tx, zone.id, params.hat, lastDay);
  if (!ended) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'hat' });
  if (ended.capacity === 'steward')
    await endStewardship(tx, zone.id, ended.person, { ...doingOf(who, zone), reason: ROLE_ENDED, lastDay });
  return {};
}

/** What enterprises read of the mandates that end with the role. */
const ROLE_ENDED = '帮办代办身份终止';

async function resetPassword({ who, params, body }: Asked<typeof routes.resetPassword>, { pool, config }: Deps) {
  await requireAccountIn(pool, who, 'resetPassword', params);
  const hash = await hashPassword(body.password, config.signIn);
  await transaction(pool, (tx) => setPassword(tx, { person: params.person, hash, by: who.person.id, kept: null }));
  return {};
}

async function changePassword(asked: Asked<typeof routes.changePassword>, deps: Deps) {
  const { who, body, request, response } = asked;
  const person = who.person.id;
  const find = () => findLoginOfPerson(deps.pool, person);
  await checkPassword(deps.pool, attemptOf(person, request), { find, password: body.current });
  if (body.password === body.current) throw new Problem(422, { code: 'E-PASSWORD-SAME', field: 'password' });
  const hash = await hashPassword(body.password, deps.config.signIn);
  await transaction(deps.pool, (tx) => setPassword(tx, { person, hash, by: person, kept: who.session }));
  if (who.session) await renewToken(deps, response, { session: who.session, before: 'ends' });
  return {};
}

const told = (person: PersonRow) => ({
  ...person,
  hats: person.hats.map((hat) => ({ ...hat, capacity: hat.capacity as never })),
});
