import type { Queryable } from '../pool.ts';

// Whose last role ended longer ago than $1 days; whoever never had one is not known to have left.
const LEFT = `
  SELECT h.person_id FROM hat h GROUP BY h.person_id
  HAVING max(coalesce(h.last_day, 'infinity'::date)) < current_date - $1::int`;

const BATCH = 1000;

// What stands in a record stays there until the retention of its case; here goes how somebody could be reached and traced.
const STATEMENTS: readonly string[] = [
  `DELETE FROM person_contact WHERE person_id IN (${LEFT})`,
  `DELETE FROM draft WHERE person_id IN (${LEFT})`,
  `UPDATE letter SET address = '', last_error = NULL WHERE id IN (
     SELECT id FROM letter WHERE address <> '' AND state <> 'waiting' AND person_id IN (${LEFT}) LIMIT ${BATCH})`,
  `UPDATE session SET address = '', device = '' WHERE token_hash IN (
     SELECT token_hash FROM session WHERE (address <> '' OR device <> '') AND person_id IN (${LEFT}) LIMIT ${BATCH})`,
  `UPDATE invitation SET name = '' WHERE id IN (
     SELECT id FROM invitation WHERE name <> '' AND (used_by IN (${LEFT})
       OR used_by IS NULL AND least(expires_at, ended_at) < now() - make_interval(days => $1)) LIMIT ${BATCH})`,
];

/**
 * Takes away what is kept of accounts beside any case (个人信息保护法 47), so many days after the last role of a person ended:
 * addresses, drafts, where and with what somebody signed in, names in invitations. Answers how many rows were touched.
 */
export async function sweepAccounts(db: Queryable, days: number): Promise<number> {
  let touched = 0;
  for (const statement of STATEMENTS) touched += (await db.query(statement, [days])).rowCount ?? 0;
  return touched;
}
