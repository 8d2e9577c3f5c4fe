import type { Queryable } from '../pool.ts';

const ZONES: Readonly<Record<string, string>> = {
  case: 'SELECT zone_id FROM case_file WHERE id = $1',
  commitment: 'SELECT zone_id FROM project_commitment WHERE id = $1',
  project: 'SELECT zone_id FROM project WHERE id = $1',
  zone: 'SELECT id AS zone_id FROM zone WHERE id = $1',
};

/** The zone of what a request names: its case, commitment, project, or the zone itself; undefined if it names none that is there. */
export async function zoneConcerned(
  db: Queryable,
  names: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const [named] = Object.entries(ZONES).filter(([name]) => typeof names[name] === 'string');
  if (!named) return undefined;
  const [name, question] = named;
  return (await db.query<{ zone_id: string }>(question, [names[name]])).rows[0]?.zone_id;
}
