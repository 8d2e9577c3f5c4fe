import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

/** That somebody read something in which persons are named. */
export interface PersonalRead {
  readonly person: string;
  readonly hat: string | null;
  readonly capacity: string | null;
  readonly zone: string | null;
  readonly kind: string;
  readonly thing: string;
  readonly at: Date;
  /** Why somebody asked to see what is hidden from their role; absent: a plain read. */
  readonly reason?: string;
}

/** Keeps what was read, in one statement. */
export async function keepReads(db: Queryable, reads: readonly PersonalRead[]): Promise<void> {
  await db.query(
    `INSERT INTO personal_read (person_id, hat_id, capacity, zone_id, kind, thing, read_at, reason)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[])`,
    [
      reads.map(({ person }) => person),
      reads.map(({ hat }) => hat),
      reads.map(({ capacity }) => capacity),
      reads.map(({ zone }) => zone),
      reads.map(({ kind }) => kind),
      reads.map(({ thing }) => thing),
      reads.map(({ at }) => at),
      reads.map(({ reason = null }) => reason),
    ],
  );
}

/** Whoever gave a reason, for what, and since when. */
export interface ReasonAsked {
  readonly person: string;
  readonly hat: string | null;
  readonly kind: string;
  readonly thing: string;
  readonly since: Date;
}

/** Has somebody said, in this role and since that moment, why they need to see the thing? */
export async function hasGivenReason(
  db: Queryable,
  { person, hat, kind, thing, since }: ReasonAsked,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `SELECT 1 FROM personal_read WHERE thing = $1 AND person_id = $2 AND hat_id IS NOT DISTINCT FROM $3 AND kind = $4
       AND read_at >= $5 AND reason IS NOT NULL LIMIT 1`,
    [thing, person, hat, kind, since],
  );
  return rowCount === 1;
}

/** What of the log is asked for; null: everything of the zone. */
export interface ReadsAsked {
  readonly zone: string;
  readonly person: string | null;
  readonly thing: string | null;
}

/** A read as it is listed. */
export interface ReadRow {
  readonly id: number;
  readonly name: string | null;
  /** 代理: in whose role it was read. */
  readonly nameFor: string | null;
  readonly person: string;
  readonly capacity: string | null;
  readonly kind: string;
  readonly thing: string;
  /** Of the case, where it is one. */
  readonly number: string | null;
  readonly at: Instant;
  readonly reason: string | null;
}

/** Reads by the officers of a zone, and by anybody of the zone's cases, the newest first. The key is a number. */
export async function listReads(
  db: Queryable,
  { zone, person, thing }: ReadsAsked,
  { after, limit }: PageAsked,
): Promise<PageOf<ReadRow>> {
  const { rows } = await db.query<Omit<ReadRow, 'at'> & { readonly read_at: Date }>(
    `SELECT r.id, p.name, o.name AS "nameFor", r.person_id AS person, r.capacity, r.kind, r.thing, f.number, r.read_at, r.reason
     FROM personal_read r LEFT JOIN person p ON p.id = r.person_id
     LEFT JOIN hat h ON h.id = r.hat_id LEFT JOIN person o ON o.id = h.person_id AND o.id <> r.person_id LEFT JOIN case_file f ON f.id = r.thing
     WHERE (r.zone_id = $1 OR f.zone_id = $1)
       AND ($2::text IS NULL OR r.person_id = $2) AND ($3::text IS NULL OR r.thing = $3 OR f.number = $3)
       AND ($4::bigint IS NULL OR r.id < $4)
     ORDER BY r.id DESC LIMIT $5`,
    [zone, person, thing, after ?? null, limit + 1],
  );
  const reads = rows.map(({ read_at, ...row }) => ({ ...row, at: instantFromMs(read_at.getTime()) }));
  return pageOf(reads, limit, ({ id }) => String(id));
}
