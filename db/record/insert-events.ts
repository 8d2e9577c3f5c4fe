import type { CaseEvent } from '../../domain/case/event.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { PromiseEvent } from '../../domain/project-commitment/event.ts';
import { newSalt } from '../../proof/conceal.ts';
import type { Queryable } from '../pool.ts';
import { linkHash } from './chain.ts';

/** The chain that grows: of a case, or of the commitment of a project. */
export interface GrowingChain {
  readonly kind: keyof typeof INSERT;
  readonly id: string;
  /** Hash of its last event. */
  readonly lastHash: string;
  readonly now: Instant;
}

/** An event with its number. */
export interface NumberedEvent {
  readonly seq: number;
  readonly event: CaseEvent | PromiseEvent;
}

// Written in one statement; the arrays are of equal length.
const insertInto = (table: string, owner: string): string => `
  INSERT INTO ${table} (${owner}, seq, type, data, legal_at, recorded_at, machine_at, prev_hash, hash, salt)
  SELECT $1, seq, type, data, legal_at, $6, $7, prev_hash, hash, salt
  FROM unnest($2::int[], $3::text[], $4::jsonb[], $5::timestamptz[], $8::text[], $9::text[], $10::text[])
    AS event (seq, type, data, legal_at, prev_hash, hash, salt)`;

const INSERT = {
  case: insertInto('case_event', 'case_id'),
  commitment: insertInto('project_commitment_event', 'commitment_id'),
} as const;

/** Adds events to a chain, each bound to the one before, each with a salt of its own for the names in it. */
export async function insertEvents(
  tx: Queryable,
  { kind, id, lastHash, now }: GrowingChain,
  events: readonly NumberedEvent[],
): Promise<void> {
  const salts = events.map(newSalt);
  const hashes: string[] = [];
  for (const [at, { seq, event }] of events.entries())
    hashes.push(linkHash(hashes.at(-1) ?? lastHash, { caseId: id, seq, event, recordedAt: now }, salts[at] ?? null));
  await tx.query(INSERT[kind], [
    id,
    events.map(({ seq }) => seq),
    events.map(({ event }) => event.type),
    events.map(({ event }) => JSON.stringify(event)),
    events.map(({ event }) => event.at),
    now,
    new Date(),
    [lastHash, ...hashes.slice(0, -1)],
    hashes,
    salts,
  ]);
}
