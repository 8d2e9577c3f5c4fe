import type { CookieOptions, Request, Response, Router } from 'express';
import {
  keepArrival,
  keepJourney,
  linkIdentity,
  personOfIdentity,
  takeJourney,
  type ExternalIdentity,
} from '../../db/desk/oidc.ts';
import { confirmSession } from '../../db/desk/session.ts';
import { findLogin } from '../../db/desk/sign-in.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import type { Config } from '../../config.ts';
import type { OidcSettings } from '../../config-sign-in.ts';
import { registrationRoutes as routes } from '../contract/registration.ts';
import type { Deps } from '../deps.ts';
import { beginJourney, endJourney, requireFresh } from '../account/oidc.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { cookieOf, newToken, sessionOf } from '../right/who.ts';
import { beginSession } from './sessions.ts';

/** Signing in through the provider of an installation (OpenID Connect). */
export function serveOidc(router: Router, deps: Deps): void {
  const { oidc, registration } = deps.config.signIn;
  serveRoute(router, deps, routes.readWaysIn, () =>
    Promise.resolve({ oidc: oidc !== null, registration: registration !== 'closed' }),
  );
  serveRoute(router, deps, routes.beginOidc, begin);
  serveRoute(router, deps, routes.signInByOidc, signIn);
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
  const person = await personFor(deps, settings, identity, claims);
  if (person) return beginSession(asked, deps, { person, means: 'oidc' });
  if (settings.unknown === 'refuse') throw new Problem(403, { code: 'E-OIDC-UNKNOWN' });
  await keepArrival(deps.pool, token, { ...identity, name: textIn(claims, settings.nameClaim) });
  response.cookie(journeyCookie(deps.config), token, cookieOptions(deps.config));
  throw new Problem(403, { code: 'E-OIDC-REGISTER' });
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

/** Who a subject is here: whom it was linked with, or the person whose login a trusted claim tells. */
async function personFor(
  { pool }: Deps,
  { loginClaim }: OidcSettings,
  identity: ExternalIdentity,
  claims: object,
): Promise<string | null> {
  const known = await personOfIdentity(pool, identity);
  const login = loginClaim === null ? '' : textIn(claims, loginClaim);
  if (known !== null || login === '') return known;
  const person = await findLogin(pool, login);
  if (!person) return null;
  await linkIdentity(pool, identity, person.id);
  return person.id;
}

function settingsOf({ config }: Deps): OidcSettings {
  if (config.signIn.oidc === null) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return config.signIn.oidc;
}

function textIn(claims: object, name: string): string {
  const value: unknown = Object.entries(claims).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

/** The cookie of a journey; over https no other host can set it. */
export const journeyCookie = ({ publicUrl }: Pick<Config, 'publicUrl'>): string =>
  `${publicUrl.startsWith('https:') ? '__Host-' : ''}quanlian_journey`;

const cookieOptions = ({ publicUrl }: Config): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: publicUrl.startsWith('https:'),
  path: '/',
  maxAge: 30 * 60_000,
});
