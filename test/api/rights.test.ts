import { describe, expect, it } from '@jest/globals';
import type { AnyRoute } from '../../api/contract/route.ts';
import { routes } from '../../api/contract/routes.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import type { Capacity } from '../../domain/case/actor.ts';
import { RIGHTS } from '../../domain/permission/rights.ts';
import type { Rule } from '../../domain/permission/rule.ts';
import { openDesk } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, url } = await openDesk();
const zone = await practiceZone(admin);
const CAPACITIES = ['window', 'reviewer', 'approver', 'inspector', 'supervisor', 'admin'] as const;
const APPLICANTS = ['legalRepresentative', 'staff', 'agent'] as const;
const cookies = new Map<string, string>();
for (const capacity of CAPACITIES) {
  await personOf(admin, zone, capacity, [{ capacity }]);
  cookies.set(capacity, await cookieOf(capacity));
}
const enterprise = await admin(enterpriseRoutes.addEnterprise, {
  body: { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' },
});
for (const capacity of APPLICANTS) {
  const body = { name: capacity, login: capacity, password: PASSWORD, capacity, mandate: '全部' };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: enterprise.id }, body });
  cookies.set(capacity, await cookieOf(capacity));
}

const table: readonly (readonly [string, AnyRoute])[] = Object.values<AnyRoute>(routes).map((entry) => [
  `${entry.method} ${entry.path}`,
  entry,
]);
const guarded = table.filter(([, { act }]) => RIGHTS[act].who !== 'anybody');
const named = table.filter(([, { act }]) => typeof RIGHTS[act].who === 'object');

describe('whoever is not named is refused', () => {
  it.each(guarded)('%s asks who it is', async (_name, entry) => {
    const { status, code } = await ask(entry, undefined);
    expect([status, code]).toEqual([401, codeIf(entry, 'E-SIGN-IN')]);
  });

  it.each(guarded)('%s takes no made-up session or key', async (_name, entry) => {
    const made = await ask(entry, `quanlian_session_80=${'a'.repeat(43)}`);
    expect(made.status).toBe(401);
    expect((await ask(entry, undefined, { authorization: 'Bearer ql_made-up' })).status).toBe(401);
  });

  it.each(named)('%s is refused to every capacity that it does not name', async (_name, entry) => {
    const others = [...CAPACITIES, ...APPLICANTS].filter((each) => !isHeard(entry, each));
    const answers = await Promise.all(others.map((each) => ask(entry, cookies.get(each))));
    expect(answers).toEqual(others.map(() => ({ status: 403, code: codeIf(entry, 'E-RIGHT') })));
  });
});

describe('what another site makes a browser send', () => {
  const changing = table.filter(([, { method }]) => !['GET', 'HEAD', 'OPTIONS'].includes(method));

  it.each(changing)('%s is refused', async (_name, entry) => {
    const cookie = cookies.get('admin');
    for (const origin of ['https://evil.example', 'null', url.replace('http:', 'https:'), url.replace(/\d+$/, '9')])
      expect(await ask(entry, cookie, { origin })).toEqual({ status: 403, code: 'E-ORIGIN' });
    expect(await ask(entry, cookie, { origin: undefined })).toEqual({ status: 403, code: 'E-ORIGIN' });
  });

  it('is refused by Sec-Fetch-Site too, and let through from our own pages', async () => {
    const entry = routes.signOut;
    const cookie = await cookieOf('window');
    const cross = { origin: undefined, 'sec-fetch-site': 'cross-site' };
    expect(await ask(entry, cookie, cross)).toMatchObject({ code: 'E-ORIGIN' });
    expect(await ask(entry, cookie, { origin: undefined, 'sec-fetch-site': 'same-origin' })).toMatchObject({
      status: 204,
    });
    const again = await cookieOf('window');
    expect(await ask(entry, again, { origin: 'http://quanlian.example' })).toMatchObject({ status: 204 });
  });

  it('cannot sign a person in', async () => {
    const answer = await ask(routes.signIn, undefined, { origin: 'https://evil.example' });
    expect(answer).toEqual({ status: 403, code: 'E-ORIGIN' });
  });
});

/** What is asked by HEAD is answered without a body. */
const codeIf = ({ method }: AnyRoute, code: string): string | null => (method === 'HEAD' ? null : code);

const isHeard = ({ act }: AnyRoute, capacity: Capacity): boolean => {
  const { who, heard = [] }: Rule = RIGHTS[act];
  return typeof who === 'string' || [...who, ...heard].some((one) => one === capacity);
};

type Headers = Readonly<Record<string, string | undefined>>;

async function ask(
  entry: AnyRoute,
  cookie?: string,
  others: Headers = {},
): Promise<{ status: number; code: string | null }> {
  const headers = { origin: url, cookie, ...others };
  const given = Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const path = entry.path.replaceAll(/:\w+/g, 'nothing');
  const response = await fetch(`${url}${path}`, { method: entry.method, headers: given });
  const text = await response.text();
  return {
    status: response.status,
    code: text.startsWith('{') ? ((JSON.parse(text) as { code?: string }).code ?? null) : null,
  };
}

async function cookieOf(login: string): Promise<string> {
  const headers = { 'content-type': 'application/json', origin: url };
  const body = JSON.stringify({ login, password: PASSWORD });
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
