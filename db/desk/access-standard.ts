import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { AccessStandard } from '../../domain/project-commitment/standard.ts';
import type { Queryable } from '../pool.ts';

/** A published version, and when. */
export interface PublishedStandard extends AccessStandard {
  readonly publishedAt: Date;
}

/** Publishes the next version of a standard; answers its number. Within a change of the zone (`lockZone`). */
export async function publishStandard(
  tx: Queryable,
  zone: string,
  content: Omit<AccessStandard, 'version'>,
  { at, by }: { readonly at: Instant; readonly by: string },
): Promise<number> {
  const { rows } = await tx.query<{ version: number }>(
    `INSERT INTO access_standard (zone_id, code, version, content, effective_from, published_at, published_by, machine_at)
     SELECT $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, now() FROM access_standard WHERE zone_id = $1 AND code = $2
     RETURNING version`,
    [zone, content.code, JSON.stringify(content), content.effectiveFrom, at, by],
  );
  return rows[0]?.version ?? 0;
}

const SELECT = `
  SELECT s.content || jsonb_build_object('version', s.version) AS content, s.published_at AS "publishedAt"
  FROM access_standard s`;

interface Row {
  readonly content: AccessStandard;
  readonly publishedAt: Date;
}

/** All versions of the standards of a zone, by code, the newest first. */
export async function listStandards(db: Queryable, zone: string): Promise<readonly PublishedStandard[]> {
  const { rows } = await db.query<Row>(`${SELECT} WHERE s.zone_id = $1 ORDER BY s.code, s.version DESC`, [zone]);
  return rows.map(({ content, ...published }) => ({ ...content, ...published }));
}

/** The version of a standard that is in force on a day; null if none is. */
export async function standardOn(
  db: Queryable,
  zone: string,
  { code, day }: { readonly code: string; readonly day: Day },
): Promise<AccessStandard | null> {
  const { rows } = await db.query<Row>(
    `${SELECT} WHERE s.zone_id = $1 AND s.code = $2 AND s.effective_from <= $3 ORDER BY s.version DESC LIMIT 1`,
    [zone, code, day],
  );
  return rows[0]?.content ?? null;
}
