import { execFile } from 'node:child_process';
import { sign } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import yazl from 'yazl';
import { zoneSigning } from '../../db/desk/zone-signing.ts';
import type { Day } from '../../domain/clock/day.ts';
import { canonical } from '../../evidence/verifier/bytes.mjs';
import { checkPack, checkZip, type Checked } from '../../evidence/verifier/check.mjs';
import { tools } from '../../evidence/verifier/verify.mjs';
import { verifyPack } from '../../web/src/view/verify-pack.ts';
import { freshDatabase } from '../setup/database.ts';
import { changed as changedIn, read, sha256, signedAnew, written, type Proofs, type Signing } from './forging.ts';
import { asPackFiles, packed, packFiles, previewed, recordedCase, secret, zipped, type Files } from './packed.ts';

const { pool } = await freshDatabase();
let [id, whole]: [string, Files] = ['', new Map()];

beforeAll(async () => {
  id = await recordedCase(pool);
  whole = await packed(pool, id, { outside: false, personal: 'shown', scope: {} });
});

const check = (files: Files): Promise<Checked> => checkPack(files, tools);
const text = (files: Files, name: string): string => Buffer.from(files.get(name) ?? []).toString();
const changed = (name: string, bytes: Uint8Array): Files => new Map([...whole, [name, bytes]]);
const rewritten = <T>(name: string, change: (value: T) => unknown): Files =>
  changed(name, Buffer.from(canonical(change(JSON.parse(text(whole, name)) as T))));

interface Event {
  readonly seq: number;
}

describe('an evidence pack', () => {
  it('holds, and says how much of the chain lies under signed days', async () => {
    expect(await check(whole)).toMatchObject({ faults: [], told: { events: 3, proven: 3, days: 4, withheld: 0 } });
  });

  it('names the file of which any byte was flipped', async () => {
    const names = [...whole.keys()];
    expect(names).toEqual(expect.arrayContaining(['README.zh.md', 'verify.mjs', 'events.json', 'proofs.json']));
    expect(names.some((name) => name.startsWith('papers/')) && names.some((name) => name.startsWith('files/'))).toBe(
      true,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, at, mask) => {
          const bytes = Buffer.from(whole.get(name) ?? []);
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ mask;
          const { faults } = await check(changed(name, bytes));
          expect(faults.map((fault) => fault.name)).toContain(name);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('names the file that is missing and the one that was added', async () => {
    for (const name of whole.keys()) {
      const { faults } = await check(new Map([...whole].filter(([one]) => one !== name)));
      expect(faults).toContainEqual({ code: 'fileMissing', name });
    }
    expect((await check(changed('files/more.pdf', Buffer.from('x')))).faults).toEqual([
      { code: 'fileAdded', name: 'files/more.pdf' },
    ]);
  });

  it.each([1, 2, 3])('names event %i where it was left out', async (seq) => {
    const { faults } = await check(rewritten<Event[]>('events.json', (all) => all.filter((one) => one.seq !== seq)));
    expect(faults).toContainEqual({ code: 'eventMissing', name: String(seq) });
  });

  it.each([1, 2, 3])('names event %i where a word of it was changed, also a name in it', async (seq) => {
    for (const [from, to] of [
      ['顾文静', '顾文景'],
      ['陈立群', '陈立人'],
      ['+08:00', '+07:00'],
    ] as const) {
      const forged = rewritten<Event[]>('events.json', (all) =>
        all.map((one) => (one.seq === seq ? (JSON.parse(JSON.stringify(one).replace(from, to)) as Event) : one)),
      );
      if (text(forged, 'events.json') === text(whole, 'events.json')) continue;
      expect((await check(forged)).faults).toContainEqual({ code: 'eventChanged', name: String(seq) });
    }
  });

  it('names the event that was put in', async () => {
    const { faults } = await check(rewritten<Event[]>('events.json', (all) => [...all, ...all.slice(1, 2)]));
    expect(faults).toContainEqual({ code: 'eventAdded', name: '2' });
  });

  it('names the day whose root no longer fits', async () => {
    const forged = rewritten<{ days: { content: { leaves: number; day: string } }[] }>('proofs.json', (proofs) => ({
      ...proofs,
      days: proofs.days.map((one, at) => (at === 1 ? { ...one, content: { ...one.content, leaves: 9 } } : one)),
    }));
    const { faults } = await check(forged);
    expect(faults).toEqual(
      expect.arrayContaining([
        { code: 'daySignatureBroken', name: '2026-09-02' },
        { code: 'dayChainBroken', name: '2026-09-03' },
      ]),
    );
  });
});

describe('a pack without names', () => {
  it('holds as the other does, and names nobody', async () => {
    const hidden = await packed(pool, id, { outside: false, personal: 'hidden', scope: {} });
    expect(await check(hidden)).toMatchObject({ faults: [], told: { events: 3, proven: 3 } });
    expect([...hidden.values()].filter((bytes) => /顾文静|陈立群/.test(Buffer.from(bytes).toString()))).toEqual([]);
    expect([...hidden.keys()].filter((name) => /^(papers|files)\//.test(name))).toEqual([]);
  });
});

describe('a pack of a part of the case', () => {
  const given = (files: Files) =>
    (JSON.parse(text(files, 'events.json')) as (Event & { event: unknown })[]).flatMap(({ seq, event }) =>
      event === null ? [] : [seq],
    );

  it.each([
    [{ act: 2 }, [2]],
    [{ from: '2026-09-02' as Day }, [3]],
    [{ to: '2026-09-02' as Day }, [1, 2]],
    [{ from: '2026-09-02' as Day, to: '2026-09-02' as Day }, []],
  ])('of %j shows those events, and the chain holds as a whole', async (scope, seqs) => {
    const part = await packed(pool, id, { outside: false, personal: 'shown', scope });
    expect(given(part)).toEqual(seqs);
    const { faults, told } = await check(part);
    expect(faults).toEqual([]);
    expect(told).toMatchObject({ events: 3, proven: 3, withheld: 3 - seqs.length });
  });

  it('holds the papers and files of those acts alone, and of the others their hashes', async () => {
    const part = await packed(pool, id, { outside: false, personal: 'shown', scope: { act: 3 } });
    const inside = (files: Files, folder: string) => [...files.keys()].filter((name) => name.startsWith(folder));
    expect([inside(whole, 'papers/').length, inside(part, 'papers/').length]).toEqual([2, 1]);
    expect([inside(whole, 'files/').length, inside(part, 'files/').length]).toEqual([1, 0]);
    expect((JSON.parse(text(part, 'papers.json')) as unknown[]).length).toBe(2);
  });

  it('is told before it is made: which events are shown, chained, under a root, stamped', async () => {
    const preview = await previewed(pool, id, { outside: false, personal: 'hidden', scope: { act: 3 } });
    expect(preview.events.map(({ seq, chained, root, shown }) => [seq, chained, root?.day, shown?.type])).toEqual([
      [1, true, '2026-09-01', undefined],
      [2, true, '2026-09-01', undefined],
      [3, true, '2026-09-03', 'accepted'],
    ]);
    expect(preview.events[2]).toMatchObject({ root: { stamped: false }, shown: { name: null, capacity: 'window' } });
    expect(preview.papers.map(({ given: within }) => within)).toEqual([false, false]);
  });
});

describe('the verifier in the pack', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'quanlian-pack-'));
    for (const [name, bytes] of whole) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), bytes);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const verify = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['verify.mjs', ...args], { cwd: folder }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
    );

  it('runs where the pack was unpacked, by one command', async () => {
    const { code, stdout } = await verify();
    expect([code, stdout.includes('通过')]).toEqual([0, true]);
  });

  it('reads the zip itself, and says in one line what was changed', async () => {
    const zip = await zipped(asPackFiles(changed('README.en.md', Buffer.from('x'))));
    const file = path.join(os.tmpdir(), `pack-${process.pid}.zip`);
    await writeFile(file, zip);
    const { code, stdout } = await verify(file);
    await rm(file);
    expect([code, stdout]).toEqual([1, expect.stringContaining('文件被改动 README.en.md')]);
  });
});

