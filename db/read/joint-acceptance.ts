import { decidingOrgan } from '../../domain/authority/grant.ts';
import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import type { Item, ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { JointAcceptance } from '../../domain/paper/decision-facts.ts';
import { overlap, type Covered } from '../../domain/project/works.ts';
import type { Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';
import { isGranted } from './how-it-stands.ts';

/** A joint site visit as it is kept. */
export interface JointVisitRecord {
  readonly id: string;
  readonly on: Day;
  readonly officers: readonly { readonly person: string; readonly name: string; readonly bureau: string | null }[];
  readonly findings: readonly {
    readonly case: string;
    readonly item: ItemCode;
    readonly name: string;
    readonly text: string;
    /** Is it a site check of that case? */
    readonly counted: boolean;
  }[];
}

interface DecidedMember {
  readonly item: ItemCode;
  readonly name: string;
  readonly bureau: string;
  readonly works: Covered;
  readonly status: number;
  readonly on: Day;
  readonly authority: string | null;
  readonly number: string | null;
}

/** What the record holds for the paper of a joint acceptance. */
export interface JointAcceptanceRow {
  readonly covered: Covered;
  readonly works: readonly { readonly number: string; readonly name: string }[] | null;
  readonly members: readonly DecidedMember[] | null;
  readonly visits: readonly JointVisitRecord[] | null;
}

/** The key under which each case records a visit once. */
const KEY = `'joint-visit:' || v.id`;

/** The visits of the case `r`. */
const VISITS = `
  (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'on', v.visited_on, 'officers', v.officers, 'findings',
      (SELECT jsonb_agg(told || jsonb_build_object('counted', EXISTS (SELECT 1 FROM case_effect x
          WHERE x.case_id = told->>'case' AND x.key = ${KEY})) ORDER BY told->>'item', told->>'case')
        FROM jsonb_array_elements(v.findings) told)) ORDER BY v.recorded_at, v.id)
    FROM joint_site_visit v WHERE v.case_id = r.case_id)`;

/** Column for what the paper of the case `r` tells, if it is a joint acceptance; its members are granted or not needed. */
export const JOINT_ACCEPTANCE = `
  CASE WHEN r.item_code = 'A25' THEN jsonb_build_object('covered', r.works, 'visits', ${VISITS},
    'works', (SELECT jsonb_agg(jsonb_build_object('number', w.number, 'name', w.name) ORDER BY w.number)
      FROM project_works w WHERE w.project_id = r.project_id),
    'members', (SELECT jsonb_agg(jsonb_build_object('item', m.item_code, 'name', m.item_name,
        'bureau', m.state->'item'->>'bureau', 'works', m.works, 'status', m.status,
        'on', coalesce(m.state->'decision'->>'on', m.state->'closing'->>'on'),
        'authority', m.state->'decision'->>'authority',
        'number', (SELECT n.number FROM paper n WHERE n.case_id = m.case_id
          AND n.kind IN ('grantDecision', 'notNeededNotice') ORDER BY n.issued_at DESC LIMIT 1))
        ORDER BY m.item_code, m.works)
      FROM case_row m WHERE m.project_id = r.project_id AND m.item_code ~ '^A25[a-z]$' AND ${isGranted('m')}))
  END AS joint_acceptance`;

/** The same as a paper tells it: works that the case covers, members of them, organs by name. */
export function tellJointAcceptance(row: JointAcceptanceRow, world: ZoneWorld): JointAcceptance {
  const { covered } = row;
  const own = (row.works ?? []).filter(({ number }) => covered === null || covered.includes(number));
  return {
    works: own.map(({ number, name }) => `${number} ${name}`),
    visits: (row.visits ?? []).map(({ on, officers, findings }) => ({
      on,
      officers: officers.map(({ name, bureau }) => ({ name, unit: nameBureau(bureau, world) })),
      findings: findings.map(({ name, text }) => ({ item: name, text })),
    })),
    members: (row.members ?? []).filter(({ works }) => overlap(covered, works)).map((one) => tellMember(one, world)),
  };
}

function tellMember({ item, name, ...one }: DecidedMember, world: ZoneWorld): JointAcceptance['members'][number] {
  const grant = world.grants.find(({ id }) => id === one.authority);
  const organ = grant ? decidingOrgan(grant, world.organ) : world.organ;
  const nature = world.items.get(item)?.at(-1)?.nature;
  return {
    item: { code: item, name },
    works: one.works ?? [],
    organ: `${organ}（${nameBureau(one.bureau, world)}）`,
    decision: wordOf(one.status, nature),
    number: one.number,
    on: one.on,
  };
}

/** 4 不需要办理, 12 容缺通过; a filing is no permit, and a confirmation neither. */
function wordOf(status: number, nature: Item['nature'] | undefined): string {
  if (status === 4) return '不需要办理';
  const word = nature === 'filing' ? '已备案' : nature === 'permit' ? '准予许可' : '合格';
  return status === 12 ? `${word}（容缺）` : word;
}

const nameBureau = (code: string | null, world: ZoneWorld): string =>
  code === null ? world.organ : (world.bureaus.get(code) ?? code);

/** The visits of a joint acceptance, the first first. */
export async function jointVisitsOf(db: Queryable, caseId: string): Promise<readonly JointVisitRecord[]> {
  const { rows } = await db.query<{ visits: readonly JointVisitRecord[] | null }>(
    `SELECT ${VISITS} AS visits FROM case_row r WHERE r.case_id = $1`,
    [caseId],
  );
  return rows[0]?.visits ?? [];
}

/** Every case of the items that stand beneath a joint acceptance, in the same project. */
export async function jointMembersOf(
  db: Queryable,
  caseId: string,
): Promise<readonly { readonly id: string; readonly number: string; readonly state: Case }[]> {
  const { rows } = await db.query<{ id: string; number: string; state: Case }>(
    `SELECT m.case_id AS id, f.number, m.state FROM case_row u
       JOIN case_row m ON m.project_id = u.project_id AND m.item_code ~ '^A25[a-z]$'
       JOIN case_file f ON f.id = m.case_id
     WHERE u.case_id = $1 ORDER BY m.item_code, f.number`,
    [caseId],
  );
  return rows.map((row) => ({ ...row, state: completeState(row.state) }));
}
