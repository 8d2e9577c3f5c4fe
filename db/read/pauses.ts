import type { Clock } from '../../domain/clock/clock.ts';
import type { PauseKind } from '../../domain/clock/clock.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { watchPause, type PauseSign } from '../../domain/supervision/watch-pause.ts';
import type { Queryable } from '../pool.ts';
import { calendarAt } from '../calendar-editions.ts';
import { zoneWithMoment } from '../zone-world.ts';
import { CARD_COLUMNS, cardOf, type CardRow, type CaseCard } from './case-card.ts';
import { seenCases, type Looking, type Values } from './seen.ts';

/** A special procedure as a supervisor watches it. */
export interface PauseRow {
  readonly case: CaseCard;
  readonly applicant: string;
  readonly bureau: string;
  readonly procedure: PauseKind;
  readonly noticeOn: Day;
  readonly endedOn: Day | null;
  readonly planned: number;
  readonly stopped: number;
  readonly signs: readonly PauseSign[];
}

type Row = CardRow & { readonly applicant: string; readonly bureau: string };

const readOf = (seen: string): string => `
  SELECT ${CARD_COLUMNS}, e.name AS applicant, r.state->'item'->>'bureau' AS bureau
  FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN enterprise e ON e.id = r.enterprise_id
  WHERE r.zone_id = $1 AND r.state->'procedures'->0 IS NOT NULL AND ${seen} ORDER BY r.case_id`;

/** The procedures of a zone: those that run, the longest first; then those that are over, the last first. */
export async function readPauses(
  db: Queryable,
  { zone, seer }: Looking,
): Promise<{ readonly asOf: Instant; readonly today: Day; readonly rows: readonly PauseRow[] }> {
  const found = await zoneWithMoment(db, zone);
  if (!found) throw new Error(`no zone ${zone}`);
  const { world, now: asOf } = found;
  const today = dayOf(asOf);
  const values: Values = [zone];
  const { rows } = await db.query<Row>(readOf(seenCases(seer, 'r', values)), values);
  const pauses = rows.flatMap((row) =>
    (row.procedures ?? []).map((one): PauseRow => {
      const limit: Clock | null = row.clocks.promised ?? row.clocks.statutory ?? null;
      const { kind, noticeOn, endedOn } = one;
      return {
        case: cardOf(row, today, world),
        applicant: row.applicant,
        bureau: world.bureaus.get(row.bureau) ?? row.bureau,
        procedure: kind,
        noticeOn,
        endedOn,
        ...watchPause(one, limit, today, calendarAt(world, row.park)),
      };
    }),
  );
  return { asOf, today, rows: pauses.toSorted(byConcern) };
}

function byConcern(one: PauseRow, other: PauseRow): number {
  if ((one.endedOn === null) !== (other.endedOn === null)) return one.endedOn === null ? -1 : 1;
  if (one.endedOn !== null && other.endedOn !== null) return one.endedOn < other.endedOn ? 1 : -1;
  return other.stopped - one.stopped;
}
