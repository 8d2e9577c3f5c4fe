import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';

/** Who does something, and when by the zone's clock. */
export interface Doing {
  readonly by: string;
  readonly at: Instant;
}

/** What one administrator proposed and another confirms, or somebody withdraws; `base` is what it was compared with. */
export interface TwoPersonDraft {
  readonly id: string;
  readonly title: string;
  readonly effective_from: Day;
  readonly base: string;
  readonly proposed_by: string;
  readonly proposer: string;
  readonly proposed_at: Date;
  readonly confirmer: string | null;
  readonly confirmed_at: Date | null;
  readonly withdrawer: string | null;
  readonly withdrawn_at: Date | null;
  readonly number: number | null;
}

type DraftTable = 'catalogue_edition' | 'authority_list';

/** Gives a draft its number in the zone and its second person. Within a change of the zone (`lockZone`). */
export const confirmDraft = async (
  tx: Queryable,
  table: DraftTable,
  { zone, id }: { readonly zone: string; readonly id: string },
  { by, at }: Doing,
): Promise<void> => {
  await tx.query(
    `UPDATE ${table} SET confirmed_by = $3, confirmed_at = $4,
       number = 1 + coalesce((SELECT max(number) FROM ${table} WHERE zone_id = $1), 0)
     WHERE zone_id = $1 AND id = $2`,
    [zone, id, by, at],
  );
};

export const withdrawDraft = async (tx: Queryable, table: DraftTable, id: string, { by, at }: Doing): Promise<void> => {
  await tx.query(`UPDATE ${table} SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1`, [id, by, at]);
};
