import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { paperHash } from '../../proof/paper-hash.ts';
import type { Queryable } from '../pool.ts';
import type { GrownLeaf } from './grown-leaf.ts';

interface PaperRow {
  readonly id: string;
  readonly owner: string;
  readonly seq: number;
  readonly event: number;
  readonly number: string;
  readonly title: string;
  readonly contentHash: string;
}

/**
 * The papers of chains that grew which lie under no root yet, each on the day on which the event that issued it comes under
 * one. Asked of the chains that grew and not of all papers: a paper is written with an event. An order (督办) of an hour in
 * which nothing else happened waits until its case grows, and has no place among the numbered ones, since it comes between.
 */
export async function issuedPapers(tx: Queryable, grown: readonly GrownLeaf[]): Promise<readonly GrownLeaf[]> {
  const idsOf = (kind: GrownLeaf['kind']) => [...new Set(grown.filter((one) => one.kind === kind).map(({ id }) => id))];
  const { rows } = await tx.query<PaperRow>(
    `WITH owned AS (
       SELECT case_id AS owner, p.* FROM paper p WHERE case_id = ANY($1::text[])
       UNION ALL SELECT commitment_id, p.* FROM paper p WHERE commitment_id = ANY($2::text[])
       UNION ALL SELECT visit_id, p.* FROM paper p WHERE visit_id = ANY($3::text[])
     ), numbered AS (
       SELECT o.*, CASE WHEN kind = 'urgingOrder' THEN 0
         ELSE row_number() OVER (PARTITION BY owner, kind = 'urgingOrder' ORDER BY event_seq, place) END AS seq
       FROM owned o)
     SELECT id, owner, seq, event_seq AS event, number, title, content_hash AS "contentHash" FROM numbered n
     WHERE NOT EXISTS (SELECT FROM daily_leaf l WHERE l.kind = 'paper' AND l.chain_id = n.id)`,
    [idsOf('case'), idsOf('commitment'), idsOf('visit')],
  );
  const headsOf = byChain(grown);
  return rows.flatMap((paper) => {
    const head = headsOf.get(paper.owner)?.find(({ seq }) => seq >= paper.event);
    return head ? [leafOf(paper, head.day)] : [];
  });
}

/** The heads of each chain, the oldest first. */
function byChain(grown: readonly GrownLeaf[]): ReadonlyMap<string, readonly GrownLeaf[]> {
  const heads = new Map<string, GrownLeaf[]>();
  for (const head of grown.toSorted((a, b) => a.seq - b.seq)) {
    const ofChain = heads.get(head.id) ?? [];
    ofChain.push(head);
    heads.set(head.id, ofChain);
  }
  return heads;
}

const leafOf = ({ id, seq, event, ...paper }: PaperRow, day: Day): GrownLeaf => ({
  kind: 'paper',
  id,
  seq,
  day,
  hash: paperHash({ ...paper, event: seq === 0 ? null : event }),
});

/** The PDFs of a zone that lie under no root yet, each on the day of its paper, which may be over for long. */
export async function sealedPdfs(tx: Queryable, zone: string, upTo: Day): Promise<readonly GrownLeaf[]> {
  const { rows } = await tx.query<{ id: string; hash: string; issued_at: Date }>(
    `SELECT d.paper_id AS id, d.sha256 AS hash, p.issued_at FROM paper_pdf d JOIN paper p ON p.id = d.paper_id
     WHERE d.owes_leaf AND p.zone_id = $1`,
    [zone],
  );
  return rows
    .map(({ issued_at, ...pdf }) => ({
      kind: 'pdf' as const,
      ...pdf,
      seq: 1,
      day: dayOf(instantFromMs(issued_at.getTime())),
    }))
    .filter(({ day }) => day <= upTo);
}

/** These lie under a root now. */
export const keepLeafed = async (tx: Queryable, papers: readonly string[]): Promise<void> => {
  await tx.query('UPDATE paper_pdf SET owes_leaf = false WHERE paper_id = ANY($1::text[])', [papers]);
};
