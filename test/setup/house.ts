import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import type { Config } from '../../config.ts';
import { parsePayloadKeys } from '../../engine/payload-keys.ts';
import { TEST_SIGN_IN } from './sign-in.ts';
import { createDatabase, type TestDatabase } from './database.ts';
import { openHouse } from './host/ask.ts';
import { temporalAddress, TEST_NAMESPACE, workflowBundle } from './temporal.ts';

/** The whole system: database, API, worker; the last two in a process that is kept from test file to test file. */
export interface House {
  readonly config: Config;
  readonly database: TestDatabase;
  readonly api: { readonly port: number };
  /** Null after it was stopped for good. */
  worker: { stop(): Promise<void> } | null;
  /** Starts another worker after the first was stopped. */
  startWorker(): Promise<void>;
}

/** Starts a house for one test file and takes it down after its last test; `log` is a file for everything that it logs. */
export async function startHouse(changes: Partial<Config> = {}, log: string | null = null): Promise<House> {
  const database = await createDatabase();
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'quanlian-test-'));
  const config = { ...configOf(database, dataFolder), ...changes };
  const { port, work, rest, close } = await openHouse({ config, workflows: workflowBundle(), log });
  const worker = { stop: rest };
  const house: House = {
    config,
    database,
    api: { port },
    worker,
    startWorker: async () => {
      await work();
      house.worker = worker;
    },
  };
  afterAll(async () => {
    await close();
    await database.drop();
    await rm(dataFolder, { recursive: true, force: true });
  });
  return house;
}

/** The same in every run, so that histories that a release keeps can be opened by the next one. */
const TEST_KEYS = parsePayloadKeys(`test:${'5a'.repeat(32)}`);

const configOf = (database: TestDatabase, dataFolder: string): Config => ({
  databaseUrl: database.url,
  temporalAddress: temporalAddress(),
  temporalNamespace: TEST_NAMESPACE,
  temporalIsShared: false,
  inPlaceOf: null,
  taskQueue: `test-${randomBytes(6).toString('hex')}`,
  host: '127.0.0.1',
  port: 0,
  behindProxy: false,
  dataFolder,
  publicUrl: 'http://127.0.0.1',
  secret: randomBytes(32).toString('hex'),
  payloadKeys: TEST_KEYS,
  holdPapers: false,
  maxFileBytes: 50 * 1024 * 1024,
  maxUnfiledBytes: 2048 * 1024 * 1024,
  minFreeBytes: 0,
  requestsPerMinute: 6000,
  requestSeconds: 300,
  keep: { sessionDays: 90, accountDays: 365, outboxDays: 7, answerHours: 48, fileDays: 30 },
  clamd: null,
  bucket: null,
  post: { mail: null, sms: null },
  signIn: TEST_SIGN_IN,
  stamps: null,
  version: '0.0.0',
});

/** The address at which the house answers. */
export const addressOfHouse = ({ api }: Pick<House, 'api'>): string => `http://127.0.0.1:${api.port}`;
