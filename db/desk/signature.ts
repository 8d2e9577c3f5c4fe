import type { Signature, Signed } from '../../domain/case/signature.ts';
import type { Queryable } from '../pool.ts';

/**
 * Keeps a signature with the text that was signed, for good; of a substitute with the person for whom it was signed (代理). Of
 * whoever signed at the counter the attendance tells who it was, and the letter of an agent lies with it.
 */
export async function insertSignature(db: Queryable, signature: Signature, signed: Signed): Promise<void> {
  await db.query(
    `INSERT INTO signature (id, name, capacity, means, text, text_hash, signed_at, for_person, for_name,
       person_id, mandate_id, attendance_id, pictures, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, now())`,
    [
      signature.id,
      signature.name,
      signature.capacity,
      signed.means,
      signed.text,
      signature.textHash,
      signature.at,
      signed.for?.id ?? null,
      signed.for?.name ?? null,
      ...whoSigned(signature, signed),
    ],
  );
}

/** Person, mandate, attendance and pictures. */
const whoSigned = ({ person, mandate }: Signature, { counter }: Signed): readonly unknown[] =>
  counter ? [null, null, counter.attendance, counter.pictures] : [person, mandate?.id ?? null, null, null];
