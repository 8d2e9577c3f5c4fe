import type { Instant } from '../../domain/clock/instant.ts';
import { nextPromiseMoment } from '../../domain/project-commitment/moments.ts';
import type { ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import type { Queryable } from '../pool.ts';
import { readCommitmentState } from '../read/present-commitment.ts';

/** A commitment as its workflow knows it. */
export interface LoadedCommitment {
  readonly state: ProjectCommitment;
  readonly nextMoment: Instant | null;
  /** Keys of the acts that are recorded. */
  readonly acts: readonly string[];
}

/**
 * Reads the state of a commitment, its next moment and the keys of its acts.
 * @throws Error if there is no such commitment.
 */
export async function loadCommitment(db: Queryable, id: string): Promise<LoadedCommitment> {
  const read = await readCommitmentState(db, id);
  if (!read) throw new Error(`no commitment ${id}`);
  // Asked after the state: what that knows of is among the keys.
  const { rows } = await db.query<{ key: string }>(
    'SELECT key FROM project_commitment_effect WHERE commitment_id = $1 ORDER BY first_seq',
    [id],
  );
  return {
    state: read.state,
    nextMoment: nextPromiseMoment(read.state, read.calendar),
    acts: rows.map(({ key }) => key),
  };
}
