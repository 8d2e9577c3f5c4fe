import type { Filer, IdKind, Letter } from '../../domain/counter/presence.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { masked } from '../../domain/permission/masking.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

/** Somebody came to a window (到窗登记). */
export interface NewAttendance {
  readonly id: string;
  readonly zone: string;
  readonly enterprise: string;
  readonly window: string;
  readonly officer: string;
  /** 代理: for whom the officer sat there; null: for nobody. */
  readonly standsInFor: string | null;
  readonly filer: Filer;
  readonly cameAt: Instant;
  /** 补录: when it was told afterwards; null: it is registered as they come. */
  readonly toldAt: Instant | null;
}

/** An attendance as officers see it: nobody needs the whole number of a document again. */
export interface AttendanceRow {
  readonly id: string;
  readonly zone: string;
  readonly officer: string;
  readonly window: string;
  readonly enterprise: { readonly id: string; readonly name: string; readonly uscc: string };
  readonly filer: {
    readonly name: string;
    readonly capacity: Filer['capacity'];
    readonly idKind: IdKind | null;
    /** With all but its ends hidden; null: it was erased. */
    readonly idNumber: string | null;
    readonly letter: Letter | null;
  };
  readonly cameAt: Date;
  readonly toldAt: Date | null;
}

/** Records that somebody came, for good. */
export async function insertAttendance(tx: Queryable, made: NewAttendance): Promise<void> {
  const { filer } = made;
  await tx.query(
    `WITH came AS (
       INSERT INTO counter_attendance (id, zone_id, enterprise_id, window_name, officer_id, stands_in_for, name, capacity, letter, came_at, told_at, machine_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now()))
     INSERT INTO counter_identity (attendance_id, id_kind, id_number) VALUES ($1, $12, $13)`,
    [
      made.id,
      made.zone,
      made.enterprise,
      made.window,
      made.officer,
      made.standsInFor,
      filer.name,
      filer.capacity,
      filer.letter && JSON.stringify(filer.letter),
      made.cameAt,
      made.toldAt,
      filer.idKind,
      filer.idNumber,
    ],
  );
}

const SELECT = `
  SELECT a.id, a.zone_id AS zone, a.officer_id AS officer, a.window_name AS "window", a.came_at AS "cameAt", a.told_at AS "toldAt",
    jsonb_build_object('id', e.id, 'name', e.name, 'uscc', e.uscc) AS enterprise,
    jsonb_build_object('name', a.name, 'capacity', a.capacity, 'letter', a.letter, 'idKind', i.id_kind, 'idNumber', i.id_number) AS filer
  FROM counter_attendance a JOIN enterprise e ON e.id = a.enterprise_id
  LEFT JOIN counter_identity i ON i.attendance_id = a.id`;

const told = ({ filer, ...row }: AttendanceRow): AttendanceRow => ({
  ...row,
  filer: { ...filer, idNumber: filer.idNumber === null ? null : masked('idNumber', filer.idNumber) },
});

/** One attendance at the windows of a zone. */
export async function findAttendance(db: Queryable, id: string, zone: string): Promise<AttendanceRow | undefined> {
  const { rows } = await db.query<AttendanceRow>(`${SELECT} WHERE a.id = $1 AND a.zone_id = $2`, [id, zone]);
  return rows[0] && told(rows[0]);
}

/** When it was registered that somebody came. */
const registered = (attendance: string): string => `coalesce(${attendance}.told_at, ${attendance}.came_at)`;

/** Whom an officer received since a moment, or told to have received before, the last one first. */
export async function listAttendances(
  db: Queryable,
  { officer, zone, since }: { readonly officer: string; readonly zone: string; readonly since: Instant },
  { after, limit }: PageAsked,
): Promise<PageOf<AttendanceRow>> {
  const { rows } = await db.query<AttendanceRow>(
    `${SELECT} WHERE a.officer_id = $1 AND a.zone_id = $2 AND ${registered('a')} >= $3
       AND ($4::text IS NULL OR (${registered('a')}, a.id) < (SELECT ${registered('k')}, k.id FROM counter_attendance k
         WHERE k.officer_id = $1 AND k.zone_id = $2 AND k.id = $4))
     ORDER BY ${registered('a')} DESC, a.id DESC LIMIT $5`,
    [officer, zone, since, after ?? null, limit + 1],
  );
  return pageOf(rows.map(told), limit, ({ id }) => id);
}

/** Keeps that a file was scanned or signed there. */
export const keepCounterFile = async (tx: Queryable, attendance: string, file: string): Promise<void> => {
  await tx.query('INSERT INTO counter_file (file_id, attendance_id) VALUES ($1, $2)', [file, attendance]);
};

/** Those of the files that were scanned at this attendance, with their hashes. */
export async function counterFilesOf(
  db: Queryable,
  attendance: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ id: string; sha256: string }>(
    `SELECT f.id, trim(f.sha256) AS sha256 FROM counter_file c JOIN file f ON f.id = c.file_id
     WHERE c.attendance_id = $1 AND f.id = ANY ($2) AND f.state = 'ready'`,
    [attendance, files],
  );
  return new Map(rows.map((row) => [row.id, row.sha256]));
}

/** The submissions that were made at an attendance, the first one first. */
export const submissionsAt = async (db: Queryable, attendance: string): Promise<readonly string[]> =>
  (
    await db.query<{ id: string }>('SELECT id FROM submission WHERE attendance_id = $1 ORDER BY received_at, id', [
      attendance,
    ])
  ).rows.map(({ id }) => id);

/** All projects of an enterprise in a zone, the newest first. */
export const projectsIn = async (
  db: Queryable,
  enterprise: string,
  zone: string,
): Promise<{ id: string; code: string; name: string }[]> =>
  (
    await db.query<{ id: string; code: string; name: string }>(
      `SELECT id, code, name FROM project WHERE enterprise_id = $1 AND zone_id = $2 ORDER BY opened_at DESC, id`,
      [enterprise, zone],
    )
  ).rows;

/** Keeps that papers for this case were handed in there, whatever the case makes of it. */
export const keepHandIn = async (tx: Queryable, attendance: string, caseId: string): Promise<void> => {
  await tx.query('INSERT INTO counter_hand_in (attendance_id, case_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    attendance,
    caseId,
  ]);
};
