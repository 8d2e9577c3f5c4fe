import type { Queryable } from './pool.ts';

/** The embedded server's, the only one on which anything was tried. */
const OLDEST = 180_000;

/** What a server tells of itself and of the role that asks. */
export interface DatabaseFacts {
  readonly number: number;
  readonly version: string;
  readonly encoding: string;
  readonly role: string;
  readonly database: string;
  /** null: no schema of the search path can be used. */
  readonly schema: string | null;
  readonly mayMake: boolean | null;
}

const READ = `
  SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
    current_setting('server_encoding') AS encoding, current_user AS role, current_database() AS database,
    current_schema() AS schema, has_schema_privilege(current_schema(), 'CREATE') AS "mayMake"`;

/**
 * Refuses a database in which the product cannot live: server too old, text that is not UTF-8, a role that may make no tables.
 * @throws Error with one sentence that says what to do.
 */
export async function refuseUnfit(db: Queryable): Promise<void> {
  const [facts] = (await db.query<DatabaseFacts>(READ)).rows;
  const fault = facts && whyUnfit(facts);
  if (fault) throw new Error(fault);
}

/** What makes it unfit, with what to do; undefined: nothing. Pure. */
export function whyUnfit({
  number,
  version,
  encoding,
  role,
  database,
  schema,
  mayMake,
}: DatabaseFacts): string | undefined {
  if (number < OLDEST) return `this PostgreSQL is ${version}; 18 or newer is needed`;
  if (encoding !== 'UTF8') return `the database "${database}" keeps text as ${encoding}; make one with ENCODING 'UTF8'`;
  if (mayMake) return undefined;
  const where = schema === null ? '' : ` in the schema "${schema}"`;
  const remedy = `let it own the database, or GRANT USAGE, CREATE ON SCHEMA ${schema ?? 'public'} TO "${role}"`;
  return `the role "${role}" may make no tables${where} of the database "${database}": ${remedy}`;
}
