import type { Router } from 'express';
import { listAccountEvents, noteOfAccount } from '../../db/desk/account-event.ts';
import { belongsToEnterprise } from '../../db/desk/hat.ts';
import { lockBytes } from '../../proof/locked.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  findSecondFactor,
  keepRecoveryCodes,
} from '../../db/desk/second-factor.ts';
import { endSessionsOf } from '../../db/desk/session.ts';
import { isAdministrator } from '../../db/desk/setup.ts';
import { readOwnData } from '../../db/read/own-data.ts';
import { findLoginOfPerson } from '../../db/desk/sign-in.ts';
import { transaction } from '../../db/pool.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { accountRoutes as routes } from '../contract/account.ts';
import type { Deps } from '../deps.ts';
import { enrolment, newRecoveryCodes, newSecret } from '../account/one-time-code.ts';
import { Problem } from '../http/problem.ts';
import { requireDeviceCode, secondProof } from '../account/second-factor.ts';
import { serveRoute, type Asked } from '../server.ts';
import { attemptOf, checkPassword, type Further } from '../account/sign-in.ts';
import { renewToken, type Who } from '../right/who.ts';
import { requireUntied } from './enterprises.ts';
import { requireAccountIn } from '../zone/zone-person.ts';

/** The safety of the own account: the second factor, its recovery codes, and what happened to the account. */
export function serveAccount(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readSecondFactor, read);
  serveRoute(router, deps, routes.beginSecondFactor, begin);
  serveRoute(router, deps, routes.confirmSecondFactor, confirm);
  serveRoute(router, deps, routes.renewRecoveryCodes, renewCodes);
  serveRoute(router, deps, routes.endSecondFactor, end);
  serveRoute(router, deps, routes.listAccountEvents, async ({ who, query }) => {
    const { rows, next } = await listAccountEvents(deps.pool, who.person.id, query);
    return { events: rows.map(({ kind, by, at }) => ({ kind, by, at: instantFromMs(at.getTime()) })), next };
  });
  serveRoute(router, deps, routes.exportOwnData, async ({ who, response }) => {
    response.set(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(`个人信息-${who.person.name}.json`)}`,
    );
    const parts = await readOwnData(deps.pool, who.person.id);
    const rows = Object.entries(parts).map(([name, part]) => [name, part.map((row) => ({ ...row }))] as const);
    return { madeAt: instantFromMs(Date.now()), parts: Object.fromEntries(rows) };
  });
  serveRoute(router, deps, routes.resetSecondFactor, async ({ who, params }) => {
    await requireAccountIn(deps.pool, who, 'resetSecondFactor', params);
    return reset(deps, who, params.person, true);
  });
  serveRoute(router, deps, routes.resetEnterpriseSecondFactor, async ({ who, params }) => {
    const known = await belongsToEnterprise(deps.pool, params.enterprise, params.person);
    if (known) await requireUntied(deps.pool, who, 'resetEnterpriseSecondFactor', params.enterprise);
    return reset(deps, who, params.person, known);
  });
  serveRoute(router, deps, routes.resetAdministratorSecondFactor, async ({ who, params }) => {
    return reset(deps, who, params.person, await isAdministrator(deps.pool, params.person));
  });
}

async function read({ who }: Asked<typeof routes.readSecondFactor>, { pool }: Deps) {
  const factor = await findSecondFactor(pool, who.person.id);
  const setAt = factor?.confirmedAt ?? null;
  return { setAt: setAt && instantFromMs(setAt.getTime()), recoveryCodesLeft: factor?.recoveryCodesLeft ?? 0 };
}

async function begin(asked: Asked<typeof routes.beginSecondFactor>, deps: Deps) {
  const { id } = asked.who.person;
  const login = await prove(asked, deps);
  const secret = newSecret();
  const locked = lockBytes(Buffer.from(secret), deps.config.secret);
  if (!(await beginSecondFactor(deps.pool, id, locked))) throw new Problem(409, { code: 'E-SECOND-FACTOR-SET' });
  return { secret, ...(await enrolment(secret, login)) };
}

/** Whoever was signed in with the password alone is so no more, but for who sets it up. */
async function confirm({ who, body, response }: Asked<typeof routes.confirmSecondFactor>, deps: Deps) {
  const { id } = who.person;
  const factor = await findSecondFactor(deps.pool, id);
  if (!factor) throw new Problem(409, { code: 'E-SECOND-FACTOR-NONE' });
  if (factor.confirmedAt) throw new Problem(409, { code: 'E-SECOND-FACTOR-SET' });
  await requireDeviceCode(deps, id, { code: body.code, secret: factor.secret });
  const recoveryCodes = newRecoveryCodes();
  await transaction(deps.pool, async (tx) => {
    await confirmSecondFactor(tx, id);
    await keepRecoveryCodes(tx, id, recoveryCodes);
    await endSessionsOf(tx, id, who.session);
    await noteOfAccount(tx, { person: id, kind: 'secondFactorSet', by: id });
  });
  if (who.session) await renewToken(deps, response, { session: who.session, before: 'ends' });
  return { recoveryCodes: [...recoveryCodes] };
}

async function renewCodes(asked: Asked<typeof routes.renewRecoveryCodes>, deps: Deps) {
  const { id } = asked.who.person;
  await requireSet(deps, id);
  await prove(asked, deps, secondProof(deps, asked.body.code));
  const recoveryCodes = newRecoveryCodes();
  await transaction(deps.pool, (tx) => keepRecoveryCodes(tx, id, recoveryCodes));
  return { recoveryCodes: [...recoveryCodes] };
}

async function end(asked: Asked<typeof routes.endSecondFactor>, deps: Deps) {
  const { who, response } = asked;
  const { id } = who.person;
  await requireSet(deps, id);
  await prove(asked, deps, secondProof(deps, asked.body.code));
  await transaction(deps.pool, async (tx) => {
    await endSecondFactor(tx, id);
    await noteOfAccount(tx, { person: id, kind: 'secondFactorEnded', by: id });
  });
  if (who.session) await renewToken(deps, response, { session: who.session, before: 'ends' });
  return {};
}

async function requireSet({ pool }: Deps, person: string): Promise<void> {
  if (!(await findSecondFactor(pool, person))?.confirmedAt) throw new Problem(409, { code: 'E-SECOND-FACTOR-NONE' });
}

/** Asks for the own password again: whoever found a page open changes nothing of the account. Answers the login. */
async function prove(
  { who, body, request }: Pick<Asked<typeof routes.beginSecondFactor>, 'who' | 'body' | 'request'>,
  { pool }: Deps,
  further?: Further,
): Promise<string> {
  const { id } = who.person;
  const find = () => findLoginOfPerson(pool, id);
  const { login } = await checkPassword(pool, attemptOf(id, request), {
    find,
    password: body.password,
    ...(further && { further }),
  });
  return login;
}

/** Somebody lost the device: the factor goes, every session of theirs ends, and it stands in their account who did it. */
async function reset({ pool }: Deps, who: Who, person: string, known: boolean) {
  if (!known) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'person' });
  await transaction(pool, async (tx) => {
    if (!(await endSecondFactor(tx, person))) throw new Problem(409, { code: 'E-SECOND-FACTOR-NONE' });
    await endSessionsOf(tx, person, null);
    await noteOfAccount(tx, { person, kind: 'secondFactorReset', by: who.person.id });
  });
  return {};
}
