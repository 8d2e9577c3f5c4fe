import { pipeline } from 'node:stream/promises';
import type { Response, Router } from 'express';
import { faultyBlobs, type FaultyBlob } from '../../db/desk/blob-check.ts';
import { findFileFor, insertFile, type FileRow } from '../../db/desk/file.ts';
import { actorOf } from '../act/actor.ts';
import { nameFitting } from '../../files/media-type.ts';
import { fileRoutes as routes } from '../contract/files.ts';
import type { Deps } from '../deps.ts';
import { fileView, newFile, requireBytes } from '../file/file-view.ts';
import { requireRoom, requireRoomFor } from '../file/quota.ts';
import { answerOnce } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { takeUpload } from '../file/upload.ts';

/** Files of enterprises: handed in, and read by those whom they concern. */
export function serveFiles(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addFile, add);
  serveRoute(router, deps, routes.readFileFacts, async (asked) => fileView(await fileOr404(asked, deps)));
  serveRoute(router, deps, routes.listLostFiles, async () => {
    return { lost: (await faultyBlobs(deps.pool)).map(lostView) };
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
    await requireRoomFor(tx, deps.config, enterprise);
    await requireBytes(deps, file);
    return fileView(file);
  });
}

/** What was found harmful, or is still looked at, is given to nobody. */
async function read(asked: Asked<typeof routes.readFile>, deps: Deps) {
  const { query, response } = asked;
  const file = await fileOr404(asked, deps);
  const facts = { files: [file.name] };
  if (file.state === 'refused') throw new Problem(409, { code: 'E-FILE-REFUSED', field: 'file', facts });
  if (file.state === 'checking') throw new Problem(409, { code: 'E-FILE-CHECKING', field: 'file', facts });
  if (file.state === 'erased') throw new Problem(410, { code: 'E-ERASED', field: 'file' });
  const bytes = await deps.blobs.get(file.sha256);
  setHead(response, file, query.inline === '1');
  await pipeline(bytes, response);
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

const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** Handed in by others: never run as a page of ours, whatever it contains, nor by a machine on which it is kept under its name. */
function setHead(response: Response, file: FileRow, inline: boolean): void {
  const shown = inline && SHOWN.has(file.media_type);
  const name = encodeURIComponent(nameFitting(file.name, file.media_type)).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  response.set({
    'content-type': file.media_type,
    'content-length': String(file.size),
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'content-security-policy':
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    etag: `"${file.sha256}"`,
  });
}
