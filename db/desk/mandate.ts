import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Mandate, MandatedCapacity, MandateScope } from '../../domain/mandate/mandate.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

/** Of whom a mandate is: an enterprise before a zone. */
export interface Principal {
  readonly zone: string;
  readonly enterprise: string;
}

/** A mandate as it is shown: names, and who gave and ended it when. */
export interface MandateRow extends Mandate {
  readonly agentName: string;
  readonly givenBy: string;
  readonly givenAt: Date;
  readonly end: { readonly by: string; readonly at: Date; readonly reason: string } | null;
}

const COLUMNS = `m.id, m.agent_id AS agent, m.capacity, a.name AS "agentName", m.powers, coalesce(to_jsonb(m.items), '"all"') AS items,
  coalesce(to_jsonb(m.projects), '"all"') AS projects, m.instrument, m.first_day AS "firstDay", m.last_day AS "lastDay",
  g.name AS "givenBy", m.given_at AS "givenAt", e.mandate_id IS NOT NULL AS ended,
  b.name AS "endedBy", e.ended_at AS "endedAt", e.reason`;

const FROM = `mandate m JOIN person a ON a.id = m.agent_id JOIN person g ON g.id = m.given_by
  LEFT JOIN mandate_end e ON e.mandate_id = m.id LEFT JOIN person b ON b.id = e.ended_by`;

type Row = Omit<MandateRow, 'end'> & {
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  readonly reason: string | null;
};

const told = ({ endedBy, endedAt, reason, ...row }: Row): MandateRow => ({
  ...row,
  end: endedBy === null || endedAt === null ? null : { by: endedBy, at: endedAt, reason: reason ?? '' },
});

/** Somebody who is entrusted, in one capacity. */
export interface InCapacity {
  readonly agent: string;
  readonly capacity: MandatedCapacity;
}

/** Which mandates of an enterprise: to one person in one capacity; those that count on a day for a project. */
export interface MandatesAsked {
  readonly to: InCapacity | null;
  readonly counting: { readonly project: string; readonly on: Day } | null;
}

