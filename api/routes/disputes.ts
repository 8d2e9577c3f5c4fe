import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import {
  endDispute,
  insertDispute,
  isProof,
  listDisputes,
  lockDispute,
  provingFor,
  putProof,
  takeOver,
  unconfirmedOf,
} from '../../db/desk/dispute.ts';
import { findFile, insertFile } from '../../db/desk/file.ts';
import { insertPerson } from '../../db/desk/person.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { hashPassword } from '../account/password.ts';
import { disputeRoutes as routes } from '../contract/disputes.ts';
import type { Deps } from '../deps.ts';
import { fileView, newFile, requireBytes } from '../file/file-view.ts';
import { requireRoom, requireRoomFor } from '../file/quota.ts';
import { sendFile } from '../file/send.ts';
import { takeUpload } from '../file/upload.ts';
import { answerOnce } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import { chiefOf, giveHat } from '../right/enterprise-hat.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { serveRoute, type Asked } from '../server.ts';
import { loginTaken } from './people.ts';
import { registryOf } from './registration.ts';

/** 主体争议: papers by which somebody shows that an enterprise is theirs, and who decides between two. */
export function serveDisputes(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.keepProof, keepProof);
  serveRoute(router, deps, routes.readProof, readProof);
  serveRoute(router, deps, routes.raiseDispute, raise);
  serveRoute(router, deps, routes.listDisputes, async ({ query }) => {
    const { rows, next } = await listDisputes(deps.pool, query);
    return {
      next,
      disputes: rows.map(({ person: _person, raisedAt, ...row }) => ({ ...row, raisedAt: at(raisedAt) })),
    };
  });
  serveRoute(router, deps, routes.decideDispute, decide);
}

const at = (date: Date) => instantFromMs(date.getTime());

/** Whoever has nothing to prove, or no more, brings nothing in; nor does a stranger's login bring in heaps. */
async function keepProof(asked: Asked<typeof routes.keepProof>, deps: Deps) {
  const { who, query, request, response } = asked;
  const { id: person } = who.person;
  await enterpriseToProve(deps.pool, person);
  const bytes = Number(request.get('content-length') ?? 0);
  await requireRoom(deps.pool, deps.config, { person, bytes });
  const taken = await takeUpload(request, response, deps);
  const pages = await deps.pages.count(taken.sha256, taken);
  const { name, sha256 } = taken;
  return answerOnce(deps, { ...asked, body: { name, sha256 } }, async (tx) => {
    const enterprise = await enterpriseToProve(tx, person);
    const file = await insertFile(tx, newFile(taken, { enterprise, pages, deps }), { person });
    await putProof(tx, person, query.which, file.id);
    await requireRoomFor(tx, deps.config, { person });
    await requireBytes(deps, file);
    return fileView(file);
  });
}

async function enterpriseToProve(db: Queryable, person: string): Promise<string> {
  const enterprise = await provingFor(db, person);
  if (enterprise === undefined) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'which' });
  return enterprise;
}

async function readProof({ who, params, query, response }: Asked<typeof routes.readProof>, deps: Deps) {
  requireMay(who, 'readProof', await registryOf(deps, who));
  const file = (await isProof(deps.pool, params.file)) ? await findFile(deps.pool, params.file) : undefined;
  if (!file) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'file' });
  await sendFile(deps, response, file, query.inline === '1');
  return undefined;
}

/** Whoever disputes has no role until it is decided: a login, to show a licence with. */
async function raise({ body }: Asked<typeof routes.raiseDispute>, { pool, config }: Deps) {
  if (config.signIn.registration === 'closed') throw new Problem(403, { code: 'E-REGISTRATION-CLOSED' });
  const { uscc, login, password, ...called } = body;
  const person = { id: randomUUID(), name: called.legalRepresentative, login };
  const passwordHash = await hashPassword(password, config.signIn);
  const dispute = randomUUID();
  await transaction(pool, async (tx) => {
    const enterprise = await unconfirmedOf(tx, uscc);
    if (enterprise === undefined) throw new Problem(409, { code: 'E-DISPUTE-NONE', field: 'uscc' });
    if (!(await insertPerson(tx, { ...person, passwordHash }))) throw loginTaken(login);
    await insertDispute(tx, { id: dispute, enterprise, person: person.id, ...called });
  });
  return { dispute, login };
}

/** Nobody decides for whom (s)he has a tie to, and nothing is given away without a licence. */
async function decide(asked: Asked<typeof routes.decideDispute>, deps: Deps) {
  const { who, params, body } = asked;
  return answerOnce(deps, asked, async (tx) => {
    const dispute = await lockDispute(tx, params.dispute);
    if (!dispute) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'dispute' });
    const { enterprise, person } = dispute;
    requireMay(who, 'decideDispute', undefined, { ties: await tiesOf(tx, who, { zone: null, enterprise }) });
    const decision = { ...body, by: who.person.id };
    if (body.outcome === 'upheld') {
      if (dispute.licence === null) throw new Problem(409, { code: 'E-PROOF-NONE', field: 'outcome' });
      if (!(await takeOver(tx, dispute, decision)))
        throw new Problem(409, { code: 'E-DISPUTE-NONE', field: 'outcome' });
      await giveHat(tx, person, chiefOf(enterprise));
    }
    return { decidedAt: at(await endDispute(tx, dispute.id, decision)) };
  });
}
