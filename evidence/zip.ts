import { Readable } from 'node:stream';
import yazl from 'yazl';
import type { PackFile } from './pack-parts.ts';

/**
 * The zip of a pack. Nothing in it is made small: many texts unpack to the same words, so that of a compressed file not each
 * byte that is flipped could be found; and PDFs and pictures, which are most of it, are small already. Every file has the same
 * time, so that equal packs are equal.
 * @param read tells the bytes of a file that lies by its hash; streamed, so that large files never lie in memory
 */
export function zipOf(files: readonly PackFile[], read: (blob: string) => Promise<Readable>): Readable {
  const zip = new yazl.ZipFile();
  const output = Readable.from(zip.outputStream);
  // What is read from must end: the reading side would wait for it for ever.
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error));
  for (const file of files) {
    if ('bytes' in file) zip.addBuffer(file.bytes, file.name, STORED);
    else
      zip.addReadStreamLazy(file.name, { ...STORED, size: file.size }, (done) => {
        read(file.blob).then(
          (bytes) => done(null, bytes),
          (error: unknown) => done(error, Readable.from([])),
        );
      });
  }
  zip.end();
  return output;
}

const STORED = { mtime: new Date('2026-01-01T00:00:00Z'), compress: false, forceDosTimestamp: true };
