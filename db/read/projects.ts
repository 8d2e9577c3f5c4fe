import type { PermitState } from '../../domain/case/state/permit.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Calendars } from '../calendar-editions.ts';
import type { Park } from '../desk/park.ts';
import type { Queryable } from '../pool.ts';
import { CARD_COLUMNS, cardOf, type CardRow, type CaseCard } from './case-card.ts';
import { seenCases, seenProjectRows, type Seer, type Values } from './seen.ts';

export interface ProjectRow {
  id: string;
  zone: string;
  code: string;
  name: string;
  enterprise: { id: string; name: string; uscc: string };
  industry: string;
  investmentCny: number;
  landHa: number;
  energyTce: number;
  site: string;
  chemicalPark: boolean;
  park: Park | null;
  openedAt: Date;
}

const COLUMNS = `
  p.id, p.zone_id AS zone, trim(p.code) AS code, p.name,
  jsonb_build_object('id', e.id, 'name', e.name, 'uscc', e.uscc) AS enterprise,
  p.industry, p.investment_cny AS "investmentCny", p.land_ha AS "landHa", p.energy_tce AS "energyTce", p.site,
  p.chemical_park AS "chemicalPark",
  (SELECT jsonb_build_object('code', k.code, 'name', k.name, 'desk', k.desk) FROM park k
    WHERE k.zone_id = p.zone_id AND k.code = p.park) AS park,
  p.opened_at AS "openedAt"`;

/** A project by id; null if there is none. */
export async function readProject(db: Queryable, id: string): Promise<ProjectRow | null> {
  const { rows } = await db.query<ProjectRow>(
    `SELECT ${COLUMNS} FROM project p JOIN enterprise e ON e.id = p.enterprise_id WHERE p.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Has an upper organ a case of the project? */
export const isBeforeOrgan = async (db: Queryable, project: string, organ: string): Promise<boolean> =>
  (
    await db.query(`SELECT 1 FROM case_row WHERE project_id = $1 AND state->'upper'->>'organ' = $2 LIMIT 1`, [
      project,
      organ,
    ])
  ).rowCount === 1;

/** Whose projects: of an enterprise all, or those that a steward helps with; `zones`: there alone; absent: everywhere. */
export interface OfEnterprise {
  readonly enterprise: string;
  readonly zones?: readonly string[] | undefined;
  readonly projects?: readonly string[];
}

/** Projects that somebody may read, the newest first. `after` is the key of the last row of the page before. */
export async function listProjects(
  db: Queryable,
  seer: Seer,
  { after, limit }: { after: readonly [openedAt: string, id: string] | null; limit: number },
): Promise<readonly ProjectRow[]> {
  const values: Values = [after?.[0] ?? null, after?.[1] ?? null, limit];
  const { rows } = await db.query<ProjectRow>(
    `SELECT ${COLUMNS} FROM project p JOIN enterprise e ON e.id = p.enterprise_id
     WHERE ${seenProjectRows(seer, 'p', values)} AND ($1::timestamptz IS NULL OR (p.opened_at, p.id) < ($1, $2))
     ORDER BY p.opened_at DESC, p.id DESC LIMIT $3`,
    values,
  );
  return rows;
}

/** A case among those of its project, with how what was granted stands; null: nothing was. */
export interface ProjectCard extends CaseCard {
  readonly permit: { readonly state: PermitState } | null;
}

type Row = CardRow & { readonly project_id: string; readonly permit: PermitState | null };

/**
 * The cases of projects as cards, as far as somebody may read them, in the order in which they were filed, as of the day of
 * their zone. One question for all.
 */
export async function cardsOfProjects(
  db: Queryable,
  { projects, seer }: { readonly projects: readonly Pick<ProjectRow, 'id' | 'zone'>[]; readonly seer: Seer | 'all' },
  onIn: (zone: string) => { readonly day: Day; readonly calendars: Calendars },
): Promise<ReadonlyMap<string, readonly ProjectCard[]>> {
  const values: Values = [projects.map((project) => project.id)];
  const seen = seer === 'all' ? 'true' : seenCases(seer, 'r', values);
  const { rows } = await db.query<Row>(
    `SELECT r.project_id, r.state->'permit'->>'state' AS permit, ${CARD_COLUMNS} FROM case_row r JOIN case_file f ON f.id = r.case_id
     WHERE r.project_id = ANY ($1) AND ${seen} ORDER BY f.number`,
    values,
  );
  const ofProject = ({ id, zone }: Pick<ProjectRow, 'id' | 'zone'>): readonly ProjectCard[] => {
    const { day, calendars } = onIn(zone);
    return rows
      .filter((row) => row.project_id === id)
      .map((row) => ({ ...cardOf(row, day, calendars), permit: row.permit && { state: row.permit } }));
  };
  return new Map(projects.map((project) => [project.id, ofProject(project)]));
}
