import type { Pool } from '../../../db/pool.ts';

/** Copied without the columns that the database computes. */
const TABLES = `
  SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
  GROUP BY table_name ORDER BY table_name`;

/**
 * Keeps everything that the database holds now; what is answered brings it back, whatever was done since. Rows that are never
 * changed otherwise are changed too, and nobody is told.
 */
export async function keepAsItIs(pool: Pool): Promise<() => Promise<void>> {
  const { rows } = await pool.query<{ name: string; columns: string }>(TABLES);
  const kept = rows.map(
    ({ name, columns }) => `CREATE TABLE kept."${name}" AS SELECT ${columns} FROM public."${name}"`,
  );
  await pool.query(`CREATE SCHEMA kept; ${kept.join(';')}`);
  const back = rows.map(
    ({ name, columns }) => `DELETE FROM public."${name}";
      INSERT INTO public."${name}" (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM kept."${name}"`,
  );
  const all = `BEGIN; SET LOCAL session_replication_role = replica; ${back.join(';')}; COMMIT`;
  return async () => {
    await pool.query(all);
  };
}
