import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import { noteOfAccount } from './account-event.ts';
import { endSessionsOf } from './session.ts';

/** Papers by which somebody shows that an enterprise is theirs: 营业执照, and the identity of its legal representative. */
export type ProofKind = 'licence' | 'identity';

/** Who says that an enterprise is theirs, and what it is called on the licence. */
export interface NewDispute {
  readonly id: string;
  readonly enterprise: string;
  readonly person: string;
  readonly name: string;
  readonly legalRepresentative: string;
  readonly address: string;
}

/** Keeps that somebody else says to be an enterprise that nobody has confirmed. */
export async function insertDispute(tx: Queryable, dispute: NewDispute): Promise<void> {
  const { id, enterprise, person, name, legalRepresentative, address } = dispute;
  await tx.query(
    `INSERT INTO registration_dispute (id, enterprise_id, person_id, name, legal_representative, address, raised_at)
     VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [id, enterprise, person, name, legalRepresentative, address],
  );
}

/** The enterprise of a credit code that registered itself and that nobody has confirmed. */
export const unconfirmedOf = async (db: Queryable, uscc: string): Promise<string | undefined> =>
  (
    await db.query<{ id: string }>(
      `SELECT e.id FROM enterprise e JOIN registration r ON r.enterprise_id = e.id WHERE e.uscc = $1 AND r.confirmed_at IS NULL`,
      [uscc],
    )
  ).rows[0]?.id;

/** A dispute as the administrator who decides sees it. */
export interface DisputeRow extends NewDispute {
  readonly uscc: string;
  readonly registered: { readonly name: string; readonly legalRepresentative: string };
  readonly raisedAt: Date;
  readonly licence: string | null;
  readonly identity: string | null;
}

const DISPUTES = `
  SELECT d.id, d.enterprise_id AS enterprise, d.person_id AS person, d.name, d.legal_representative AS "legalRepresentative",
    d.address, d.raised_at AS "raisedAt", d.licence_file AS licence, d.identity_file AS identity, e.uscc,
    jsonb_build_object('name', e.name, 'legalRepresentative', e.legal_representative) AS registered
  FROM registration_dispute d JOIN enterprise e ON e.id = d.enterprise_id WHERE d.outcome IS NULL`;

/** Disputes that nobody has decided, the oldest first. */
export async function listDisputes(db: Queryable, { after, limit }: PageAsked): Promise<PageOf<DisputeRow>> {
  const { rows } = await db.query<DisputeRow>(
    `${DISPUTES} AND ($1::text IS NULL OR (d.raised_at, d.id) >
       (SELECT raised_at, id FROM registration_dispute WHERE id = $1)) ORDER BY d.raised_at, d.id LIMIT $2`,
    [after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** An open dispute, in hand: two who decide at once do so one after the other. */
export const lockDispute = async (tx: Queryable, id: string): Promise<DisputeRow | undefined> =>
  (await tx.query<DisputeRow>(`${DISPUTES} AND d.id = $1 FOR UPDATE OF d`, [id])).rows[0];

/** Does somebody else who has shown a licence say to be the enterprise? */
export const isDisputed = async (db: Queryable, enterprise: string): Promise<boolean> =>
  (
    await db.query(
      `SELECT 1 FROM registration_dispute WHERE enterprise_id = $1 AND outcome IS NULL AND licence_file IS NOT NULL LIMIT 1`,
      [enterprise],
    )
  ).rowCount === 1;

/** How a dispute ends, by whom, and by what that is known. */
export interface Decision {
  readonly outcome: 'upheld' | 'rejected';
  readonly how: string;
  readonly by: string;
}

/** Records how a dispute ended. The copy of an identity is needed no more: it goes with what was handed in nowhere. */
export async function endDispute(tx: Queryable, id: string, { outcome, how, by }: Decision): Promise<Date> {
  const { rows } = await tx.query<{ at: Date }>(
    `UPDATE registration_dispute SET outcome = $2, how = $3, decided_by = $4, decided_at = now(), identity_file = NULL
     WHERE id = $1 RETURNING decided_at AS at`,
    [id, outcome, how, by],
  );
  if (!rows[0]) throw new Error('the dispute is gone');
  return rows[0].at;
}

// The day before today, by the clock by which a hat counts.
const ENDED = `
  UPDATE hat h SET last_day = least(h.last_day,
      ((coalesce((SELECT clock_at FROM zone z WHERE z.id = h.zone_id), now()) AT TIME ZONE 'Asia/Shanghai')::date - 1))
  WHERE h.enterprise_id = $1 RETURNING h.person_id AS person`;

/**
 * Gives an enterprise to who disputed it: whoever acted for it before does nothing more (roles, sessions, invitations, links to
 * calendars), and it is called what the licence says. False if it was confirmed in the meantime.
 */
export async function takeOver(tx: Queryable, dispute: DisputeRow, { how, by }: Decision): Promise<boolean> {
  const { enterprise, person } = dispute;
  const taken = await tx.query(
    `UPDATE registration SET person_id = $2, registered_at = $3, confirmed_at = now(), confirmed_by = $4, how = $5,
       licence_file = $6, identity_file = NULL
     WHERE enterprise_id = $1 AND confirmed_at IS NULL`,
    [enterprise, person, dispute.raisedAt, by, how, dispute.licence],
  );
  if (taken.rowCount === 0) return false;
  // First: whoever accepts one at this moment has the role before roles end.
  await tx.query(
    'UPDATE invitation SET ended_at = now() WHERE enterprise_id = $1 AND ended_at IS NULL AND used_at IS NULL',
    [enterprise],
  );
  const { rows } = await tx.query<{ person: string }>(ENDED, [enterprise]);
  for (const lost of new Set(rows.map((row) => row.person))) {
    await endSessionsOf(tx, lost, null);
    await noteOfAccount(tx, { person: lost, kind: 'enterpriseLost', by });
  }
  await tx.query('UPDATE calendar_feed SET revoked_at = now() WHERE enterprise_id = $1 AND revoked_at IS NULL', [
    enterprise,
  ]);
  await tx.query('UPDATE enterprise SET name = $2, legal_representative = $3, address = $4 WHERE id = $1', [
    enterprise,
    dispute.name,
    dispute.legalRepresentative,
    dispute.address,
  ]);
  return true;
}

/** For which enterprise somebody may still show papers: as who registered it, or as who disputes it. */
export const provingFor = async (db: Queryable, person: string): Promise<string | undefined> =>
  (
    await db.query<{ enterprise: string }>(
      `SELECT enterprise_id AS enterprise FROM registration WHERE person_id = $1 AND confirmed_at IS NULL
       UNION ALL SELECT enterprise_id FROM registration_dispute WHERE person_id = $1 AND outcome IS NULL LIMIT 1`,
      [person],
    )
  ).rows[0]?.enterprise;

/** Puts a paper in the place of the one before, as long as nobody has decided. */
export async function putProof(tx: Queryable, person: string, which: ProofKind, file: string): Promise<void> {
  const column = which === 'licence' ? 'licence_file' : 'identity_file';
  await tx.query(`UPDATE registration SET ${column} = $2 WHERE person_id = $1 AND confirmed_at IS NULL`, [
    person,
    file,
  ]);
  await tx.query(`UPDATE registration_dispute SET ${column} = $2 WHERE person_id = $1 AND outcome IS NULL`, [
    person,
    file,
  ]);
}

/** Is a file what somebody shows for an enterprise, with whom nobody is done? */
export const isProof = async (db: Queryable, file: string): Promise<boolean> =>
  (
    await db.query(
      `SELECT 1 FROM registration WHERE $1 IN (licence_file, identity_file) AND confirmed_at IS NULL
       UNION ALL SELECT 1 FROM registration_dispute WHERE $1 IN (licence_file, identity_file) AND outcome IS NULL LIMIT 1`,
      [file],
    )
  ).rowCount === 1;
