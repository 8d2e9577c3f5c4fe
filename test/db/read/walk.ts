import type { Pool } from '../../../db/pool.ts';
import type { PageAsked, PageOf } from '../../../db/read/page.ts';

/** Reads a page of a list. */
export type ReadPage<T = object> = (page: PageAsked) => Promise<PageOf<T>>;

/** All rows of a list, three by three, each page by the `next` of the one before. */
export async function walked<T>(read: ReadPage<T>): Promise<readonly T[]> {
  const rows: T[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page: PageOf<T> = await read({ after, limit: 3 });
    rows.push(...page.rows);
    after = page.next;
  }
  return rows;
}

/** A list as one page holds it, and as its pages give it one after the other. */
export async function bothWays(read: ReadPage): Promise<{ whole: PageOf<object>; pages: readonly object[] }> {
  return { whole: await read({ limit: 200 }), pages: await walked(read) };
}

/** Seven rows of a table, of which some are of one moment and others a millionth of a second apart. */
export async function laySeven(
  pool: Pool,
  table: string,
  { key = 'id', at }: { readonly key?: string; readonly at: string },
  row: object,
): Promise<void> {
  await pool.query(
    `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, $1 || jsonb_build_object('${key}', 'r' || n,
       '${at}', timestamptz '2026-09-04T09:00:00+08:00' + (n / 2) * interval '1 microsecond'))).* FROM generate_series(1, 7) n`,
    [row],
  );
}
