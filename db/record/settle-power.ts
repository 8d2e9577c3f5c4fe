import { authorityOn, type Grant, type ProjectMeasure } from '../../domain/authority/grant.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import { changeOfPower } from '../../domain/case/power.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import { happenTo } from './happen-to.ts';

const IN_HAND = `
  SELECT r.case_id, r.item_code, r.stage, r.state->>'direct' AS direct, r.clocks,
    jsonb_build_object('industry', p.industry, 'investmentCny', p.investment_cny, 'energyTce', p.energy_tce) AS project
  FROM case_row r JOIN project p ON p.id = r.project_id
  WHERE r.zone_id = $1 AND r.stage IN ('received', 'correcting', 'accepted') AND r.state->'upper' IS NULL
    AND r.received_on <= $2`;

// All rows are locked before the first is written, in one order: an act that waits for one of them holds no number of a paper.
const LOCKED = `${IN_HAND} AND r.case_id = ANY ($3) ORDER BY r.case_id FOR UPDATE OF r`;

interface Row {
  case_id: CaseId;
  item_code: ItemCode;
  stage: Case['stage'];
  direct: string | null;
  clocks: Case['clocks'];
  project: ProjectMeasure;
}

/** A list of grants on a day. */
export interface Powers {
  readonly grants: readonly Grant[];
  readonly on: Day;
}

/** The powers of a zone, as they were and as they are. */
export interface PowerChange {
  readonly zone: string;
  readonly before: Powers;
  readonly after: Powers;
  readonly by: Actor;
}

/**
 * Lets each case that is in the zone's hands know, in the running transaction, that the zone has lost its power over it
 * (许可法 22), or has it again. What is with an upper organ already, or came later, is not touched. Repeated, it does nothing.
 */
export async function settlePower(tx: Queryable, change: PowerChange): Promise<void> {
  const { zone, before, by } = change;
  const seen = (await tx.query<Row>(IN_HAND, [zone, before.on])).rows.filter((row) => changeIn(row, change));
  if (seen.length === 0) return;
  const { rows } = await tx.query<Row>(LOCKED, [zone, before.on, seen.map((row) => row.case_id)]);
  for (const row of rows) {
    const type = changeIn(row, change);
    if (type) await happenTo(tx, row.case_id, by, { type });
  }
}

function changeIn(row: Row, { before, after }: PowerChange) {
  const { item_code: item, direct, project, stage, clocks } = row;
  const on = (powers: Powers): Grant | null => authorityOn(powers.grants, item, project, powers.on);
  return changeOfPower({ stage, clocks, ...(direct === null ? {} : { direct }) }, on(before), on(after));
}
