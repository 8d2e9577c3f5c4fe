import { instantFromMs } from '../../domain/clock/instant.ts';
import type { PointRow, RequestRow, VisitRow, VisitToCome } from '../../db/read/visits.ts';
import type { GivenOf } from '../contract/route.ts';
import type { visitRoutes } from '../contract/visits.ts';

type ToldVisit = GivenOf<typeof visitRoutes.moveVisit>;
type ToldRequest = GivenOf<typeof visitRoutes.listVisitRequests>['requests'][number];

/** A visit as the API tells it, beside the others that are to come. */
export const tellVisit = (visit: VisitRow, toCome: readonly VisitToCome[]): ToldVisit => ({
  ...visit,
  approvedAt: instantFromMs(visit.approvedAt.getTime()),
  papers: visit.papers.map((paper) => ({ ...paper })),
  records: visit.records.map(({ visited, photos, bureau, remarks }) => ({
    bureau,
    remarks,
    visited: { ...visited },
    photos: photos.map((photo) => ({ ...photo })),
  })),
  checklist: visit.checklist.map(tellPoint),
  coSchedulingOffered: visit.exempt && visit.state === 'planned',
  together: toCome.filter((other) => meets(visit, other)).map(({ id, number, day }) => ({ id, number, day })),
});

const tellPoint = ({ points, found, ...rest }: PointRow): ToldVisit['checklist'][number] => ({
  ...rest,
  points: [...points],
  found: found && { ...found, officers: found.officers.map((officer) => ({ ...officer })) },
});

/** `recused`: whoever looks has a tie to the enterprise. */
export const tellRequest = ({ points, ...rest }: RequestRow, recused: boolean): ToldRequest => ({
  ...rest,
  points: [...points],
  recused,
});

/** Both are to come, to the same enterprise, and there are days that suit both. */
const meets = (one: VisitRow, other: VisitToCome): boolean =>
  one.id !== other.id &&
  one.enterprise.id === other.enterprise.id &&
  one.state === 'planned' &&
  other.state === 'planned' &&
  one.from <= other.to &&
  other.from <= one.to;
