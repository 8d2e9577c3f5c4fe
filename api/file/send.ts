import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { FileRow } from '../../db/desk/file.ts';
import { nameFitting } from '../../files/media-type.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';

/** Sends the bytes of a file. What was found harmful, or is still looked at, is given to nobody (409), and what was erased is gone (410). */
export async function sendFile(
  { blobs }: Pick<Deps, 'blobs'>,
  response: Response,
  file: FileRow,
  inline: boolean,
): Promise<void> {
  const facts = { files: [file.name] };
  if (file.state === 'refused') throw new Problem(409, { code: 'E-FILE-REFUSED', field: 'file', facts });
  if (file.state === 'checking') throw new Problem(409, { code: 'E-FILE-CHECKING', field: 'file', facts });
  if (file.state === 'erased') throw new Problem(410, { code: 'E-ERASED', field: 'file' });
  const bytes = await blobs.get(file.sha256);
  setHead(response, file, inline);
  await pipeline(bytes, response);
}

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
