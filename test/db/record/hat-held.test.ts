import { beforeAll, describe, expect, it } from '@jest/globals';
import { endHat, insertHat } from '../../../db/desk/hat.ts';
import { endSession, openSession } from '../../../db/desk/session.ts';
import { hashOfToken } from '../../../db/desk/who.ts';
import { release } from '../../../db/desk/leaving.ts';
import { insertPerson } from '../../../db/desk/person.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import { refuseEndedHat } from '../../../db/record/hat-held.ts';
import { recordSubmission } from '../../../db/record/submission.ts';
import { transaction } from '../../../db/pool.ts';
import { itemOn, zoneWorld } from '../../../db/zone-world.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { askedMaterials, type ItemCode } from '../../../domain/catalogue/item.ts';
import { dayOf, parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const NOW = parseInstant('2026-09-01T09:00:00+08:00') as Instant;
const applicant = { person: 'u', name: '顾文静', capacity: 'legalRepresentative', unit: '澜微医疗' } as const;
const officer = { person: 'w', name: '陈立群', capacity: 'window', unit: '综合窗口' } as const;
const dutyOf = async (hat: string): Promise<void> => {
  const days = { firstDay: dayOf(NOW), lastDay: null };
  const none = { enterprise: null, mandate: null };
  await insertHat(pool, { id: hat, person: 'w', capacity: 'window', zone: 'z', bureau: null, ...none, ...days });
};
const YESTERDAY = dayOf(parseInstant('2026-08-31T09:00:00+08:00') as Instant);
const LEAVING = { by: 'u', reason: '调离', lastDay: YESTERDAY, at: NOW };

let caseId: CaseId;
beforeAll(async () => {
  await seedZone(pool, NOW, ['A06']);
  const named = { id: 'w', name: '陈立群', login: 'chen', passwordHash: '!' };
  await insertPerson(pool, named);
  const world = await zoneWorld(pool, 'z');
  const item = world && itemOn(world, 'A06' as ItemCode, dayOf(NOW));
  if (!world || !item) throw new Error('no item');
  const materials = askedMaterials(item).map((one) => ({ code: one.code, name: one.name, files: ['f'] }));
  const items = [{ item, way: 'ordinary' as const, materials, promise: null, succeeds: null }];
  const filing = {
    world,
    projectId: 'p',
    enterpriseId: 'e',
    now: NOW,
    by: applicant,
    form: {},
    signature: null,
    items,
  };
  const { cases } = await transaction(pool, (tx) => recordSubmission(tx, filing));
  caseId = (cases[0] as { id: CaseId }).id;
});

const checked = async (): Promise<string[]> =>
  (await pool.query<{ state: { handedIn: string[] } }>('SELECT state FROM case_row')).rows[0]?.state.handedIn ?? [];

describe('an officer whose role ends between the page and the act', () => {
  const clock = (at: string) => pool.query(`UPDATE zone SET clock_at = $1 WHERE id = 'z'`, [at]);

  it.each([
    ['by being taken away', (hat: string) => endHat(pool, 'z', hat, YESTERDAY)],
    ['by leaving', () => transaction(pool, (tx) => release(tx, 'w', 'z', LEAVING))],
    [
      'by its last day',
      async (hat: string) => {
        await pool.query('UPDATE hat SET last_day = first_day WHERE id = $1', [hat]);
        await clock('2026-09-02T00:00+08:00');
      },
    ],
  ] as const)('acts no more, %s: nothing is recorded of it', async (how, end) => {
    await dutyOf(how);
    await end(how);
    const command = { kind: 'accept', checked: await checked(), by: officer, key: how, hat: how } as const;
    const before = await pool.query('SELECT count(*)::int AS n FROM case_event');
    const answer = await actOnCase(pool, caseId, command);
    expect(answer).toMatchObject({ refusal: { code: 'E-RIGHT' }, events: [] });
    const after = await pool.query('SELECT count(*)::int AS n FROM case_event');
    expect(after.rows).toEqual(before.rows);
    await clock('2026-09-01T09:00+08:00');
  });

  it('acts before the end or not at all: the end waits for an act that is being recorded', async () => {
    await dutyOf('ending');
    const order: string[] = [];
    const held = await pool.connect();
    await held.query('BEGIN');
    await expect(refuseEndedHat(held, { hat: 'ending' })).resolves.toBeNull();
    const ended = endHat(pool, 'z', 'ending', YESTERDAY).then(() => order.push('ended'));
    await waiting();
    order.push('recorded');
    await held.query('COMMIT');
    held.release();
    await ended;
    expect(order).toEqual(['recorded', 'ended']);
    await expect(transaction(pool, (tx) => refuseEndedHat(tx, { hat: 'ending' }))).resolves.toMatchObject({
      code: 'E-RIGHT',
    });
  });

  it('acts no more in a session that was ended before it is recorded, and goes on in another', async () => {
    await dutyOf('signed in');
    for (const session of ['ended', 'going on']) {
      const own = {
        token: session,
        person: 'w',
        hat: 'signed in',
        address: '',
        device: '',
        means: 'password',
      } as const;
      await openSession(pool, own);
      await pool.query('UPDATE session SET id = $1 WHERE token_hash = $2', [session, hashOfToken(session)]);
    }
    await endSession(pool, 'ended');
    const asked = { kind: 'accept', checked: await checked(), by: officer, hat: 'signed in' } as const;
    const before = await pool.query('SELECT count(*)::int AS n FROM case_event');
    const refused = await actOnCase(pool, caseId, { ...asked, key: 'out', session: 'ended' });
    expect(refused).toMatchObject({ refusal: { code: 'E-SIGN-IN' }, events: [] });
    const after = await pool.query('SELECT count(*)::int AS n FROM case_event');
    expect(after.rows).toEqual(before.rows);
    await expect(refuseEndedHat(pool, { hat: 'signed in', session: 'going on' })).resolves.toBeNull();
  });

  it('does not keep from acting whoever still has one, nor what happens by itself', async () => {
    await dutyOf('staying');
    const command = { kind: 'accept', checked: await checked(), by: officer, key: 'in time', hat: 'staying' } as const;
    await expect(actOnCase(pool, caseId, command)).resolves.toMatchObject({ refusal: null });
    await expect(refuseEndedHat(pool, {})).resolves.toBeNull();
  });
});

describe('an agent whose mandate ends between the page and the act', () => {
  const withdraws = (agent: string) => {
    const by = { person: agent, name: '何代理', capacity: 'agent', unit: '澜微医疗' } as const;
    return actOnCase(pool, caseId, { kind: 'withdraw', reason: '不再需要', by, key: agent, hat: agent });
  };

  beforeAll(() =>
    pool.query(
      `INSERT INTO signature (id, person_id, name, capacity, means, text, text_hash, signed_at, machine_at)
       VALUES ('s', 'u', '顾文静', 'legalRepresentative', 'embedded', 'x', repeat('a', 64), now(), now())`,
    ),
  );

  async function agentNamed(id: string): Promise<void> {
    await insertPerson(pool, { id, name: '何代理', login: id, passwordHash: '!' });
    const none = { zone: null, bureau: null, mandate: '申报', lastDay: null };
    await insertHat(pool, { id, person: id, capacity: 'agent', enterprise: 'e', firstDay: dayOf(NOW), ...none });
  }

  const given = (agent: string, { power = 'filing', lastDay = '2026-12-31', item = 'A06' } = {}) =>
    pool.query(
      `INSERT INTO mandate (id, zone_id, enterprise_id, agent_id, powers, items, instrument, first_day, last_day, given_by, signature_id, given_at, machine_at)
       VALUES ($1, 'z', 'e', $1, ARRAY[$2], ARRAY[$4], '委 1', '2026-01-01', $3, 'u', 's', now(), now())`,
      [agent, power, lastDay, item],
    );

  async function withdrawn(agent: string): Promise<void> {
    await given(agent);
    await pool.query(
      `INSERT INTO mandate_end (mandate_id, ended_by, reason, ended_at, machine_at) VALUES ($1, 'u', '换人', now(), now())`,
      [agent],
    );
  }

  it.each([
    ['was never given', () => Promise.resolve(), 'E-MANDATE-NONE'],
    ['had its last day', (agent: string) => given(agent, { lastDay: YESTERDAY }), 'E-MANDATE-ENDED'],
    ['was withdrawn', withdrawn, 'E-MANDATE-ENDED'],
    ['is for another power', (agent: string) => given(agent, { power: 'deferral' }), 'E-MANDATE-SCOPE'],
    ['is for another item', (agent: string) => given(agent, { item: 'A02' }), 'E-MANDATE-SCOPE'],
  ] as const)('acts no more where it %s', async (why, give, code) => {
    await agentNamed(why);
    await give(why);
    await expect(withdraws(why)).resolves.toMatchObject({ refusal: { code }, events: [] });
  });

  it('acts as long as it goes on', async () => {
    await agentNamed('goes on');
    await given('goes on');
    await expect(withdraws('goes on')).resolves.toMatchObject({ refusal: null });
  });
});

/** Until somebody waits for a lock. */
async function waiting(): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rowCount) return;
  }
}
