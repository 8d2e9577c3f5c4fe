import type { CookieOptions, Request, Response, Router } from 'express';
import {
  findArrival,
  holdIdentity,
  keepArrival,
  keepJourney,
  linkIdentity,
  personOfIdentity,
  takeArrival,
  takeJourney,
  unlinkIdentity,
  type ExternalIdentity,
} from '../../db/desk/oidc.ts';
import { confirmSession } from '../../db/desk/session.ts';
import { findLogin } from '../../db/desk/sign-in.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import type { Config } from '../../config.ts';
import type { OidcSettings } from '../../config-sign-in.ts';
import { registrationRoutes as routes } from '../contract/registration.ts';
import type { Deps } from '../deps.ts';
import { beginJourney, endJourney, journeyCookie, provesTwice, requireFresh } from '../account/oidc.ts';
import { secondProof } from '../account/second-factor.ts';
import { addressOf, attemptOf, checkFurther, checkPassword } from '../account/sign-in.ts';
import { answerOnce } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { cookieOf, newToken, sessionOf } from '../right/who.ts';
import { requireAccountIn } from '../zone/zone-person.ts';
import { confirmVouched } from './registration.ts';
import { beginSession } from './sessions.ts';

/** Signing in through the provider of an installation (OpenID Connect). */
export function serveOidc(router: Router, deps: Deps): void {
  const { oidc, registration } = deps.config.signIn;
  serveRoute(router, deps, routes.readWaysIn, () =>
    Promise.resolve({ oidc: oidc !== null, registration: registration !== 'closed' }),
  );
  serveRoute(router, deps, routes.beginOidc, begin);
  serveRoute(router, deps, routes.signInByOidc, signIn);
  serveRoute(router, deps, routes.completeOidc, complete);
  serveRoute(router, deps, routes.putIdentity, putIdentity);
  serveRoute(router, deps, routes.beginConfirmation, beginAgain);
  serveRoute(router, deps, routes.confirmByOidc, confirm);
}

const begin = ({ response }: Asked<typeof routes.beginOidc>, deps: Deps) => leave(response, deps, null);

const beginAgain = ({ response, who }: Asked<typeof routes.beginConfirmation>, deps: Deps) =>
  leave(response, deps, sessionOf(who));

/** Where the browser goes; it keeps the token of the journey. */
async function leave(response: Response, deps: Deps, session: string | null) {
  const { address, journey } = await beginJourney(deps.config, settingsOf(deps), session);
  const token = newToken();
  await keepJourney(deps.pool, token, journey);
  response.cookie(journeyCookie(deps.config), token, cookieOptions(deps.config));
  return { address };
}

interface Back {
  readonly body: { readonly search: string };
  readonly request: Request;
  readonly response: Response;
}

/** Only the browser that began a journey ends it, and once: what comes back a second time finds none. */
async function comeBack({ body, request, response }: Back, deps: Deps, session: string | null) {
  const settings = settingsOf(deps);
  const token = cookieOf(request, journeyCookie(deps.config));
  const journey = token && (await takeJourney(deps.pool, token, session));
  if (!token || !journey) throw new Problem(403, { code: 'E-OIDC-JOURNEY' });
  response.clearCookie(journeyCookie(deps.config), { ...cookieOptions(deps.config), maxAge: undefined });
  const claims = await endJourney(deps.config, settings, { search: body.search, journey });
  const identity = { issuer: settings.issuer, subject: textIn(claims, settings.subjectClaim) };
  if (identity.subject === '') throw new Problem(403, { code: 'E-OIDC-TOKEN' });
  return { settings, token, journey, claims, identity };
}

async function signIn(asked: Asked<typeof routes.signInByOidc>, deps: Deps) {
  const { response } = asked;
  const { settings, token, claims, identity } = await comeBack(asked, deps, null);
  const provedTwice = provesTwice(claims, settings);
  const person = await personOfIdentity(deps.pool, identity);
  const wanting = person === null || provedTwice ? null : await secondProof(deps, undefined)(person);
  const [name, uscc] = [textIn(claims, settings.nameClaim), textIn(claims, settings.usccClaim ?? '')];
  if (person !== null && wanting === null) {
    await confirmVouched(deps, person, uscc);
    return beginSession(asked, deps, { person, means: 'oidc', provedTwice, still: stillIs(identity, person) });
  }
  await keepArrival(deps.pool, token, { subject: identity.subject, name, uscc, provedTwice });
  response.cookie(journeyCookie(deps.config), token, cookieOptions(deps.config));
  if (wanting) throw new Problem(401, { code: wanting.code, field: 'code' });
  throw new Problem(403, {
    code: settings.unknown === 'refuse' ? 'E-OIDC-UNKNOWN' : 'E-OIDC-REGISTER',
    facts: { name },
  });
}

