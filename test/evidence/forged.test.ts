import { sign } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sealDays } from '../../activities/seal-days.ts';
import { changeZoneKey, zoneSigning } from '../../db/desk/zone-signing.ts';
import { transaction } from '../../db/pool.ts';
import type { PackKey } from '../../evidence/pack-parts.ts';
import { checkPack, type Checked } from '../../evidence/verifier/check.mjs';
import { tools } from '../../evidence/verifier/verify.mjs';
import { freshDatabase } from '../setup/database.ts';
import { setClock } from '../setup/seed.ts';
import { changed, cutOff, homeMade, read, sha256, signedAnew, written, type Proofs, type Signing } from './forging.ts';
import { packed, recordedCase, secret, type Files } from './packed.ts';

const { pool } = await freshDatabase();
const asking = { outside: false, personal: 'shown', scope: {} } as const;

let id = '';
let whole: Files = new Map();
let ofZone: Signing | null = null;

beforeAll(async () => {
  id = await recordedCase(pool);
  whole = await packed(pool, id, asking);
  ofZone = await zoneSigning(pool, 'z', secret);
});

const check = (files: Files): Promise<Checked> => checkPack(files, tools);

const zone = (): Signing => {
  if (!ofZone) throw new Error('no zone yet');
  return ofZone;
};

describe('the key that signed the list of a pack', () => {
  it('is told with the day since which the days of the zone vouch for it', async () => {
    const { keys, days } = read<Proofs>(whole, 'proofs.json');
    expect([keys.map((key) => key.id), days[0]?.key]).toEqual([[zone().id], zone().id]);
    expect((await check(whole)).told?.signer).toEqual({ key: zone().id, since: '2026-09-01' });
    expect(zone().id).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is no key of the zone: it is named, also if events were cut and the days made to fit', async () => {
    const own = homeMade();
    const { files, told } = cutOff(whole);
    const beside = changed<Proofs>(files, 'proofs.json', (all) => ({ ...all, keys: [...all.keys, own.listed] }));
    expect((await check(signedAnew(beside, own, told))).faults).toContainEqual({ code: 'keyUnvouched', name: own.id });
  });

  it('stands alone in the pack or before the true one: no day vouches for it', async () => {
    const own = homeMade();
    for (const keys of [() => [own.listed], (all: readonly PackKey[]) => [own.listed, ...all]]) {
      const forged = changed<Proofs>(whole, 'proofs.json', (all) => ({ ...all, keys: keys(all.keys) }));
      expect((await check(signedAnew(forged, own))).faults).toContainEqual({ code: 'keyUnvouched', name: own.id });
    }
    const dayless = changed<Proofs>(whole, 'proofs.json', (all) => ({ ...all, keys: [own.listed], days: [] }));
    expect((await check(signedAnew(dayless, own))).faults).toContainEqual({ code: 'keyUnvouched', name: own.id });
  });

  it('introduced itself, or is introduced by a signature that another made', async () => {
    const last = read<Proofs>(whole, 'proofs.json').days.at(-1);
    const after = sha256(written(last?.content));
    const own = homeMade();
    const content = { zone: 'z', key: own.id, day: last?.content.day ?? null, after };
    const signature = sign(null, written(content), own.key).toString('base64');
    for (const by of [own.id, zone().id]) {
      const listed = { ...own.listed, introduction: { by, content, signature } };
      const forged = changed<Proofs>(whole, 'proofs.json', (all) => ({ ...all, keys: [...all.keys, listed] }));
      expect((await check(signedAnew(forged, own))).faults).toContainEqual({ code: 'keyUnvouched', name: own.id });
    }
  });
});

describe('events under signed days', () => {
  it('are named if the days were made to say that the case did not grow, even with the key of the zone', async () => {
    const blind = changed<Proofs>(whole, 'proofs.json', (all) => ({
      ...all,
      days: all.days.map((day) => ({ ...day, leaf: null, path: null })),
    }));
    expect((await check(signedAnew(blind, zone()))).faults).toEqual(
      expect.arrayContaining(['1', '2', '3'].map((name) => ({ code: 'eventUnproven', name }))),
    );
  });
});

interface Paper {
  readonly id: string;
  readonly number: string;
  readonly path: string;
  readonly sha256: string;
}

