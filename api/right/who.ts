import { randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import type { Config } from '../../config.ts';
import { rotateSession, type NextToken } from '../../db/desk/session.ts';
import { findByApiKey, findBySession, type SignedIn } from '../../db/desk/who.ts';
import { accountDuties, type AccountDuty, type AccountRules } from '../../domain/account/duties.ts';
import { RIGHTS } from '../../domain/permission/rights.ts';
import type { AnyRoute } from '../contract/route.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';

/** Who asks: a person who is signed in, wearing one hat. */
export type Who = SignedIn;

/**
 * The name of the session's cookie, with the port of the address at which people open the pages: cookies do not tell ports
 * apart, and two installations on one machine would sign each other's people out. Over https no other host can set it.
 */
export function sessionCookie({ publicUrl }: Pick<Config, 'publicUrl'>): string {
  const { port, protocol } = new URL(publicUrl);
  const secure = protocol === 'https:';
  return `${secure ? '__Host-' : ''}quanlian_session_${port || (secure ? '443' : '80')}`;
}

/** A token that nobody can guess. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Gives the browser the token of its session; no script can read it and no other site sends it. */
export function giveToken(response: Response, config: Config, token: string): void {
  response.cookie(sessionCookie(config), token, cookieOptions(config));
}

/** Takes the token away from the browser. */
export function takeToken(response: Response, config: Config): void {
  const { maxAge: _, ...options } = cookieOptions(config);
  response.clearCookie(sessionCookie(config), options);
}

const cookieOptions = ({ publicUrl, signIn }: Config): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: publicUrl.startsWith('https:'),
  path: '/',
  maxAge: signIn.sessionHours * 3_600_000,
});

const asked = new WeakMap<Request, Promise<Who | null>>();

/**
 * Finds out, once for each request, who asks, by an API key or the session's cookie; `null`: nobody that we know.
 */
export function whoAsks(deps: Deps, request: Request): Promise<Who | null> {
  const known = asked.get(request) ?? findWho(deps, request);
  asked.set(request, known);
  return known;
}

/** The API key that came with a request. */
export const keyIn = (request: Request): string | undefined =>
  /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1];

async function findWho(deps: Deps, request: Request): Promise<Who | null> {
  const bearer = keyIn(request);
  if (bearer) return findByApiKey(deps.pool, bearer);
  const token = tokenIn(request, deps.config);
  return token ? whoInSession(deps, request, token) : null;
}

/** Sent by a page that asks again by itself while nobody touches it: the session then ends as if it were closed. */
const UNTOUCHED = 'x-untouched';

async function whoInSession(deps: Deps, request: Request, token: string): Promise<Who | null> {
  const untouched = request.get(UNTOUCHED) !== undefined;
  const found = await findBySession(deps.pool, token, deps.config.signIn, untouched);
  if (found?.rotate && request.res) await renewToken(deps, request.res, { session: found.session, old: token });
  return found;
}

/** Whose token is to be another. */
interface Renewed extends Partial<Pick<NextToken, 'old' | 'before'>> {
  readonly session: string;
}

/**
 * Goes on with another token, as after a change of right, hat, password or second factor; `old`: only if the session has that
 * one, since of several requests at once one renews it. Answers the token; null if it was renewed or ended elsewhere.
 */
export async function renewToken(
  { pool, config }: Deps,
  response: Response,
  { session, old = null, before = 'goesOn' }: Renewed,
): Promise<string | null> {
  const fresh = newToken();
  if (!(await rotateSession(pool, session, { fresh, old, before }))) return null;
  giveToken(response, config, fresh);
  return fresh;
}

/** The session's token that came with a request. */
export const tokenIn = (request: Request, config: Pick<Config, 'publicUrl'>): string | undefined =>
  cookieOf(request, sessionCookie(config));

/** The session in which somebody asks. An API key has none (403 `E-RIGHT`): it wears one hat and signs nothing. */
export function sessionOf(who: Who): string {
  if (who.session === null) throw new Problem(403, { code: 'E-RIGHT' });
  return who.session;
}

/** What somebody must do for the own account first. A program has none to see to. */
export const dutiesOf = ({ account, hat }: Who, rules: AccountRules): readonly AccountDuty[] =>
  account ? accountDuties({ ...account, capacity: hat?.capacity ?? null }, rules) : [];

const DUE: Readonly<Record<AccountDuty, string>> = {
  password: 'E-PASSWORD-DUE',
  secondFactor: 'E-SECOND-FACTOR-DUE',
};

/** Refuses (403) whatever is not for the own account, as long as something is due there. */
export function requireNothingDue(entry: AnyRoute, who: Who | null, rules: AccountRules): void {
  if (!who || RIGHTS[entry.act].who === 'anybody' || entry.ofAccount) return;
  const [due] = dutiesOf(who, rules);
  if (due) throw new Problem(403, { code: DUE[due] });
}

/** Sent by a page: who it shows to be here, and in which hat, as `person/hat`. */
const SHOWN = 'x-acting-as';

/**
 * Refuses (409 `E-HAT-OTHER`) what a page asks that shows another hat than its session wears by now: a session has one hat, and
 * another window of the browser may have put on another, or somebody else signed in there. The own account is nobody else's
 * matter. Programs name no hat.
 */
export function requireHatShown(entry: AnyRoute, who: Who | null, request: Request): void {
  const shown = request.get(SHOWN);
  if (shown === undefined || !who?.hat || isOfAccount(entry) || RIGHTS[entry.act].who === 'anybody') return;
  if (shown !== `${who.person.id}/${who.hat.id}`) throw new Problem(409, { code: 'E-HAT-OTHER' });
}

/** What is signed with the password is asked for by itself afterwards. */
const isOfAccount = ({ ofAccount, act }: AnyRoute): boolean => ofAccount === true || act === 'confirm';

/** The value of a cookie. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(/;\s*/).map((pair) => pair.split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
