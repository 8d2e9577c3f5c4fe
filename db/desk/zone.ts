import type { Remedies } from '../../domain/paper/case-facts.ts';
import type { Contact } from '../../domain/paper/paper.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { ZoneClass } from '../../domain/zone/zone.ts';
import type { Queryable } from '../pool.ts';

/** A zone as it is set up. */
export interface NewZone {
  readonly id: string;
  readonly name: string;
  readonly organ: string;
  readonly numberWord: string;
  readonly region: string;
  readonly class: ZoneClass;
  readonly contact: Contact;
  readonly remedies: Remedies;
  /** Where the clock of a practice zone stands at first; null: an ordinary zone, in real time. */
  readonly clockAt: Instant | null;
}

/** What everybody may know of a zone. */
export interface ZoneRow {
  readonly id: string;
  readonly name: string;
  readonly organ: string;
  readonly region: string;
  readonly class: ZoneClass;
  readonly contact: Contact;
  readonly remedies: Remedies;
  readonly practice: boolean;
  readonly clock_at: Date | null;
  readonly clock_runs: boolean;
  readonly closed_at: Date | null;
}

const COLUMNS = 'id, name, organ, region, class, contact, remedies, practice, clock_at, clock_runs, closed_at';

/** Makes a zone; false if there is one with that id. */
export async function insertZone(tx: Queryable, zone: NewZone): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO zone (id, name, organ, number_word, region, class, contact, remedies, practice, clock_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::timestamptz IS NOT NULL, $9, now()) ON CONFLICT DO NOTHING`,
    [
      zone.id,
      zone.name,
      zone.organ,
      zone.numberWord,
      zone.region,
      zone.class,
      JSON.stringify(zone.contact),
      JSON.stringify(zone.remedies),
      zone.clockAt,
    ],
  );
  return rowCount === 1;
}

export const findZone = async (db: Queryable, zone: string): Promise<ZoneRow | undefined> =>
  (await db.query<ZoneRow>(`SELECT ${COLUMNS} FROM zone WHERE id = $1`, [zone])).rows[0];

/** Zones by id, from the one after `after` on. */
export const listZones = async (db: Queryable, after: string, limit: number): Promise<readonly ZoneRow[]> =>
  (await db.query<ZoneRow>(`SELECT ${COLUMNS} FROM zone WHERE id > $1 ORDER BY id LIMIT $2`, [after, limit])).rows;

/** Closes a zone for good; what is in it can still be read. */
export async function closeZone(tx: Queryable, zone: string): Promise<void> {
  await tx.query('UPDATE zone SET closed_at = coalesce(closed_at, now()), clock_runs = false WHERE id = $1', [zone]);
}

/** Sets the clock of an open practice zone to run with real time, or to stand. */
export async function setClockRuns(tx: Queryable, zone: string, runs: boolean): Promise<void> {
  await tx.query(
    'UPDATE zone SET clock_runs = $2, clock_beat = NULL WHERE id = $1 AND practice AND closed_at IS NULL',
    [zone, runs],
  );
}

/**
 * The zone, locked for a change of its rules, calendar, catalogue, grants or bureaus: no other change until the
 * transaction ends. Its cases go on meanwhile. Undefined if there is none.
 */
export const lockZone = async (tx: Queryable, zone: string): Promise<ZoneRow | undefined> =>
  (await tx.query<ZoneRow>(`SELECT ${COLUMNS} FROM zone WHERE id = $1 FOR NO KEY UPDATE`, [zone])).rows[0];

/** Ends a change: what the zone is governed by is now another edition. */
export const countEdition = async (tx: Queryable, zone: string): Promise<void> => {
  await tx.query('UPDATE zone SET edition = edition + 1 WHERE id = $1', [zone]);
};

/** Names a bureau of a zone, new or again. */
export async function putBureau(tx: Queryable, zone: string, bureau: { code: string; name: string }): Promise<void> {
  await tx.query(
    `INSERT INTO bureau (zone_id, code, name) VALUES ($1, $2, $3)
     ON CONFLICT (zone_id, code) DO UPDATE SET name = excluded.name`,
    [zone, bureau.code, bureau.name],
  );
}

export const listBureaus = async (db: Queryable, zone: string): Promise<readonly { code: string; name: string }[]> =>
  (
    await db.query<{ code: string; name: string }>('SELECT code, name FROM bureau WHERE zone_id = $1 ORDER BY code', [
      zone,
    ])
  ).rows;
