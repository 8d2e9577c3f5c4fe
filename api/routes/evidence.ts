import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Router } from 'express';
import yazl from 'yazl';
import { keepProofKey, publishedKeys } from '../../db/desk/proof-key.ts';
import { zoneSigning } from '../../db/desk/zone-signing.ts';
import { newestRoots } from '../../db/read/evidence.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { withHidden } from '../../domain/permission/hidden.ts';
import { packOf, type PackFile } from '../../evidence/pack.ts';
import type { BlobStore } from '../../files/blob-store.ts';
import { makeProofKey } from '../../proof/keys.ts';
import { readableCase } from '../act.ts';
import { evidenceRoutes as routes } from '../contract/evidence.ts';
import type { Deps } from '../deps.ts';
import { evidenceOf, type Asking } from '../evidence.ts';
import { hiddenIn, noteReason, requireReason } from '../hidden.ts';
import { answerOnce } from '../idempotent.ts';
import { serveRoute, type Asked } from '../server.ts';
import { previewOf } from '../views/evidence-preview.ts';
import { needsPersons } from '../views/needs-persons.ts';
import type { Who } from '../who.ts';
import { presentZone } from '../zone.ts';

/** The evidence of a case, and what a zone publishes for it to be verified. */
export function serveEvidence(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readEvidence, sendPack);
  serveRoute(router, deps, routes.previewEvidence, preview);
  serveRoute(router, deps, routes.revealEvidence, async ({ params, body, who }) => {
    const { id } = (await readableCase(deps, params.case, who)).state;
    return { until: await noteReason(deps.pool, who, { kind: 'revealPack', thing: id, reason: body.reason }) };
  });
  serveRoute(router, deps, routes.readProofs, async ({ params }) => {
    await presentZone(deps.pool, params.zone);
    const [keys, days] = await Promise.all([
      publishedKeys(deps.pool, params.zone),
      newestRoots(deps.pool, params.zone),
    ]);
    return {
      keys: keys.map(({ publicKey, ...key }) => ({ ...key, publicKey: publicKey.toString('base64') })),
      days: [...days],
    };
  });
  serveRoute(router, deps, routes.addProofKey, changeKey);
}

/** The private part of the key before goes with it: nobody can sign a day anew. */
async function changeKey(asked: Asked<typeof routes.addProofKey>, deps: Deps) {
  const { zone } = asked.params;
  await presentZone(deps.pool, zone);
  return answerOnce(deps, asked, async (tx) => {
    const key = makeProofKey(deps.config.secret);
    await keepProofKey(tx, zone, key, asked.who.person.id);
    return { id: key.id };
  });
}

/** Read as the pack itself is, so that both say the same. */
async function preview({ params, query, who }: Asked<typeof routes.previewEvidence>, deps: Deps) {
  const open = await readableCase(deps, params.case, who);
  const { personal = personalFor(open, who), ...scope } = query;
  const evidence = await evidenceOf(deps.pool, open, { outside: who.hat?.enterprise !== null, personal, scope });
  const preview = previewOf(evidence, open.state.item.code);
  const events = withHidden(preview.events, await hiddenIn(deps.pool, open, who));
  return { ...preview, events, reasonDue: !needsPersons(open, who) };
}

/** Streamed, so that large files never lie in memory; what the list says of them is known before. */
async function sendPack({ params, query, who, response }: Asked<typeof routes.readEvidence>, deps: Deps) {
  const open = await readableCase(deps, params.case, who);
  const signing = await zoneSigning(deps.pool, open.world.id, deps.config.secret);
  const outside = who.hat?.enterprise !== null;
  const { personal = personalFor(open, who), ...scope } = query;
  if (personal === 'shown' && !needsPersons(open, who))
    await requireReason(deps.pool, who, { kind: 'revealPack', thing: open.state.id });
  const evidence = await evidenceOf(deps.pool, open, { outside, personal, scope });
  const files = await packOf(evidence, signing);
  const name = encodeURIComponent(`证据包 ${evidence.case.number}.zip`);
  response.set({ 'content-disposition': `attachment; filename*=UTF-8''${name}`, 'cache-control': 'no-store' });
  await pipeline(zipOf(files, deps.blobs), response.type('application/zip'));
  return null;
}

const personalFor = (open: PresentCase, who: Who): Asking['personal'] => (needsPersons(open, who) ? 'shown' : 'hidden');

/** PDFs and pictures are packed already; text is made small. Every file has the same time, so that equal packs are equal. */
function zipOf(files: readonly PackFile[], blobs: BlobStore): Readable {
  const zip = new yazl.ZipFile();
  const output = Readable.from(zip.outputStream);
  // What is read from must end: the reading side would wait for it for ever.
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error));
  for (const file of files) {
    if ('bytes' in file) zip.addBuffer(file.bytes, file.name, { mtime: TIME });
    else
      zip.addReadStreamLazy(file.name, { mtime: TIME, size: file.size, compress: false }, (done) => {
        blobs.get(file.blob).then(
          (bytes) => done(null, bytes),
          (error: unknown) => done(error, Readable.from([])),
        );
      });
  }
  zip.end();
  return output;
}

const TIME = new Date('2026-01-01T00:00:00Z');
