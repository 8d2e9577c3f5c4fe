import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itemRoutes } from '../../api/contract/items.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { catalogue } from '../../catalogue/command/main.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { DEMO_BUREAUS } from '../../demo/world/zone.ts';
import type { Day } from '../../domain/clock/day.ts';
import { goodFiles, MUTATIONS, mutated } from '../setup/catalogue-faults.ts';
import { openDesk } from './desk.ts';
import { practiceZone, PASSWORD } from './zones.ts';

const { admin, pool, url, key } = await openDesk();
let zone: string;
let second: string;
const folders: string[] = [];

beforeAll(async () => {
  second = await createApiKey(pool, { name: 'second', admin: true, expiresInHours: 1 });
  zone = await practiceZone(admin);
  for (const { code: bureau, name } of DEMO_BUREAUS)
    await admin(zoneRoutes.putBureau, { params: { zone, bureau }, body: { name } });
  const hats = DEMO_BUREAUS.flatMap(({ code: bureau }) =>
    (['reviewer', 'approver'] as const).map((capacity) => ({ capacity, bureau })),
  );
  await admin(peopleRoutes.addPerson, {
    params: { zone },
    body: { name: '周敏', login: 'all-bureaus', password: PASSWORD, hats },
  });
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A folder with these files. */
async function folderOf(files: readonly { name: string; text: string }[]): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'catalogue-'));
  folders.push(folder);
  await Promise.all(files.map(({ name, text }) => writeFile(path.join(folder, name), text)));
  return folder;
}

/** The good files without A32: an item that is to be added. */
const without = (name: string) => goodFiles().filter((one) => one.name !== name);

/** What the command says with these words, and with which code it ends. */
async function command(words: readonly string[], adminKey: string | undefined = key) {
  const said: string[] = [];
  const code = await catalogue(words, { say: (line) => said.push(line), adminKey });
  return { code, said };
}

const served = (...words: string[]) => [...words, '--zone', zone, '--url', url];

const withForbiddenCommitment = () => {
  const mutation = MUTATIONS.find(({ rule }) => rule === 'L-COMMITMENT-EXCLUDED');
  if (!mutation) throw new Error('the mutation is gone');
  return mutated(mutation);
};

describe('npm run catalogue lint', () => {
  it('ends with 0 for the built-in catalogue, and counts its items', async () => {
    const { code, said } = await command(['lint', 'catalogue/items'], undefined);
    expect(code).toBe(0);
    expect(said.at(-1)).toMatch(new RegExp(`^${goodFiles().length} items, 0 faults, `));
  });

  it('ends with 1 for a folder with a fault, and names its file, line and rule', async () => {
    const { files, at } = withForbiddenCommitment();
    const { code, said } = await command(['lint', await folderOf(files)], undefined);
    expect(code).toBe(1);
    expect(said.some((line) => line.startsWith(`A20.json:${at}:`) && line.includes(' L-COMMITMENT-EXCLUDED '))).toBe(
      true,
    );
    expect(said.at(-1)).toContain(`${files.length} items, 1 faults, `);
  });

  it('ends with 2 from the shell for words that it does not know', async () => {
    const ended = await new Promise<{ code: unknown; told: string }>((resolve) => {
      execFile(process.execPath, ['catalogue/catalogue.mjs', 'paint', 'catalogue/items'], (error, _out, told) =>
        resolve({ code: error?.code, told }),
      );
    });
    expect(ended).toMatchObject({ code: 2, told: expect.stringContaining('npm run catalogue -- lint FOLDER') });
  });
});

describe('npm run catalogue against a running system', () => {
  it('asks for a key before anything else', async () => {
    await expect(catalogue(served('diff', 'catalogue/items'), { say: () => {}, adminKey: undefined })).rejects.toThrow(
      'QUANLIAN_ADMIN_KEY',
    );
  });

  it('refuses a catalogue with a fault, and nothing of it is applied', async () => {
    const { files, at } = withForbiddenCommitment();
    const folder = await folderOf(files);
    const { code, said } = await command(served('propose', folder, '--effective', '2026-11-01'));
    expect(code).toBe(1);
    expect(said[0]).toMatch(new RegExp(`^A20\\.json:${at}:\\d+ L-COMMITMENT-EXCLUDED `));
    expect(said.at(-1)).toContain('E-CATALOGUE-FAULTS');
    expect((await command(served('diff', folder))).code).toBe(1);
    expect(await inForceOn('2026-11-01')).toEqual([]);
  });

  it('proposes with one key, and what is proposed is in force once another key has confirmed it', async () => {
    const proposed = await command(served('propose', await folderOf(without('A32.json')), '--effective', '2026-11-01'));
    expect(proposed.code).toBe(0);
    const edition = /^edition (\S+) is proposed for 2026-11-01;/.exec(proposed.said.at(-1) ?? '')?.[1] ?? '';
    const own = await command(served('confirm', edition));
    expect(own).toMatchObject({ code: 1, said: [expect.stringContaining('E-EDITION-SAME-PERSON')] });
    expect(await inForceOn('2026-11-01')).toEqual([]);
    const confirmed = await command(served('confirm', edition), second);
    expect(confirmed).toEqual({ code: 0, said: ['edition 1 is in force from 2026-11-01'] });
    expect(await inForceOn('2026-11-01')).toHaveLength(goodFiles().length - 1);
  });

  it('tells the difference from what is in force', async () => {
    const { code, said } = await command(served('diff', 'catalogue/items'));
    expect(code).toBe(0);
    expect(said.filter((line) => /^[+~-] /.test(line))).toEqual([expect.stringMatching(/^\+ A32 /)]);
    const same = await command(served('diff', await folderOf(without('A32.json'))));
    expect(same).toMatchObject({ code: 0 });
    expect(same.said.at(-1)).toBe('no difference');
  });
});

const inForceOn = async (on: string) =>
  (await admin(itemRoutes.listItems, { params: { zone }, query: { on: on as Day } })).items.map(({ code }) => code);
