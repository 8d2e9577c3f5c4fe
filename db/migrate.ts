import { readdir, readFile } from 'node:fs/promises';
import { refuseUnfit } from './fit.ts';
import { onPool, transaction, type Pool } from './pool.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
/** Two processes that start together migrate one after the other. */
const LOCK = 7_310_220_901;

/**
 * Brings the database to the newest migration. Forward only; a migration that has run is never edited.
 * @throws Error if the product cannot live in this database, or newer code has migrated it: ours would write what that one
 * reads otherwise.
 */
export async function migrate(pool: Pool): Promise<void> {
  await transaction(pool, async (tx) => {
    await refuseUnfit(tx);
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await tx.query(
      'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT now())',
    );
    const done = new Set((await tx.query<{ name: string }>('SELECT name FROM migration')).rows.map((row) => row.name));
    const known = await migrationNames();
    refuseNewer([...done].filter((name) => !known.includes(name)));
    for (const name of known) {
      if (done.has(name)) continue;
      await tx.query(await readFile(new URL(name, FOLDER), 'utf8'));
      await tx.query('INSERT INTO migration (name) VALUES ($1)', [name]);
    }
  });
}

/** Brings the database at an address to the newest migration, over a connection of its own. */
export const migrateAt = (url: string): Promise<void> => onPool(url, migrate);

function refuseNewer(unknown: readonly string[]): void {
  const newest = unknown.toSorted().at(-1);
  if (newest === undefined) return;
  throw new Error(
    `the database is newer than this code, which does not know its migration ${newest}: ` +
      'start the code that made it, or go back to a backup of before',
  );
}

const migrationNames = async (): Promise<string[]> =>
  (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).toSorted();
