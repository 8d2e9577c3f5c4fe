import * as client from 'openid-client';
import type { Config } from '../../config.ts';
import type { OidcSettings } from '../../config-sign-in.ts';
import type { BegunJourney, Journey } from '../../db/desk/oidc.ts';
import { Problem } from '../http/problem.ts';

/** Longest wait for an answer of the provider, in seconds. */
const PATIENCE_S = 10;

const known = new WeakMap<OidcSettings, Promise<client.Configuration>>();

/**
 * The provider, asked once for what it offers. Signatures of id tokens are checked against its keys.
 * Throws 503 `E-OIDC-AWAY` if it does not answer; it is asked anew the next time.
 */
async function providerOf(settings: OidcSettings): Promise<client.Configuration> {
  const asked = known.get(settings) ?? discover(settings);
  known.set(settings, asked);
  try {
    return await asked;
  } catch (error) {
    known.delete(settings);
    throw new Problem(503, { code: 'E-OIDC-AWAY' }, { 'retry-after': '10' }, error);
  }
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  const address = new URL(issuer);
  const insecure = address.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  return client.discovery(address, clientId, {}, client.ClientSecretBasic(clientSecret), {
    execute: [client.enableNonRepudiationChecks, ...insecure],
    timeout: PATIENCE_S,
  });
}

/** Where the provider sends the browser back to. */
export const callbackAddress = ({ publicUrl }: Pick<Config, 'publicUrl'>): string =>
  new URL('/login/callback', publicUrl).href;

/** The cookie of a journey; over https no other host can set it. */
export const journeyCookie = ({ publicUrl }: Pick<Config, 'publicUrl'>): string =>
  `${publicUrl.startsWith('https:') ? '__Host-' : ''}quanlian_journey`;

/** By its state the page to which the browser comes back tells why it left; the server knows it by the journey. */
const AGAIN = 'confirm-';

/** Whoever is to prove again who (s)he is signs in at the provider anew, however long ago that was done (OpenID Core 3.1.2.1). */
const ANEW = { prompt: 'login', max_age: '0' };

/**
 * Begins a journey: code flow with PKCE, state and nonce (RFC 9700); of a session, to prove again who sits before it. Answers
 * the provider's address to go to.
 */
export async function beginJourney(
  config: Pick<Config, 'publicUrl'>,
  settings: OidcSettings,
  session: string | null,
): Promise<{ readonly address: string; readonly journey: Journey }> {
  const provider = await providerOf(settings);
  const verifier = client.randomPKCECodeVerifier();
  const state = `${session === null ? '' : AGAIN}${client.randomState()}`;
  const journey = { verifier, state, nonce: client.randomNonce(), session };
  const address = client.buildAuthorizationUrl(provider, {
    redirect_uri: callbackAddress(config),
    scope: settings.scope,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: journey.state,
    nonce: journey.nonce,
    ...(session === null ? {} : ANEW),
  });
  return { address: address.href, journey };
}

/**
 * Ends a journey: exchanges the code that came back in the query `search` for an id token, and answers its claims once
 * issuer, audience, signature, times, state and nonce are right.
 *
 * Throws 403 `E-OIDC-DENIED` if the provider let nobody in, 403 `E-OIDC-TOKEN` for whatever does not match, 503
 * `E-OIDC-AWAY`.
 */
export async function endJourney(
  config: Pick<Config, 'publicUrl'>,
  settings: OidcSettings,
  { search, journey }: { readonly search: string; readonly journey: Journey },
): Promise<client.IDToken> {
  const provider = await providerOf(settings);
  const back = new URL(callbackAddress(config));
  back.search = search;
  try {
    const tokens = await client.authorizationCodeGrant(provider, back, {
      pkceCodeVerifier: journey.verifier,
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      idTokenExpected: true,
    });
    return tokens.claims() as client.IDToken;
  } catch (error) {
    if (error instanceof client.AuthorizationResponseError)
      throw new Problem(403, { code: 'E-OIDC-DENIED' }, {}, error);
    if (isAway(error)) throw new Problem(503, { code: 'E-OIDC-AWAY' }, { 'retry-after': '10' }, error);
    throw new Problem(403, { code: 'E-OIDC-TOKEN' }, {}, error);
  }
}

const isAway = (error: unknown): boolean =>
  error instanceof client.ClientError ? error.code === 'OAUTH_TIMEOUT' : error instanceof TypeError;

/** Does the provider say that it asked for a second factor, in words that the installation takes for it (OpenID Core 2, RFC 8176)? */
export function provesTwice({ amr, acr }: client.IDToken, { secondFactors }: OidcSettings): boolean {
  const told: readonly unknown[] = [acr, ...(Array.isArray(amr) ? (amr as readonly unknown[]) : [])];
  return told.some((one) => typeof one === 'string' && secondFactors.includes(one));
}

/** By so much the clocks of the provider and of this machine may differ. */
const SKEW_MS = 10_000;

/** For so long a proof counts, as a password that is given again. */
const FRESH_MS = 5 * 60_000;

/**
 * Refuses (403 `E-OIDC-STALE`) unless the provider says that the person signed in there after the journey began, and just
 * now: one that has nobody sign in again because somebody once did proves nothing.
 */
export function requireFresh({ auth_time: at }: client.IDToken, { begunAt }: Pick<BegunJourney, 'begunAt'>): void {
  const earliest = Math.max(begunAt.getTime(), Date.now() - FRESH_MS) - SKEW_MS;
  // `auth_time` is in whole seconds.
  if (typeof at !== 'number' || (at + 1) * 1000 < earliest) throw new Problem(403, { code: 'E-OIDC-STALE' });
}
