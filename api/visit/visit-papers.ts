import { issueNow } from '../../db/record/issue-papers.ts';
import type { PointRow, VisitRow } from '../../db/read/visits.ts';
import type { Queryable } from '../../db/pool.ts';
import type { FoundPart, VisitIssuer, VisitPaperDraft } from '../../domain/visit/visit-papers.ts';
import type { VisitDesk } from './visit-desk.ts';

/** Who issues papers of visits in the zone, now. */
export const issuerOf = ({ world, doing }: VisitDesk): VisitIssuer => ({
  zoneName: world.name,
  organ: world.organ,
  contact: world.contact,
  practice: world.practice,
  at: doing.at,
});

/** Issues the papers of one event of a visit, in their order; answers their numbers. Later papers of the transaction name them. */
export const issueVisitPapers = (
  tx: Queryable,
  { world, doing }: VisitDesk,
  { visit, seq }: { readonly visit: string; readonly seq: number },
  drafts: readonly VisitPaperDraft[],
): Promise<readonly string[]> =>
  issueNow(tx, [{ owner: { column: 'visit_id', id: visit }, world, seq, at: doing.at, write: () => drafts }]);

/** The parts of which it is recorded what was found. */
export const foundParts = (points: readonly PointRow[]): readonly FoundPart[] =>
  points.flatMap((point) => (point.found ? [{ ...point, found: point.found }] : []));

/** Numbers of the papers of a kind, the oldest first. */
export const numbersOf = ({ papers }: VisitRow, kind: VisitPaperDraft['kind']): readonly string[] =>
  papers.filter((paper) => paper.kind === kind).map(({ number }) => number);
