import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Mandate, MandatedCapacity, MandateScope } from '../../domain/mandate/mandate.ts';
import type { Queryable } from '../pool.ts';

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

/** All mandates of an enterprise before a zone, or those to one person in one capacity; the newest first. */
export async function listMandates(
  db: Queryable,
  { zone, enterprise }: Principal,
  to: InCapacity | null = null,
): Promise<readonly MandateRow[]> {
  const { rows } = await db.query<Row>(
    `SELECT ${COLUMNS} FROM ${FROM}
     WHERE m.zone_id = $1 AND m.enterprise_id = $2 AND ($3::text IS NULL OR m.agent_id = $3 AND m.capacity = $4)
     ORDER BY m.given_at DESC, m.id`,
    [zone, enterprise, to?.agent ?? null, to?.capacity ?? null],
  );
  return rows.map(told);
}

const LOCK = 'SELECT 1 FROM mandate WHERE zone_id = $1 AND enterprise_id = $2 AND agent_id = $3 FOR SHARE';

/** The mandates to somebody, none of which can be ended until the running transaction is over. */
export async function holdMandates(tx: Queryable, whose: Principal, to: InCapacity): Promise<readonly MandateRow[]> {
  const [, mandates] = await Promise.all([
    tx.query(LOCK, [whose.zone, whose.enterprise, to.agent]),
    listMandates(tx, whose, to),
  ]);
  return mandates;
}

/** Takes one mandate in hand for its end; nobody acts on it meanwhile. `undefined` if the enterprise has none such. */
export async function lockMandate(tx: Queryable, whose: Principal, id: string): Promise<MandateRow | undefined> {
  const [, mandates] = await Promise.all([
    tx.query('SELECT 1 FROM mandate WHERE id = $1 FOR UPDATE', [id]),
    listMandates(tx, whose),
  ]);
  return mandates.find((mandate) => mandate.id === id);
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
