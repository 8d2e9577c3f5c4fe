import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../config.ts';
import { payloadCodec } from '../../engine/payload-codec.ts';
import { parsePayloadKeys } from '../../engine/payload-keys.ts';
import { settingsOf } from '../../start/settings.ts';
import { environmentOfHouse } from '../../start/temporary-house.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'quanlian-settings-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a start', () => {
  it('finds the database and the secret in the files that are named for them, and makes none of its own', async () => {
    const [database, secret] = [path.join(folder, 'database-url'), path.join(folder, 'given-secret')];
    await writeFile(database, 'postgres://somewhere/quanlian\n');
    await writeFile(secret, `${'7'.repeat(64)}\n`);
    const env = { DATABASE_URL_FILE: database, QUANLIAN_SECRET_FILE: secret };
    const data = path.join(folder, 'data');
    expect(settingsOf(folder, data, env)).toMatchObject({
      databaseUrl: 'postgres://somewhere/quanlian',
      secret: '7'.repeat(64),
    });
    expect(await readdir(data)).toEqual(['payload-keys']);
  });

  it('without its payload keys makes one that stands beside those that are put back, and each opens what it closed', async () => {
    const data = path.join(folder, 'lost-keys');
    const file = path.join(data, 'payload-keys');
    const made = async () => {
      settingsOf(folder, data, {});
      return readFile(file, 'utf8');
    };
    const old = await made();
    expect(await made()).toBe(old);
    const [before] = await payloadCodec(parsePayloadKeys(old)).encode([{ data: Buffer.from('before') }]);
    await rm(file);
    const anew = await made();
    const [since] = await payloadCodec(parsePayloadKeys(anew)).encode([{ data: Buffer.from('since') }]);
    const both = payloadCodec(parsePayloadKeys(anew + old));
    const opened = await both.decode([before, since].flatMap((one) => one ?? []));
    expect(opened.map(({ data: bytes }) => Buffer.from(bytes ?? []).toString())).toEqual(['before', 'since']);
  });

  it('takes the namespace of Temporal that is named, so that two systems can share a server', () => {
    const data = path.join(folder, 'data');
    expect(settingsOf(folder, data, {}).namespace).toBe('quanlian');
    expect(settingsOf(folder, data, { TEMPORAL_NAMESPACE: 'second' }).namespace).toBe('second');
  });

  it('for a while takes the namespace of a server beside from nobody: its queue tells it apart', () => {
    const places = {
      folder: '/tmp/quanlian-bench-1',
      port: 3000,
      databaseUrl: 'postgres://db/q',
      temporalAddress: 't:7233',
    };
    const config = readConfig(environmentOfHouse(places));
    expect(config).toMatchObject({ temporalIsShared: false, taskQueue: 'quanlian-bench-1' });
  });

  it('is refused an address of the database that is none, without a word of what may be a password', () => {
    for (const address of ['chenghu-2026', 'http://db/quanlian', 'postgres://q:chenghu-2026@db:port/quanlian'])
      expect(() => settingsOf(folder, path.join(folder, 'data'), { DATABASE_URL: address })).toThrow(
        /^DATABASE_URL must be an address like postgres:\/\/role:password@host:5432\/database$/,
      );
  });

  it('whose file is missing names it', () => {
    const env = { DATABASE_URL_FILE: path.join(folder, 'nowhere') };
    expect(() => settingsOf(folder, path.join(folder, 'data'), env)).toThrow(/^DATABASE_URL_FILE cannot be read/);
  });
});