/** What projects of an enterprise in a zone are called, in the order in which they were named; null: not all of them are its own. */
export async function namesOfProjects(
  db: Queryable,
  { zone, enterprise }: Principal,
  projects: readonly string[],
): Promise<readonly string[] | null> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT p.name || '（' || trim(p.code) || '）' AS name FROM unnest($3::text[]) WITH ORDINALITY n (id, place)
     JOIN project p ON p.id = n.id AND p.zone_id = $1 AND p.enterprise_id = $2 ORDER BY n.place`,
    [zone, enterprise, projects],
  );
  return rows.length === projects.length ? rows.map(({ name }) => name) : null;
}

const OF_ENTERPRISE = `SELECT ${COLUMNS} FROM ${FROM} WHERE m.zone_id = $1 AND m.enterprise_id = $2`;

const COUNTS = `m.first_day <= $6 AND m.last_day >= $6 AND e.mandate_id IS NULL AND (m.projects IS NULL OR $5 = ANY (m.projects))`;

/** The mandates of an enterprise before a zone, the newest first. */
export async function listMandates(
  db: Queryable,
  { zone, enterprise }: Principal,
  { to, counting }: MandatesAsked,
  { after, limit }: PageAsked,
): Promise<PageOf<MandateRow>> {
  const { rows } = await db.query<Row>(
    `${OF_ENTERPRISE} AND ($3::text IS NULL OR m.agent_id = $3 AND m.capacity = $4) AND ($5::text IS NULL OR ${COUNTS})
       AND ($7::text IS NULL OR (m.given_at, m.id) <
         (SELECT given_at, id FROM mandate WHERE zone_id = $1 AND enterprise_id = $2 AND id = $7))
     ORDER BY m.given_at DESC, m.id DESC LIMIT $8`,
    [
      zone,
      enterprise,
      to?.agent ?? null,
      to?.capacity ?? null,
      counting?.project ?? null,
      counting?.on ?? null,
      after ?? null,
      limit + 1,
    ],
  );
  return pageOf(rows.map(told), limit, ({ id }) => id);
}

const LOCK = 'SELECT 1 FROM mandate WHERE zone_id = $1 AND enterprise_id = $2 AND agent_id = $3 FOR SHARE';

/** The mandates to somebody, none of which can be ended until the running transaction is over. */
export async function holdMandates(tx: Queryable, whose: Principal, to: InCapacity): Promise<readonly MandateRow[]> {
  const [, { rows }] = await Promise.all([
    tx.query(LOCK, [whose.zone, whose.enterprise, to.agent]),
    tx.query<Row>(`${OF_ENTERPRISE} AND m.agent_id = $3 AND m.capacity = $4 ORDER BY m.given_at DESC, m.id`, [
      whose.zone,
      whose.enterprise,
      to.agent,
      to.capacity,
    ]),
  ]);
  return rows.map(told);
}

/** Takes one mandate in hand for its end; nobody acts on it meanwhile. `undefined` if the enterprise has none such. */
export async function lockMandate(tx: Queryable, whose: Principal, id: string): Promise<MandateRow | undefined> {
  const [, { rows }] = await Promise.all([
    tx.query('SELECT 1 FROM mandate WHERE id = $1 FOR UPDATE', [id]),
    tx.query<Row>(`${OF_ENTERPRISE} AND m.id = $3`, [whose.zone, whose.enterprise, id]),
  ]);
  return rows.map(told)[0];
}

/** A mandate that was given and signed. */
export type GivenMandate = MandateScope &
  Pick<Mandate, 'id' | 'agent' | 'capacity' | 'instrument'> & {
    readonly by: string;
    readonly signature: string;
    readonly at: Instant;
  };

/** Records a mandate for good. */
export async function insertMandate(
  tx: Queryable,
  { zone, enterprise }: Principal,
  given: GivenMandate,
): Promise<void> {
  await tx.query(
    `INSERT INTO mandate (id, zone_id, enterprise_id, agent_id, powers, items, projects, instrument, first_day, last_day,
       given_by, signature_id, given_at, capacity, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, now())`,
    [
      given.id,
      zone,
      enterprise,
      given.agent,
      given.powers,
      given.items === 'all' ? null : given.items,
      given.projects === 'all' ? null : given.projects,
      given.instrument,
      given.firstDay,
      given.lastDay,
      given.by,
      given.signature,
      given.at,
      given.capacity,
    ],
  );
}

const SAME = `AND m.agent_id = $3 AND m.capacity = $4 AND m.powers @> $5 AND m.powers <@ $5 AND m.items IS NOT DISTINCT FROM $6
  AND m.projects IS NOT DISTINCT FROM $7 AND m.instrument = $8 AND m.first_day = $9 AND m.last_day = $10 AND e.mandate_id IS NULL`;

/**
 * The mandate that gives the very same and has not been ended, if there is one: of two alike the other would count on once one
 * is ended. Until the running transaction is over nobody else gives one for the enterprise.
 */
export async function sameMandate(
  tx: Queryable,
  { zone, enterprise }: Principal,
  {
    agent,
    capacity,
    powers,
    items,
    projects,
    instrument,
    firstDay,
    lastDay,
  }: MandateScope & InCapacity & Pick<Mandate, 'instrument'>,
): Promise<MandateRow | undefined> {
  await tx.query('SELECT 1 FROM enterprise WHERE id = $1 FOR NO KEY UPDATE', [enterprise]);
  const { rows } = await tx.query<Row>(`${OF_ENTERPRISE} ${SAME} LIMIT 1`, [
    zone,
    enterprise,
    agent,
    capacity,
    powers,
    items === 'all' ? null : items,
    projects === 'all' ? null : projects,
    instrument,
    firstDay,
    lastDay,
  ]);
  return rows.map(told)[0];
}

/** Records the end of a mandate for good. */
export async function insertMandateEnd(
  tx: Queryable,
  mandate: string,
  end: { readonly by: string; readonly at: Instant; readonly reason: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO mandate_end (mandate_id, ended_by, reason, ended_at, machine_at) VALUES ($1, $2, $3, $4, now())`,
    [mandate, end.by, end.reason, end.at],
  );
}

/** Somebody who may be entrusted. */
export interface AgentRow {
  readonly id: string;
  readonly name: string;
}

/** The agents of an enterprise who may act before a zone on a day: by their hats. */
export async function agentsOf(db: Queryable, { zone, enterprise }: Principal, day: Day): Promise<readonly AgentRow[]> {
  const { rows } = await db.query<AgentRow>(
    `SELECT DISTINCT p.id, p.name FROM hat h JOIN person p ON p.id = h.person_id
     WHERE h.enterprise_id = $1 AND h.capacity = 'agent' AND (h.zone_id IS NULL OR h.zone_id = $2)
       AND coalesce(h.last_day, 'infinity') >= CASE WHEN h.zone_id IS NULL THEN (now() AT TIME ZONE 'Asia/Shanghai')::date
         ELSE $3::date END
     ORDER BY p.name, p.id`,
    [enterprise, zone, day],
  );
  return rows;
}
