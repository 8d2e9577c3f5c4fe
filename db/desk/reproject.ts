import type { Case } from '../../domain/case/case.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { refreshRow } from '../record/refresh-row.ts';
import { refreshDues } from '../record/refresh-tasks.ts';
import { readWorld, zoneNow, type ZoneWorld } from '../zone-world.ts';

/**
 * Projects every open case of a zone anew over the calendar that the running transaction has made: its row, the days of
 * its tasks, and, in a zone that lives in real time, the alarm of its workflow, which is told afterwards.
 */
export async function reprojectZone(tx: Queryable, zone: string): Promise<void> {
  const world = await readWorld(tx, zone);
  const { rows: clocks } = await tx.query<{ clock_at: Date | null }>('SELECT clock_at FROM zone WHERE id = $1', [zone]);
  const now = zoneNow(clocks[0]?.clock_at ?? null);
  const { rows } = await tx.query<{ case_id: string; state: Case }>(
    `SELECT case_id, state FROM case_row WHERE zone_id = $1 AND (open OR next_moment IS NOT NULL) ORDER BY case_id FOR UPDATE`,
    [zone],
  );
  for (const { case_id: caseId, state } of rows) await reproject(tx, { caseId, state, world, now });
  if (world.practice || rows.length === 0) return;
  await tx.query(
    `INSERT INTO outbox (kind, key, zone_id, due_at) SELECT 'wakeCase', id || '@' || $3, $2, now() FROM unnest($1::text[]) AS id
     ON CONFLICT (kind, key) DO NOTHING`,
    [rows.map((row) => row.case_id), zone, String(world.edition)],
  );
}

async function reproject(
  tx: Queryable,
  {
    caseId,
    state,
    world,
    now,
  }: { readonly caseId: string; readonly state: Case; readonly world: ZoneWorld; readonly now: Instant },
): Promise<void> {
  await Promise.all([refreshRow(tx, { caseId, world, now }, state), refreshDues(tx, caseId, state, { world, now })]);
}
