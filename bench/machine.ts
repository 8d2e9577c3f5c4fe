import { execFileSync } from 'node:child_process';
import os from 'node:os';
import type { Pool } from '../db/pool.ts';
import { SERVER_VERSION } from '../start/temporal-facts.ts';
import { RATE, SEED } from './arrivals.ts';
import { CLIENTS } from './load.ts';

/** What the figures belong to. */
export async function machineFacts(pool: Pool, folder: string) {
  const { rows } = await pool.query<{ version: string; fsync: string; commit: string }>(
    `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
       current_setting('synchronous_commit') AS commit`,
  );
  return {
    cores: os.availableParallelism(),
    cpu: os.cpus()[0]?.model ?? 'unknown',
    memoryMiB: Math.round(os.totalmem() / 1024 / 1024),
    os: `${os.type()} ${os.release()} ${os.arch()}`,
    filesystem: output('stat', ['-f', '-c', '%T', folder]),
    node: process.versions.node,
    postgres: rows[0]?.version ?? 'unknown',
    durable: rows[0]?.fsync === 'on' && rows[0].commit === 'on',
    temporal: process.env['TEMPORAL_ADDRESS'] ? 'at TEMPORAL_ADDRESS' : SERVER_VERSION,
    commit: output('git', ['rev-parse', '--short', 'HEAD']),
    loadBefore: os.loadavg()[0] ?? 0,
    startedAt: new Date().toISOString(),
    openLoopPerSecond: RATE,
    seed: SEED,
    clients: CLIENTS,
  };
}

function output(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
}
