import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { PaperFacts } from '../../domain/paper/facts.ts';
import type { Queryable } from '../pool.ts';

export interface PaperToRender {
  /** Null: a paper of a visit, or of the commitment of a project. */
  readonly caseId: string | null;
  readonly number: string;
  readonly organ: string;
  readonly content: PaperFacts;
  readonly issuedAt: Instant;
}

/** A paper that has no PDF yet; null if it has one. */
export async function findPaperToRender(db: Queryable, id: string): Promise<PaperToRender | null> {
  const { rows } = await db.query<Omit<PaperToRender, 'issuedAt'> & { issued_at: Date }>(
    `SELECT p.case_id AS "caseId", p.number, p.organ, p.content, p.issued_at FROM paper p
     WHERE p.id = $1 AND NOT EXISTS (SELECT 1 FROM paper_pdf d WHERE d.paper_id = p.id)`,
    [id],
  );
  return rows[0] ? { ...rows[0], issuedAt: instantFromMs(rows[0].issued_at.getTime()) } : null;
}

/** Keeps where the PDF of a paper is; the first one stays. */
export const keepPdf = async (db: Queryable, paper: string, sha256: string, size: number): Promise<void> => {
  await db.query(
    'INSERT INTO paper_pdf (paper_id, sha256, size, sealed_at) VALUES ($1, $2, $3, now()) ON CONFLICT DO NOTHING',
    [paper, sha256, size],
  );
};
