import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { ProblemError, type Client, type ProblemBody } from '../../api/contract/client.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import type { Config } from '../../config.ts';
import { TEST_SIGN_IN } from '../setup/sign-in.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { openPool, type Pool } from '../../db/pool.ts';
import { createDatabase } from '../setup/database.ts';
import { openHouse } from '../setup/host/ask.ts';

/** The API over a database of its own; the engine is away, as nothing here needs it. */
export interface Desk {
  readonly url: string;
  readonly pool: Pool;
  readonly config: Config;
  /** Key of an administrator of the whole system. */
  readonly key: string;
  readonly admin: Client;
}

/** Opens a desk for one test file and closes it after its last test. */
export async function openDesk(changes: Partial<Config> = {}): Promise<Desk> {
  const database = await createDatabase();
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'quanlian-desk-'));
  const config = { ...configOf(database.url, dataFolder), ...changes };
  const api = await openHouse({ config, workflows: null, log: null });
  const pool = openPool(database.url, 4);
  const url = `http://127.0.0.1:${api.port}`;
  const key = await createApiKey(pool, { name: 'tests', admin: true, expiresInHours: 1 });
  afterAll(async () => {
    await api.close();
    await pool.end();
    await database.drop();
    await rm(dataFolder, { recursive: true, force: true });
  });
  return { url, pool, config, key, admin: withApiKey(url, key) };
}

const configOf = (databaseUrl: string, dataFolder: string): Config => ({
  databaseUrl,
  temporalAddress: '127.0.0.1:9',
  temporalNamespace: 'nobody',
  temporalIsShared: false,
  inPlaceOf: null,
  taskQueue: 'nobody',
  host: '127.0.0.1',
  port: 0,
  behindProxy: false,
  dataFolder,
  publicUrl: 'http://quanlian.example',
  secret: randomBytes(32).toString('hex'),
  payloadKeys: [{ id: 'desk', key: randomBytes(32) }],
  holdPapers: false,
  maxFileBytes: 1024 * 1024,
  maxUnfiledBytes: 2048 * 1024 * 1024,
  minFreeBytes: 0,
  requestsPerMinute: 100_000,
  requestSeconds: 300,
  keep: { sessionDays: 90, accountDays: 365, outboxDays: 7, answerHours: 48, fileDays: 30 },
  clamd: null,
  bucket: null,
  post: { mail: null, sms: null },
  signIn: TEST_SIGN_IN,
  stamps: null,
  version: '1.2.3',
});

/** The problem with which a request is refused. */
export async function problemOf(asked: Promise<unknown>): Promise<ProblemBody> {
  const answer: unknown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  if (answer instanceof ProblemError) return answer.problem;
  throw new Error('the request was not refused', { cause: answer });
}
