import { Readable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { afterAll, expect, it } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { openPageCounter } from '../../files/page-counter.ts';

const document = await PDFDocument.create();
for (let page = 0; page < 3; page++) document.addPage();
const bytes = Buffer.from(await document.save());
const file = { mediaType: 'application/pdf', size: bytes.length } as const;

/** Bytes that are told only when they are let go. */
const asked: string[] = [];
const held: (() => void)[] = [];
const counter = openPageCounter({
  get: async (sha256) => {
    asked.push(sha256);
    if (sha256.startsWith('unpacks')) return Readable.from([unpackingTo(Number(sha256.split(' ')[1]))]);
    if (sha256 !== 'one') return Readable.from([bytes.subarray(0, 10), bytes.subarray(10)]);
    await new Promise<void>((resolve) => held.push(resolve));
    throw new Error('gone');
  },
});
afterAll(() => counter.close());

it('no two files lie in memory to be counted, and one that cannot be read does not keep up the next', async () => {
  const counted = [counter.count('one', file), counter.count('two', file)];
  await new Promise(setImmediate);
  expect(asked).toEqual(['one']);
  held[0]?.();
  expect(await Promise.all(counted)).toEqual([null, 3]);
});

it('a file that would take too much of it is not asked for', async () => {
  expect(await counter.count('large', { ...file, size: 9 * 1024 * 1024 })).toBeNull();
  expect(asked).not.toContain('large');
});

it('a file that unpacks to far more than it is long is unpacked no further, and the next is counted', async () => {
  const counted = await Promise.all(
    ['unpacks 1', 'unpacks 100', 'two'].map((sha256) => {
      const size = sha256 === 'two' ? bytes.length : unpackingTo(Number(sha256.split(' ')[1])).length;
      return counter.count(sha256, { ...file, size });
    }),
  );
  expect(counted).toEqual([1, null, 3]);
});

/** A PDF of one page with a stream of objects that is so many MiB long once it is unpacked. */
function unpackingTo(mebibytes: number): Buffer {
  const objects = deflateSync(Buffer.concat([Buffer.from('9 0 null'), Buffer.alloc(mebibytes * 1024 ** 2, ' ')]));
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n` +
        `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n` +
        `4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${objects.length}>>\nstream\n`,
    ),
    objects,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\n%%EOF\n'),
  ]);
}
