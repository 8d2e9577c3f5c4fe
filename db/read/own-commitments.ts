import type { Case, Decided } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import { commitmentStanding, type CommitmentStanding } from '../../domain/case/commitment-standing.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { zoneNow, zoneWorldOf } from '../zone-world.ts';
import { dueClock, type DueClock } from './due-clock.ts';
import { seenCases, type Seer, type Values } from './seen.ts';

/** A grant that rests on a commitment, as the enterprise keeps an eye on it. */
export interface CommitmentRow {
  readonly case: { readonly id: string; readonly number: string; readonly item: { code: ItemCode; name: string } };
  readonly project: string;
  readonly decidedOn: Day;
  readonly version: string | null;
  readonly conditions: readonly string[];
  /** What is looked at, how and by whom. */
  readonly checks: string | null;
  readonly standing: CommitmentStanding;
  readonly due: DueClock | null;
  /** The visit to come at which it is checked, if the enterprise was told of it. */
  readonly visit: { readonly number: string; readonly day: Day } | null;
}

interface Row {
  readonly id: string;
  readonly number: string;
  /** Of the guide under which it was filed. */
  readonly version: number;
  readonly state: Case;
  readonly project: string;
  readonly zone: string;
  readonly edition: number;
  readonly clock_at: Date | null;
  readonly visit: { readonly number: string; readonly day: Day } | null;
}

const readOf = (seen: string): string => `
  SELECT r.case_id AS id, f.number, f.item_version AS version, r.state, p.name AS project, z.id AS zone, z.edition, z.clock_at,
    (SELECT jsonb_build_object('number', v.number, 'day', v.day) FROM visit_request q JOIN visit v ON v.id = q.visit_id
      WHERE q.case_id = r.case_id AND v.state = 'planned' AND v.announced ORDER BY v.day LIMIT 1) AS visit
  FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN project p ON p.id = r.project_id
  JOIN zone z ON z.id = r.zone_id
  WHERE ${seen} AND ($1::text IS NULL OR r.zone_id = $1) AND f.way = 'commitment' AND r.outcome = 'grant'`;

/** The commitments of the enterprise of whoever looks, in one zone if its people may act only there, in no order. */
export async function readOwnCommitments(
  db: Queryable,
  { seer, zone }: { readonly seer: Seer; readonly zone: string | null },
): Promise<readonly CommitmentRow[]> {
  const values: Values = [zone];
  const { rows } = await db.query<Row>(readOf(seenCases(seer, 'r', values)), values);
  const told: CommitmentRow[] = [];
  for (const row of rows) {
    const state = completeState(row.state);
    if (state.stage === 'decided') told.push(await commitmentRow(db, row, state));
  }
  return told;
}

/** Its place in the order of the commitments: what is due next first, then the newest. */
export const commitmentKey = ({ due, decidedOn, case: { id } }: CommitmentRow): string =>
  `${due?.day ?? '9999'} ${99_999_999 - Number(decidedOn.replaceAll('-', ''))} ${id}`;

async function commitmentRow(db: Queryable, row: Row, state: Decided): Promise<CommitmentRow> {
  const { calendar, items } = await zoneWorldOf(db, row.zone, row.edition);
  const { item, decision } = state;
  const standard = items.get(item.code)?.find(({ version }) => version === row.version)?.standard;
  return {
    case: { id: row.id, number: row.number, item: { code: item.code, name: item.name } },
    project: row.project,
    decidedOn: dayOf(decision.at),
    version: standard?.version ?? null,
    conditions: standard?.conditions.map(({ text }) => text) ?? [],
    checks: standard?.checks ?? null,
    standing: commitmentStanding(state),
    due: dueClock(state, ['statement', 'rectify', 'check'], dayOf(zoneNow(row.clock_at)), calendar),
    visit: row.visit,
  };
}
