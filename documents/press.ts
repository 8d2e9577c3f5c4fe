import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Instant } from '../domain/clock/instant.ts';
import type { Paper } from '../domain/paper/paper.ts';

/** A paper to be printed, with what seals it. Plain data: it goes to another thread. */
export interface PrintJob {
  readonly paper: Paper;
  /** The organ's key and certificate (PKCS #12). */
  readonly seal: { readonly p12: Uint8Array; readonly passphrase: string };
  readonly signedAt: Instant;
  readonly reason: string;
}

/** Renders and seals papers away from the thread on which the workflows run: a paper takes 40 ms and more of one core. */
export interface Press {
  print(job: PrintJob): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the press; its thread starts with the first paper. `threads` papers at once. */
export function openPress(threads: number): Press {
  const pool = new Piscina<PrintJob, Uint8Array>({
    filename: fileURLToPath(new URL('./press-thread.mjs', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
  });
  return {
    print: async (job) => Buffer.from(await pool.run(job, { name: 'print' })),
    close: () => pool.close({ force: true }),
  };
}
