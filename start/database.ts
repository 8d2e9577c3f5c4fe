import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tailOf } from './log-file.ts';
import { whyUnreachable, type PossiblyCoded } from '../db/reach.ts';
import { startPostgres } from './postgres.ts';
import { say, step } from './say.mjs';
import type { Household } from './household.ts';
import type { Settings } from './settings.ts';

export interface Database {
  readonly url: string;
  /** Resolves with its last words when the embedded server ends, whoever ended it; never for somebody else's server. */
  readonly ended: Promise<string>;
}

/** The PostgreSQL of DATABASE_URL, or the embedded one with its data in `data/pg`. */
export async function startDatabase(settings: Settings, household: Household): Promise<Database> {
  const { databaseUrl } = settings;
  if (databaseUrl === undefined) return startEmbedded(settings, household);
  await step('PostgreSQL at DATABASE_URL', () => untilReachable(databaseUrl));
  return { url: databaseUrl, ended: new Promise(() => undefined) };
}

async function startEmbedded({ root, data }: Settings, household: Household): Promise<Database> {
  const options = { root, folder: path.join(data, 'pg'), durable: true };
  const server = await step(`PostgreSQL (data in ${options.folder})`, () => startPostgres(options));
  household.add('PostgreSQL', () => server.stop());
  const ended = new Promise<string>((resolve) => {
    server.child.once('exit', () => resolve(tailOf(`${options.folder}.log`, 8)));
  });
  return { url: server.url, ended };
}

/**
 * A server may come up beside us and still be starting; what it refuses for good is not asked again.
 * @throws Error saying in one sentence why it cannot be used, once `patienceMs` are over, also where it takes connections and hangs
 */
export async function untilReachable(url: string, patienceMs = 20_000): Promise<void> {
  const end = Date.now() + patienceMs;
  for (let round = 1; ; round++) {
    const failure = await whyUnreachable(url, Math.min(5_000, Math.max(1, end - Date.now())));
    if (failure === undefined) return;
    const reason = reasonOf(failure);
    if (Date.now() >= end || isForGood(failure))
      throw new Error(`PostgreSQL at DATABASE_URL cannot be used: ${reason}`);
    if (round === 1) say(`PostgreSQL at DATABASE_URL does not answer yet (${reason}); it is asked for a while`);
    await sleep(Math.min(1_000, Math.max(0, end - Date.now())));
  }
}

/** Of an address with several numbers each refused one is told by itself, and the whole by nothing but its code. */
const reasonOf = ({ message, code = 'no reason was given' }: PossiblyCoded): string => message || code;

/** The server is there and says no: role, password, database, right to connect. */
const isForGood = ({ code }: PossiblyCoded): boolean => code !== undefined && FOR_GOOD.has(code);
const FOR_GOOD: ReadonlySet<string> = new Set(['28000', '28P01', '3D000', '42501']);
