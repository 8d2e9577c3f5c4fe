import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { dumpSchema } from '../db/dump.ts';
import { migrate } from '../db/migrate.ts';
import { openPool } from '../db/pool.ts';
import { startPostgres } from './postgres.ts';

/** `npm run db:dump`: migrates an empty database of its own and writes `db/schema.sql`. */
export async function writeSchemaDump(root: string): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'quanlian-dump-'));
  const server = await startPostgres({ root, folder: path.join(folder, 'pg'), durable: false });
  try {
    await writeFile(path.join(root, 'db/schema.sql'), await schemaOfMigrations(server.url));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function schemaOfMigrations(url: string): Promise<string> {
  const pool = openPool(url, 1);
  try {
    await migrate(pool);
    return await dumpSchema(pool);
  } finally {
    await pool.end();
  }
}

await writeSchemaDump(process.cwd());
