import { authorityOn, type Grant, type ProjectMeasure } from '../../domain/authority/grant.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Case, CaseId } from '../../domain/case/case.ts';
import { changeOfPower } from '../../domain/case/power.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import { happenTo } from './happen-to.ts';

// All rows are locked before the first is written, in one order: an act that waits for one of them holds no number of a paper.
const IN_HAND = `
  SELECT r.case_id, r.item_code, r.stage, r.state->>'direct' AS direct, r.clocks,
    jsonb_build_object('industry', p.industry, 'investmentCny', p.investment_cny, 'energyTce', p.energy_tce) AS project
  FROM case_row r JOIN project p ON p.id = r.project_id
  WHERE r.zone_id = $1 AND r.stage IN ('received', 'correcting', 'accepted') AND r.state->'upper' IS NULL
  ORDER BY r.case_id FOR UPDATE OF r`;

interface Row {
  case_id: CaseId;
  item_code: ItemCode;
  stage: Case['stage'];
  direct: string | null;
  clocks: Case['clocks'];
  project: ProjectMeasure;
}

/** A change of the zone's list of grants, on a day. */
export interface ListChange {
  readonly zone: string;
  readonly before: readonly Grant[];
  readonly after: readonly Grant[];
  readonly today: Day;
  readonly by: Actor;
}

/**
 * Lets each case that is in the zone's hands know, in the transaction of the change, that the zone has lost its power over it
 * (许可法 22), or has it again. What is with an upper organ already is not touched.
 */
export async function settlePower(tx: Queryable, { zone, before, after, today, by }: ListChange): Promise<void> {
  const { rows } = await tx.query<Row>(IN_HAND, [zone]);
  for (const { case_id: id, item_code: item, direct, project, stage, clocks } of rows) {
    const on = (grants: readonly Grant[]): Grant | null => authorityOn(grants, item, project, today);
    const c = { stage, clocks, ...(direct === null ? {} : { direct }) };
    const change = changeOfPower(c, on(before), on(after));
    if (change) await happenTo(tx, id, by, { type: change });
  }
}
