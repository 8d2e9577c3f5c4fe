import { randomBytes } from 'node:crypto';
import type { CookieOptions, Response, Router } from 'express';
import { hatsOf } from '../../db/desk/hats.ts';
import { confirmSession, endSession, lastHatOf, openSession, putOnHat } from '../../db/desk/session.ts';
import { findLogin, findLoginOfPerson } from '../../db/desk/sign-in.ts';
import { findBySession } from '../../db/desk/who.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { sessionRoutes as routes } from '../contract/sessions.ts';
import type { Deps } from '../deps.ts';
import { meOf } from '../me.ts';
import { Problem } from '../problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { addressOf, attemptOf, checkPassword } from '../sign-in.ts';
import { sessionCookie, type Who } from '../who.ts';

/** Sign-in, the hat one wears, and the confirmation before signing. */
export function serveSessions(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.signIn, signIn);
  serveRoute(router, deps, routes.signOut, signOut);
  serveRoute(router, deps, routes.readMe, async ({ who }) => meOf(deps.pool, who));
  serveRoute(router, deps, routes.wearHat, wearHat);
  serveRoute(router, deps, routes.confirm, confirm);
}

async function signIn({ body, request, response }: Asked<typeof routes.signIn>, { pool, config }: Deps) {
  const attempt = { login: body.login, address: addressOf(request) };
  const person = await checkPassword(pool, attempt, () => findLogin(pool, body.login), body.password);
  const token = randomBytes(32).toString('base64url');
  await openSession(pool, token, person, await hatToBeginWith(pool, person));
  response.cookie(sessionCookie(config), token, cookie(config));
  return meOf(pool, (await findBySession(pool, token)) as Who);
}

/** The only hat, or the one worn last; null: to be chosen. */
async function hatToBeginWith(pool: Deps['pool'], person: string): Promise<string | null> {
  const hats = await hatsOf(pool, person);
  if (hats.length === 1) return hats[0]?.id ?? null;
  const last = await lastHatOf(pool, person);
  return hats.find((hat) => hat.id === last)?.id ?? null;
}

async function signOut({ who, response }: Asked<typeof routes.signOut>, { pool, config }: Deps) {
  if (who.session) await endSession(pool, who.session);
  clearCookie(response, config);
  return {};
}

async function wearHat({ who, body }: Asked<typeof routes.wearHat>, { pool }: Deps) {
  const session = sessionOf(who);
  const hat = (await hatsOf(pool, who.person.id)).find((own) => own.id === body.hat);
  if (!hat) throw new Problem(403, { code: 'E-RIGHT', field: 'hat' });
  await putOnHat(pool, session, hat.id);
  return meOf(pool, { ...who, hat, confirmedUntil: null });
}

async function confirm({ who, body, request }: Asked<typeof routes.confirm>, { pool }: Deps) {
  const session = sessionOf(who);
  const { id } = who.person;
  await checkPassword(pool, attemptOf(id, request), () => findLoginOfPerson(pool, id), body.password);
  return { confirmedUntil: instantFromMs((await confirmSession(pool, session)).getTime()) };
}

/** An API key has no session: it wears one hat and signs nothing. */
function sessionOf(who: Who): string {
  if (who.session === null) throw new Problem(403, { code: 'E-RIGHT' });
  return who.session;
}

const cookie = (config: Deps['config']): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: config.publicUrl.startsWith('https:'),
  path: '/',
  maxAge: 12 * 3_600_000,
});

function clearCookie(response: Response, config: Deps['config']): void {
  const { maxAge: _, ...options } = cookie(config);
  response.clearCookie(sessionCookie(config), options);
}
