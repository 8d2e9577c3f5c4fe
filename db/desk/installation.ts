import type { Queryable } from '../pool.ts';

/** By what this database is told from those of other systems. */
export async function installationOf(db: Queryable): Promise<string> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM installation');
  if (!rows[0]) throw new Error('the database does not say which system it belongs to');
  return rows[0].id;
}
