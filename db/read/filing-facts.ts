import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Ban } from '../../domain/credit/ban.ts';
import type { Covered, Works } from '../../domain/project/works.ts';
import type { Queryable } from '../pool.ts';
import type { Answers } from '../../domain/plan/question.ts';
import { BARS } from './bars.ts';
import { isGranted, isOpen, isPermitted } from './how-it-stands.ts';
import { SPECIAL_WORKS } from './works-kind.ts';
import { ANSWERS } from './planned-items.ts';

/** What of a project's past bears on a new filing. */
export interface FilingFacts {
  readonly commitmentBarred: boolean;
  readonly deferralBarred: boolean;
  readonly blocked: readonly ItemCode[];
  readonly alive: readonly ItemCode[];
  readonly works: readonly Works[];
  /** How the item of each case stands, for those of its works. */
  readonly standing: readonly { readonly item: ItemCode; readonly works: Covered; readonly alive: boolean }[];
  /** Items for which the enterprise may not apply again, over or not. */
  readonly bans: readonly Ban[];
  /** A case of verification (核准, A03) is or was there. */
  readonly verified: boolean;
  /** The land contract is on record. */
  readonly landContract: boolean;
  /** It was confirmed that an area assessment serves the project (区域评估成果适用确认, A15). */
  readonly areaAssessed: boolean;
  /** The works of the project are special ones (消防法 11); null: nobody has said. */
  readonly specialWorks: boolean | null;
  /** The newest answers about it; null: nobody has answered. */
  readonly answers: Answers | null;
}

// Alive is an item with a case that is open or granted. Blocked is one whose cases all ended otherwise.
const READ = `
  WITH item AS (
    SELECT item_code, bool_or(${isOpen('c')} OR ${isGranted('c')}) AS alive
    FROM case_row c WHERE project_id = $1 GROUP BY item_code
  )
  SELECT
    EXISTS (SELECT 1 FROM credit_note n WHERE n.enterprise_id = p.enterprise_id
      AND (n.zone_id IS NULL OR n.zone_id = p.zone_id) AND ${BARS.commitment}) AS "commitmentBarred",
    EXISTS (SELECT 1 FROM credit_note n WHERE n.enterprise_id = p.enterprise_id
      AND (n.zone_id IS NULL OR n.zone_id = p.zone_id) AND ${BARS.deferral}) AS "deferralBarred",
    coalesce((SELECT jsonb_agg(jsonb_build_object('item', b.item_code, 'from', b.from_on, 'until', b.until_on, 'article', b.article)
        ORDER BY b.from_on, b.id)
      FROM item_ban b WHERE b.enterprise_id = p.enterprise_id AND b.zone_id = p.zone_id), '[]') AS bans,
    coalesce((SELECT array_agg(item_code ORDER BY item_code) FROM item WHERE NOT alive), '{}') AS blocked,
    coalesce((SELECT array_agg(item_code ORDER BY item_code) FROM item WHERE alive), '{}') AS alive,
    coalesce((SELECT jsonb_agg(jsonb_build_object('number', w.number, 'name', w.name, 'phase', w.phase) ORDER BY w.number)
      FROM project_works w WHERE w.project_id = p.id), '[]') AS works,
    coalesce((SELECT jsonb_agg(jsonb_build_object('item', r.item_code, 'works', r.works,
        'alive', ${isOpen('r')} OR ${isGranted('r')}))
      FROM case_row r WHERE r.project_id = p.id AND EXISTS (SELECT 1 FROM project_works w WHERE w.project_id = p.id)), '[]') AS standing,
    EXISTS (SELECT 1 FROM item WHERE item_code = 'A03') AS verified,
    EXISTS (SELECT 1 FROM land_contract l WHERE l.project_id = p.id) AS "landContract",
    EXISTS (SELECT 1 FROM case_row r WHERE r.project_id = p.id AND r.item_code = 'A15' AND ${isPermitted('r')}) AS "areaAssessed",
    ${SPECIAL_WORKS} AS "specialWorks",
    ${ANSWERS} AS answers
  FROM project p WHERE p.id = $1`;

const NOTHING: FilingFacts = {
  commitmentBarred: false,
  deferralBarred: false,
  blocked: [],
  alive: [],
  works: [],
  standing: [],
  bans: [],
  verified: false,
  landContract: false,
  areaAssessed: false,
  specialWorks: null,
  answers: null,
};

/** Reads it for a project. */
export async function readFilingFacts(db: Queryable, projectId: string): Promise<FilingFacts> {
  const { rows } = await db.query<FilingFacts>(READ, [projectId]);
  return rows[0] ? withContract(rows[0]) : NOTHING;
}

/** The land contract (A05) is granted when it is recorded. */
const withContract = (facts: FilingFacts): FilingFacts =>
  facts.landContract ? { ...facts, alive: [...facts.alive, 'A05' as ItemCode] } : facts;
