import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { PackFile } from '../../evidence/pack-parts.ts';
import { checkZip, type Checked } from '../../evidence/verifier/check.mjs';
import { tools } from '../../evidence/verifier/verify.mjs';
import { verifyPack } from '../../web/src/view/verify-pack.ts';
import { freshDatabase } from '../setup/database.ts';
import { packed, packFiles, recordedCase, zipped, type Files } from './packed.ts';

const { pool } = await freshDatabase();

/** A stretch of the zip: of which file it tells; null: of the zip itself. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly file: string | null;
}

let zip: Uint8Array = new Uint8Array();
let files: Files = new Map();
let stretches: readonly Stretch[] = [];

beforeAll(async () => {
  const id = await recordedCase(pool);
  const asking = { outside: false, personal: 'shown', scope: {} } as const;
  const list = await packFiles(pool, id, asking);
  files = await packed(pool, id, asking);
  zip = await zipped(list);
  stretches = stretchesOf(list);
});

/** What stands where in a zip whose files are stored (APPNOTE 4.3): heads, files, descriptors, the directory, its end. */
function stretchesOf(list: readonly PackFile[]): readonly Stretch[] {
  const all: Stretch[] = [];
  const put = (length: number, file: string | null): void => {
    const from = all.at(-1)?.to ?? 0;
    all.push({ from, to: from + length, file });
  };
  for (const { name, ...file } of list) {
    put(30 + Buffer.byteLength(name), name);
    put('bytes' in file ? file.bytes.length : file.size, name);
    if (!('bytes' in file)) put(16, name);
  }
  for (const { name } of list) put(46 + Buffer.byteLength(name), name);
  put(22, null);
  return all;
}

function flipped(at: number, mask: number): Uint8Array {
  const bytes = Uint8Array.from(zip);
  bytes[at] = (bytes[at] ?? 0) ^ mask;
  return bytes;
}

const namesIn = ({ faults }: Checked): readonly string[] => faults.map(({ name }) => name);

describe('the zip of a pack', () => {
  it('holds, and every byte of it has a meaning', async () => {
    expect(stretches.at(-1)?.to).toBe(zip.length);
    expect(await checkZip(zip, tools)).toMatchObject({ faults: [], told: { events: 3 } });
    expect(await verifyPack(zip)).toEqual(await checkZip(zip, tools));
  });

  it('of which any byte was flipped is found, and the file of which it tells is named, or the byte', async () => {
    // As often in a head or in the directory, of which there is little, as in a file, of which there is much.
    const flip = fc
      .constantFrom(...stretches)
      .chain(({ from, to, file }) => fc.tuple(fc.integer({ min: from, max: to - 1 }), fc.constant(file)));
    await fc.assert(
      fc.asyncProperty(flip, fc.integer({ min: 1, max: 255 }), async ([at, file], mask) => {
        expect(namesIn(await checkZip(flipped(at, mask), tools))).toContain(file ?? String(at));
      }),
      { numRuns: 200 },
    );
  });

  it('is verified alike by the page, whichever byte was flipped', async () => {
    const anywhere = fc.integer({ min: 0, max: zip.length - 1 });
    await fc.assert(
      fc.asyncProperty(anywhere, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = flipped(at, mask);
        expect(await verifyPack(bytes)).toEqual(await checkZip(bytes, tools));
      }),
      { numRuns: 50 },
    );
  });

  it('is not the one that was given out if something stands before, between or behind', async () => {
    const put = (at: number) => Buffer.concat([zip.subarray(0, at), Buffer.from('more'), zip.subarray(at)]);
    for (const { from } of stretches) expect((await checkZip(put(from), tools)).faults).not.toEqual([]);
    expect((await checkZip(put(zip.length), tools)).faults).toEqual([
      { code: 'archiveChanged', name: String(zip.length) },
    ]);
  });

  it('of which the end is missing names the byte from which on it is; what never was one is refused', async () => {
    const cut = zip.subarray(0, zip.length - 5000);
    expect(await checkZip(cut, tools)).toEqual({
      faults: [{ code: 'archiveChanged', name: String(cut.length) }],
      told: null,
    });
    await expect(checkZip(Buffer.from('a letter'), tools)).rejects.toThrow('no zip');
  });

  it('that was packed by something else names each file whose entry is not as it was made, and not its content', async () => {
    const { faults, told } = await checkZip(zipSync(Object.fromEntries(files)), tools);
    expect(faults).toEqual([...files.keys()].map((name) => ({ code: 'entryChanged', name })));
    expect(told).toMatchObject({ events: 3, proven: 3 });
  });
});
