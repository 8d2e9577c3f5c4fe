import type { Router } from 'express';
import { noteOfAccount } from '../../db/desk/account-event.ts';
import { hatsOf } from '../../db/desk/worn-hats.ts';
import {
  confirmSession,
  endOwnSession,
  endSession,
  endSessionOfToken,
  endSessionsOf,
  lastHatOf,
  listSessions,
  openSession,
  putOnHat,
} from '../../db/desk/session.ts';
import { useSession } from '../../db/desk/session-lives.ts';
import { findLogin, findLoginOfPerson } from '../../db/desk/sign-in.ts';
import { findBySession } from '../../db/desk/who.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { sessionRoutes as routes } from '../contract/sessions.ts';
import type { Deps } from '../deps.ts';
import { meOf } from '../account/me.ts';
import { Problem } from '../http/problem.ts';
import { secondProof } from '../account/second-factor.ts';
import { serveRoute, type Asked } from '../server.ts';
import { addressOf, attemptOf, checkPassword } from '../account/sign-in.ts';
import { giveToken, newToken, renewToken, sessionOf, takeToken, tokenIn, type Who } from '../right/who.ts';

/** Sign-in, the hat one wears, the own sessions, and the confirmation before signing. */
export function serveSessions(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.signIn, signIn);
  serveRoute(router, deps, routes.signOut, signOut);
  serveRoute(router, deps, routes.signOutEverywhere, signOutEverywhere);
  serveRoute(router, deps, routes.listSessions, list);
  serveRoute(router, deps, routes.endSession, end);
  serveRoute(router, deps, routes.readMe, async ({ who }) => meOf(deps, who));
  serveRoute(router, deps, routes.keepSession, keep);
  serveRoute(router, deps, routes.wearHat, wearHat);
  serveRoute(router, deps, routes.confirm, confirm);
}

async function signIn(asked: Asked<typeof routes.signIn>, deps: Deps) {
  const { body, request } = asked;
  const { pool } = deps;
  const attempt = { login: body.login, address: addressOf(request) };
  const further = secondProof(deps, body.code);
  const find = () => findLogin(pool, body.login);
  const { id } = await checkPassword(pool, attempt, { find, password: body.password, further });
  return beginSession(asked, deps, { person: id, means: 'password' });
}

/** Who proved who (s)he is, and how. */
interface Proved {
  readonly person: string;
  readonly means: 'password' | 'oidc';
  readonly provedTwice?: boolean;
  /** Throws if what was proved does not hold any more, and holds it until the session is there. */
  readonly still?: (tx: Queryable) => Promise<void>;
}

/** Opens a session of a person who has proved who (s)he is; the one that the browser had before ends. */
export async function beginSession(
  { request, response }: Pick<Asked<typeof routes.signIn>, 'request' | 'response'>,
  deps: Deps,
  { person, means, provedTwice = false, still }: Proved,
) {
  const { pool, config } = deps;
  const token = newToken();
  const [before, device] = [tokenIn(request, config), request.get('user-agent') ?? ''];
  if (before) await endSessionOfToken(pool, before);
  const hat = await hatToBeginWith(pool, person);
  await transaction(pool, async (tx) => {
    await still?.(tx);
    await openSession(tx, { token, person, hat, address: addressOf(request), device, means, provedTwice });
  });
  giveToken(response, config, token);
  return meOf(deps, await whoIn(deps, token));
}

/** The only hat, or the one worn last; null: to be chosen. Whom a steward helps now is chosen on the steward's own page. */
async function hatToBeginWith(pool: Deps['pool'], person: string): Promise<string | null> {
  const hats = await hatsOf(pool, person);
  const own = hats.filter((hat) => hat.for === undefined && !(hat.capacity === 'steward' && hat.enterprise !== null));
  if (own.length === 1) return own[0]?.id ?? null;
  const last = await lastHatOf(pool, person);
  return hats.find((hat) => hat.id === last)?.id ?? null;
}

async function signOut({ who, response }: Asked<typeof routes.signOut>, { pool, config }: Deps) {
  if (who.session) await endSession(pool, who.session);
  takeToken(response, config);
  return {};
}

async function signOutEverywhere({ who, response }: Asked<typeof routes.signOutEverywhere>, { pool, config }: Deps) {
  const { id } = who.person;
  await transaction(pool, async (tx) => {
    await endSessionsOf(tx, id, null);
    await noteOfAccount(tx, { person: id, kind: 'signedOutEverywhere', by: id });
  });
  takeToken(response, config);
  return {};
}

async function list({ who }: Asked<typeof routes.listSessions>, { pool, config }: Deps) {
  const rows = await listSessions(pool, who.person.id, config.signIn);
  return {
    sessions: rows.map(({ id, created_at, seen_at, address, device }) => ({
      id,
      createdAt: instantFromMs(created_at.getTime()),
      seenAt: instantFromMs(seen_at.getTime()),
      address,
      device,
      current: id === who.session,
    })),
  };
}

async function end({ who, params }: Asked<typeof routes.endSession>, { pool }: Deps) {
  if (!(await endOwnSession(pool, who.person.id, params.session)))
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'session' });
  return {};
}

async function keep({ who }: Asked<typeof routes.keepSession>, deps: Deps) {
  await useSession(deps.pool, sessionOf(who));
  return meOf(deps, who);
}

async function wearHat({ who, body, response }: Asked<typeof routes.wearHat>, deps: Deps) {
  const session = sessionOf(who);
  const hat = (await hatsOf(deps.pool, who.person.id)).find((own) => own.id === body.hat);
  if (!hat) throw new Problem(403, { code: 'E-RIGHT', field: 'hat' });
  await putOnHat(deps.pool, session, hat.id);
  return meOf(deps, await whoIn(deps, await renewToken(deps, response, { session })));
}

/** Throws 401 if the session ended in the meantime. */
async function whoIn({ pool, config }: Deps, token: string | null): Promise<Who> {
  const who = token && (await findBySession(pool, token, config.signIn));
  if (!who) throw new Problem(401, { code: 'E-SIGN-IN' });
  return who;
}

async function confirm({ who, body, request }: Asked<typeof routes.confirm>, { pool }: Deps) {
  const session = sessionOf(who);
  const { id } = who.person;
  const find = () => findLoginOfPerson(pool, id);
  await checkPassword(pool, attemptOf(id, request), { find, password: body.password });
  return { confirmedUntil: instantFromMs((await confirmSession(pool, session)).getTime()) };
}
