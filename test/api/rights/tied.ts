import { randomBytes } from 'node:crypto';
import { openSession } from '../../../db/desk/session.ts';
import type { Capacity } from '../../../domain/case/actor.ts';
import type { Desk } from '../desk.ts';
import { idOf } from './people.ts';

/** Who asks, and in whose hands a step must be for that. */
export interface Asking {
  readonly headers: Readonly<Record<string, string>>;
  readonly owner: string;
}

/**
 * Beside the people of the world of rights, of whom each has a tie to the first enterprise, people of the same capacities who have
 * none; and both as substitutes of each other.
 */
export function tiedPeople({ pool, url }: Desk, zone: string) {
  /** The hat of somebody of a capacity who has no tie to anybody; made once. */
  async function freeOf(capacity: Capacity): Promise<string> {
    const id = `free-${idOf(capacity)}`;
    await pool.query(
      `WITH p AS (INSERT INTO person (id, name, login, password_hash, created_at) VALUES ($1, $1, $1, '-', now()) ON CONFLICT DO NOTHING)
       INSERT INTO hat (id, person_id, capacity, zone_id, bureau, first_day)
       SELECT $1, $1, capacity, zone_id, bureau, first_day FROM hat WHERE id = $2 ON CONFLICT DO NOTHING`,
      [id, idOf(capacity)],
    );
    return id;
  }

  const standsIn = (substitute: string, absent: string) =>
    pool.query(
      `INSERT INTO substitution (id, zone_id, absent_id, substitute_id, first_day, last_day, reason, made_by, machine_at)
       VALUES ($1 || $2, $3, $2, $1, '2020-01-01', '2099-12-31', '休假', 'enters', now()) ON CONFLICT DO NOTHING`,
      [substitute, absent, zone],
    );

  async function wearing(person: string, hat: string): Promise<Asking> {
    const token = randomBytes(32).toString('base64url');
    await openSession(pool, { token, person, hat, address: '', device: '', means: 'password' });
    const headers = { origin: url, cookie: `quanlian_session_80=${token}`, 'idempotency-key': token };
    return { headers, owner: hat };
  }

  return {
    freeOf,
    tied: (capacity: Capacity) => wearing(idOf(capacity), idOf(capacity)),
    free: async (capacity: Capacity) => {
      const id = await freeOf(capacity);
      return wearing(id, id);
    },
    /** Somebody with a tie for somebody without one. */
    tiedForFree: async (capacity: Capacity) => {
      const absent = await freeOf(capacity);
      await standsIn(idOf(capacity), absent);
      return wearing(idOf(capacity), absent);
    },
    freeForTied: async (capacity: Capacity) => {
      const substitute = await freeOf(capacity);
      await standsIn(substitute, idOf(capacity));
      return wearing(substitute, idOf(capacity));
    },
  };
}
