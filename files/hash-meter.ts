import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import type { Stored } from './blob-store.ts';

/** Passes bytes on and tells, at their end, their hash and how many they were. */
export class HashMeter extends Transform {
  private readonly hash = createHash('sha256');
  private passed = 0; // not `size`: a stream with one is taken for a blob that knows its length

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    this.passed += chunk.length;
    done(null, chunk);
  }

  /** To be asked once, when all has passed. */
  stored(): Stored {
    return { sha256: this.hash.digest('hex'), size: this.passed };
  }
}
