import type { NoticeKind } from '../../domain/notice/kinds.ts';
import type { NoticeFacts } from '../../domain/notice/texts.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

/** Who reads notices: a person in a hat. */
export interface NoticeReader {
  readonly person: string;
  readonly enterprise: string | null;
  readonly zone: string | null;
  readonly capacity: string;
  /** Null: of none, or answering for all. */
  readonly bureau: string | null;
  /** A steward's projects: of the enterprise's notices those of their cases; null: all. */
  readonly projects: readonly string[] | null;
  /** Of an enterprise of which nobody has confirmed who it is: the zones of whose notices it hears; absent: of all. */
  readonly practisesIn?: readonly string[] | undefined;
}

export interface NoticeRow {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly legal: boolean;
  readonly case_id: string | null;
  /** Of the commitment of a project that it tells of. */
  readonly commitment_id: string | null;
  readonly facts: NoticeFacts;
  readonly at: Date;
  readonly read_at: Date | null;
}

// To the enterprise where the reader may act for it, to the person, or to a capacity of the zone (or of the whole system), of one
// bureau or of all. $1 person, $2 enterprise, $3 zone, $4 capacity, $5 bureau, $6 projects, $7 zones for practice.
const MINE = `
  (n.enterprise_id = $2 AND ($3::text IS NULL OR n.zone_id = $3) AND ($7::text[] IS NULL OR n.zone_id IS NULL OR n.zone_id = ANY ($7)) AND ($6::text[] IS NULL OR EXISTS (
      SELECT 1 FROM case_row c WHERE c.case_id = n.case_id AND c.project_id = ANY ($6))
      OR EXISTS (SELECT 1 FROM project_commitment k WHERE k.id = n.commitment_id AND k.project_id = ANY ($6)))
    OR n.person_id = $1 OR n.capacity = $4 AND (n.zone_id IS NOT DISTINCT FROM $3 OR $3 IS NULL)
    AND (n.bureau IS NULL OR $5::text IS NULL OR n.bureau = $5))
  AND NOT EXISTS (SELECT 1 FROM notice_choice o WHERE o.person_id = $1 AND o.kind = n.kind AND o.channel = 'centre' AND NOT o.wanted AND NOT n.legal)`;

const readerValues = ({ person, enterprise, zone, capacity, bureau, projects, practisesIn }: NoticeReader) => [
  person,
  enterprise,
  zone,
  capacity,
  bureau,
  projects,
  practisesIn,
];

