import type { Signature } from '../../domain/case/signature.ts';
import type { Queryable } from '../pool.ts';

/** Keeps a signature with the text that was signed, for good; of a substitute with the person for whom it was signed (代理). */
export async function insertSignature(
  db: Queryable,
  signature: Signature,
  signed: { means: string; text: string; for: { readonly id: string; readonly name: string } | null },
): Promise<void> {
  await db.query(
    `INSERT INTO signature (id, person_id, name, capacity, means, text, text_hash, signed_at, mandate_id, for_person, for_name, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now())`,
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
      signed.for?.id ?? null,
      signed.for?.name ?? null,
    ],
  );
}
