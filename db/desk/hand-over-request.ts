import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';
import type { Claim } from './claim.ts';

/** Who asks the holder of a step for it. */
export interface HandOverRequest {
  readonly claim: Claim;
  readonly asker: string;
  /** As the holder is told. */
  readonly name: string;
}

const onceOf = ({ claim: { task, id, since }, asker }: Omit<HandOverRequest, 'name'>): string =>
  `handOverAsked ${task} ${asker} ${id} ${since}`;

/** Who asked the holder of this claim (of a row of `task` and of `claim`) for the step since (s)he has it, as a list of names. */
export const askedFor = (task: string, claim: string): string => `
  coalesce((SELECT jsonb_agg(n.facts->>'by' ORDER BY n.at, n.id) FROM notice n
    WHERE n.case_id = ${task}.case_id AND n.kind = 'handOverAsked' AND n.person_id = ${claim}.person_id
      AND n.at >= ${claim}.claimed_at AND starts_with(n.once, 'handOverAsked ' || ${task}.id || ' ')), '[]')`;

/** When this holder was asked by the same person, since (s)he has it; null: never. */
export async function askedSince(db: Queryable, request: Omit<HandOverRequest, 'name'>): Promise<Instant | null> {
  const { rows } = await db.query<{ at: Date }>('SELECT at FROM notice WHERE once = $1', [onceOf(request)]);
  return rows[0] ? instantFromMs(rows[0].at.getTime()) : null;
}

const TELL = `
  INSERT INTO notice (id, kind, legal, zone_id, case_id, person_id, facts, once, at)
  SELECT $1, 'handOverAsked', false, t.zone_id, t.case_id, $2,
    jsonb_build_object('item', r.item_name, 'number', f.number, 'by', $3::text), $4, coalesce(z.clock_at, now())
  FROM task t JOIN zone z ON z.id = t.zone_id JOIN case_row r ON r.case_id = t.case_id JOIN case_file f ON f.id = t.case_id
  WHERE t.id = $5 ON CONFLICT (once) DO NOTHING RETURNING at`;

/** Tells the holder of a step who asks for it; answers the moment, on the zone's clock; null: the same person told so in this moment. */
export async function tellHolder(tx: Queryable, request: HandOverRequest): Promise<Instant | null> {
  const { claim, name } = request;
  const { rows } = await tx.query<{ at: Date }>(TELL, [newId(), claim.id, name, onceOf(request), claim.task]);
  return rows[0] ? instantFromMs(rows[0].at.getTime()) : null;
}