/** Notices to a reader, the newest first; the key of one that is somebody else’s tells nothing of it. */
export async function noticesTo(
  db: Queryable,
  reader: NoticeReader,
  { after, limit }: PageAsked,
): Promise<PageOf<NoticeRow>> {
  const { rows } = await db.query<NoticeRow>(
    `SELECT n.id, n.kind, n.legal, n.case_id, n.commitment_id, n.facts, n.at, r.read_at
     FROM notice n LEFT JOIN notice_read r ON r.notice_id = n.id AND r.person_id = $1
     WHERE ${MINE} AND ($8::text IS NULL OR (n.machine_at, n.id) < (SELECT n.machine_at, n.id FROM notice n WHERE n.id = $8 AND ${MINE}))
     ORDER BY n.machine_at DESC, n.id DESC LIMIT $9`,
    [...readerValues(reader), after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** How many a reader has not opened; 100 means that many or more. */
export async function unreadOf(db: Queryable, reader: NoticeReader): Promise<number> {
  const { rows } = await db.query<{ unread: number }>(
    `SELECT count(*)::int AS unread FROM (SELECT 1 FROM notice n WHERE ${MINE}
       AND NOT EXISTS (SELECT 1 FROM notice_read r WHERE r.notice_id = n.id AND r.person_id = $1) LIMIT 100) unopened`,
    readerValues(reader),
  );
  return rows[0]?.unread ?? 0;
}

/** Keeps that a reader opened a notice, the first time; false if there is none for them. */
export async function openNotice(db: Queryable, reader: NoticeReader, notice: string): Promise<boolean> {
  const { rows } = await db.query<{ found: boolean }>(
    `WITH mine AS (SELECT n.id, coalesce(z.clock_at, now()) AS moment FROM notice n LEFT JOIN zone z ON z.id = n.zone_id
                   WHERE n.id = $8 AND ${MINE}),
       kept AS (INSERT INTO notice_read (notice_id, person_id, read_at) SELECT id, $1, moment FROM mine ON CONFLICT DO NOTHING)
     SELECT EXISTS (SELECT 1 FROM mine) AS found`,
    [...readerValues(reader), notice],
  );
  return rows[0]?.found ?? false;
}

/** Keeps that a reader opened all that there is. */
export async function openAllNotices(db: Queryable, reader: NoticeReader): Promise<void> {
  await db.query(
    `INSERT INTO notice_read (notice_id, person_id, read_at)
     SELECT n.id, $1, coalesce(z.clock_at, now()) FROM notice n LEFT JOIN zone z ON z.id = n.zone_id WHERE ${MINE}
     ON CONFLICT DO NOTHING`,
    readerValues(reader),
  );
}

/**
 * Is the person of a row one of those to whom a notice is addressed? A steward (帮办代办) reads what an enterprise is told and
 * receives nothing for it: what only (s)he opened has not arrived.
 */
export const isForReader = (notice: string, row: string): string =>
  `(${notice}.enterprise_id IS NULL OR EXISTS (SELECT 1 FROM hat own WHERE own.person_id = ${row}.person_id
      AND own.enterprise_id = ${notice}.enterprise_id AND own.capacity <> 'steward'))`;

/** How a notice of a case reached its addressee: who opened it when, and what became of its letters (送达回证). */
export interface NoticeTrace extends Omit<NoticeRow, 'read_at' | 'case_id' | 'commitment_id'> {
  /** The third party to whom it is; null: to the enterprise. */
  readonly to: string | null;
  /** 送达 by other means, with its 送达回证; null: none. */
  readonly service: {
    readonly method: 'window' | 'post';
    readonly number: string;
    readonly at: string;
    readonly by: string;
    readonly byFor: string | null;
  } | null;
  readonly opened: readonly { readonly name: string; readonly at: string }[];
  readonly letters: readonly {
    readonly channel: 'email' | 'sms';
    /** To whom. */
    readonly name: string;
    readonly state: 'waiting' | 'sent' | 'failed';
    readonly error: string | null;
    /** When it went out, or was given up; null: it waits. */
    readonly at: string | null;
  }[];
}

/** Whose notices of a case: what its zone told the enterprise and third parties, or what of it the enterprise was told. */
export interface TracesOf {
  readonly case: string;
  readonly zone: string;
  readonly enterprise?: string | null;
}

// On the clock of the zone: what passed since the notice, beside the notice.
const ENDED = `n.at + (l.ended_at - n.machine_at)`;

/** The notices of a case with their traces; the newest first. */
export async function tracesOf(db: Queryable, of: TracesOf): Promise<readonly NoticeTrace[]> {
  const { rows } = await db.query<NoticeTrace>(
    `SELECT n.id, n.kind, n.legal, n.facts, n.at, t.name AS to,
       CASE WHEN s.notice_id IS NOT NULL THEN jsonb_build_object('method', s.method, 'number', s.number, 'at', s.served_at,
         'by', b.name, 'byFor', w.name) END AS service,
       coalesce((SELECT jsonb_agg(jsonb_build_object('name', p.name, 'at', r.read_at) ORDER BY r.read_at)
         FROM notice_read r JOIN person p ON p.id = r.person_id WHERE r.notice_id = n.id AND ${isForReader('n', 'r')}), '[]') AS opened,
       coalesce((SELECT jsonb_agg(jsonb_build_object('channel', l.channel, 'name', p.name, 'state', l.state, 'error', l.last_error, 'at', ${ENDED}) ORDER BY l.id)
         FROM letter l JOIN person p ON p.id = l.person_id WHERE l.notice_id = n.id AND ${isForReader('n', 'l')}), '[]') AS letters
     FROM notice n LEFT JOIN person t ON t.id = n.person_id LEFT JOIN notice_service s ON s.notice_id = n.id
     LEFT JOIN person b ON b.id = s.served_by LEFT JOIN person w ON w.id = s.served_for
     WHERE n.case_id = $1 AND n.zone_id = $2
       AND (n.enterprise_id = coalesce($3, n.enterprise_id) OR $3::text IS NULL AND n.person_id IS NOT NULL AND n.legal)
     ORDER BY n.machine_at DESC, n.id DESC`,
    [of.case, of.zone, of.enterprise ?? null],
  );
  return rows;
}