/**
 * Ends what a sign-in through the provider began: with the code of the device, or, of somebody whom nobody here knows yet, with
 * the login and the password of this system, which links them for good. A name that the provider tells links nobody.
 */
async function complete(asked: Asked<typeof routes.completeOidc>, deps: Deps) {
  const { body, request, response } = asked;
  const { issuer } = settingsOf(deps);
  const token = cookieOf(request, journeyCookie(deps.config));
  const arrival = token && (await findArrival(deps.pool, token));
  if (!token || !arrival) throw new Problem(403, { code: 'E-OIDC-JOURNEY' });
  const identity = { issuer, subject: arrival.subject };
  const known = await personOfIdentity(deps.pool, identity);
  const person = known ?? (await ownerOf(body, request, deps));
  const further = secondProof(deps, body.code);
  if (known !== null && !arrival.provedTwice) await checkFurther(deps.pool, attemptOf(known, request), known, further);
  await transaction(deps.pool, async (tx) => {
    if (!(await takeArrival(tx, token))) throw new Problem(403, { code: 'E-OIDC-JOURNEY' });
    if (known === null && !(await linkIdentity(tx, identity, { person, by: person })))
      throw new Problem(409, { code: 'E-OIDC-LINKED' });
  });
  response.clearCookie(journeyCookie(deps.config), { ...cookieOptions(deps.config), maxAge: undefined });
  await confirmVouched(deps, person, arrival.uscc);
  const { provedTwice } = arrival;
  return beginSession(asked, deps, { person, means: 'oidc', provedTwice, still: stillIs(identity, person) });
}

/** Whose login, password and, where there is one, code of a device were given. */
async function ownerOf(
  { login = '', password = '', code }: Asked<typeof routes.completeOidc>['body'],
  request: Request,
  deps: Deps,
): Promise<string> {
  const { pool } = deps;
  const proof = { find: () => findLogin(pool, login), password, further: secondProof(deps, code) };
  return (await checkPassword(pool, { login, address: addressOf(request) }, proof)).id;
}

/** Who was linked is so still, until the session is there. */
const stillIs = (identity: ExternalIdentity, person: string) => async (tx: Queryable) => {
  if (!(await holdIdentity(tx, identity, person)))
    throw new Problem(403, { code: 'E-OIDC-UNKNOWN', facts: { name: '' } });
};

/** 关联: an administrator says who of the provider a person of the zone is; `null`: nobody any more, and every session ends. */
async function putIdentity(asked: Asked<typeof routes.putIdentity>, deps: Deps) {
  const { who, params, body } = asked;
  const { issuer } = settingsOf(deps);
  await requireAccountIn(deps.pool, who, 'putIdentity', params);
  const link = { person: params.person, by: who.person.id };
  const { subject } = body;
  return answerOnce(deps, asked, async (tx) => {
    await unlinkIdentity(tx, issuer, link);
    if (subject !== null && !(await linkIdentity(tx, { issuer, subject }, link)))
      throw new Problem(409, { code: 'E-OIDC-LINKED', field: 'subject' });
    return {};
  });
}

/** 再次确认身份: as the password that is given again, for whoever proves at the provider anew that (s)he is who is signed in. */
async function confirm(asked: Asked<typeof routes.confirmByOidc>, deps: Deps) {
  const session = sessionOf(asked.who);
  const { journey, claims, identity } = await comeBack(asked, deps, session);
  requireFresh(claims, journey);
  if ((await personOfIdentity(deps.pool, identity)) !== asked.who.person.id)
    throw new Problem(403, { code: 'E-OIDC-OTHER' });
  return { confirmedUntil: instantFromMs((await confirmSession(deps.pool, session)).getTime()) };
}

function settingsOf({ config }: Deps): OidcSettings {
  if (config.signIn.oidc === null) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return config.signIn.oidc;
}

function textIn(claims: object, name: string): string {
  const value: unknown = Object.entries(claims).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

const cookieOptions = ({ publicUrl }: Config): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: publicUrl.startsWith('https:'),
  path: '/',
  maxAge: 30 * 60_000,
});
