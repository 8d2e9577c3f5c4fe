import type { Case } from '../../domain/case/case.ts';
import { dueMoves, type CalendarChange, type DueMove } from '../../domain/case/due-moves.ts';
import type { Day } from '../../domain/clock/day.ts';
import { calendarWith } from '../calendar-editions.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import { worldAt, type ZoneWorld } from '../zone-world.ts';
import { recountedMoves, type PublicationRow, type RecountedCase } from './calendar-publication.ts';
import { AT_DESK, IS_OPEN, parkOf } from './publish-calendar.ts';

interface Counts {
  readonly cases: number;
  readonly moved: number;
  readonly kept: number;
  /** Of those that move: to an earlier day, to a later one. */
  readonly earlier: number;
  readonly later: number;
  /** Of those that move: the new last day has passed already, and the old one has not. */
  readonly overdue: number;
}

/** What a calendar does to the open clocks of a zone. `cases`: those of which a last day moves; `kept`: deadlines that stay. */
export interface CalendarImpact extends Counts {
  readonly open: number;
  readonly byBureau: readonly (Counts & { readonly bureau: string })[];
  readonly moves: PageOf<CaseMove>;
}

type CaseMove = Omit<RecountedCase, 'id' | 'moves'> & DueMove & { readonly case: string };

export interface ImpactAsked {
  readonly world: ZoneWorld;
  readonly publication: PublicationRow;
  /** Today on the zone's clock. */
  readonly today: Day;
  /** Which moves are told one by one. */
  readonly page: PageAsked;
}

/** The impact of a draft as a preview, over all cases open now; of what was published, as it is recorded. */
export async function impactOf(db: Queryable, asked: ImpactAsked): Promise<CalendarImpact> {
  const { publication } = asked;
  const page = publication.published_at ? recorded(db, publication.id) : previewed(db, asked);
  const tally = startTally(asked.page, asked.today);
  for (let after = ''; ;) {
    const cases = await page(after);
    cases.forEach(tally.add);
    const last = cases.at(-1);
    if (!last || cases.length < PAGE) return tally.sum();
    after = last.id;
  }
}

/** Cases that are read together: so few that other requests get their turn in between. */
const PAGE = 250;

type ReadPage = (after: string) => Promise<readonly RecountedCase[]>;

const recorded =
  (db: Queryable, publication: string): ReadPage =>
  (after) =>
    recountedMoves(db, publication, after, PAGE);

const READ_OPEN = `
  SELECT r.case_id AS id, f.number, r.item_code AS item, r.state, r.park
  FROM case_row r JOIN case_file f ON f.id = r.case_id
  WHERE r.zone_id = $1 AND ${AT_DESK} AND r.case_id > $3 AND ${IS_OPEN} ORDER BY r.case_id LIMIT $4`;

interface OpenRow {
  readonly id: string;
  readonly number: string;
  readonly item: string;
  readonly state: Case;
  readonly park: string | null;
}

function previewed(db: Queryable, { world, publication, today }: ImpactAsked): ReadPage {
  const changes = new Map<string | null, CalendarChange>();
  const changeAt = (park: string | null): CalendarChange => {
    const known = changes.get(park) ?? changeOf(worldAt(world, park), publication, today);
    changes.set(park, known);
    return known;
  };
  return async (after) => {
    const asked = [world.id, parkOf(publication.content), after, PAGE];
    const { rows } = await db.query<OpenRow>(READ_OPEN, asked);
    return rows.map(({ state, park, ...row }) => ({
      ...row,
      bureau: state.item.bureau,
      moves: dueMoves(state, changeAt(park)),
    }));
  };
}

/** What a draft changes for the cases of one desk. */
function changeOf({ editions }: ZoneWorld, { content }: PublicationRow, today: Day): CalendarChange {
  const newest = editions.at(-1);
  if (!newest) throw new Error('a zone has a calendar');
  return { before: newest.calendar, after: calendarWith(newest, content), today };
}

interface Tally {
  readonly add: (one: RecountedCase) => void;
  readonly sum: () => CalendarImpact;
}

function startTally({ after, limit }: PageAsked, today: Day): Tally {
  const bureaus = new Map<string, Counts>();
  const moves: CaseMove[] = [];
  let open = 0;
  return {
    add: ({ id, moves: own, ...row }) => {
      open += 1;
      const told = own.map((move) => ({ case: id, ...row, ...move })).toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
      const following = told.filter((move) => after === undefined || keyOf(move) > after);
      moves.push(...following.slice(0, limit + 1 - moves.length));
      if (own.length > 0) bureaus.set(row.bureau, plus(bureaus.get(row.bureau) ?? NONE, countsOf(own, today)));
    },
    sum: () => ({
      open,
      ...[...bureaus.values()].reduce(plus, NONE),
      byBureau: [...bureaus].map(([bureau, counts]) => ({ bureau, ...counts })).toSorted((a, b) => b.cases - a.cases),
      moves: pageOf(moves, limit, keyOf),
    }),
  };
}

/** The cases come in the order of their ids, and a case has one clock of a name. */
const keyOf = (move: CaseMove): string => `${move.case} ${move.clock}`;

const NONE: Counts = { cases: 0, moved: 0, kept: 0, earlier: 0, later: 0, overdue: 0 };

function countsOf(moves: readonly DueMove[], today: Day): Counts {
  const moving = moves.filter(({ kept }) => !kept);
  const earlier = moving.filter(({ from, to }) => to < from).length;
  return {
    cases: moving.length > 0 ? 1 : 0,
    moved: moving.length,
    kept: moves.length - moving.length,
    earlier,
    later: moving.length - earlier,
    overdue: moving.filter(({ from, to }) => to < today && from >= today).length,
  };
}

const plus = (a: Counts, b: Counts): Counts => ({
  cases: a.cases + b.cases,
  moved: a.moved + b.moved,
  kept: a.kept + b.kept,
  earlier: a.earlier + b.earlier,
  later: a.later + b.later,
  overdue: a.overdue + b.overdue,
});
