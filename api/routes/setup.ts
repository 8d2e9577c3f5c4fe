import { createHmac, randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { apiKeyOf, insertApiKey, listApiKeys, revokeApiKey, type ApiKeyRow } from '../../db/desk/api-key.ts';
import type { NewPerson } from '../../db/desk/person.ts';
import {
  endAdministrator,
  listAdministrators,
  makeAdministrator,
  makeFirstAdministrator,
} from '../../db/desk/setup.ts';
import { transaction } from '../../db/pool.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { setupRoutes as routes } from '../contract/setup.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { hashPassword } from '../account/password.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { requireKnownScopes } from '../account/key-scope.ts';
import { openZoneOr404 } from '../zone/zone-desk.ts';
import { loginTaken } from './people.ts';

/** The first administrator, further ones, and their API keys. */
export function serveSetup(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.setUp, setUp);
  serveRoute(router, deps, routes.addAdministrator, addAdministrator);
  serveRoute(router, deps, routes.listAdministrators, async ({ query }) => {
    const { rows, next } = await listAdministrators(pool, query);
    return { administrators: [...rows], next };
  });
  serveRoute(router, deps, routes.endAdministrator, endOne);
  serveRoute(router, deps, routes.addApiKey, addApiKey);
  serveRoute(router, deps, routes.listApiKeys, async ({ query }) => {
    const { rows, next } = await listApiKeys(pool, query);
    return { keys: rows.map(told), next };
  });
  serveRoute(router, deps, routes.revokeApiKey, async ({ params }) => {
    if (!(await revokeApiKey(pool, params.key))) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'key' });
    return {};
  });
}

/**
 * A repeated request is told the same key again, which is kept nowhere: it follows from the installation's secret and a
 * number that is kept with the answer and opens nothing by itself.
 */
async function addApiKey(asked: Asked<typeof routes.addApiKey>, deps: Deps) {
  const { body, who } = asked;
  requireKnownScopes(body.scopes ?? []);
  const { id, seed } = await answerOnce(deps, asked, async (tx) => {
    if (body.zone !== undefined) await openZoneOr404(tx, body.zone);
    const fresh = randomUUID();
    const key = keyOf(deps.config.secret, fresh);
    return { id: await insertApiKey(tx, key, { ...body, person: who.person.id }), seed: fresh };
  });
  return { id, key: keyOf(deps.config.secret, seed) };
}

const keyOf = (secret: string, seed: string): string =>
  apiKeyOf(createHmac('sha256', Buffer.from(secret, 'hex')).update(`api-key ${seed}`).digest());

async function setUp({ body }: Asked<typeof routes.setUp>, { pool, config }: Deps) {
  const person = await newPerson(body, config);
  await transaction(pool, async (tx) => {
    const outcome = await makeFirstAdministrator(tx, body.token, person);
    if (outcome === 'invalid') throw new Problem(403, { code: 'E-SETUP-LINK', field: 'token' });
    if (outcome === 'taken') throw loginTaken(person.login);
  });
  return named(person);
}

async function addAdministrator(asked: Asked<typeof routes.addAdministrator>, deps: Deps) {
  const person = { ...(await newPerson(asked.body, deps.config)), passwordGiven: true } as const;
  const { password: _, ...body } = asked.body;
  return answerOnce(deps, { ...asked, body }, async (tx) => {
    if (!(await makeAdministrator(tx, person))) throw loginTaken(person.login);
    return named(person);
  });
}

async function endOne({ params }: Asked<typeof routes.endAdministrator>, { pool }: Deps) {
  await transaction(pool, async (tx) => {
    const outcome = await endAdministrator(tx, params.person);
    if (outcome === 'none') throw new Problem(404, { code: 'E-NOT-FOUND', field: 'person' });
    if (outcome === 'last') throw new Problem(409, { code: 'E-LAST-ADMINISTRATOR', field: 'person' });
  });
  return {};
}

const newPerson = async (
  body: { name: string; login: string; password: string },
  { signIn }: Deps['config'],
): Promise<NewPerson> => ({
  id: randomUUID(),
  name: body.name,
  login: body.login,
  passwordHash: await hashPassword(body.password, signIn),
});

const named = ({ id, name, login }: NewPerson) => ({ id, name, login });

const told = (key: ApiKeyRow) => ({
  id: key.id,
  name: key.name,
  person: key.person,
  createdAt: instantFromMs(key.created_at.getTime()),
  expiresAt: key.expires_at && instantFromMs(key.expires_at.getTime()),
  revokedAt: key.revoked_at && instantFromMs(key.revoked_at.getTime()),
  lastUsedAt: key.last_used_at && instantFromMs(key.last_used_at.getTime()),
  scopes: key.scopes && [...key.scopes],
  zone: key.zone,
  setUp: key.set_up,
  expiresSoon: key.expires_soon,
});
