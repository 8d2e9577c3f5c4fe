import type { Capacity } from '../../domain/case/actor.ts';
import type { Officer } from '../../domain/case/state/review.ts';
import type { Queryable } from '../pool.ts';
import { HAT_COUNTS } from '../desk/who.ts';

/** Somebody who works for a zone, in one capacity of today. */
export interface Colleague extends Officer {
  readonly capacity: Capacity;
  readonly bureau: string | null;
}

/** Who works for a zone today, by name: from whom a second officer or the chair of a hearing is chosen. */
export async function colleaguesIn(db: Queryable, zone: string): Promise<readonly Colleague[]> {
  const { rows } = await db.query<Colleague>(
    `SELECT p.id AS person, p.name, h.capacity, h.bureau
     FROM hat h JOIN person p ON p.id = h.person_id LEFT JOIN zone z ON z.id = h.zone_id
     WHERE h.zone_id = $1 AND h.enterprise_id IS NULL AND h.capacity NOT IN ('steward', 'thirdParty') AND ${HAT_COUNTS}
     ORDER BY p.name, p.id, h.capacity`,
    [zone],
  );
  return rows;
}

/** 利害关系人 of a zone today, by name: who may be told of a right to a hearing (许可法 47). They work for nobody in it. */
export async function thirdPartiesIn(db: Queryable, zone: string): Promise<readonly Officer[]> {
  const { rows } = await db.query<Officer>(
    `SELECT DISTINCT p.id AS person, p.name FROM hat h JOIN person p ON p.id = h.person_id LEFT JOIN zone z ON z.id = h.zone_id
     WHERE h.zone_id = $1 AND h.capacity = 'thirdParty' AND ${HAT_COUNTS} ORDER BY p.name, p.id`,
    [zone],
  );
  return rows;
}
