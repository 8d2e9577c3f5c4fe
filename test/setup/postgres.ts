import path from 'node:path';
import { migrateAt } from '../../db/migrate.ts';
import { startPostgres } from '../../start/postgres.ts';
import { createDatabaseNamed, TEMPLATE, urlOf } from './database-server.ts';
import { runFolder, stopLater } from './running.ts';

/** Starts PostgreSQL for this test run (once) and makes the migrated template; its address goes out by environment. */
export async function startTestPostgres(): Promise<void> {
  if (process.env['QUANLIAN_TEST_POSTGRES'] !== undefined) return;
  const options = { root: process.cwd(), folder: path.join(runFolder(), 'pg'), durable: false };
  const server = await startPostgres(options);
  stopLater(() => server.stop());
  process.env['QUANLIAN_TEST_POSTGRES'] = server.url;
  await makeTemplate();
}

async function makeTemplate(): Promise<void> {
  await createDatabaseNamed(TEMPLATE, 'template0');
  await migrateAt(urlOf(TEMPLATE));
}
