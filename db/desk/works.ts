import type { Instant } from '../../domain/clock/instant.ts';
import type { Works } from '../../domain/project/works.ts';
import type { Queryable } from '../pool.ts';

/** Names one of the works of a project, after `lockProject`. */
export async function insertWorks(
  tx: Queryable,
  {
    project,
    at,
    by,
    number,
    name,
    phase,
  }: Works & { readonly project: string; readonly at: Instant; readonly by: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO project_works (project_id, number, name, phase, named_at, named_by, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [project, number, name, phase, at, by, new Date()],
  );
}

/** Takes one of them away again. */
export const deleteWorks = async (tx: Queryable, project: string, number: string): Promise<void> => {
  await tx.query('DELETE FROM project_works WHERE project_id = $1 AND number = $2', [project, number]);
};
