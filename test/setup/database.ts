import { randomBytes } from 'node:crypto';
import { afterAll } from '@jest/globals';
import { openPool, type Pool } from '../../db/pool.ts';
import { createDatabaseNamed, dropDatabaseNamed, TEMPLATE, urlOf } from './database-server.ts';

export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  /** Closes the pool and removes the database. */
  drop(): Promise<void>;
}

/**
 * A migrated, empty database for one test file: `const { pool } = await freshDatabase();` at the top of the file.
 * It is dropped after the file's last test.
 */
export async function freshDatabase(): Promise<TestDatabase> {
  const database = await createDatabase();
  afterAll(() => database.drop());
  return database;
}

/** As freshDatabase, for code that drops the database itself. `template0` makes one without migrations. */
export async function createDatabase(from: string = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await createDatabaseNamed(name, from);
  const pool = openPool(urlOf(name));
  return { url: urlOf(name), pool, drop: () => drop(name, pool) };
}

async function drop(name: string, pool: Pool): Promise<void> {
  await pool.end();
  await dropDatabaseNamed(name);
}
