import * as client from 'openid-client';
import type { Config } from '../config.ts';
import type { OidcSettings } from '../config-sign-in.ts';
import type { Journey } from '../db/desk/oidc.ts';
import { Problem } from './problem.ts';

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

/** Begins a journey: code flow with PKCE, state and nonce (RFC 9700). Answers the provider's address to go to. */
export async function beginJourney(
  config: Pick<Config, 'publicUrl'>,
  settings: OidcSettings,
): Promise<{ readonly address: string; readonly journey: Journey }> {
  const provider = await providerOf(settings);
  const verifier = client.randomPKCECodeVerifier();
  const journey = { verifier, state: client.randomState(), nonce: client.randomNonce() };
  const address = client.buildAuthorizationUrl(provider, {
    redirect_uri: callbackAddress(config),
    scope: settings.scope,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: journey.state,
    nonce: journey.nonce,
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
