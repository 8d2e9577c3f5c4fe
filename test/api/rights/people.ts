import { randomBytes } from 'node:crypto';
import { apiKeyOf, insertApiKey } from '../../../db/desk/api-key.ts';
import { openSession } from '../../../db/desk/session.ts';
import { CAPACITIES, FILING_CAPACITIES, type Capacity } from '../../../domain/case/actor.ts';
import type { Desk } from '../desk.ts';
import { insert } from './insert.ts';
import { ORGAN } from './lay-project.ts';

/** The enterprises of the world; the first is the own one. */
export const USCC = ['91320505MA1GXQ012R', '91320594MA21ABCD6X', '91310000MA1FL0L26X'] as const;

const OF_A_BUREAU: readonly string[] = ['reviewer', 'approver', 'inspector'];

/**
 * Who asks beside people of each capacity: the administrator of the whole system, by page and by a key; a key for the first
 * zone, and one with two scopes; and whoever stands in for the reviewer.
 */
export const BESIDE_CAPACITIES = ['system', 'systemKey', 'zoneKey', 'scopedKey', 'substitute'] as const;

/** The name of a route, and the tag of several others. */
const SCOPES = ['listEnterprises', '区'];

/** Who asks, and in which hat. */
export const WHO: readonly {
  readonly name: string;
  readonly capacity: Capacity;
  readonly person: string;
  readonly hat: string;
}[] = [
  ...CAPACITIES.map((capacity) => ({ name: capacity, capacity, person: idOf(capacity), hat: idOf(capacity) })),
  ...BESIDE_CAPACITIES.map((name) =>
    name === 'substitute'
      ? ({ name, capacity: 'reviewer', person: 'substitute', hat: 'reviewer' } as const)
      : ({ name, capacity: 'admin', person: 'system', hat: 'system' } as const),
  ),
];

/** Somebody of each capacity, of the first zone, its bureau `approval` and the first enterprise; each officer with a tie to it. */
export async function people({ pool }: Desk, zone: string, enterprise: string): Promise<void> {
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('enters', 'enters', 'enters', '-', now())`,
  );
  await pool.query(
    `INSERT INTO external_organ (zone_id, name, level, first_day, entered_by, machine_at) VALUES ($1, $2, 'province', '2020-01-01', 'enters', now())`,
    [zone, ORGAN],
  );
  for (const capacity of CAPACITIES) {
    const applies = (FILING_CAPACITIES as readonly string[]).includes(capacity);
    await pool.query(
      `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ($1, $1, $1, '-', now())`,
      [idOf(capacity)],
    );
    await pool.query(
      `INSERT INTO hat (id, person_id, capacity, zone_id, bureau, enterprise_id, organ, first_day)
       VALUES ($1, $1, $2, $3, $4, $5, $6, '2020-01-01')`,
      [
        idOf(capacity),
        capacity,
        applies && capacity !== 'steward' ? null : zone,
        OF_A_BUREAU.includes(capacity) ? 'approval' : null,
        applies ? enterprise : null,
        capacity === 'upperOrgan' ? ORGAN : null,
      ],
    );
    if (!applies)
      await pool.query(
        `INSERT INTO relation (id, person_id, uscc, kind, note, first_day, declared_by, machine_at)
         VALUES ($1, $1, $2, 'kin', '妻弟', '2020-01-01', $1, now())`,
        [idOf(capacity), USCC[0]],
      );
  }
}

/** The steward of the zone acts for the first enterprise, in its one project. */
export async function mandateOfSteward({ pool }: Desk, zone: string, enterprise: string): Promise<void> {
  await pool.query(
    `WITH h AS (INSERT INTO hat (id, person_id, capacity, zone_id, first_day) VALUES ('of-zone', 'steward', 'steward', $1, '2020-01-01')),
       g AS (INSERT INTO signature (id, person_id, name, capacity, means, text, text_hash, signed_at, machine_at)
             VALUES ('signed', 'admin', 'admin', 'legalRepresentative', 'password', '-', repeat('a', 64), now(), now()))
     INSERT INTO mandate (id, zone_id, enterprise_id, agent_id, capacity, powers, projects, instrument, first_day, last_day, given_by,
       signature_id, given_at, machine_at)
     VALUES ('mandate', $1, $2, 'steward', 'steward', '{filing}', '{project-own}', '授 1 号', '2020-01-01', '2099-12-31', 'admin',
       'signed', now(), now())`,
    [zone, enterprise],
  );
}

/** Person and hat of a capacity have one id. */
export function idOf(capacity: Capacity): string {
  return capacity.toLowerCase();
}

/** The administrator of the whole system with three keys, and the substitute of the reviewer, an inspector. Answers the keys by their names. */
export async function besidePeople({ pool }: Desk, zone: string): Promise<ReadonlyMap<string, string>> {
  for (const id of ['system', 'administrator-own', 'substitute'])
    await insert(pool, 'person', { id, name: id, login: id });
  for (const id of ['system', 'administrator-own'])
    await insert(pool, 'hat', { id, person_id: id, capacity: 'admin', first_day: '2020-01-01' });
  await insert(pool, 'relation', { id: 'system', person_id: 'system', uscc: USCC[0], kind: 'kin' });
  const days = { first_day: '2020-01-01', last_day: '2099-12-31' };
  const own = { id: 'substitute', person_id: 'substitute', capacity: 'inspector', bureau: 'approval', zone_id: zone };
  await insert(pool, 'hat', { ...own, first_day: '2020-01-01' });
  const standing = { absent_id: 'reviewer', substitute_id: 'substitute', ...days };
  await insert(pool, 'substitution', { id: 'standing', zone_id: zone, ...standing });
  const keys = new Map<string, string>();
  for (const [name, limits] of [
    ['systemKey', {}],
    ['zoneKey', { zone }],
    ['scopedKey', { scopes: SCOPES }],
  ] as const) {
    keys.set(name, apiKeyOf(randomBytes(32)));
    await insertApiKey(pool, keys.get(name) ?? '', { name, person: 'system', expiresInHours: null, ...limits });
  }
  for (const name of ['own', 'zone'])
    await insert(pool, 'api_key', { key_hash: `key-${name}`, name, person_id: 'administrator-own' });
  return keys;
}

/** Each person in the one hat, confirmed for signing. */
export async function signInAll({ pool }: Desk): Promise<ReadonlyMap<string, string>> {
  const tokens = new Map<string, string>();
  for (const { name, person, hat } of WHO) {
    const token = randomBytes(32).toString('base64url');
    await openSession(pool, { token, person, hat, address: '', device: '', means: 'password' });
    tokens.set(name, token);
  }
  await pool.query(`UPDATE session SET confirmed_until = now() + interval '1 day'`);
  return tokens;
}
