import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import Provider from 'oidc-provider';
import type { OidcSettings } from '../../config-sign-in.ts';

/** The claims of an id token, as they may be falsified. */
type Claims = Record<string, unknown>;

/** A real OpenID provider on this machine. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Falsifies the next id token: its claims, or the whole token. */
  falsify(how: (claims: Claims) => Claims | string): void;
  /** Signs in as a subject at the provider's address and answers the query with which it sends the browser back. */
  visit(address: string, subject: string): Promise<string>;
}

const CLIENT = { id: 'quanlian', secret: 'a-secret-of-both-that-is-long-enough' } as const;

/** How a house is set up that lets people sign in by this provider; `unknown`: what becomes of whom it does not know. */
export const settingsFor = ({ issuer }: IdentityProvider, unknown: OidcSettings['unknown']): OidcSettings => ({
  issuer,
  clientId: CLIENT.id,
  clientSecret: CLIENT.secret,
  scope: 'openid',
  subjectClaim: 'sub',
  nameClaim: 'name',
  usccClaim: 'uscc',
  secondFactors: ['mfa', 'urn:levels:3'],
  unknown,
});

/** Starts a provider for one test file that sends people back to `callback`; stopped after its last test. */
export async function startProvider(callback: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = providerAt(issuer, callback, privateKey);
  let falsify: ((claims: Claims) => Claims | string) | null = null;
  provider.use(async (ctx, next) => {
    await next();
    const body = ctx.body as { id_token?: string } | undefined;
    if (!falsify || !body?.id_token) return;
    const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
    const false_ = falsify(claims);
    falsify = null;
    ctx.body = { ...body, id_token: typeof false_ === 'string' ? false_ : signed(false_, privateKey) };
  });
  server.on('request', provider.callback());
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  });
  return { issuer, falsify: (how) => void (falsify = how), visit };
}

function providerAt(issuer: string, callback: string, key: KeyObject): Provider {
  return new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [callback] }],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' } as never] },
    claims: { openid: ['sub', 'preferred_username', 'name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({ sub, preferred_username: sub, name: '顾文静' }),
    }),
    cookies: { keys: ['a key of the test'] },
  });
}

/** What a browser asks for next. */
interface Step {
  readonly at: URL;
  readonly form?: URLSearchParams;
}

/** Follows the provider's own pages, which ask for a login and then for consent, as a browser would. */
async function visit(address: string, subject: string): Promise<string> {
  const jar = new Map<string, string>();
  let step: Step = { at: new URL(address) };
  for (let left = 12; left > 0 && step.at.pathname !== '/login/callback'; left--) step = await next(step, jar, subject);
  return step.at.search;
}

async function next({ at, form }: Step, jar: Map<string, string>, subject: string): Promise<Step> {
  const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
  const sent = form ? { method: 'POST', body: form } : {};
  const response = await fetch(at, { ...sent, redirect: 'manual', headers: { cookie } });
  for (const given of response.headers.getSetCookie()) keep(jar, given);
  const to = response.headers.get('location');
  return to === null ? filledIn(await response.text(), at, subject) : { at: new URL(to, at) };
}

function filledIn(page: string, at: URL, subject: string): Step {
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
  const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
  if (!action) throw new Error(`the provider showed no form: ${page.slice(0, 500)}`);
  const form = new URLSearchParams(prompt === 'login' ? { prompt, login: subject, password: 'x' } : { prompt });
  return { at: new URL(action, at), form };
}

function keep(jar: Map<string, string>, given: string): void {
  const [name = '', ...value] = (given.split(';')[0] ?? '').split('=');
  if (value.join('') === '') jar.delete(name);
  else jar.set(name, value.join('='));
}

/** A token as the provider signs it. */
function signed(claims: Claims, key: KeyObject): string {
  const body = [{ alg: 'RS256', kid: 'k' }, claims].map(base64).join('.');
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
}

/** A token that nobody signed. */
export const unsigned = (claims: Claims): string => `${[{ alg: 'none' }, claims].map(base64).join('.')}.`;

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
