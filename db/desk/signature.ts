import type { Signature } from '../../domain/case/signature.ts';
import type { Queryable } from '../pool.ts';

/** Keeps a signature with the text that was signed, for good. */
export async function insertSignature(
  db: Queryable,
  signature: Signature,
  signed: { means: string; text: string },
): Promise<void> {
  await db.query(
    `INSERT INTO signature (id, person_id, name, capacity, means, text, text_hash, signed_at, mandate_id, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())`,
    [
      signature.id,
      signature.person,
      signature.name,
      signature.capacity,
      signed.means,
      signed.text,
      signature.textHash,
      signature.at,
      signature.mandate?.id ?? null,
    ],
  );
}
