import { createHash } from 'node:crypto';
import { canonical } from '../../domain/canonical.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { commitTo } from '../../proof/conceal.ts';
import { GENESIS } from '../genesis.ts';
import type { Queryable } from '../pool.ts';
import type { GrownLeaf } from './grown-leaf.ts';

interface Row {
  readonly visit: string;
  readonly seq: number;
  readonly kind: string;
  readonly data: unknown;
  readonly by: string;
  /** 代理: for whom; null: for nobody but oneself. */
  readonly for: string | null;
  readonly at: Date;
  readonly salt: string | null;
}

/** How far the visits of a zone that grew since they were last put under a root had come at the end of each day. */
export async function visitHeads(tx: Queryable, zone: string, upTo: Day): Promise<readonly GrownLeaf[]> {
  const { rows } = await tx.query<Row & { sealed: number }>(
    `SELECT e.visit_id AS visit, e.seq, e.kind, e.data, e.by_person AS by, e.for_person AS "for", e.happened_at AS at, e.salt, sealed.seq AS sealed
     FROM visit v
     CROSS JOIN LATERAL (SELECT coalesce(max(seq), 0) AS seq FROM daily_leaf WHERE kind = 'visit' AND chain_id = v.id) sealed
     JOIN visit_event e ON e.visit_id = v.id
     WHERE v.zone_id = $1
       AND EXISTS (SELECT 1 FROM visit_event n WHERE n.visit_id = v.id AND n.seq > sealed.seq)
     ORDER BY e.visit_id, e.seq`,
    [zone],
  );
  const heads = new Map<string, GrownLeaf>();
  let hash = '';
  for (const { sealed, ...row } of rows) {
    hash = visitHash(row.seq === 1 ? GENESIS : hash, row);
    const day = dayOf(instantFromMs(row.at.getTime()));
    const head = { kind: 'visit', id: row.visit, day, seq: row.seq, hash } as const;
    if (row.seq > sealed && day <= upTo) heads.set(`${row.visit}@${day}`, head);
  }
  return [...heads.values()];
}

/**
 * The events of a visit have no hashes of their own: they are chained when the day is put under its root. With a salt what an
 * event says is chained as a commitment; without one as it stands, which in an event that was erased is the commitment.
 */
const visitHash = (previous: string, { at, data, salt, for: whom, ...row }: Row): string =>
  createHash('sha256')
    .update(previous)
    .update(
      canonical({
        ...row,
        // What was chained before it was kept for whom has the hash that it had.
        ...(whom !== null && { for: whom }),
        data: salt === null ? data : commitTo(data, salt),
        at: instantFromMs(at.getTime()),
      }),
    )
    .digest('hex');
