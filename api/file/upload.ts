import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import multer, { type StorageEngine } from 'multer';
import type { Stored } from '../../files/blob-store.ts';
import { MediaTypeReader, NotAdmitted, type MediaType } from '../../files/media-type.ts';
import { TURNING } from '../contract/fields.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';

/** A file that was taken in. */
export interface Uploaded extends Stored {
  readonly name: string;
  readonly mediaType: MediaType;
}

/**
 * Takes the file in the field `file` of a multipart request into the store as it streams in; memory stays small.
 *
 * Throws 422 `E-FILE-NONE`, and by content `E-FILE-EMPTY`, `E-FILE-UNKNOWN`, `E-FILE-TYPE`, 413 `E-FILE-LARGE`. An upload that breaks off leaves nothing.
 */
export async function takeUpload(
  request: Request,
  response: Response,
  to: Pick<Deps, 'blobs' | 'config'>,
): Promise<Uploaded> {
  let taken: Uploaded | undefined;
  const storage = storeInto(to, (uploaded) => (taken = uploaded));
  const limits = { files: 1, fields: 10, fieldSize: 1000, headerPairs: 50 };
  const receive = multer({ storage, limits, defParamCharset: 'utf8' }).single('file');
  await new Promise<void>((resolve, reject) => {
    void receive(request, response, (error: unknown) => (error ? reject(asProblem(error)) : resolve()));
  });
  if (!taken) throw new Problem(422, { code: 'E-FILE-NONE', field: 'file' });
  return taken;
}

function storeInto(to: Pick<Deps, 'blobs' | 'config'>, tell: (uploaded: Uploaded) => void): StorageEngine {
  return {
    _handleFile: (_request, file, done) => {
      const name = plainName(file.originalname);
      storeTyped(to, { name, bytes: file.stream }).then(
        (stored) => {
          tell({ ...stored, name });
          done(null, { size: stored.size });
        },
        (error: unknown) => done(error),
      );
    },
    // What is kept under its hash may belong to others as well; nothing points to it, and that is enough.
    _removeFile: (_request, _file, done) => done(null),
  };
}

/**
 * Takes a stream into the store and tells what it is by its content.
 *
 * Throws 422 `E-FILE-EMPTY`, `E-FILE-UNKNOWN` and `E-FILE-TYPE`, 413 `E-FILE-LARGE`; then nothing is kept.
 */
export async function storeTyped(
  { blobs, config }: Pick<Deps, 'blobs' | 'config'>,
  { name, bytes }: { readonly name: string; readonly bytes: Readable },
): Promise<Stored & { mediaType: MediaType }> {
  const typed = new MediaTypeReader();
  const piped = pipeline(bytes, new SizeCheck(name, config.maxFileBytes), typed);
  const [kept, passed] = await Promise.allSettled([blobs.put(typed), piped]); // both, so that nothing is left behind
  if (passed.status === 'rejected') throw refused(passed.reason);
  if (kept.status === 'rejected') throw kept.reason;
  return { ...kept.value, mediaType: typed.mediaType as MediaType };
}

/** What is known to be something else is named; what is nothing that is known may be broken. */
function refused(error: unknown): unknown {
  if (!(error instanceof NotAdmitted)) return error;
  if (error.seen === undefined) return new Problem(422, { code: 'E-FILE-UNKNOWN', field: 'file' });
  return new Problem(422, { code: 'E-FILE-TYPE', field: 'file', facts: { type: error.seen } });
}

/** A file larger than is taken: which, and how large one may be. */
export const tooLarge = (file: string, most: number): Problem =>
  new Problem(413, {
    code: 'E-FILE-LARGE',
    field: 'file',
    facts: { file, limit: `${Math.floor(most / 1024 ** 2)} MB` },
  });

class SizeCheck extends Transform {
  private readonly file: string;
  private readonly most: number;
  private came = 0;

  constructor(file: string, most: number) {
    super();
    this.file = file;
    this.most = most;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.came += chunk.length;
    if (this.came > this.most) done(tooLarge(this.file, this.most));
    else done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    done(this.came > 0 ? null : new Problem(422, { code: 'E-FILE-EMPTY', field: 'file' }));
  }
}

/** The name without a path, without what would break a header, and as it is read; of a long one the end, no sign of it halved. */
export const plainName = (name: string): string =>
  name
    .replaceAll(/^.*[/\\]/g, '')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(TURNING, '')
    .slice(-200)
    .replace(/^[\uDC00-\uDFFF]/, '') || 'file';

/** What is wrong with the request itself (too many files, another field, broken off) is told as such. */
function asProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  if (error instanceof multer.MulterError)
    return new Problem(422, { code: 'E-FILE-NONE', field: error.field ?? 'file' });
  return (error as { code?: unknown }).code === undefined
    ? new Problem(400, { code: 'E-FILE-NONE', field: 'file' })
    : error;
}
