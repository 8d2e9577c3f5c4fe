import { createHmac, randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { endHatOfEnterprise, listPeopleOfEnterprise, type PeopleOf } from '../../db/desk/hat.ts';
import {
  endInvitation,
  findInvitation,
  insertInvitation,
  listInvitations,
  useInvitation,
  type OpenInvitation,
} from '../../db/desk/invitation.ts';
import { insertPerson } from '../../db/desk/person.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { pageOf, pagesTogether } from '../../db/read/page.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { registrationRoutes as routes } from '../contract/registration.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { giveHat } from '../right/enterprise-hat.ts';
import { meOf } from '../account/me.ts';
import { hashPassword } from '../account/password.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import type { Who } from '../right/who.ts';
import { loginTaken } from './people.ts';

/** People whom an enterprise lets in by a link, and takes out again. */
export function serveInvitations(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.invite, invite);
  serveRoute(router, deps, routes.listInvitations, list);
  serveRoute(router, deps, routes.endInvitation, async ({ who, params }) => {
    const ended = await endInvitation(deps.pool, inviterOf(who), params.invitation);
    if (!ended) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'invitation' });
    return {};
  });
  serveRoute(router, deps, routes.endMember, endMember);
  serveRoute(router, deps, routes.readInvitation, async ({ body }) => {
    const { enterpriseName, capacity, name } = await openInvitation(deps.pool, body.token);
    return { enterprise: enterpriseName, capacity, name };
  });
  serveRoute(router, deps, routes.acceptInvitation, accept);
  serveRoute(router, deps, routes.acceptAsMyself, acceptAsMyself);
}

/** A repeated request is told the same token again, which is kept nowhere: it follows from the installation's secret. */
async function invite(asked: Asked<typeof routes.invite>, deps: Deps) {
  const { who, body } = asked;
  const tokenFor = (id: string): string =>
    createHmac('sha256', Buffer.from(deps.config.secret, 'hex')).update(`invitation ${id}`).digest('base64url');
  const { id, expiresAt } = await answerOnce(deps, asked, async (tx) => {
    const fresh = randomUUID();
    const invitation = { ...body, mandate: body.mandate ?? null, ...inviterOf(who), by: who.person.id };
    const until = await insertInvitation(tx, { ...invitation, id: fresh, token: tokenFor(fresh) });
    return { id: fresh, expiresAt: instantFromMs(until.getTime()) };
  });
  return { id, token: tokenFor(id), expiresAt };
}

async function list({ who, query }: Asked<typeof routes.listInvitations>, { pool }: Deps) {
  const inviter = inviterOf(who);
  const told = await pagesTogether(
    query,
    (page) => listInvitations(pool, inviter, page),
    async ({ after = '', limit }) =>
      pageOf(await listPeopleOfEnterprise(pool, inviter, after, limit + 1), limit, ({ login }) => login),
  );
  const on = dayOf(instantFromMs(Date.now()));
  return {
    next: told.next,
    invitations: told.one.map(({ expires_at, ...row }) => ({ ...row, expiresAt: instantFromMs(expires_at.getTime()) })),
    people: told.other.flatMap(({ name, login, hats }) =>
      hats.map(({ id, capacity, mandate, lastDay }) => ({
        hat: id,
        name,
        login,
        capacity,
        mandate,
        ended: lastDay !== null && lastDay < on,
      })),
    ),
  };
}

async function endMember({ who, params }: Asked<typeof routes.endMember>, { pool }: Deps) {
  if (params.hat === who.hat?.id) throw new Problem(403, { code: 'E-RIGHT', field: 'hat' });
  if (!(await endHatOfEnterprise(pool, inviterOf(who), params.hat)))
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'hat' });
  return {};
}

/** Throws 403 `E-INVITATION` for a token that is unknown, used, ended or too old. */
async function openInvitation(db: Queryable, token: string): Promise<OpenInvitation> {
  const found = await findInvitation(db, token);
  if (!found) throw new Problem(403, { code: 'E-INVITATION', field: 'token' });
  return found;
}

async function accept({ body }: Asked<typeof routes.acceptInvitation>, { pool, config }: Deps) {
  const passwordHash = await hashPassword(body.password, config.signIn);
  await transaction(pool, async (tx) => {
    const invitation = await openInvitation(tx, body.token);
    const person = { id: randomUUID(), name: invitation.name, login: body.login, passwordHash };
    if (!(await insertPerson(tx, person))) throw loginTaken(body.login);
    await giveHat(tx, person.id, invitation);
    await useInvitation(tx, invitation.id, person.id);
  });
  return { login: body.login };
}

async function acceptAsMyself({ who, body }: Asked<typeof routes.acceptAsMyself>, deps: Deps) {
  const { id } = who.person;
  await transaction(deps.pool, async (tx) => {
    const invitation = await openInvitation(tx, body.token);
    await giveHat(tx, id, invitation);
    await useInvitation(tx, invitation.id, id);
  });
  return meOf(deps, who);
}

/**
 * For which enterprise somebody lets people in, and in which zone alone: a role that counts in one zone gives none that counts
 * elsewhere, and ends none. Only legal representatives are let in by the contract, who act for an enterprise.
 */
function inviterOf({ hat }: Who): PeopleOf {
  if (!hat?.enterprise) throw new Problem(403, { code: 'E-RIGHT' });
  return { enterprise: hat.enterprise, zone: hat.zone };
}
