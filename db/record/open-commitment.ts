import type { PromiseEventOf } from '../../domain/project-commitment/event.ts';
import { evolvePromise } from '../../domain/project-commitment/evolve.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { GENESIS } from '../genesis.ts';
import type { Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';
import { promiseDossier, type CommitmentRow } from '../read/present-commitment.ts';
import { appendToCommitment } from './append-commitment.ts';
import { ringFor } from './outbox.ts';

/** The next number of commitments of a zone and year, without gaps: `CN320505-2026-00003`. */
export async function nextCommitmentNumber(tx: Queryable, world: ZoneWorld, now: Instant): Promise<string> {
  const year = Number(dayOf(now).slice(0, 4));
  const { rows } = await tx.query<{ last: number }>(
    `INSERT INTO paper_sequence (zone_id, kind, year, last) VALUES ($1, 'projectCommitmentNumber', $2, 1)
     ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = paper_sequence.last + 1 RETURNING last`,
    [world.id, year],
  );
  return `CN${world.region}-${year}-${String(rows[0]?.last ?? 0).padStart(5, '0')}`;
}

/**
 * Records that a consultation was asked for, after `lockProject`, and asks the engine to take it up. Works while that is away:
 * the days run by the record.
 */
export async function openRecordedCommitment(
  tx: Queryable,
  opened: PromiseEventOf<'consultationOpened'>,
  desk: { readonly world: ZoneWorld; readonly row: Pick<CommitmentRow, 'project' | 'applicant' | 'numbers'> },
): Promise<void> {
  const { world } = desk;
  const { id, number, project, enterprise, standard, at } = opened;
  const state = evolvePromise(null, opened);
  await tx.query(
    `INSERT INTO project_commitment (id, number, zone_id, project_id, enterprise_id, standard_code, standard_version)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, number, world.id, project, enterprise, standard.code, standard.version],
  );
  await tx.query(
    `INSERT INTO project_commitment_row (commitment_id, zone_id, project_id, enterprise_id, version, stage, state, open)
     VALUES ($1, $2, $3, $4, $5, $6, $7, true)`,
    [id, world.id, project, enterprise, state.version, state.stage, JSON.stringify(state)],
  );
  const dossier = promiseDossier(number, desk);
  await appendToCommitment(tx, { before: null, events: [opened], lastHash: GENESIS, now: at, world, dossier });
  await tx.query(
    `WITH asked AS (
       INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('takeUpCommitment', $1, $2, now())
     )
     ${ringFor('takeUpCommitment')}`,
    [id, world.id],
  );
}
