import { buffer } from 'node:stream/consumers';
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
  /** Pages of a file; null if they cannot be counted: an encrypted or broken PDF, one of more than 50 MiB, an OFD. Never throws. */
  count(sha256: string, file: CountedFile): Promise<number | null>;
  close(): Promise<void>;
}

/** Longest look at one file; whoever hands it in waits for it. */
const PATIENCE_MS = 10_000;

/** What is larger is not looked into: it would have to lie in memory whole. */
const LARGEST = 50 * 1024 * 1024;

/** Opens a counter over a store; its thread starts with the first PDF and ends when there is none for a minute. */
export function openPageCounter(blobs: Pick<BlobStore, 'get'>): PageCounter {
  const pool = new Piscina<ArrayBufferView, number | null>({
    filename: fileURLToPath(new URL('./page-thread.mjs', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return {
    count: async (sha256, { mediaType, size }) => {
      if (mediaType !== 'application/pdf') return PAGES[mediaType];
      return size > LARGEST ? null : countIn(pool, blobs, sha256);
    },
    close: () => pool.close({ force: true }),
  };
}

const PAGES: Readonly<Record<Exclude<MediaType, 'application/pdf'>, number | null>> = {
  'image/png': 1,
  'image/jpeg': 1,
  'application/ofd': null,
};

/** A thread that takes too long or too much memory is ended, and the pages of that file stay unknown. */
async function countIn(
  pool: Piscina<ArrayBufferView, number | null>,
  blobs: Pick<BlobStore, 'get'>,
  sha256: string,
): Promise<number | null> {
  try {
    const bytes = move(new Uint8Array(await buffer(await blobs.get(sha256)))) as ArrayBufferView;
    return await pool.run(bytes, { name: 'countPages', signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    return null;
  }
}
