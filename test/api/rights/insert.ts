import type { Pool } from '../../../db/pool.ts';

type Columns = Readonly<Record<string, unknown>>;

/** What stands in a column that must hold something and of which nothing is said. */
const OF_TYPE: Readonly<Record<string, unknown>> = {
  text: 'x',
  character: 'a'.repeat(64),
  date: '2026-10-01',
  jsonb: '{}',
  ARRAY: [],
  integer: 1,
  smallint: 1,
  boolean: false,
  'timestamp with time zone': '2026-10-01T08:00:00+08:00',
};

/** Who made whatever is laid. */
export const BY = 'enters';

const NEEDED = `
  SELECT column_name AS name, data_type AS type FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL`;

/** Lays a row: what is given, and something in every other column that must hold something. */
export async function insert(pool: Pool, table: string, given: Columns): Promise<void> {
  const { rows } = await pool.query<{ name: string; type: string }>(NEEDED, [table]);
  const row = {
    ...Object.fromEntries(
      rows.map(({ name, type }) => [name, type === 'text' && name.endsWith('_by') ? BY : OF_TYPE[type]]),
    ),
    ...given,
  };
  const places = Object.keys(row).map((_, at) => `$${at + 1}`);
  await pool.query(`INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${places.join()})`, Object.values(row));
}
