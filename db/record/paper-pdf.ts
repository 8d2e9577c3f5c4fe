import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { PaperFacts } from '../../domain/paper/facts.ts';
import type { Queryable } from '../pool.ts';

export interface PaperToRender {
  readonly number: string;
  readonly content: PaperFacts;
  readonly issuedAt: Instant;
  readonly p12: Buffer;
}

/** A paper that has no PDF yet, with its organ's seal of that day; null if it has one. */
export async function findPaperToRender(db: Queryable, id: string): Promise<PaperToRender | null> {
  const { rows } = await db.query<{
    number: string;
    content: PaperFacts;
    issued_at: Date;
    organ: string;
    p12: Buffer | null;
  }>(
    `SELECT p.number, p.content, p.issued_at, p.organ,
       (SELECT s.p12 FROM organ_seal s WHERE s.organ = p.organ ORDER BY (s.valid_from <= p.issued_at) DESC, s.valid_from DESC LIMIT 1) AS p12
     FROM paper p WHERE p.id = $1 AND NOT EXISTS (SELECT 1 FROM paper_pdf d WHERE d.paper_id = p.id)`,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  if (!row.p12) throw new Error(`${row.organ} has no seal`);
  return { number: row.number, content: row.content, issuedAt: instantFromMs(row.issued_at.getTime()), p12: row.p12 };
}

/** Keeps where the PDF of a paper is; the first one stays. */
export const keepPdf = async (db: Queryable, paper: string, sha256: string, size: number): Promise<void> => {
  await db.query(
    'INSERT INTO paper_pdf (paper_id, sha256, size, sealed_at) VALUES ($1, $2, $3, now()) ON CONFLICT DO NOTHING',
    [paper, sha256, size],
  );
};
