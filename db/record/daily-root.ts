import type { Day } from '../../domain/clock/day.ts';
import { addDays } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import type { DayContent } from '../../proof/day.ts';
import type { Leaf } from '../../proof/merkle.ts';
import type { Queryable } from '../pool.ts';
import type { GrownLeaf } from './grown-leaf.ts';
import { issuedPapers, keepLeafed, sealedPdfs } from './issued-leaves.ts';
import { visitHeads } from './visit-chain.ts';

/** What was recorded just before midnight may be committed just after it. Practice time does not pass by itself. */
const GRACE_MS = 300_000;

/** Zones with a day that is over and has no root, each with the last such day, by its own clock. */
export async function zonesToSeal(db: Queryable): Promise<readonly { readonly zone: string; readonly upTo: Day }[]> {
  const { rows } = await db.query<{ zone: string; clock_at: Date | null; last: Day | null }>(
    `SELECT z.id AS zone, z.clock_at, (SELECT max(day) FROM daily_root r WHERE r.zone_id = z.id) AS last FROM zone z
     WHERE EXISTS (SELECT 1 FROM case_file f WHERE f.zone_id = z.id)
       OR EXISTS (SELECT 1 FROM visit v WHERE v.zone_id = z.id)
       OR EXISTS (SELECT 1 FROM project_commitment c WHERE c.zone_id = z.id)
     ORDER BY z.id`,
  );
  return rows
    .map(({ zone, clock_at, last }) => ({ zone, last, upTo: lastDayOver(clock_at) }))
    .filter(({ last, upTo }) => last === null || last < upTo);
}

const lastDayOver = (clockAt: Date | null): Day =>
  addDays(dayOf(instantFromMs(clockAt ? clockAt.getTime() : Date.now() - GRACE_MS)), -1);

/**
 * The chains of a zone that grew since they were last put under a root, with each day of growth up to `upTo`, and what was issued
 * with them.
 */
export async function grownLeaves(tx: Queryable, zone: string, upTo: Day): Promise<readonly GrownLeaf[]> {
  const [cases, commitments, visits] = await Promise.all([
    tx.query<GrownLeaf>(grown('case', 'case_event', 'case_row'), [zone, upTo]),
    tx.query<GrownLeaf>(grown('commitment', 'project_commitment_event', 'project_commitment_row'), [zone, upTo]),
    visitHeads(tx, zone, upTo),
  ]);
  const chains = [...cases.rows, ...commitments.rows, ...visits];
  return [...chains, ...(await issuedPapers(tx, chains)), ...(await sealedPdfs(tx, zone, upTo))];
}

const grown = (kind: 'case' | 'commitment', events: string, row: string): string => `
  SELECT DISTINCT ON (e.${kind}_id, e.day) '${kind}' AS kind, e.${kind}_id AS id, e.day, e.seq, e.hash
  FROM ${row} r
  CROSS JOIN LATERAL (SELECT coalesce(max(seq), 0) AS seq FROM daily_leaf WHERE kind = '${kind}' AND chain_id = r.${kind}_id) sealed
  JOIN LATERAL (SELECT ${kind}_id, seq, hash, (recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM ${events} WHERE ${kind}_id = r.${kind}_id AND seq > sealed.seq) e ON true
  WHERE r.zone_id = $1 AND r.version > sealed.seq AND e.day <= $2
  ORDER BY e.${kind}_id, e.day, e.seq DESC`;

/** A day as it is kept. */
export interface NewRoot {
  readonly content: DayContent;
  readonly leaves: readonly Leaf[];
  readonly hash: string;
  readonly key: string;
  readonly signature: Buffer;
}

/** Keeps the roots of days; a second root for a day breaks the key of the table. */
export async function keepRoots(tx: Queryable, roots: readonly NewRoot[]): Promise<void> {
  const of = <T>(tell: (root: NewRoot) => T): readonly T[] => roots.map(tell);
  await tx.query(
    `INSERT INTO daily_root (zone_id, day, leaves, papers, root, previous, hash, key_id, signature, sealed_at)
     SELECT zone, day, leaves, papers, root, previous, hash, key, signature, now()
     FROM unnest($1::text[], $2::date[], $3::int[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bytea[])
       AS root (zone, day, leaves, papers, root, previous, hash, key, signature)`,
    [
      of(({ content }) => content.zone),
      of(({ content }) => content.day),
      of(({ content }) => content.leaves),
      of(({ content }) => content.papers),
      of(({ content }) => content.root),
      of(({ content }) => content.previous),
      of(({ hash }) => hash),
      of(({ key }) => key),
      of(({ signature }) => signature),
    ],
  );
  await keepLeaves(tx, roots);
}

async function keepLeaves(tx: Queryable, roots: readonly NewRoot[]): Promise<void> {
  const leaves = roots.flatMap(({ content, leaves: all }) => all.map((leaf) => ({ ...leaf, ...content })));
  await tx.query(
    `INSERT INTO daily_leaf (zone_id, day, kind, chain_id, seq, hash)
     SELECT * FROM unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::int[], $6::text[])`,
    [
      leaves.map(({ zone }) => zone),
      leaves.map(({ day }) => day),
      leaves.map(({ kind }) => kind),
      leaves.map(({ id }) => id),
      leaves.map(({ seq }) => seq),
      leaves.map(({ hash }) => hash),
    ],
  );
  const pdfs = leaves.filter(({ kind }) => kind === 'pdf');
  if (pdfs.length > 0)
    await keepLeafed(
      tx,
      pdfs.map(({ id }) => id),
    );
}
