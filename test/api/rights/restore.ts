import type { Pool } from '../../../db/pool.ts';

/** Copied without the columns that the database computes. */
const TABLES = `
  SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
  GROUP BY table_name ORDER BY table_name`;

interface Kept {
  readonly name: string;
  readonly columns: string;
}

interface Marked {
  readonly name: string;
  readonly mark: string;
}

/**
 * Keeps everything that the database holds now; what is answered brings it back, whatever was done since. Rows that are never
 * changed otherwise are changed too, and nobody is told. Only tables that are no longer as they were are written.
 */
export async function keepAsItIs(pool: Pool): Promise<() => Promise<void>> {
  const { rows: tables } = await pool.query<Kept>(TABLES);
  const copies = tables.map(
    ({ name, columns }) => `CREATE TABLE kept."${name}" AS SELECT ${columns} FROM public."${name}"`,
  );
  await pool.query(`CREATE SCHEMA kept; ${copies.join(';')}`);
  const marks = new Map<string, string>();
  const note = (rows: readonly Marked[]): void => rows.forEach(({ name, mark }) => marks.set(name, mark));
  note((await pool.query<Marked>(marksOf(tables))).rows);
  return async () => {
    const { rows } = await pool.query<Marked>(marksOf(tables));
    const isChanged = new Set(rows.filter(({ name, mark }) => mark !== marks.get(name)).map(({ name }) => name));
    const changed = tables.filter(({ name }) => isChanged.has(name));
    if (changed.length > 0) note(await writeBack(pool, changed));
  };
}

/**
 * Asks for a mark of each table that is another as soon as a row was written or taken away: how many rows there are, and the
 * newest transaction that wrote one of them.
 */
const marksOf = (tables: readonly Kept[], where = ''): string =>
  tables
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, concat(count(*), ' ', max(xmin::text::bigint)) AS mark FROM public."${name}" ${where}`,
    )
    .join(' UNION ALL ');

/** Writes tables as they were kept; their new marks tell of these rows alone, whatever else is written meanwhile. */
async function writeBack(pool: Pool, tables: readonly Kept[]): Promise<readonly Marked[]> {
  const back = tables.map(
    ({ name, columns }) => `DELETE FROM public."${name}";
      INSERT INTO public."${name}" (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM kept."${name}"`,
  );
  const marks = marksOf(tables, 'WHERE xmin = pg_current_xact_id()::xid');
  const steps = ['BEGIN', 'SET LOCAL session_replication_role = replica', ...back, marks, 'COMMIT'];
  // One answer for each of several statements; the types of the driver know of one.
  const answers = (await pool.query(steps.join(';'))) as unknown as readonly { readonly rows: readonly Marked[] }[];
  return answers.at(-2)?.rows ?? [];
}
