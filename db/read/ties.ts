import type { Tie } from '../../domain/permission/tie.ts';
import { HAT_COUNTS } from '../desk/who.ts';
import type { Queryable } from '../pool.ts';
import { todayIn } from '../zone-day.ts';

// $1 are the persons. A relation counts by the clock of the zone in which the act is done, and still on the day on which it was
// ended; an enterprise's people act for it by the machine's clock where their hat names no zone. Who helped with a project as its
// steward (帮办代办) is no officer in it afterwards either.
const tiesIn = (zone: string, enterprise: string, project: string, inCase: string): string => `
  SELECT p.id AS person, p.name, t.kind
  FROM unnest($1::text[]) AS w (id) JOIN person p ON p.id = w.id
  CROSS JOIN (SELECT ${todayIn('z')} AS today FROM (SELECT ${zone} AS id) one LEFT JOIN zone z ON z.id = one.id) d
  CROSS JOIN LATERAL (
    SELECT 'own' AS kind FROM hat h LEFT JOIN zone z ON z.id = h.zone_id
      WHERE h.person_id = w.id AND h.enterprise_id = ${enterprise} AND ${HAT_COUNTS}
    UNION ALL
    SELECT r.kind FROM relation r JOIN enterprise e ON e.uscc = r.uscc LEFT JOIN relation_end n ON n.relation_id = r.id
      WHERE r.person_id = w.id AND e.id = ${enterprise}
        AND d.today BETWEEN r.first_day AND least(coalesce(r.last_day, 'infinity'), coalesce(n.last_day, 'infinity'))
    UNION ALL
    SELECT 'helped' FROM mandate m WHERE m.agent_id = w.id AND m.capacity = 'steward' AND m.zone_id = ${zone}
      AND m.enterprise_id = ${enterprise} AND m.first_day <= d.today AND (m.projects IS NULL OR ${project} = ANY (m.projects))
    ${inCase}
  ) t`;

// What `w` did for the applicant in the record `v`, also by now for nobody any more.
const ACTED_FOR_APPLICANT = `
  v.data->'by'->>'person' = w.id AND v.data->'by'->>'capacity' IN ('legalRepresentative', 'staff', 'agent', 'steward')`;

const TO_CASE = tiesIn(
  '(SELECT zone_id FROM case_row WHERE case_id = $2)',
  '(SELECT enterprise_id FROM case_row WHERE case_id = $2)',
  '(SELECT project_id FROM case_row WHERE case_id = $2)',
  `UNION ALL
    SELECT 'acted' FROM case_event v WHERE v.case_id = $2 AND ${ACTED_FOR_APPLICANT}
    UNION ALL
    SELECT 'party' FROM case_row c WHERE c.case_id = $2 AND c.state->'hearing'->'parties' ? w.id`,
);

const TO_COMMITMENT = tiesIn(
  '(SELECT zone_id FROM project_commitment WHERE id = $2)',
  '(SELECT enterprise_id FROM project_commitment WHERE id = $2)',
  '(SELECT project_id FROM project_commitment WHERE id = $2)',
  `UNION ALL
    SELECT 'acted' FROM project_commitment_event v WHERE v.commitment_id = $2 AND ${ACTED_FOR_APPLICANT}`,
);

const TO_ENTERPRISE = tiesIn('$3::text', '$2', '$4::text', '');

const TO_ENTERPRISES = `
  SELECT x.id AS enterprise, t.person, t.name, t.kind FROM unnest($2::text[]) x (id)
  CROSS JOIN LATERAL (${tiesIn('$3::text', 'x.id', 'NULL::text', '')}) t`;

/** Who of these persons has a tie to the applicant of a case today (回避, 公务员法 76); one row for each tie. */
export async function tiesToCase(db: Queryable, persons: readonly string[], caseId: string): Promise<readonly Tie[]> {
  if (persons.length === 0) return [];
  return (await db.query<Tie>(TO_CASE, [persons, caseId])).rows;
}

/** The same in the commitment of a project: also whoever asked for it, promised or reported there for the enterprise. */
export async function tiesToCommitment(db: Queryable, persons: readonly string[], id: string): Promise<readonly Tie[]> {
  if (persons.length === 0) return [];
  return (await db.query<Tie>(TO_COMMITMENT, [persons, id])).rows;
}

/**
 * Who of these persons has a tie to an enterprise, before a zone, today; `zone` null: before the installation, by the machine's
 * day; `project`: in what concerns that project.
 */
export async function tiesToEnterprise(
  db: Queryable,
  persons: readonly string[],
  {
    zone,
    enterprise,
    project,
  }: { readonly zone: string | null; readonly enterprise: string; readonly project?: string },
): Promise<readonly Tie[]> {
  if (persons.length === 0) return [];
  return (await db.query<Tie>(TO_ENTERPRISE, [persons, enterprise, zone, project ?? null])).rows;
}

/** The same for several enterprises before one zone: who has a tie, by enterprise; those to which nobody has one are left out. */
export async function tiesToEnterprises(
  db: Queryable,
  persons: readonly string[],
  { zone, enterprises }: { readonly zone: string; readonly enterprises: readonly string[] },
): Promise<ReadonlyMap<string, readonly Tie[]>> {
  const { rows } = await db.query<Tie & { enterprise: string }>(TO_ENTERPRISES, [persons, enterprises, zone]);
  const byEnterprise = new Map<string, Tie[]>();
  for (const { enterprise, ...tie } of rows)
    byEnterprise.set(enterprise, [...(byEnterprise.get(enterprise) ?? []), tie]);
  return byEnterprise;
}
