import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { isDisputed } from '../../db/desk/dispute.ts';
import { insertEnterprise } from '../../db/desk/enterprise.ts';
import { linkIdentity, takeArrival } from '../../db/desk/oidc.ts';
import { insertPerson } from '../../db/desk/person.ts';
import {
  confirmBySelf,
  confirmRegistration,
  insertRegistration,
  isBesidePractice,
  listUnconfirmed,
} from '../../db/desk/registration.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import type { Things } from '../../domain/permission/standing.ts';
import { actorOf } from '../act/actor.ts';
import { registrationRoutes as routes } from '../contract/registration.ts';
import { requireUscc } from '../zone/credit-code.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { chiefOf, giveHat } from '../right/enterprise-hat.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { journeyCookie } from '../account/oidc.ts';
import { hashPassword } from '../account/password.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { cookieOf, type Who } from '../right/who.ts';
import { loginTaken } from './people.ts';

/** Enterprises that register themselves, and who confirms who they are. */
export function serveRegistration(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.register, register);
  serveRoute(router, deps, routes.listRegistrations, listOpen);
  serveRoute(router, deps, routes.confirmIdentity, confirm);
}

async function register({ body, request }: Asked<typeof routes.register>, { pool, config }: Deps) {
  if (config.signIn.registration === 'closed') throw new Problem(403, { code: 'E-REGISTRATION-CLOSED' });
  const { uscc, name, legalRepresentative, address, login } = body;
  const usccOverride = requireUscc(uscc, body.usccOverride ?? null);
  const person = {
    id: randomUUID(),
    name: legalRepresentative,
    login,
    passwordHash: await hashPassword(body.password, config.signIn),
  };
  const enterprise = { id: randomUUID(), uscc, name, legalRepresentative, address, usccOverride };
  const journey = cookieOf(request, journeyCookie(config));
  const confirmed = await transaction(pool, async (tx) => {
    if (!(await insertPerson(tx, person))) throw loginTaken(login);
    if (!(await insertEnterprise(tx, enterprise, person.id)))
      throw new Problem(409, { code: 'E-ENTERPRISE-KNOWN', field: 'uscc' });
    const known = journey !== undefined && (await vouchedFor(tx, config, journey, { person, uscc }));
    // The provider knows the person and not the licence: a code that fails its check is looked at by somebody first.
    const vouched = known && usccOverride === null;
    const how = vouched ? VOUCHED : null;
    await insertRegistration(tx, { enterprise: enterprise.id, person: person.id, how });
    if (vouched || actsAtOnce(config, usccOverride)) await giveHat(tx, person.id, chiefOf(enterprise.id));
    return vouched;
  });
  return { enterprise: enterprise.id, login, confirmed };
}

/** Does whoever registers act before anybody has confirmed who it is? */
const actsAtOnce = ({ signIn }: Deps['config'], usccOverride: string | null): boolean =>
  signIn.registration === 'open' && usccOverride === null;

/**
 * Somebody whom the provider sent here is known by it from now on, and confirmed if it says that they act for this enterprise. Nobody
 * is where who is not linked is refused, and nobody in the name of who is somebody else here, and has yet to prove it by a code.
 */
async function vouchedFor(
  tx: Queryable,
  { signIn }: Deps['config'],
  token: string,
  { person, uscc }: { readonly person: { readonly id: string }; readonly uscc: string },
): Promise<boolean> {
  if (signIn.oidc?.unknown !== 'register') return false;
  const arrival = await takeArrival(tx, token);
  if (!arrival) return false;
  const identity = { issuer: signIn.oidc.issuer, subject: arrival.subject };
  const isNew = await linkIdentity(tx, identity, { person: person.id, by: person.id });
  return isNew && arrival.uscc === uscc;
}

/** Who registered an enterprise is confirmed as soon as the provider says that they act for it, unless somebody else says so too. */
export async function confirmVouched({ pool, config }: Deps, person: string, uscc: string): Promise<void> {
  if (uscc === '') return;
  await transaction(pool, async (tx) => {
    const enterprise = await confirmBySelf(tx, { person, uscc, how: VOUCHED });
    if (enterprise !== null && !actsAtOnce(config, null)) await giveHat(tx, person, chiefOf(enterprise));
  });
}

const VOUCHED = '统一身份认证';

/** Who works in a practice zone does not judge who a real enterprise is. */
export async function registryOf({ pool }: Deps, { hat }: Who): Promise<Things['registry']> {
  const zone = hat?.zone ?? null;
  return { practice: zone !== null && (await isBesidePractice(pool, zone)) };
}

async function listOpen({ who, query }: Asked<typeof routes.listRegistrations>, deps: Deps) {
  requireMay(who, 'listRegistrations', await registryOf(deps, who));
  const { rows, next } = await listUnconfirmed(deps.pool, query);
  return {
    next,
    registrations: rows.map(({ registered_at, ...row }) => ({
      ...row,
      registeredAt: instantFromMs(registered_at.getTime()),
    })),
  };
}

async function confirm(asked: Asked<typeof routes.confirmIdentity>, deps: Deps) {
  const { who, params, body } = asked;
  const [thing, ties] = await Promise.all([
    registryOf(deps, who),
    tiesOf(deps.pool, who, { zone: who.hat?.zone ?? null, enterprise: params.enterprise }),
  ]);
  requireMay(who, 'confirmIdentity', thing, { ties });
  return answerOnce(deps, asked, async (tx) => {
    if (await isDisputed(tx, params.enterprise)) throw new Problem(409, { code: 'E-DISPUTED', field: 'enterprise' });
    const done = await confirmRegistration(tx, { ...params, by: actorOf(who), how: body.how });
    if (!done) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'enterprise' });
    if (!actsAtOnce(deps.config, done.usccOverride)) await giveHat(tx, done.person, chiefOf(params.enterprise));
    return { confirmedAt: instantFromMs(done.at.getTime()) };
  });
}
