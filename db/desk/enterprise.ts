import type { Queryable } from '../pool.ts';

export interface EnterpriseRow {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly legalRepresentative: string;
  readonly address: string;
  readonly usccOverride: string | null;
}

const COLUMNS = `id, uscc, name, legal_representative AS "legalRepresentative", address, uscc_override AS "usccOverride"`;

/** Registers an enterprise; false if its credit code is registered. Whoever does it answers for a code that fails its check. */
export async function insertEnterprise(tx: Queryable, enterprise: EnterpriseRow, by: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO enterprise (id, uscc, name, legal_representative, address, uscc_override, uscc_override_by, uscc_override_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $6::text IS NOT NULL THEN $7 END, CASE WHEN $6::text IS NOT NULL THEN now() END, now())
     ON CONFLICT (uscc) DO NOTHING`,
    [
      enterprise.id,
      enterprise.uscc,
      enterprise.name,
      enterprise.legalRepresentative,
      enterprise.address,
      enterprise.usccOverride,
      by,
    ],
  );
  return rowCount === 1;
}

export const findEnterprise = async (db: Queryable, id: string): Promise<EnterpriseRow | undefined> =>
  (await db.query<EnterpriseRow>(`SELECT ${COLUMNS} FROM enterprise WHERE id = $1`, [id])).rows[0];

/** The enterprise of a credit code. */
export const findEnterpriseBy = async (db: Queryable, uscc: string): Promise<EnterpriseRow | undefined> =>
  (await db.query<EnterpriseRow>(`SELECT ${COLUMNS} FROM enterprise WHERE uscc = $1`, [uscc])).rows[0];

/** Enterprises by credit code, from the one after `after` on. */
export const listEnterprises = async (db: Queryable, after: string, limit: number): Promise<readonly EnterpriseRow[]> =>
  (
    await db.query<EnterpriseRow>(`SELECT ${COLUMNS} FROM enterprise WHERE uscc > $1 ORDER BY uscc LIMIT $2`, [
      after,
      limit,
    ])
  ).rows;
