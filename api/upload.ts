import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import multer, { type StorageEngine } from 'multer';
import type { BlobStore, Stored } from '../files/blob-store.ts';
import { MediaTypeReader, NotAdmitted, type MediaType } from '../files/media-type.ts';
import { Problem } from './problem.ts';

/** A file that was taken in. */
export interface Uploaded extends Stored {
  readonly name: string;
  readonly mediaType: MediaType;
}

/**
 * Takes the file in the field `file` of a multipart request into the store as it streams in; memory stays small.
 *
 * Throws 422 `E-FILE-NONE`, 422 `E-FILE-TYPE` (by content), 413 `E-TOO-LARGE`. An upload that breaks off leaves nothing.
 */
export async function takeUpload(
  request: Request,
  response: Response,
  to: { blobs: BlobStore; most: number },
): Promise<Uploaded> {
  let taken: Uploaded | undefined;
  const storage = storeInto(to.blobs, to.most, (uploaded) => (taken = uploaded));
  const limits = { files: 1, fields: 10, fieldSize: 1000, headerPairs: 50 };
  const receive = multer({ storage, limits, defParamCharset: 'utf8' }).single('file');
  await new Promise<void>((resolve, reject) => {
    void receive(request, response, (error: unknown) => (error ? reject(asProblem(error)) : resolve()));
  });
  if (!taken) throw new Problem(422, { code: 'E-FILE-NONE', field: 'file' });
  return taken;
}

function storeInto(blobs: BlobStore, most: number, tell: (uploaded: Uploaded) => void): StorageEngine {
  return {
    _handleFile: (_request, file, done) => {
      store(blobs, file.stream, most).then(
        (stored) => {
          tell({ ...stored, name: plainName(file.originalname) });
          done(null, { size: stored.size });
        },
        (error: unknown) => done(error),
      );
    },
    // What is kept under its hash may belong to others as well; nothing points to it, and that is enough.
    _removeFile: (_request, _file, done) => done(null),
  };
}

async function store(blobs: BlobStore, bytes: Readable, most: number): Promise<Stored & { mediaType: MediaType }> {
  const typed = new MediaTypeReader();
  const piped = pipeline(bytes, new SizeLimit(most), typed);
  const [kept, passed] = await Promise.allSettled([blobs.put(typed), piped]); // both, so that nothing is left behind
  if (passed.status === 'rejected') throw passed.reason;
  if (kept.status === 'rejected') throw kept.reason;
  return { ...kept.value, mediaType: typed.mediaType as MediaType };
}

class SizeLimit extends Transform {
  private left: number;

  constructor(most: number) {
    super();
    this.left = most;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.left -= chunk.length;
    if (this.left < 0) done(new Problem(413, { code: 'E-TOO-LARGE', field: 'file' }));
    else done(null, chunk);
  }
}

/** The name without a path and without what would break a header. */
const plainName = (name: string): string =>
  name
    .replaceAll(/^.*[/\\]/g, '')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(-200) || 'file';

/** What is wrong with the request itself (too many files, another field, broken off) is told as such. */
function asProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  if (error instanceof NotAdmitted)
    return new Problem(422, { code: 'E-FILE-TYPE', field: 'file', facts: { type: '未知' } });
  if (error instanceof multer.MulterError)
    return new Problem(422, { code: 'E-FILE-NONE', field: error.field ?? 'file' });
  return (error as { code?: unknown }).code === undefined
    ? new Problem(400, { code: 'E-FILE-NONE', field: 'file' })
    : error;
}
