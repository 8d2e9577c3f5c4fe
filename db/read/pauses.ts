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
  /** Its place in the order of all: those that run, the longest first; then those that are over, the last first. */
  readonly key: string;
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
    (row.procedures ?? []).map((one, nth): PauseRow => {
      const limit: Clock | null = row.clocks.promised ?? row.clocks.statutory ?? null;
      const { kind, noticeOn, endedOn } = one;
      const watched = watchPause(one, limit, today, calendarAt(world, row.park));
      return {
        case: cardOf(row, today, world),
        applicant: row.applicant,
        bureau: world.bureaus.get(row.bureau) ?? row.bureau,
        procedure: kind,
        noticeOn,
        endedOn,
        ...watched,
        key: `${placeOf(endedOn, watched.stopped)} ${row.case_id} ${nth}`,
      };
    }),
  );
  return { asOf, today, rows: pauses.toSorted((one, other) => (one.key < other.key ? -1 : 1)) };
}

/** What is larger comes first: it is taken from a number that is larger still, with as many digits. */
const placeOf = (endedOn: Day | null, stopped: number): string =>
  endedOn === null ? `0 ${899_999 - stopped}` : `1 ${99_999_999 - Number(endedOn.replaceAll('-', ''))}`;
