import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../config.ts';
import { withSecretsOfFiles } from '../config-required.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'quanlian-secrets-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a secret', () => {
  it('is read from the file that is named for it, without the blank at its end', async () => {
    const file = path.join(folder, 'secret');
    await writeFile(file, `${'7'.repeat(64)}\n`);
    const env = {
      DATABASE_URL: 'postgres://x',
      TEMPORAL_ADDRESS: 'x:1',
      QUANLIAN_SECRET_FILE: file,
      QUANLIAN_PAYLOAD_KEYS: `k:${'5a'.repeat(32)}`,
    };
    expect(readConfig(env).secret).toBe('7'.repeat(64));
  });

  it('whose file is not there stops the start', () => {
    expect(() => withSecretsOfFiles({ QUANLIAN_SMS_TOKEN_FILE: path.join(folder, 'nowhere') })).toThrow(
      /QUANLIAN_SMS_TOKEN_FILE.*ENOENT/,
    );
  });

  it('is the only thing that is read from a file', () => {
    expect(withSecretsOfFiles({ HOST_FILE: path.join(folder, 'nowhere') })).toEqual({
      HOST_FILE: path.join(folder, 'nowhere'),
    });
  });
});
