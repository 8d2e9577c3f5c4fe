import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { move, Piscina } from 'piscina';
import type { BlobStore } from './blob-store.ts';
import type { MediaType } from './media-type.ts';

/** What is counted: its type, and its size in bytes. */
interface CountedFile {
  readonly mediaType: MediaType;
  readonly size: number;
}

/** Counts pages, as a receipt names them. */
export interface PageCounter {
  /** Pages of a file; null if they cannot be counted: an encrypted or broken PDF, one of more than 8 MiB, an OFD. Never throws. */
  count(sha256: string, file: CountedFile): Promise<number | null>;
  close(): Promise<void>;
}

/** Longest look at one file; whoever hands it in waits for it. */
const PATIENCE_MS = 10_000;

/** What is larger is not looked into: it would have to lie in memory whole, and what the library makes of it beside it. */
const LARGEST = 8 * 1024 * 1024;

/** Opens a counter over a store; its thread starts with the first PDF and ends when there is none for a minute. */
export function openPageCounter(blobs: Pick<BlobStore, 'get'>): PageCounter {
  const pool = new Piscina<ArrayBufferView, number | null>({
    filename: fileURLToPath(new URL('./page-thread.mjs', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  let last: Promise<unknown> = Promise.resolve();
  // One at a time, also those whose bytes are still to come: no two lie in memory.
  const inTurn = (sha256: string, size: number): Promise<number | null> => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const mine = last.then(() => countIn(pool, blobs, { sha256, size, signal }));
    last = mine;
    return mine;
  };
  return {
    count: async (sha256, { mediaType, size }) => {
      if (mediaType !== 'application/pdf') return PAGES[mediaType];
      return size > LARGEST ? null : inTurn(sha256, size);
    },
    close: () => pool.close({ force: true }),
  };
}

const PAGES: Readonly<Record<Exclude<MediaType, 'application/pdf'>, number | null>> = {
  'image/png': 1,
  'image/jpeg': 1,
  'application/ofd': null,
};

interface Counting {
  readonly sha256: string;
  readonly size: number;
  readonly signal: AbortSignal;
}

/** A thread that takes too long or too much memory is ended, and the pages of that file stay unknown. */
async function countIn(
  pool: Piscina<ArrayBufferView, number | null>,
  blobs: Pick<BlobStore, 'get'>,
  { sha256, size, signal }: Counting,
): Promise<number | null> {
  try {
    signal.throwIfAborted();
    const bytes = move(await bytesOf(await blobs.get(sha256), size)) as ArrayBufferView;
    return await pool.run(bytes, { name: 'countPages', signal });
  } catch {
    return null;
  }
}

/** All bytes of a stream, put where they stay: gathered and joined they would lie there twice. */
async function bytesOf(stream: Readable, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
