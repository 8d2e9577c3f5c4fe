import type { Router } from 'express';
import { faultyBlobs, type FaultyBlob } from '../../db/desk/blob-check.ts';
import { findFileFor, insertFile } from '../../db/desk/file.ts';
import { actorOf } from '../act/actor.ts';
import { fileRoutes as routes } from '../contract/files.ts';
import type { Deps } from '../deps.ts';
import { fileView, newFile, requireBytes } from '../file/file-view.ts';
import { sendFile } from '../file/send.ts';
import { requireRoom, requireRoomFor } from '../file/quota.ts';
import { answerOnce } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { takeUpload } from '../file/upload.ts';

/** Files of enterprises: handed in, and read by those whom they concern. */
export function serveFiles(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addFile, add);
  serveRoute(router, deps, routes.readFileFacts, async (asked) => fileView(await fileOr404(asked, deps)));
  serveRoute(router, deps, routes.listLostFiles, async ({ query }) => {
    const { rows, next } = await faultyBlobs(deps.pool, query);
    return { lost: rows.map(lostView), next };
  });
  serveRoute(router, deps, routes.readFile, read);
}

/** The same file with the same key is the same upload; whether it is the same is known only when all of it has come. */
async function add(asked: Asked<typeof routes.addFile>, deps: Deps) {
  const { who, request, response } = asked;
  const enterprise = who.hat?.enterprise;
  if (!enterprise) throw new Problem(403, { code: 'E-RIGHT' });
  // Before a byte is read; of how many it is as a file, only its end tells.
  await requireRoom(deps.pool, deps.config, { enterprise, bytes: Number(request.get('content-length') ?? 0) });
  const taken = await takeUpload(request, response, deps);
  const { name, sha256 } = taken;
  const pages = await deps.pages.count(sha256, taken);
  return answerOnce(deps, { ...asked, body: { name, sha256 } }, async (tx) => {
    const file = await insertFile(tx, newFile(taken, { enterprise, pages, deps }), actorOf(who));
    await requireRoomFor(tx, deps.config, { enterprise });
    await requireBytes(deps, file);
    return fileView(file);
  });
}

async function read(asked: Asked<typeof routes.readFile>, deps: Deps) {
  await sendFile(deps, asked.response, await fileOr404(asked, deps), asked.query.inline === '1');
  return undefined;
}

/** A file that somebody may not read is not found: that it exists is nobody else's business. */
async function fileOr404({ who, params }: Pick<Asked<typeof routes.readFile>, 'who' | 'params'>, { pool }: Deps) {
  const file = await findFileFor(pool, params.file, who);
  if (!file) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'file' });
  return file;
}

const lostView = ({ foundAt, ...blob }: FaultyBlob) => ({
  ...blob,
  foundAt: foundAt.toISOString(),
  needed: [...blob.needed],
});
