import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { freshDatabase } from '../setup/database.ts';

const { url } = await freshDatabase();

/** Asks for the health of an engine at which nobody answers, as an API does at a server of somebody else's, and stops. */
const ASKS_AND_STOPS = `
  import { connectEngine } from ${JSON.stringify(path.resolve('api/act/engine.ts'))};
  import { readConfig } from ${JSON.stringify(path.resolve('config.ts'))};
  import { openPool } from ${JSON.stringify(path.resolve('db/pool.ts'))};
  const pool = openPool(process.env.DATABASE_URL, 1);
  const engine = connectEngine(readConfig(process.env), pool);
  const healthy = engine.healthy();
  await engine.close();
  await pool.end();
  console.log(await healthy);`;

test('an API that stops while it asks an engine that is away ends in order: no question of it is asked again after the stop', async () => {
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', ASKS_AND_STOPS];
  const random = (): string => randomBytes(32).toString('hex');
  const secrets = { QUANLIAN_SECRET: random(), QUANLIAN_PAYLOAD_KEYS: `one:${random()}` };
  const places = { DATABASE_URL: url, TEMPORAL_ADDRESS: '127.0.0.1:9', QUANLIAN_ENGINE: '' };
  const env = { ...process.env, ...secrets, ...places };
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const told: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => void told.push(text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, told: told.join('').trim() }).toEqual({ code: 0, told: 'false' });
});
