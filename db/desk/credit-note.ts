import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { CreditClass, CreditKind } from '../../domain/credit/record.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

/** A credit record as it is kept, with the case that gave rise to it. */
export interface CreditNoteRow {
  readonly id: string;
  readonly kind: CreditKind;
  readonly class: CreditClass | null;
  readonly public_from: Day | null;
  readonly public_to: Day | null;
  readonly reason: string | null;
  readonly noted_at: Date;
  readonly classed_at: Date | null;
  readonly repaired_at: Date | null;
  readonly repair_reason: string | null;
  readonly case: { readonly id: string; readonly number: string; readonly item: string } | null;
  readonly enterprise: { readonly id: string; readonly name: string; readonly uscc: string };
  /** The clock of its zone; null: it is known everywhere, or the zone has the machine's. */
  readonly clock_at: Date | null;
}

const SELECT = `
  SELECT n.id, n.kind, n.class, n.public_from, n.public_to, n.reason, n.noted_at, n.classed_at, n.repaired_at, n.repair_reason,
    CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('id', f.id, 'number', f.number, 'item', f.item_code) END AS case,
    jsonb_build_object('id', e.id, 'name', e.name, 'uscc', e.uscc) AS enterprise, z.clock_at
  FROM credit_note n JOIN enterprise e ON e.id = n.enterprise_id
  LEFT JOIN case_file f ON f.id = n.case_id LEFT JOIN zone z ON z.id = n.zone_id`;

/** A record that is entered from elsewhere. */
export interface EnteredNote {
  readonly id: string;
  readonly enterprise: string;
  /** Null: known everywhere. */
  readonly zone: string | null;
  readonly class: CreditClass;
  readonly from: Day | null;
  readonly publicTo: Day | null;
  /** Null: now. */
  readonly notedAt: Instant | null;
}

/** Keeps a record that is entered from elsewhere, of one zone alone or of all. */
export async function insertEnteredNote(tx: Queryable, note: EnteredNote): Promise<void> {
  await tx.query(
    `INSERT INTO credit_note (id, enterprise_id, zone_id, kind, class, public_from, public_to, noted_at)
     VALUES ($1, $2, $3, 'entered', $4, $5, $6, coalesce($7, now()))`,
    [note.id, note.enterprise, note.zone, note.class, note.from, note.publicTo, note.notedAt],
  );
}

/** A record of an enterprise or of a zone; undefined if there is none. */
export async function findNote(
  db: Queryable,
  id: string,
  owner: { readonly enterprise: string } | { readonly zone: string },
): Promise<CreditNoteRow | undefined> {
  const [column, value] = 'zone' in owner ? ['n.zone_id', owner.zone] : ['n.enterprise_id', owner.enterprise];
  const { rows } = await db.query<CreditNoteRow>(`${SELECT} WHERE n.id = $1 AND ${column} = $2`, [id, value]);
  return rows[0];
}

/** Lets nobody else judge the record until the running transaction ends. */
export const lockNote = async (tx: Queryable, id: string): Promise<void> => {
  await tx.query('SELECT 1 FROM credit_note WHERE id = $1 FOR UPDATE', [id]);
};

/** The records of an enterprise that are known in a zone, all of them, the oldest first: what it may use rests on them. */
export async function listNotes(db: Queryable, enterprise: string, zone: string): Promise<readonly CreditNoteRow[]> {
  const { rows } = await db.query<CreditNoteRow>(
    `${SELECT} WHERE n.enterprise_id = $1 AND (n.zone_id IS NULL OR n.zone_id = $2) ORDER BY n.noted_at, n.id`,
    [enterprise, zone],
  );
  return rows;
}

/** The records of an enterprise wherever they are known, the oldest first. */
export async function listNotesOf(
  db: Queryable,
  enterprise: string,
  { after, limit }: PageAsked,
): Promise<PageOf<CreditNoteRow>> {
  const { rows } = await db.query<CreditNoteRow>(
    `${SELECT} WHERE n.enterprise_id = $1 AND ($2::text IS NULL OR (n.noted_at, n.id) >
       (SELECT noted_at, id FROM credit_note WHERE enterprise_id = $1 AND id = $2))
     ORDER BY n.noted_at, n.id LIMIT $3`,
    [enterprise, after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** The records of a zone, the latest first. `after` is the key of the last row of the page before. */
export async function listNotesOfZone(
  db: Queryable,
  zone: string,
  asked: {
    readonly enterprise: string | null;
    readonly after: readonly [notedAt: string, id: string] | null;
    readonly limit: number;
  },
): Promise<readonly CreditNoteRow[]> {
  const { rows } = await db.query<CreditNoteRow>(
    `${SELECT} WHERE n.zone_id = $1 AND ($2::text IS NULL OR n.enterprise_id = $2)
       AND ($3::timestamptz IS NULL OR (n.noted_at, n.id) < ($3, $4))
     ORDER BY n.noted_at DESC, n.id DESC LIMIT $5`,
    [zone, asked.enterprise, asked.after?.[0] ?? null, asked.after?.[1] ?? null, asked.limit],
  );
  return rows;
}

/** Who judged a record, when on the zone's clock, and why. */
export interface Judgement {
  readonly at: Instant;
  readonly by: Doer;
  readonly reason: string | null;
}

/** Keeps how grave the record is and for how long it is public. */
export async function classNote(
  tx: Queryable,
  id: string,
  classing: { readonly class: CreditClass; readonly from: Day; readonly publicTo: Day },
  { at, by, reason }: Judgement,
): Promise<void> {
  await tx.query(
    `UPDATE credit_note SET class = $2, public_from = $3, public_to = $4, classed_at = $5, classed_by = $6, classed_for = $8, reason = $7
     WHERE id = $1`,
    [id, classing.class, classing.from, classing.publicTo, at, by.person, reason, forWhom(by)],
  );
}

/** Keeps that the record was repaired (信用修复). */
export async function repairNote(tx: Queryable, id: string, { at, by, reason }: Judgement): Promise<void> {
  await tx.query(
    'UPDATE credit_note SET repaired_at = $2, repaired_by = $3, repaired_for = $5, repair_reason = $4 WHERE id = $1',
    [id, at, by.person, reason, forWhom(by)],
  );
}
