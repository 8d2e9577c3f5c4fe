import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { ProjectCode } from '../../domain/identifiers/project-code.ts';
import type { Queryable } from '../pool.ts';
import { newId } from '../id.ts';

export interface NewProject {
  readonly zone: string;
  readonly enterprise: string;
  readonly code: ProjectCode;
  readonly name: string;
  readonly industry: string;
  readonly investmentCny: number;
  readonly landHa: number;
  readonly energyTce: number;
  readonly site: string;
  readonly chemicalPark: boolean;
  /** Code of the park of the zone in which it lies. */
  readonly park?: string | undefined;
  readonly by: Doer;
  readonly at: Instant;
}

/** Opens a project; null if its code is taken in the zone. */
export async function insertProject(db: Queryable, project: NewProject): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO project (id, zone_id, enterprise_id, code, name, industry, investment_cny, land_ha, energy_tce, site, opened_at, opened_by, opened_for, chemical_park, park)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT (zone_id, code) DO NOTHING RETURNING id`,
    [
      newId(),
      project.zone,
      project.enterprise,
      project.code,
      project.name,
      project.industry,
      project.investmentCny,
      project.landHa,
      project.energyTce,
      project.site,
      project.at,
      project.by.person,
      forWhom(project.by),
      project.chemicalPark,
      project.park ?? null,
    ],
  );
  return rows[0]?.id ?? null;
}
