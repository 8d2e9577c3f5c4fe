import { pipeline } from 'node:stream/promises';
import type { Router } from 'express';
import { publishedKeys } from '../../db/desk/proof-key.ts';
import { changeZoneKey, zoneSigning } from '../../db/desk/zone-signing.ts';
import type { Queryable } from '../../db/pool.ts';
import { rootsOf } from '../../db/read/evidence.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { snapshot } from '../../db/snapshot.ts';
import { withHidden } from '../../domain/permission/hidden.ts';
import { packOf } from '../../evidence/pack.ts';
import { zipOf } from '../../evidence/zip.ts';
import { fingerprintOf } from '../../proof/keys.ts';
import { readableCase } from '../right/readable-case.ts';
import { evidenceRoutes as routes } from '../contract/evidence.ts';
import type { Deps } from '../deps.ts';
import { evidenceOf, type Asking } from '../public/evidence.ts';
import { hiddenIn, noteReason, requireReason } from '../right/hidden.ts';
import { answerOnce } from '../http/idempotent.ts';
import { serveRoute, type Asked } from '../server.ts';
import { previewOf } from '../views/evidence-preview.ts';
import { needsPersons } from '../views/needs-persons.ts';
import type { Who } from '../right/who.ts';
import { presentZone } from '../zone/zone.ts';

/** The evidence of a case, and what a zone publishes for it to be verified. */
export function serveEvidence(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readEvidence, sendPack);
  serveRoute(router, deps, routes.previewEvidence, preview);
  serveRoute(router, deps, routes.revealEvidence, async ({ params, body, who }) => {
    const { id } = (await readableCase(deps, params.case, who)).state;
    return { until: await noteReason(deps.pool, who, { kind: 'revealPack', thing: id, reason: body.reason }) };
  });
  serveRoute(router, deps, routes.readProofs, async ({ params, query }) => {
    const { world } = await presentZone(deps.pool, params.zone);
    const [keys, { rows, next }] = await Promise.all([
      publishedKeys(deps.pool, params.zone),
      rootsOf(deps.pool, params.zone, query),
    ]);
    return {
      zone: { id: world.id, name: world.name, practice: world.practice },
      keys: keys.map(({ publicKey, introduction, ...key }) => ({
        ...key,
        fingerprint: fingerprintOf(publicKey),
        publicKey: publicKey.toString('base64'),
        introducedBy: introduction?.by ?? null,
      })),
      days: [...rows],
      next,
    };
  });
  serveRoute(router, deps, routes.addProofKey, changeKey);
}

/** The key before introduces the new one, and its private part goes: nobody can sign a day anew. */
async function changeKey(asked: Asked<typeof routes.addProofKey>, deps: Deps) {
  const { zone } = asked.params;
  await presentZone(deps.pool, zone);
  return answerOnce(deps, asked, async (tx) => {
    return { id: await changeZoneKey(tx, zone, deps.config.secret, asked.who.person.id) };
  });
}

/** Read as the pack itself is, so that both say the same. */
async function preview({ params, query, who }: Asked<typeof routes.previewEvidence>, deps: Deps) {
  const open = await readableCase(deps, params.case, who);
  const { personal = personalFor(open, who), ...scope } = query;
  const asking = { outside: who.hat?.enterprise !== null, personal, scope };
  const evidence = await snapshot(deps.pool, (db) => evidenceOf(db, open, asking));
  const preview = previewOf(evidence, open.state.item.code);
  const events = withHidden(preview.events, await hiddenIn(deps.pool, open, who));
  return { ...preview, events, reasonDue: !needsPersons(open, who) };
}

/** Streamed, so that large files never lie in memory; what the list says of them is known before. */
async function sendPack({ params, query, who, response }: Asked<typeof routes.readEvidence>, deps: Deps) {
  const open = await readableCase(deps, params.case, who);
  const outside = who.hat?.enterprise !== null;
  const { personal = personalFor(open, who), ...scope } = query;
  if (personal === 'shown' && !needsPersons(open, who))
    await requireReason(deps.pool, who, { kind: 'revealPack', thing: open.state.id });
  const signingOf = (db: Queryable) => zoneSigning(db, open.world.id, deps.config.secret);
  await signingOf(deps.pool); // makes the first key of a zone, which a snapshot cannot
  const [evidence, signing] = await snapshot(deps.pool, (db) =>
    Promise.all([evidenceOf(db, open, { outside, personal, scope }), signingOf(db)]),
  );
  const files = await packOf(evidence, signing);
  const name = encodeURIComponent(`证据包 ${evidence.case.number}.zip`);
  response.set({ 'content-disposition': `attachment; filename*=UTF-8''${name}`, 'cache-control': 'no-store' });
  await pipeline(
    zipOf(files, (blob) => deps.blobs.get(blob)),
    response.type('application/zip'),
  );
  return null;
}

const personalFor = (open: PresentCase, who: Who): Asking['personal'] => (needsPersons(open, who) ? 'shown' : 'hidden');
