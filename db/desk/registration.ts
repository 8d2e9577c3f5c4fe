import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

/** Records that an enterprise registered itself; `how` it is known who it is, or null: 未核验. */
export async function insertRegistration(
  tx: Queryable,
  { enterprise, person, how }: { readonly enterprise: string; readonly person: string; readonly how: string | null },
): Promise<void> {
  await tx.query(
    `INSERT INTO registration (enterprise_id, person_id, registered_at, confirmed_at, confirmed_by, how)
     VALUES ($1, $2, now(), CASE WHEN $3::text IS NULL THEN NULL ELSE now() END, NULL, $3)`,
    [enterprise, person, how],
  );
}

export interface RegistrationRow {
  readonly enterprise: string;
  readonly uscc: string;
  readonly name: string;
  readonly legalRepresentative: string;
  /** Why a code that fails its check character is right all the same; null: it does not fail. */
  readonly usccOverride: string | null;
  readonly registered_at: Date;
  /** Files that were shown; null: not yet. */
  readonly licence: string | null;
  readonly identity: string | null;
  /** Somebody else has shown a licence and says to be this enterprise. */
  readonly disputed: boolean;
}

/** Enterprises that registered themselves and whose identity nobody has confirmed, the oldest first. */
export async function listUnconfirmed(db: Queryable, { after, limit }: PageAsked): Promise<PageOf<RegistrationRow>> {
  const { rows } = await db.query<RegistrationRow>(
    `SELECT e.id AS enterprise, e.uscc, e.name, e.legal_representative AS "legalRepresentative",
         e.uscc_override AS "usccOverride", r.registered_at, r.licence_file AS licence, r.identity_file AS identity,
         EXISTS (SELECT 1 FROM registration_dispute d
           WHERE d.enterprise_id = e.id AND d.outcome IS NULL AND d.licence_file IS NOT NULL) AS disputed
       FROM registration r JOIN enterprise e ON e.id = r.enterprise_id
       WHERE r.confirmed_at IS NULL AND ($1::text IS NULL OR (r.registered_at, r.enterprise_id) >
         (SELECT registered_at, enterprise_id FROM registration WHERE enterprise_id = $1))
       ORDER BY r.registered_at, r.enterprise_id LIMIT $2`,
    [after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ enterprise }) => enterprise);
}

/**
 * Confirms who an enterprise is, and lets the copy of an identity go, which is needed no more; answers who registered it, by
 * what code, and when that was confirmed; null if nothing waits for it.
 */
export async function confirmRegistration(
  tx: Queryable,
  { enterprise, by, how }: { readonly enterprise: string; readonly by: Doer; readonly how: string },
): Promise<{ readonly person: string; readonly at: Date; readonly usccOverride: string | null } | null> {
  const { rows } = await tx.query<{ person: string; at: Date; usccOverride: string | null }>(
    `UPDATE registration r SET confirmed_at = now(), confirmed_by = $2, confirmed_for = $4, how = $3, identity_file = NULL
     FROM enterprise e
     WHERE r.enterprise_id = $1 AND e.id = r.enterprise_id AND r.confirmed_at IS NULL
     RETURNING r.person_id AS person, r.confirmed_at AS at, e.uscc_override AS "usccOverride"`,
    [enterprise, by.person, how, forWhom(by)],
  );
  return rows[0] ?? null;
}

/** Confirms the enterprise of this code that a person registered, of whom a provider says that they act for it; null: none, or disputed. */
export async function confirmBySelf(
  tx: Queryable,
  { person, uscc, how }: { readonly person: string; readonly uscc: string; readonly how: string },
): Promise<string | null> {
  const { rows } = await tx.query<{ enterprise: string }>(
    `UPDATE registration r SET confirmed_at = now(), how = $3, identity_file = NULL FROM enterprise e
     WHERE r.person_id = $1 AND e.id = r.enterprise_id AND e.uscc = $2 AND e.uscc_override IS NULL AND r.confirmed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM registration_dispute d
         WHERE d.enterprise_id = e.id AND d.outcome IS NULL AND d.licence_file IS NOT NULL)
     RETURNING e.id AS enterprise`,
    [person, uscc, how],
  );
  return rows[0]?.enterprise ?? null;
}

/** Did an enterprise register itself without that anybody has confirmed who it is (未核验)? */
export const isUnconfirmed = async (db: Queryable, enterprise: string): Promise<boolean> =>
  (await db.query('SELECT 1 FROM registration WHERE enterprise_id = $1 AND confirmed_at IS NULL', [enterprise]))
    .rowCount === 1;

/** Is a zone for practice while others are in earnest? Then what is decided there says nothing of a real enterprise. */
export const isBesidePractice = async (db: Queryable, zone: string): Promise<boolean> =>
  (
    await db.query(
      `SELECT 1 FROM zone z WHERE z.id = $1 AND z.practice
         AND EXISTS (SELECT 1 FROM zone o WHERE NOT o.practice AND o.closed_at IS NULL)`,
      [zone],
    )
  ).rowCount === 1;
