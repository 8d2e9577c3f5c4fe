import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Response, Router } from 'express';
import { findFileFor, insertFile, type FileRow } from '../../db/desk/file.ts';
import type { Hat } from '../../domain/permission/hat.ts';
import { fileRoutes as routes } from '../contract/files.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../idempotent.ts';
import { Problem } from '../problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { takeUpload } from '../upload.ts';

/** Files of enterprises: handed in, and read by those whom they concern. */
export function serveFiles(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addFile, add);
  serveRoute(router, deps, routes.readFile, read);
}

/** The same file with the same key is the same upload; whether it is the same is known only when all of it has come. */
async function add(asked: Asked<typeof routes.addFile>, deps: Deps) {
  const { who, request, response } = asked;
  const enterprise = who.hat?.enterprise;
  if (!enterprise) throw new Problem(403, { code: 'E-RIGHT' });
  const taken = await takeUpload(request, response, { blobs: deps.blobs, most: deps.config.maxFileBytes });
  const { name, mediaType, size, sha256 } = taken;
  const pages = await deps.pages.count(sha256, mediaType);
  return answerOnce(deps, { ...asked, body: { name, sha256 } }, async (tx) => {
    const file = { id: randomUUID(), enterprise_id: enterprise, name, media_type: mediaType, size, pages, sha256 };
    await insertFile(tx, file, who.person.id);
    return { id: file.id, name, mediaType, size, pages, sha256 };
  });
}

/** A file that somebody may not read is not found: that it exists is nobody else's business. */
async function read({ who, params, query, response }: Asked<typeof routes.readFile>, { pool, blobs }: Deps) {
  const file = who.hat && (await findFileFor(pool, params.file, readerOf(who.hat, who.person.id)));
  if (!file) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'file' });
  const bytes = await blobs.get(file.sha256);
  setHead(response, file, query.inline === '1');
  await pipeline(bytes, response);
  return undefined;
}

const readerOf = ({ enterprise, zone, capacity }: Hat, person: string) => ({
  enterprise,
  zone,
  thirdParty: capacity === 'thirdParty' ? person : null,
});

const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** Handed in by others: never run as a page of ours, whatever it contains. */
function setHead(response: Response, file: FileRow, inline: boolean): void {
  const shown = inline && SHOWN.has(file.media_type);
  const name = encodeURIComponent(file.name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  response.set({
    'content-type': file.media_type,
    'content-length': String(file.size),
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'content-security-policy':
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=300',
    etag: `"${file.sha256}"`,
  });
}
