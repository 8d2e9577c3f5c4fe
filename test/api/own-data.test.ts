import { describe, expect, it } from '@jest/globals';
import { accountRoutes } from '../../api/contract/account.ts';
import { openDesk } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const desk = await openDesk();
const { admin, url } = desk;
const zone = await practiceZone(admin);
const person = await personOf(admin, zone, 'lilan', [{ capacity: 'reviewer' }]);
await personOf(admin, zone, 'zhoumin', [{ capacity: 'approver' }]);
const cookie = await cookieOf('lilan');
const other = await cookieOf('zhoumin');

describe('what is kept of a person', () => {
  it('is given whole to that person, as a file', async () => {
    const { response, parts } = await exported(cookie);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/);
    expect(parts['person']).toMatchObject([{ id: person, login: 'lilan', name: '李岚' }]);
    expect(parts['hats']).toMatchObject([{ capacity: 'reviewer', zone_id: zone }]);
    expect(parts['sessions']).toHaveLength(1);
  });

  it('holds nothing that opens anything, and nothing of anybody else', async () => {
    const text = JSON.stringify((await exported(cookie)).parts);
    const { rows } = await desk.pool.query<{ secret: string }>(
      `SELECT password_hash AS secret FROM person WHERE login = 'lilan' UNION ALL SELECT token_hash FROM session`,
    );
    expect(rows.filter(({ secret }) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain('zhoumin');
    expect(JSON.stringify((await exported(other)).parts)).not.toContain(person);
  });

  it('tells of every row that refers to the person, by whatever column, also of a table that came later', async () => {
    await desk.pool.query(
      `INSERT INTO personal_read (person_id, capacity, zone_id, kind, thing, read_at, reason)
       SELECT id, 'supervisor', $1, 'people', $2, now(), '核对' FROM person WHERE login = 'zhoumin'`,
      [zone, person],
    );
    await desk.pool.query(
      `CREATE TABLE came_later (id text PRIMARY KEY, secret_hash text, noted_by text REFERENCES person (id), noted_at timestamptz)`,
    );
    await desk.pool.query(`INSERT INTO came_later VALUES ('later', 'geheim', $1, now())`, [person]);
    const { parts } = await exported(cookie);
    await desk.pool.query('DROP TABLE came_later');
    expect(parts['mentions']).toContainEqual({
      table: 'came_later',
      column: 'noted_by',
      row: { id: 'later', noted_at: expect.any(String) },
    });
    expect(parts['readsOfMine']).toMatchObject([{ kind: 'people', capacity: 'supervisor', reason: '核对' }]);
    expect(JSON.stringify(parts)).not.toContain('geheim');
  });

  it('covers every table that names a person', async () => {
    const { rows } = await desk.pool.query<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'person_id'`,
    );
    const { parts } = await exported(cookie);
    // Counters and secrets of these are no facts of a life; what stands in a recovery code or an answer is kept elsewhere too.
    const left = ['idempotent_answer', 'recovery_code', 'oidc_journey'];
    const known = [
      ['account_event', 'api_key', 'calendar_feed', 'claim', 'draft', 'external_identity', 'hat', 'letter', 'notice'],
      [
        'notice_choice',
        'notice_read',
        'person_contact',
        'personal_read',
        'registration',
        'registration_dispute',
        'relation',
        'second_factor',
      ],
      ['session', 'signature'],
    ].flat();
    const named = rows.map(({ name }) => name).filter((name) => !left.includes(name));
    expect(named.toSorted()).toEqual(known.toSorted());
    expect(Object.keys(parts).length).toBeGreaterThan(known.length);
  });
});

async function exported(as: string) {
  const response = await fetch(`${url}${accountRoutes.exportOwnData.path}`, { headers: { cookie: as, origin: url } });
  const { parts } = (await response.json()) as { parts: Record<string, Record<string, unknown>[]> };
  return { response, parts };
}

async function cookieOf(login: string): Promise<string> {
  const headers = { 'content-type': 'application/json', origin: url };
  const body = JSON.stringify({ login, password: PASSWORD });
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
