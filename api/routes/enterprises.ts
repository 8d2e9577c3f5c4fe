import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { findEnterprise, insertEnterprise, listEnterprises } from '../../db/desk/enterprise.ts';
import { belongsToEnterprise, endHatOfEnterprise, listPeopleOfEnterprise } from '../../db/desk/hat.ts';
import { insertPerson, setPassword } from '../../db/desk/person.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { pageOf } from '../../db/read/page.ts';
import { enterpriseRoutes as routes } from '../contract/enterprises.ts';
import { requireUscc } from '../zone/credit-code.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { hashPassword } from '../account/password.ts';
import { Problem } from '../http/problem.ts';
import { giveHat } from '../right/enterprise-hat.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import type { Who } from '../right/who.ts';
import { serveRoute, type Asked } from '../server.ts';
import { loginTaken } from './people.ts';

/** Enterprises and their people. For administrators of the whole system: an enterprise belongs to no zone. */
export function serveEnterprises(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addEnterprise, add);
  serveRoute(router, deps, routes.listEnterprises, async ({ query }) => {
    const enterprises = await listEnterprises(deps.pool, query.after ?? '', query.limit + 1);
    const { rows, next } = pageOf(enterprises, query.limit, ({ uscc }) => uscc);
    return { enterprises: [...rows], next };
  });
  serveRoute(router, deps, routes.addEnterprisePerson, addPerson);
  serveRoute(router, deps, routes.listEnterprisePeople, listPeople);
  serveRoute(router, deps, routes.resetEnterprisePassword, resetPassword);
  serveRoute(router, deps, routes.endEnterpriseHat, endHat);
}

async function add(asked: Asked<typeof routes.addEnterprise>, deps: Deps) {
  const { usccOverride: why = null, ...body } = asked.body;
  const usccOverride = requireUscc(body.uscc, why);
  return answerOnce(deps, asked, async (tx) => {
    const enterprise = { id: randomUUID(), ...body, usccOverride };
    if (!(await insertEnterprise(tx, enterprise, asked.who.person.id)))
      throw new Problem(409, { code: 'E-EXISTS', field: 'uscc', facts: { name: body.uscc } });
    // A relation may have been declared to it before it was here.
    await requireUntied(tx, asked.who, 'addEnterprise', enterprise.id);
    return enterprise;
  });
}

async function addPerson(asked: Asked<typeof routes.addEnterprisePerson>, deps: Deps) {
  const { password, ...body } = asked.body;
  const passwordHash = await hashPassword(password, deps.config.signIn);
  return answerOnce(deps, { ...asked, body }, async (tx) => {
    await enterpriseOr404(tx, asked.params.enterprise);
    await requireUntied(tx, asked.who, 'addEnterprisePerson', asked.params.enterprise);
    const person = { id: randomUUID(), name: body.name, login: body.login, passwordHash, passwordGiven: true } as const;
    if (!(await insertPerson(tx, person))) throw loginTaken(body.login);
    const { capacity, zone = null, mandate = null } = body;
    const hat = await giveHat(tx, person.id, { capacity, enterprise: asked.params.enterprise, zone, mandate });
    return { id: person.id, name: person.name, login: person.login, hat };
  });
}

async function listPeople({ params, query }: Asked<typeof routes.listEnterprisePeople>, { pool }: Deps) {
  await enterpriseOr404(pool, params.enterprise);
  const asked = { enterprise: params.enterprise, zone: null };
  const found = await listPeopleOfEnterprise(pool, asked, query.after ?? '', query.limit + 1);
  const { rows, next } = pageOf(found, query.limit, ({ login }) => login);
  const people = rows.map(({ hats, ...person }) => ({
    ...person,
    hats: hats.map((hat) => ({ ...hat, capacity: hat.capacity as never })),
  }));
  return { people, next };
}

async function resetPassword(
  { who, params, body }: Asked<typeof routes.resetEnterprisePassword>,
  { pool, config }: Deps,
) {
  if (!(await belongsToEnterprise(pool, params.enterprise, params.person)))
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'person' });
  await requireUntied(pool, who, 'resetEnterprisePassword', params.enterprise);
  const hash = await hashPassword(body.password, config.signIn);
  await transaction(pool, (tx) => setPassword(tx, { person: params.person, hash, by: who.person.id, kept: null }));
  return {};
}

async function endHat({ who, params }: Asked<typeof routes.endEnterpriseHat>, { pool }: Deps) {
  await requireUntied(pool, who, 'endEnterpriseHat', params.enterprise);
  if (!(await endHatOfEnterprise(pool, { enterprise: params.enterprise, zone: null }, params.hat)))
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'hat' });
  return {};
}

type KeptOfFirm =
  | 'addEnterprise'
  | 'addEnterprisePerson'
  | 'resetEnterprisePassword'
  | 'endEnterpriseHat'
  | 'resetEnterpriseSecondFactor';

/** Throws 403 `E-RECUSAL` for an administrator with a tie to the enterprise whose accounts are kept (公务员法 76). */
export async function requireUntied(db: Queryable, who: Who, act: KeptOfFirm, enterprise: string): Promise<void> {
  requireMay(who, act, undefined, { ties: await tiesOf(db, who, { zone: null, enterprise }) });
}

/** Throws 404 if there is no such enterprise. */
export async function enterpriseOr404(db: Queryable, enterprise: string): Promise<void> {
  if (!(await findEnterprise(db, enterprise))) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'enterprise' });
}
