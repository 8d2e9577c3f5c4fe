import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';

/** A credit fact that bars an enterprise until it is repaired. */
export interface CreditNoteRow {
  readonly id: string;
  readonly kind: 'serious' | 'deferralLapsed' | 'commitmentRevoked';
  readonly case_id: string | null;
  readonly noted_at: Date;
  readonly repaired_at: Date | null;
}

const COLUMNS = 'id, kind, case_id, noted_at, repaired_at';

/** Keeps a record of class `serious`, of one zone alone or of all; noted now unless a moment is given. */
export async function insertSeriousNote(
  tx: Queryable,
  note: { id: string; enterprise: string; zone: string | null; notedAt: Instant | null },
): Promise<CreditNoteRow | undefined> {
  const { rows } = await tx.query<CreditNoteRow>(
    `INSERT INTO credit_note (id, enterprise_id, zone_id, kind, noted_at) VALUES ($1, $2, $3, 'serious', coalesce($4, now()))
     RETURNING ${COLUMNS}`,
    [note.id, note.enterprise, note.zone, note.notedAt],
  );
  return rows[0];
}

/** Keeps that a record was repaired (信用修复办法); undefined if the enterprise has no such record. */
export async function repairNote(tx: Queryable, enterprise: string, note: string): Promise<CreditNoteRow | undefined> {
  const { rows } = await tx.query<CreditNoteRow>(
    `UPDATE credit_note SET repaired_at = coalesce(repaired_at, now()) WHERE enterprise_id = $1 AND id = $2
     RETURNING ${COLUMNS}`,
    [enterprise, note],
  );
  return rows[0];
}

export const listNotes = async (db: Queryable, enterprise: string): Promise<readonly CreditNoteRow[]> =>
  (
    await db.query<CreditNoteRow>(`SELECT ${COLUMNS} FROM credit_note WHERE enterprise_id = $1 ORDER BY noted_at, id`, [
      enterprise,
    ])
  ).rows;
