import type { Queryable } from '../pool.ts';

/** That a row names the person: in which table, as what, which row, and its days. */
export interface Mention {
  readonly table: string;
  readonly column: string;
  /** Key and times of the row, and nothing of anybody else. */
  readonly row: Readonly<Record<string, unknown>>;
}

// Every column of the schema that refers to a person, with what of its row is told: its key and its times, and no secret.
const REFERRING = `
  SELECT t.relname AS "table", a.attname AS "column",
    format('SELECT jsonb_build_object(%s) AS row FROM %I WHERE %I = $1', (
      SELECT string_agg(format('%L, %I', x.attname, x.attname), ', ' ORDER BY x.attnum) FROM pg_attribute x
      WHERE x.attrelid = t.oid AND x.attnum > 0 AND NOT x.attisdropped AND x.attname !~ '(hash|token|secret|key)'
        AND (x.atttypid IN ('timestamptz'::regtype, 'date'::regtype) OR x.attnum = ANY (k.conkey))),
      t.relname, a.attname) AS question
  FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
  LEFT JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'p'
  WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass ORDER BY 1, 2`;

/** Wherever the schema refers to the person, also from tables that came later than this. */
export async function mentionsOf(db: Queryable, person: string): Promise<readonly Mention[]> {
  const { rows } = await db.query<{ table: string; column: string; question: string }>(REFERRING);
  const found = await Promise.all(
    rows.map(async ({ table, column, question }) => {
      const answer = await db.query<Pick<Mention, 'row'>>(question, [person]);
      return answer.rows.map(({ row }) => ({ table, column, row }));
    }),
  );
  return found.flat();
}
