import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { dayOf, instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { Kept } from '../../domain/retention/retention.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';
import { isOver } from '../read/how-it-stands.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import type { Doing } from './two-persons.ts';

/** Sets how long the names in ended cases of an item are kept; null: of every item without a rule of its own. */
export const setRetention = async (
  tx: Queryable,
  zone: string,
  { item, years }: { readonly item: ItemCode | null; readonly years: number },
  { by, at }: Doing,
): Promise<void> => {
  await tx.query(
    `INSERT INTO retention_rule (zone_id, item_code, years, set_by, set_at, machine_at) VALUES ($1, $2, $3, $4, $5, now())`,
    [zone, item, years, by, at],
  );
};

/** The rules in force of a zone, that of every item first. */
export async function retentionRules(db: Queryable, zone: string) {
  const { rows } = await db.query<{ item: ItemCode | null; years: number }>(
    `SELECT DISTINCT ON (item_code) item_code AS item, years FROM retention_rule WHERE zone_id = $1
     ORDER BY item_code NULLS FIRST, machine_at DESC`,
    [zone],
  );
  return rows;
}

/** A case that may have been kept long enough. */
export interface KeptCase extends Kept {
  readonly id: string;
  readonly number: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
}

interface Row {
  readonly id: string;
  readonly number: string;
  readonly code: ItemCode;
  readonly state: Case;
  readonly last_at: Date;
  readonly years: number | null;
  readonly besideOpen: boolean;
}

const RULE = (item: string): string => `
  (SELECT years FROM retention_rule WHERE zone_id = r.zone_id AND item_code ${item} ORDER BY machine_at DESC LIMIT 1)`;

const YEARS = `coalesce(${RULE('= f.item_code')}, ${RULE('IS NULL')})`;

/** What rests on a case and goes on. `$2` is the moment. */
const BESIDE_OPEN = `(
  EXISTS (SELECT FROM project_commitment_row c WHERE c.project_id = r.project_id AND c.open)
  OR EXISTS (SELECT FROM complaint m WHERE m.case_id = r.case_id
    AND NOT EXISTS (SELECT FROM complaint_answer a WHERE a.complaint_id = m.id))
  OR EXISTS (SELECT FROM late_record l WHERE l.case_id = r.case_id
    AND NOT EXISTS (SELECT FROM late_record_answer a WHERE a.record_id = l.id))
  OR EXISTS (SELECT FROM visit_request q LEFT JOIN visit v ON v.id = q.visit_id WHERE q.case_id = r.case_id
    AND (v.state = 'planned' OR v.id IS NULL AND q.window_to >= ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date))
  OR EXISTS (SELECT FROM credit_note n WHERE n.case_id = r.case_id AND n.repaired_at IS NULL
    AND n.public_to >= ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date))`;

// What happened last in the case, in a check of it, or in the promise of its project.
const LAST = `
  SELECT greatest((SELECT max(legal_at) FROM case_event v WHERE v.case_id = r.case_id),
    (SELECT max(f.recorded_at) FROM visit_result f JOIN visit_request q ON q.id = f.request_id WHERE q.case_id = r.case_id),
    (SELECT max(v.legal_at) FROM project_commitment_event v JOIN project_commitment_row c ON c.commitment_id = v.commitment_id
     WHERE c.project_id = r.project_id)) AS at`;

const KEPT = `
  SELECT f.id, f.number, f.item_code AS code, r.state, last.at AS last_at, ${YEARS} AS years, ${BESIDE_OPEN} AS "besideOpen"
  FROM case_row r JOIN case_file f ON f.id = r.case_id
  CROSS JOIN LATERAL (${LAST}) last
  WHERE r.zone_id = $1`;

// What certainly may not go yet would else fill the list for ever; the domain stays the judge of the rest.
const MAY_GO = `
  ${isOver('r')} AND last.at < $2::timestamptz - make_interval(years => ${YEARS})
  AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.case_id = r.case_id AND e.withdrawn_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM task t WHERE t.case_id = r.case_id AND t.done_at IS NULL)
  AND NOT ${BESIDE_OPEN}
  AND (r.stage = 'decided' AND r.state->'permit'->>'state' = 'valid'
    AND NOT coalesce(r.state->'clocks'->'renewedValidity', r.state->'clocks'->'validity', '{"end": null}') ? 'end') IS NOT TRUE`;

/** Ended cases of a zone in which nothing happened for the years of their rule, the oldest first. */
export async function casesKeptLong(
  db: Queryable,
  { zone, now }: { readonly zone: string; readonly now: Instant },
  { after, limit }: PageAsked,
): Promise<PageOf<KeptCase>> {
  const found = await db.query<Row>(
    `${KEPT} AND ${MAY_GO} AND ($3::text IS NULL OR (last.at, f.id) >
       (SELECT a.at, r.case_id FROM case_row r CROSS JOIN LATERAL (${LAST}) a WHERE r.zone_id = $1 AND r.case_id = $3))
     ORDER BY last.at, f.id LIMIT $4`,
    [zone, now, after ?? null, limit + 1],
  );
  return pageOf(keptIn(found), limit, ({ id }) => id);
}

/** One case of a zone, whatever its stage; undefined if there is none such. */
export const keptCase = async (
  db: Queryable,
  { zone, now }: { readonly zone: string; readonly now: Instant },
  caseId: string,
): Promise<KeptCase | undefined> => keptIn(await db.query<Row>(`${KEPT} AND r.case_id = $3`, [zone, now, caseId]))[0];

const keptIn = ({ rows }: { readonly rows: readonly Row[] }): readonly KeptCase[] =>
  rows.map(({ code, last_at, state: row, ...rest }) => {
    const state = completeState(row);
    const lastOn = dayOf(instantFromMs(last_at.getTime()));
    return { ...rest, state, lastOn, item: { code, name: state.item.name } };
  });

/** An erasure with where it stands. */
export interface ErasureRow {
  readonly id: string;
  readonly caseId: string;
  readonly number: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
  readonly years: number;
  readonly state: 'proposed' | 'confirmed' | 'withdrawn';
  readonly proposedBy: string;
  readonly proposer: string;
  readonly answerer: string | null;
  readonly at: Date;
}

const ERASURE = `
  SELECT e.id, e.case_id AS "caseId", f.number, e.years, e.proposed_by AS "proposedBy", p.name AS proposer,
    a.name AS answerer, coalesce(e.confirmed_at, e.withdrawn_at, e.proposed_at) AS at,
    jsonb_build_object('code', f.item_code, 'name', r.state->'item'->>'name') AS item,
    CASE WHEN e.confirmed_at IS NOT NULL THEN 'confirmed' WHEN e.withdrawn_at IS NOT NULL THEN 'withdrawn' ELSE 'proposed' END AS state
  FROM erasure e JOIN case_file f ON f.id = e.case_id JOIN case_row r ON r.case_id = e.case_id
  JOIN person p ON p.id = e.proposed_by LEFT JOIN person a ON a.id = coalesce(e.confirmed_by, e.withdrawn_by)`;

/** Erasures of a zone, the newest first. */
export async function listErasures(
  db: Queryable,
  zone: string,
  { after, limit }: PageAsked,
): Promise<PageOf<ErasureRow>> {
  const { rows } = await db.query<ErasureRow>(
    `${ERASURE} WHERE e.zone_id = $1 AND ($2::text IS NULL OR (e.proposed_at, e.id) <
       (SELECT proposed_at, id FROM erasure WHERE zone_id = $1 AND id = $2))
     ORDER BY e.proposed_at DESC, e.id DESC LIMIT $3`,
    [zone, after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** One erasure of a zone; undefined if there is none such. */
export const findErasure = async (db: Queryable, zone: string, id: string): Promise<ErasureRow | undefined> =>
  (await db.query<ErasureRow>(`${ERASURE} WHERE e.zone_id = $1 AND e.id = $2`, [zone, id])).rows[0];

/** Proposes an erasure; answers its id, or undefined if one of the case is proposed or confirmed already. */
export async function proposeErasure(
  tx: Queryable,
  zone: string,
  of: KeptCase,
  { by, at }: Doing,
): Promise<string | undefined> {
  const id = newId();
  const { rowCount } = await tx.query(
    `INSERT INTO erasure (id, zone_id, case_id, years, proposed_by, proposed_at, machine_at) VALUES ($1, $2, $3, $4, $5, $6, now())
     ON CONFLICT (case_id) WHERE withdrawn_at IS NULL DO NOTHING`,
    [id, zone, of.id, of.years, by, at],
  );
  return rowCount === 0 ? undefined : id;
}

/**
 * Takes in hand all erasures of a zone that wait for an answer, so that they are answered one after another: else of two
 * cases that rest on the same thing each would leave it to the other.
 */
export const lockErasures = async (tx: Queryable, zone: string): Promise<void> => {
  await tx.query(
    `SELECT 1 FROM erasure WHERE zone_id = $1 AND confirmed_at IS NULL AND withdrawn_at IS NULL ORDER BY id FOR UPDATE`,
    [zone],
  );
};

/** Takes a case in hand: until the transaction ends nothing happens in it. */
export const lockCase = async (tx: Queryable, caseId: string): Promise<void> => {
  await tx.query('SELECT 1 FROM case_row WHERE case_id = $1 FOR UPDATE', [caseId]);
};

/** Confirms an erasure; only then does the database let anything be erased. */
export const confirmErasure = async (tx: Queryable, id: string, { by, at }: Doing): Promise<void> => {
  await tx.query('UPDATE erasure SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1', [id, by, at]);
};

export const withdrawErasure = async (tx: Queryable, id: string, { by, at }: Doing): Promise<void> => {
  await tx.query('UPDATE erasure SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1', [id, by, at]);
};
