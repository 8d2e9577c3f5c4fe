import type { CaseEvent } from '../../domain/case/event.ts';
import type { Day } from '../../domain/clock/day.ts';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { keptContent, type DayContent } from '../../proof/day.ts';
import type { Leaf } from '../../proof/merkle.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from './page.ts';

/** An event of a case with all that its hash is reckoned from. */
export interface EvidenceEvent {
  readonly seq: number;
  readonly data: CaseEvent;
  readonly recordedAt: string;
  readonly salt: string | null;
  readonly previous: string;
  readonly hash: string;
}

/** The whole chain of a case. */
export async function evidenceEvents(db: Queryable, caseId: string): Promise<readonly EvidenceEvent[]> {
  const { rows } = await db.query<Omit<EvidenceEvent, 'recordedAt'> & { recorded_at: Date }>(
    `SELECT seq, data, recorded_at, salt, prev_hash AS previous, hash FROM case_event WHERE case_id = $1 ORDER BY seq`,
    [caseId],
  );
  return rows.map(({ recorded_at, ...row }) => ({ ...row, recordedAt: instantFromMs(recorded_at.getTime()) }));
}

export interface EvidencePaper {
  readonly id: string;
  readonly kind: string;
  /** Its place among the numbered papers of the case; 0: an order (督办), which stands beside them. */
  readonly seq: number;
  /** The number of the event that issued it. */
  readonly event: number;
  readonly title: string;
  readonly number: string;
  readonly contentHash: string;
  /** Null: not rendered yet. */
  readonly sha256: string | null;
  readonly size: number | null;
}

/** The papers of a case in the order in which they were issued. */
export async function evidencePapers(db: Queryable, caseId: string): Promise<readonly EvidencePaper[]> {
  const { rows } = await db.query<EvidencePaper>(
    `SELECT p.id, p.kind, CASE WHEN p.kind = 'urgingOrder' THEN 0
       ELSE row_number() OVER (PARTITION BY p.kind = 'urgingOrder' ORDER BY p.event_seq, p.place) END AS seq,
       p.event_seq AS event, p.title, p.number, p.content_hash AS "contentHash", d.sha256, d.size
     FROM paper p LEFT JOIN paper_pdf d ON d.paper_id = p.id WHERE p.case_id = $1 ORDER BY p.event_seq, p.place`,
    [caseId],
  );
  return rows;
}

export interface EvidenceMaterial {
  readonly file: string;
  readonly code: string;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** Its bytes went when the retention was over. */
  readonly erased: boolean;
}

/** The files that were handed in for a case, and the scans of what was told late in it. */
export async function evidenceMaterials(db: Queryable, caseId: string): Promise<readonly EvidenceMaterial[]> {
  const { rows } = await db.query<EvidenceMaterial>(
    `SELECT DISTINCT ON (l.id) l.id AS file, m.code, l.name, l.sha256, l.size, l.state = 'erased' AS erased
     FROM (SELECT file_id, code FROM case_material WHERE case_id = $1
           UNION ALL SELECT file_id, '补录' FROM late_proof WHERE case_id = $1) m
     JOIN file l ON l.id = m.file_id ORDER BY l.id, m.code`,
    [caseId],
  );
  return rows;
}

/** A day with its root. */
export interface EvidenceDay {
  readonly content: DayContent;
  readonly key: string;
  readonly signature: Buffer;
  readonly token: Buffer | null;
}

type DayRow = Omit<DayContent, 'papers'> & Omit<EvidenceDay, 'content'> & { readonly papers: number | null };

/**
 * Every day with a root since the case first lay under one, the oldest first; of a case that lies under none the newest, which
 * vouches for the key of the zone.
 */
export async function evidenceDays(db: Queryable, zone: string, caseId: string): Promise<readonly EvidenceDay[]> {
  const { rows } = await db.query<DayRow>(
    `WITH ${OWN_DAYS}
     SELECT r.zone_id AS zone, r.day, r.leaves, r.papers, r.root, r.previous, r.key_id AS key, r.signature, s.token
     FROM daily_root r LEFT JOIN root_stamp s ON s.zone_id = r.zone_id AND s.day = r.day
     WHERE r.zone_id = $1 AND r.day >= coalesce((SELECT min(day) FROM own), (SELECT max(day) FROM daily_root WHERE zone_id = $1))
     ORDER BY r.day`,
    [zone, caseId],
  );
  return rows.map(({ key, signature, token, ...content }) => ({
    content: keptContent(content),
    key,
    signature,
    token,
  }));
}

/** The days of zone $1 under whose roots something of case $2 lies: its chain, a paper, a PDF. */
const OWN_DAYS = `own AS (
  SELECT day FROM daily_leaf WHERE zone_id = $1 AND kind = 'case' AND chain_id = $2
  UNION SELECT l.day FROM paper p JOIN daily_leaf l ON l.kind IN ('paper', 'pdf') AND l.chain_id = p.id
    WHERE p.case_id = $2 AND l.zone_id = $1)`;

/** All leaves of each of these days. */
export async function leavesBeside(
  db: Queryable,
  zone: string,
  caseId: string,
): Promise<ReadonlyMap<Day, readonly Leaf[]>> {
  const { rows } = await db.query<Leaf & { day: Day }>(
    `WITH ${OWN_DAYS}
     SELECT l.day, l.kind, l.chain_id AS id, l.seq, l.hash FROM own o
     JOIN daily_leaf l ON l.zone_id = $1 AND l.day = o.day`,
    [zone, caseId],
  );
  const leaves = new Map<Day, Leaf[]>();
  for (const { day, ...leaf } of rows) {
    const ofDay = leaves.get(day) ?? [];
    ofDay.push(leaf);
    leaves.set(day, ofDay);
  }
  return leaves;
}

/** A day of a zone under its root, as it is published. */
export interface PublishedRoot {
  readonly day: Day;
  readonly hash: string;
  readonly key: string;
  readonly stampedAt: Instant | null;
}

/** The roots of the days of a zone, the newest first. The key of a page is a day. */
export async function rootsOf(
  db: Queryable,
  zone: string,
  { after, limit }: PageAsked,
): Promise<PageOf<PublishedRoot>> {
  const { rows } = await db.query<Omit<PublishedRoot, 'stampedAt'> & { readonly stamped_at: Date | null }>(
    `SELECT r.day, r.hash, r.key_id AS key, s.stamped_at FROM daily_root r
     LEFT JOIN root_stamp s ON s.zone_id = r.zone_id AND s.day = r.day
     WHERE r.zone_id = $1 AND ($2::date IS NULL OR r.day < $2) ORDER BY r.day DESC LIMIT $3`,
    [zone, after ?? null, limit + 1],
  );
  const roots = rows.map(({ stamped_at, ...row }) => ({
    ...row,
    stampedAt: stamped_at && instantFromMs(stamped_at.getTime()),
  }));
  return pageOf(roots, limit, ({ day }) => day);
}
