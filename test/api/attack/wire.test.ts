import { describe, expect, it } from '@jest/globals';
import { peopleRoutes } from '../../../api/contract/people.ts';
import { createApiKey } from '../../../db/desk/api-key.ts';
import { openDesk } from '../desk.ts';
import { PASSWORD, personOf, practiceZone } from '../zones.ts';
import { answerTo, overTheWire } from './sending.ts';

// Over https behind a proxy, as it is run in earnest; who is slow is waited for a second.
const PUBLIC = 'https://quanlian.example';
const desk = await openDesk({ publicUrl: PUBLIC, requestSeconds: 1 });
const { url, pool, admin } = desk;
const zone = await practiceZone(admin);
await personOf(admin, zone, 'lilan', [{ capacity: 'window' }]);

const me = (headers: Readonly<Record<string, string>>) => answerTo(`${url}/api/me`, { headers });

async function signIn(headers: Readonly<Record<string, string>> = {}, login = 'lilan') {
  return answerTo(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: PUBLIC, ...headers },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
}

const cookieIn = (headers: Headers): string => headers.getSetCookie()[0]?.split(';')[0] ?? '';

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

describe('a session', () => {
  it('is kept in a cookie that no script reads, no other site sends and no other host sets', async () => {
    const { status, headers } = await signIn();
    expect(status).toBe(201);
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-quanlian_session_443=/);
    for (const word of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(word);
    expect(cookie).not.toContain('Domain');
  });

  it('that somebody planted is never the one that is signed in, and opens nothing', async () => {
    const planted = `__Host-quanlian_session_443=${'p'.repeat(43)}`;
    const { headers } = await signIn({ cookie: planted });
    expect(cookieIn(headers)).not.toBe(planted);
    expect((await me({ cookie: planted })).code).toBe('E-SIGN-IN');
  });

  it('is not opened by a token that was made up, changed by one letter, or is no token', async () => {
    const good = cookieIn((await signIn()).headers);
    const [name = '', token = ''] = good.split('=');
    const others = [
      `${name}=${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      `${name}=${token.toUpperCase()}`,
      `${name}=' OR '1'='1`,
      `${name}=%00`,
      `${name}=${'x'.repeat(6000)}`,
      `quanlian_session_443=${token}`,
      `__Secure-quanlian_session_443=${token}`,
    ];
    const answers = await Promise.all(others.map((cookie) => me({ cookie })));
    expect(answers.map(({ status, code }) => [status, code])).toEqual(others.map(() => [401, 'E-SIGN-IN']));
    expect((await me({ cookie: good })).status).toBe(200);
  });

  it('that ended opens nothing, for the pages and for what changes', async () => {
    const cookie = cookieIn((await signIn()).headers);
    await answerTo(`${url}/api/sessions/current`, { method: 'DELETE', headers: { cookie, origin: PUBLIC } });
    expect((await me({ cookie })).status).toBe(401);
  });
});

describe('a key of a system', () => {
  it('is not one that was made up, nor a signed token of any kind', async () => {
    const claims = encoded({ sub: 'admin', aud: 'quanlian', exp: 4_102_444_800 });
    const tokens = [
      `${encoded({ alg: 'none', typ: 'JWT' })}.${claims}.`,
      `${encoded({ alg: 'HS256', typ: 'JWT' })}.${claims}.${'a'.repeat(43)}`,
      'ql_made-up',
      `${desk.key}x`,
      desk.key.slice(0, -1),
    ];
    const answers = await Promise.all(tokens.map((token) => me({ authorization: `Bearer ${token}` })));
    expect(answers.map(({ code }) => code)).toEqual(tokens.map(() => 'E-SIGN-IN'));
  });

  it('that has run out opens nothing', async () => {
    const key = await createApiKey(pool, { name: 'old', admin: true, expiresInHours: 1 });
    expect((await me({ authorization: `Bearer ${key}` })).status).toBe(200);
    await pool.query(`UPDATE api_key SET expires_at = now() - interval '1 second' WHERE name = 'old'`);
    expect((await me({ authorization: `Bearer ${key}` })).code).toBe('E-SIGN-IN');
  });

  it('is not taken from an address, where it would stand in logs', async () => {
    const answer = await answerTo(`${url}/api/me?key=${desk.key}&access_token=${desk.key}`, {});
    expect(answer.code).toBe('E-SIGN-IN');
  });
});

describe('what another site reads', () => {
  it.each(['https://evil.example', 'null', `${PUBLIC}.evil.example`])(
    'is nothing: %s is let in nowhere',
    async (origin) => {
      const cookie = cookieIn((await signIn()).headers);
      const { headers } = await me({ cookie, origin });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      const preflight = await answerTo(`${url}/api/sessions`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
      expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
      expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    },
  );
});

describe('every answer, of the pages and of the interface', () => {
  it.each(['/', '/login', '/p/verify/ABCD', '/api/me', '/api/nothing', '/api/docs', '/api/health/live'])(
    '%s says how it may be used',
    async (address) => {
      const { headers } = await answerTo(`${url}${address}`, {});
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain("script-src 'self' 'unsafe");
      for (const rule of ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'"])
        expect(policy).toContain(rule);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      for (const power of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
        expect(headers.get('permissions-policy')).toContain(`${power}=()`);
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('of the interface is kept by nobody on the way', async () => {
    const cookie = cookieIn((await signIn()).headers);
    for (const address of ['/api/me', '/api/tasks', '/api/nothing'])
      expect((await answerTo(`${url}${address}`, { headers: { cookie } })).headers.get('cache-control')).toContain(
        'no-store',
      );
  });
});

describe('on the wire', () => {
  const HEAD = 'POST /api/sessions HTTP/1.1\r\nhost: quanlian.example\r\ncontent-type: application/json\r\n';

  it('a body that never comes is waited for a moment only, and a head as well', async () => {
    const [body, head] = await Promise.all([
      overTheWire(url, `${HEAD}origin: ${PUBLIC}\r\ncontent-length: 100\r\n\r\n{"login":`),
      overTheWire(url, HEAD),
    ]);
    expect(body).toMatch(/^HTTP\/1\.1 408 /);
    expect(head).toMatch(/^HTTP\/1\.1 408 /);
    expect((await me({})).status).toBe(401);
  }, 60_000);

  it.each([
    ['two lengths', 'content-length: 2\r\ncontent-length: 30\r\n\r\n{}'],
    [
      'a length and pieces',
      'content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /api/me HTTP/1.1\r\n\r\n',
    ],
    ['pieces that are none', 'transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n'],
    ['an unknown way of pieces', 'transfer-encoding: xchunked\r\n\r\n0\r\n\r\n'],
    ['a name with a blank', 'content-length : 2\r\n\r\n{}'],
    ['a head without end', `x: ${'a'.repeat(40_000)}\r\n\r\n`],
  ])('a request that two could read differently is refused: %s', async (_what, rest) => {
    const heard = await overTheWire(url, `${HEAD}${rest}`);
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(heard.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });
});

describe('a request that comes again under its key', () => {
  const person = (key: string, login: string, origin = PUBLIC) =>
    answerTo(`${url}/api/zones/${zone}/people`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${desk.key}`,
        'content-type': 'application/json',
        'idempotency-key': key,
        origin,
      },
      body: JSON.stringify({ name: login, login, password: PASSWORD, hats: [{ capacity: 'window' }] }),
    });

  it('with another body, or at another address, is refused and does nothing', async () => {
    const first = await person('k1', 'wang');
    expect(first.status).toBe(201);
    expect((await person('k1', 'zhao')).code).toBe('E-KEY-REUSED');
    const { people } = await admin(peopleRoutes.listPeople, { params: { zone } });
    expect(people.map(({ login }) => login)).not.toContain('zhao');
  });

  it('is nothing to anybody else, and nothing once its session has ended', async () => {
    await personOf(admin, zone, 'zhouyun', [{ capacity: 'window' }]);
    const [own, other] = await Promise.all([cookieOf('lilan'), cookieOf('zhouyun')]);
    const [first, again, theirs] = [await declare(own), await declare(own), await declare(other)];
    expect([first.status, theirs.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(idIn(theirs.text)).not.toBe(idIn(first.text));
    await answerTo(`${url}/api/sessions/current`, { method: 'DELETE', headers: { cookie: own, origin: PUBLIC } });
    const late = await declare(own);
    expect([late.status, late.code]).toEqual([401, 'E-SIGN-IN']);
    expect(late.text).not.toContain(idIn(first.text));
  });

  const declare = (cookie: string) =>
    answerTo(`${url}/api/me/relations`, {
      method: 'POST',
      headers: { cookie, origin: PUBLIC, 'content-type': 'application/json', 'idempotency-key': 'k3' },
      body: JSON.stringify({ uscc: '91320505MA1GXQ012R', kind: 'kin', note: '妻弟' }),
    });

  const cookieOf = async (login: string) => cookieIn((await signIn({}, login)).headers);

  const idIn = (text: string): string => (JSON.parse(text) as { id: string }).id;

  it('many times at once is done once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => person('k2', 'sun')));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
  });
});
