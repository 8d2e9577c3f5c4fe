import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';

/** A moment with the cases, the commitments of projects and the joint handlings for which it is the next. */
export interface ZoneMoment {
  readonly moment: Instant;
  readonly cases: readonly CaseId[];
  readonly commitments: readonly string[];
  readonly joints: readonly string[];
}

/** The earliest moment of anything that lives in a zone, up to and including `upTo`. */
export async function earliestMoment(db: Queryable, zone: string, upTo: Instant): Promise<ZoneMoment | null> {
  const { rows } = await db.query<Omit<ZoneMoment, 'moment'> & { next_moment: Date }>(
    `SELECT next_moment, ${idsOf('case')} AS cases, ${idsOf('commitment')} AS commitments, ${idsOf('joint')} AS joints
     FROM (SELECT next_moment, 'case' AS kind, case_id AS id FROM case_row WHERE zone_id = $1 AND next_moment <= $2
           UNION ALL
           SELECT next_moment, 'commitment', commitment_id FROM project_commitment_row WHERE zone_id = $1 AND next_moment <= $2
           UNION ALL
           SELECT next_moment, 'joint', submission_id FROM joint_handling WHERE zone_id = $1 AND next_moment <= $2) due
     GROUP BY next_moment ORDER BY next_moment LIMIT 1`,
    [zone, upTo],
  );
  const [row] = rows;
  if (!row) return null;
  const { next_moment: moment, ...lives } = row;
  return { moment: instantFromMs(moment.getTime()), ...lives };
}

const idsOf = (kind: string): string => `coalesce(array_agg(id ORDER BY id) FILTER (WHERE kind = '${kind}'), '{}')`;

/** Sets a practice clock, never back; that of a closed zone stands. */
export const setZoneClock = async (db: Queryable, zone: string, to: Instant): Promise<void> => {
  await db.query('UPDATE zone SET clock_at = greatest(clock_at, $2) WHERE id = $1 AND practice AND closed_at IS NULL', [
    zone,
    to,
  ]);
};

/** Was the zone closed, also a moment ago? */
export const isZoneClosed = async (db: Queryable, zone: string): Promise<boolean> =>
  (await db.query('SELECT 1 FROM zone WHERE id = $1 AND closed_at IS NOT NULL', [zone])).rowCount === 1;

/** A clock that has been silent for longer than this was stopped with the system, and stood. */
const STOOD_AFTER_SECONDS = 10;

/**
 * Takes the practice zones whose clock runs and is due to be moved, each with the time that went by since it was last
 * moved. Of several workers one gets a zone; a clock that begins to run, or stood with the system, begins with nothing, and so
 * does one whose last move lies ahead because the machine's clock was put back.
 */
export async function takeRunningZones(
  db: Queryable,
): Promise<readonly { readonly id: string; readonly clockAt: Date; readonly elapsedMs: number }[]> {
  const { rows } = await db.query<{ id: string; clockAt: Date; elapsedMs: number }>(
    `UPDATE zone z SET clock_beat = clock_timestamp()
     FROM (SELECT id, clock_beat FROM zone
           WHERE clock_runs AND closed_at IS NULL
             AND (clock_beat IS NULL OR clock_beat NOT BETWEEN clock_timestamp() - interval '0.9 seconds' AND clock_timestamp())
           FOR UPDATE SKIP LOCKED) due
     WHERE z.id = due.id
     RETURNING z.id, z.clock_at AS "clockAt",
       CASE WHEN due.clock_beat BETWEEN clock_timestamp() - make_interval(secs => $1) AND clock_timestamp()
         THEN (extract(epoch FROM clock_timestamp() - due.clock_beat) * 1000)::float ELSE 0 END AS "elapsedMs"`,
    [STOOD_AFTER_SECONDS],
  );
  return rows;
}

/** Cases of a zone that the engine has not been told of yet. */
export async function casesToTakeUp(db: Queryable, zone: string): Promise<readonly CaseId[]> {
  const { rows } = await db.query<{ key: CaseId }>(
    `SELECT key FROM outbox WHERE kind = 'takeUpCase' AND done_at IS NULL AND zone_id = $1 ORDER BY id`,
    [zone],
  );
  return rows.map((row) => row.key);
}

/** Commitments of projects of a zone that the engine has not been told of yet. */
export async function commitmentsToTakeUp(db: Queryable, zone: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ key: string }>(
    `SELECT key FROM outbox WHERE kind = 'takeUpCommitment' AND done_at IS NULL AND zone_id = $1 ORDER BY id`,
    [zone],
  );
  return rows.map((row) => row.key);
}

/** Something whose moment passed, and how many seconds ago. */
interface Late<I extends string> {
  readonly id: I;
  readonly lag: number;
}

type Overdue<I extends string> = (db: Queryable, seconds: number) => Promise<readonly Late<I>[]>;

/** What of ordinary zones has a moment that passed more than `seconds` ago without anything being recorded (the watchdog). */
const lateIn =
  <I extends string>(table: string, id: string): Overdue<I> =>
  async (db, seconds) => {
    const { rows } = await db.query<Late<I>>(
      `SELECT r.${id} AS id, extract(epoch FROM now() - r.next_moment)::float AS lag
       FROM ${table} r JOIN zone z ON z.id = r.zone_id
       WHERE NOT z.practice AND r.next_moment < now() - make_interval(secs => $1)
       ORDER BY r.next_moment LIMIT 500`,
      [seconds],
    );
    return rows;
  };

export const lateCases = lateIn<CaseId>('case_row', 'case_id');
export const lateCommitments = lateIn('project_commitment_row', 'commitment_id');
export const lateJoints = lateIn('joint_handling', 'submission_id');
