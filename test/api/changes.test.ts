import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeRoutes, changesMessage } from '../../api/contract/changes.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { seedSteps } from '../setup/seed-steps.ts';
import { openDesk } from './desk.ts';
import { PASSWORD, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const other = await practiceZone(admin, '别的区');
const opened: AbortController[] = [];

afterAll(() => opened.forEach((one) => one.abort()));

beforeAll(async () => {
  await pool.query(
    `WITH p AS (INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('u', '顾文静', 'gu', '-', now())),
       e AS (INSERT INTO enterprise (id, uscc, name, legal_representative, address, created_at)
             VALUES ('e', '91320505MA1GXQ012R', '澜微', '顾文静', '科创园', now()))
     INSERT INTO project (id, zone_id, enterprise_id, code, name, industry, investment_cny, land_ha, energy_tce, site, opened_at, opened_by)
     VALUES ('p', $1, 'e', '2609-320505-89-01-481207', '器械基地', 'C3584', 1, 1, 1, '科创园', now(), 'u')`,
    [zone],
  );
  await pool.query(
    `INSERT INTO item_version (zone_id, code, version, effective_from, item, made_by, made_at)
     VALUES ($1, 'A18', 1, '2026-01-01', '{}', 'u', now())`,
    [zone],
  );
  await seedSteps(pool, 'c', [{ due: '2026-10-13' }, { due: '2026-10-14' }], zone);
  for (const [login, where] of Object.entries({ lilan: zone, wangwu: other })) {
    const hats = [{ capacity: 'window' as const }];
    await admin(peopleRoutes.addPerson, {
      params: { zone: where },
      body: { name: login, login, password: PASSWORD, hats },
    });
  }
});

/** Signs in and listens, as a browser does; `next` is the next message, null once the stream has been closed. */
async function listen(login: string) {
  const signed = await fetch(`${url}${sessionRoutes.signIn.path}`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const ending = new AbortController();
  opened.push(ending);
  const heard = await fetch(`${url}${changeRoutes.hearChanges.path}`, { headers: { cookie }, signal: ending.signal });
  const reader = heard.body?.getReader();
  let rest = '';
  const next = async (): Promise<readonly string[] | null> => {
    for (;;) {
      const message = /data: (.*)\n\n/.exec(rest);
      if (message) {
        rest = rest.slice(message.index + message[0].length);
        return changesMessage.parse(JSON.parse(message[1] ?? '')).things;
      }
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return null;
      rest += new TextDecoder().decode(chunk.value);
    }
  };
  return { next, cookie, type: heard.headers.get('content-type') };
}

const write = (id: string) => pool.query('UPDATE case_row SET deferred = deferred + 1 WHERE case_id = $1', [id]);

/** The hub may still be connecting: what is written again and again is heard once it is. */
async function firstHeard(next: Promise<readonly string[] | null>, id: string): Promise<readonly string[] | null> {
  const timer = setInterval(() => void write(id), 50);
  return next.finally(() => clearInterval(timer));
}

describe('whoever looks', () => {
  it('is told which case another has written or taken in hand', async () => {
    const { next, type } = await listen('lilan');
    expect(type).toContain('text/event-stream');
    expect(await firstHeard(next(), 'c0')).toEqual(['c0', 'p']);
    await pool.query(`INSERT INTO claim (task_id, person_id, claimed_at) VALUES ('t-c1', 'u', now())`);
    const heard: string[] = [];
    while (!heard.includes('c1')) heard.push(...((await next()) ?? ['closed', 'c1']));
    expect(heard).not.toContain('closed');
  });

  it('is told of what is done beside a case: a complaint and its answer, a notice, a project, an inspection', async () => {
    const { next } = await listen('lilan');
    expect(await firstHeard(next(), 'c0')).toEqual(['c0', 'p']);
    const heardAfter = async (sql: string) => {
      await pool.query(sql, [zone]);
      return next();
    };
    const complaint = `INSERT INTO complaint (id, case_id, zone_id, unit, content, due, made_by, made_at)
      VALUES ('k', 'c1', $1, 'window', '太慢', '2026-10-14', 'u', now())`;
    // What was written again and again may still be told: all of it before this.
    let last: readonly string[] | null = await write('c1').then(next);
    while (!last?.includes('c1')) last = await next();
    expect(await heardAfter(complaint)).toEqual(['c1', 'p']);
    const answer = `INSERT INTO complaint_answer (complaint_id, content, answered_by, answered_at)
      SELECT id, '正在办', 'u', now() FROM complaint WHERE zone_id = $1`;
    expect(await heardAfter(answer)).toEqual(['c1', 'p']);
    const notice = `INSERT INTO notice (id, kind, legal, zone_id, person_id, facts, at) VALUES ('n', 'substituted', false, $1, 'u', '{}', now())`;
    expect(await heardAfter(notice)).toEqual([]);
    expect(await heardAfter(`UPDATE project SET name = name WHERE zone_id = $1`)).toEqual(['p']);
    const inspection = `INSERT INTO superior_inspection (id, zone_id, organ, subject, ground, first_day, last_day, entered_by, entered_at)
      VALUES ('i', $1, '省厅', '督查', 'safety', '2026-10-12', '2026-10-13', 'u', now())`;
    expect(await heardAfter(inspection)).toEqual([]);
  });

  it('hears of the own zone alone', async () => {
    const [near, far] = await Promise.all([listen('lilan'), listen('wangwu')]);
    const ofOther: unknown[] = [];
    void far.next().then((message) => ofOther.push(message));
    expect(await firstHeard(near.next(), 'c0')).toEqual(['c0', 'p']);
    expect(ofOther).toEqual([]);
  });

  it('hears for an enterprise of the zones alone in which the role counts', async () => {
    for (const login of ['everywhere', 'elsewhere'])
      await admin(enterpriseRoutes.addEnterprisePerson, {
        params: { enterprise: 'e' },
        body: { name: login, login, password: PASSWORD, capacity: 'staff' },
      });
    await pool.query(
      `UPDATE hat SET zone_id = $1, first_day = '2026-01-01' FROM person p WHERE p.id = person_id AND p.login = 'elsewhere'`,
      [other],
    );
    const [near, far] = await Promise.all([listen('everywhere'), listen('elsewhere')]);
    expect(await firstHeard(near.next(), 'c0')).toEqual(['c0', 'p']);
    await pool.query(
      `INSERT INTO project (id, zone_id, enterprise_id, code, name, industry, investment_cny, land_ha, energy_tce, site, opened_at, opened_by)
       VALUES ('q', $1, 'e', '2609-320505-89-01-481208', '器械基地', 'C3584', 1, 1, 1, '科创园', now(), 'u')`,
      [other],
    );
    expect(await far.next()).toEqual(['q']);
  });

  it('hears no more once the session has ended', async () => {
    const { next, cookie } = await listen('lilan');
    expect(await firstHeard(next(), 'c0')).toEqual(['c0', 'p']);
    await pool.query('UPDATE session SET ended_at = now()');
    expect(cookie).not.toBe('');
    let last: readonly string[] | null = [];
    while (last !== null) last = await next();
    expect(last).toBeNull();
  }, 20_000);

  it('is somebody who is signed in', async () => {
    const refused = await fetch(`${url}${changeRoutes.hearChanges.path}`);
    expect(refused.status).toBe(401);
  });
});