it('a file with a long name of rare characters is in the zip by the name that the list tells', async () => {
  const named = (name: string) => pool.query('UPDATE file SET name = $1', [name]);
  const { rows } = await pool.query<{ name: string }>('SELECT name FROM file');
  await named(`${'𠮷'.repeat(41)}a.pdf`);
  const files = await packFiles(pool, id, { outside: false, personal: 'shown', scope: {} });
  expect((await verifyPack(await zipped(files))).faults).toEqual([]);
  await named(rows[0]?.name ?? '');
});

it('the page verifies the zip as the verifier in it does, without the network', async () => {
  expect(await verifyPack(await zipped(asPackFiles(whole)))).toEqual(await check(whole));
  const forged = changed('ledger.json', Buffer.from('[]'));
  expect(await verifyPack(await zipped(asPackFiles(forged)))).toEqual(await check(forged));
});

describe('a pack of before papers lay under roots', () => {
  let zone: Signing;
  beforeAll(async () => {
    zone = await zoneSigning(pool, 'z', secret);
  });

  /** Its days do not tell papers, its list tells no number of them, its texts are made small. */
  function ofBefore(): Files {
    let previous = '0'.repeat(64);
    const days = read<Proofs>(whole, 'proofs.json').days.map(({ content: { papers: _papers, ...kept }, ...day }) => {
      const content = { ...kept, previous };
      previous = sha256(written(content));
      return { ...day, content, signature: sign(null, written(content), zone.key).toString('base64') };
    });
    const { keys } = read<Proofs>(whole, 'proofs.json');
    const old = changedIn<readonly { seq: number; event: number }[]>(whole, 'papers.json', (all) =>
      all.map(({ seq: _seq, event: _event, ...paper }) => paper),
    );
    return signedAnew(new Map([...old, ['proofs.json', written({ keys, days })]]), zone, { papers: undefined });
  }

  function compressed(files: Files): Promise<Buffer> {
    const zip = new yazl.ZipFile();
    for (const [name, bytes] of files)
      zip.addBuffer(Buffer.from(bytes), name, { mtime: new Date('2026-01-01T00:00:00Z') });
    zip.end();
    return buffer(zip.outputStream);
  }

  it('holds as it did, and says that no day proves its papers', async () => {
    const zip = new Uint8Array(await compressed(ofBefore()));
    const { faults, told } = await checkZip(zip, tools);
    expect(faults).toEqual([]);
    expect(told).toMatchObject({ events: 3, proven: 3, papers: { all: 2, proven: 0 } });
    expect(await verifyPack(zip)).toEqual({ faults, told });
  });

  it('names the file that does not unpack', async () => {
    const zip = new Uint8Array(await compressed(ofBefore()));
    const [name = ''] = whole.keys();
    zip[30 + name.length] = 0xff;
    for (const { faults } of [await checkZip(zip, tools), await verifyPack(zip)])
      expect(faults).toContainEqual({ code: 'entryChanged', name });
  });
});
