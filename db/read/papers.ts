import type { PaperFacts } from '../../domain/paper/facts.ts';
import type { Queryable } from '../pool.ts';

export interface PaperRow {
  readonly id: string;
  /** Null: a paper of a visit, or of the commitment of a project. */
  readonly case_id: string | null;
  readonly commitment_id: string | null;
  readonly visit_id: string | null;
  readonly zone_id: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly organ: string;
  readonly content: PaperFacts;
  /** What it said went when the retention of its case was over. */
  readonly erased: boolean;
  readonly content_hash: string;
  readonly issued_at: Date;
  readonly practice: boolean;
  readonly item_name: string;
  readonly rectifying: boolean;
  /** Of a visit that was called off: what said that it would be made holds no more. */
  readonly called_off: boolean;
  /** A notice of a visit in whose place there is a later one, of another day. */
  readonly replaced: boolean;
  readonly pdf_sha256: string | null;
}

const PAPER = `
  SELECT p.id, p.case_id, p.commitment_id, p.visit_id, p.zone_id, p.kind, p.title, p.number, p.organ, p.content, p.content ? 'erased' AS erased, p.content_hash, p.issued_at, z.practice,
    coalesce(r.state->'item'->>'name', '行政检查 ' || v.number, '企业投资项目承诺 ' || c.number) AS item_name, coalesce(r.state->'check'->>'state' = 'rectify', false) AS rectifying,
    coalesce(v.state = 'cancelled', false) AS called_off, p.kind = 'visitNotice' AND EXISTS (SELECT FROM paper n WHERE n.visit_id = p.visit_id AND n.kind = p.kind AND n.event_seq > p.event_seq) AS replaced,
    d.sha256 AS pdf_sha256
  FROM paper p JOIN zone z ON z.id = p.zone_id LEFT JOIN case_row r ON r.case_id = p.case_id
  LEFT JOIN visit v ON v.id = p.visit_id LEFT JOIN project_commitment c ON c.id = p.commitment_id LEFT JOIN paper_pdf d ON d.paper_id = p.id`;

/** A paper by id; null if there is none. */
export async function findPaper(db: Queryable, id: string): Promise<PaperRow | null> {
  const { rows } = await db.query<PaperRow>(`${PAPER} WHERE p.id = $1`, [id]);
  return rows[0] ?? null;
}

/** A paper by the code that is printed on it; null if there is none. */
export async function findPaperByCode(db: Queryable, code: string): Promise<PaperRow | null> {
  const { rows } = await db.query<PaperRow>(`${PAPER} WHERE p.verify_code = $1`, [code]);
  return rows[0] ?? null;
}
