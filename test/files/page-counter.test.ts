import { Readable } from 'node:stream';
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
