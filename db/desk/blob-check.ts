import type { Queryable } from '../pool.ts';
import { newestFirst, pageByKey, type PageAsked, type PageOf } from '../read/page.ts';

/** What is wrong with the bytes of a hash: not there, or not what the hash says. */
export type BlobFault = 'missing' | 'changed';

// Each hash once a month; one that has a fault each hour, since somebody may have put it back.
const DUE = `
  SELECT trim(h.sha256) AS sha256 FROM (
    SELECT sha256 FROM file WHERE state IN ('checking', 'ready') AND uploaded_at < now() - interval '1 minute'
    UNION SELECT sha256 FROM paper_pdf WHERE sealed_at < now() - interval '1 minute') h
  LEFT JOIN blob_check c ON c.sha256 = h.sha256
  WHERE c.sha256 IS NULL OR c.checked_at < now() - CASE WHEN c.fault IS NULL THEN interval '30 days' ELSE interval '1 hour' END
  ORDER BY c.checked_at NULLS FIRST LIMIT $1`;

/** Hashes whose bytes are to be looked at, the longest unseen first. */
export const hashesToCheck = async (db: Queryable, limit: number): Promise<readonly string[]> =>
  (await db.query<{ sha256: string }>(DUE, [limit])).rows.map(({ sha256 }) => sha256);

/** Keeps what a look has shown; null: the bytes are there and right. */
export async function keepBlobCheck(db: Queryable, sha256: string, fault: BlobFault | null): Promise<void> {
  await db.query(
    `INSERT INTO blob_check AS c (sha256, checked_at, fault, found_at) VALUES ($1, now(), $2, CASE WHEN $2::text IS NOT NULL THEN now() END)
     ON CONFLICT (sha256) DO UPDATE SET checked_at = now(), fault = excluded.fault,
       found_at = CASE WHEN excluded.fault IS NULL THEN NULL ELSE coalesce(c.found_at, now()) END`,
    [sha256, fault],
  );
}

/** A hash whose bytes are lost or wrong, and what needs them. */
export interface FaultyBlob {
  readonly sha256: string;
  readonly fault: BlobFault;
  readonly foundAt: Date;
  /** Names of files, numbers of papers; ten at most, and how many there are. */
  readonly needed: readonly string[];
  readonly neededCount: number;
}

const NEEDED = `
  SELECT name FROM file WHERE sha256 = c.sha256
  UNION ALL SELECT p.number FROM paper_pdf d JOIN paper p ON p.id = d.paper_id WHERE d.sha256 = c.sha256`;

/** All of them, the newest first. The key holds its own place: a hash that was put back is no longer among them. */
export async function faultyBlobs(db: Queryable, { after, limit }: PageAsked): Promise<PageOf<FaultyBlob>> {
  const { rows } = await db.query<FaultyBlob & { readonly key: string }>(
    `SELECT trim(c.sha256) AS sha256, c.fault, c.found_at AS "foundAt", c.key, ARRAY(${NEEDED} LIMIT 10) AS needed,
       (SELECT count(*)::int FROM (${NEEDED}) n) AS "neededCount"
     FROM (SELECT b.*, concat(${newestFirst('b.found_at')}, ' ', b.sha256) COLLATE "C" AS key
           FROM blob_check b WHERE b.fault IS NOT NULL) c
     WHERE $1::text IS NULL OR c.key > $1 ORDER BY c.key LIMIT $2`,
    [after ?? null, limit + 1],
  );
  return pageByKey(rows, limit);
}
