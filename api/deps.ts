import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { BlobStore } from '../files/blob-store.ts';
import type { PageCounter } from '../files/page-counter.ts';
import type { Engine } from './act/engine.ts';
import type { ReadLog } from './right/read-log.ts';
import type { Signer } from './act/signer.ts';

/** What the handlers are given. */
export interface Deps {
  readonly config: Config;
  readonly pool: Pool;
  readonly engine: Engine;
  /** How people sign; `embeddedSigner` unless another way is put in its place. */
  readonly signer: Signer;
  /** Where the bytes of files lie. */
  readonly blobs: BlobStore;
  /** Counts the pages of what is handed in. */
  readonly pages: Pick<PageCounter, 'count'>;
  /** Notes who read what about persons. */
  readonly reads: ReadLog;
  readonly log: Logger;
}