describe('a paper in a pack', () => {
  const papers = () => read<readonly Paper[]>(whole, 'papers.json');
  const second = () => papers()[1] as Paper;
  const other = Buffer.from('%PDF-1.7 另一份');

  it('lies under the root of its day with its PDF', async () => {
    expect((await check(whole)).told?.papers).toEqual({ all: 2, proven: 2, others: [] });
  });

  it.each(['number', 'name', 'contentHash', 'event', 'sha256'])(
    'is named if its %s was replaced, even with the key of the zone',
    async (field) => {
      const forged = changed<readonly Paper[]>(whole, 'papers.json', (all) =>
        all.map((one) => (one.id === second().id ? { ...one, [field]: 'f'.repeat(64) } : one)),
      );
      const { faults } = await check(signedAnew(forged, zone()));
      expect(faults).toEqual([{ code: 'paperChanged', name: second().path }]);
    },
  );

  it('is named if its PDF was replaced, with its hash wherever it stands', async () => {
    const put = new Map([...whole, [second().path, other]]);
    const forged = changed<readonly Paper[]>(put, 'papers.json', (all) =>
      all.map((one) => (one.id === second().id ? { ...one, sha256: sha256(other) } : one)),
    );
    expect((await check(signedAnew(forged, zone()))).faults).toEqual([{ code: 'paperChanged', name: second().path }]);
  });

  it('is named if its proof was dropped, or the proof of another stands in its place', async () => {
    const dropped = changed<Proofs>(whole, 'proofs.json', (all) => ({
      ...all,
      papers: all.papers.filter(({ leaf }) => leaf.id !== second().id),
    }));
    expect((await check(signedAnew(dropped, zone()))).faults).toEqual([{ code: 'paperUnproven', name: second().path }]);
    const [first] = papers();
    const swapped = changed<Proofs>(whole, 'proofs.json', (all) => ({
      ...all,
      papers: all.papers.map((one) =>
        one.leaf.id === second().id ? { ...one, leaf: { ...one.leaf, id: first?.id ?? '' } } : one,
      ),
    }));
    expect((await check(signedAnew(swapped, zone()))).faults).not.toEqual([]);
  });

  it.each([0, 1])(
    'is named if it was dropped (place %i), from the list alone or with its PDF and its proofs',
    async (at) => {
      const gone = papers()[at] as Paper;
      const listed = changed<readonly Paper[]>(whole, 'papers.json', (all) => all.filter((one) => one.id !== gone.id));
      expect((await check(signedAnew(listed, zone()))).faults).toEqual([
        { code: 'paperMissing', name: gone.path },
        { code: 'paperMissing', name: gone.id },
      ]);
      const bare = changed<Proofs>(listed, 'proofs.json', (all) => ({
        ...all,
        papers: all.papers.filter(({ leaf }) => leaf.id !== gone.id),
      }));
      const without = new Map([...bare].filter(([name]) => name !== gone.path));
      expect((await check(signedAnew(without, zone()))).faults).toEqual([
        { code: 'paperMissing', name: `papers/${at + 1}` },
      ]);
    },
  );

  it('is told to lie under no day yet while its day is not over', async () => {
    const { days, ...rest } = read<Proofs>(whole, 'proofs.json');
    const until = days.filter(({ content }) => content.day < '2026-09-03');
    const papersUntil = rest.papers.filter(({ leaf }) => leaf.id !== second().id);
    const pack = new Map([...whole, ['proofs.json', written({ ...rest, days: until, papers: papersUntil })]]);
    expect(await check(signedAnew(pack, zone()))).toMatchObject({
      faults: [],
      told: { proven: 2, papers: { all: 2, proven: 1, others: [second().path] } },
    });
  });
});

describe('a zone that changed its key twice', () => {
  let keys: readonly string[] = [];
  let pack: Files = new Map();

  beforeAll(async () => {
    const first = zone().id;
    const second = await transaction(pool, (tx) => changeZoneKey(tx, 'z', secret, 'u'));
    await setClock(pool, '2026-09-07T09:00:00+08:00');
    await sealDays(pool, secret);
    const third = await transaction(pool, (tx) => changeZoneKey(tx, 'z', secret, 'u'));
    keys = [first, second, third];
    ofZone = await zoneSigning(pool, 'z', secret);
    pack = await packed(pool, id, asking);
  });

  it('has packs that hold: each key was introduced by the one before, the last signed the list', async () => {
    const { faults, told } = await check(pack);
    expect(faults).toEqual([]);
    expect(told?.signer).toEqual({ key: keys[2], since: '2026-09-06' });
    expect(read<Proofs>(pack, 'proofs.json').keys.map((key) => key.id)).toEqual(keys);
  });

  it('has none that hold with a key left out, not introduced, or introduced after another day', async () => {
    const forge = (change: (all: readonly PackKey[]) => readonly PackKey[]) =>
      check(
        signedAnew(
          changed<Proofs>(pack, 'proofs.json', (all) => ({ ...all, keys: change(all.keys) })),
          zone(),
        ),
      );
    const codes = async (change: (all: readonly PackKey[]) => readonly PackKey[]) =>
      (await forge(change)).faults.map(({ code, name }) => `${code} ${name}`);
    expect(await codes((all) => all.filter(({ id: one }) => one !== keys[1]))).toEqual(
      expect.arrayContaining([`keyUnvouched ${keys[2]}`]),
    );
    expect(await codes((all) => all.map((key) => ({ ...key, introduction: null })))).toEqual(
      expect.arrayContaining([`keyUnvouched ${keys[1]}`, `keyUnvouched ${keys[2]}`]),
    );
    const moved = ({ introduction, ...key }: PackKey): PackKey => ({
      ...key,
      introduction: introduction && { ...introduction, content: { ...introduction.content, after: 'f'.repeat(64) } },
    });
    expect(await codes((all) => all.map(moved))).toEqual(expect.arrayContaining([`keyUnvouched ${keys[1]}`]));
    expect(await codes((all) => all.slice(0, 2))).toEqual(expect.arrayContaining([`keyNotInForce ${keys[2]}`]));
  });
});
