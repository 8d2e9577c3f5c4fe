import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from './postgres.ts';
import { step } from './say.mjs';
import type { Household } from './household.ts';
import type { Settings } from './settings.ts';

export interface Database {
  readonly url: string;
  /** Resolves when the embedded server ends, whoever ended it; never for somebody else's server. */
  readonly ended: Promise<void>;
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
  const ended = new Promise<void>((resolve) => {
    server.child.once('exit', () => resolve());
  });
  return { url: server.url, ended };
}

async function untilReachable(url: string): Promise<void> {
  for (let round = 1; ; round++) {
    const failure = await whyUnreachable(url);
    if (failure === undefined) return;
    if (round === 20) throw new Error(`PostgreSQL at DATABASE_URL cannot be used: ${failure}`);
    await sleep(1_000);
  }
}

async function whyUnreachable(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return (error as Error).message || String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
