import { beforeAll, describe, expect, it } from '@jest/globals';
import { endHat, insertHat } from '../../../db/desk/hat.ts';
import { insertPerson } from '../../../db/desk/person.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import { refuseEndedHat } from '../../../db/record/hat-held.ts';
import { recordSubmission } from '../../../db/record/submission.ts';
import { transaction } from '../../../db/pool.ts';
import { itemOn, zoneWorld } from '../../../db/zone-world.ts';
import type { CaseId } from '../../../domain/case/case.ts';
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
  it('acts no more: nothing is recorded of it', async () => {
    await dutyOf('gone');
    await endHat(pool, 'z', 'gone', YESTERDAY);
    const command = { kind: 'accept', checked: await checked(), by: officer, key: 'late', hat: 'gone' } as const;
    const before = await pool.query('SELECT count(*)::int AS n FROM case_event');
    const answer = await actOnCase(pool, caseId, command);
    expect(answer).toMatchObject({ refusal: { code: 'E-RIGHT' }, events: [] });
    const after = await pool.query('SELECT count(*)::int AS n FROM case_event');
    expect(after.rows).toEqual(before.rows);
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

  it('does not keep from acting whoever still has one, nor what happens by itself', async () => {
    await dutyOf('staying');
    const command = { kind: 'accept', checked: await checked(), by: officer, key: 'in time', hat: 'staying' } as const;
    await expect(actOnCase(pool, caseId, command)).resolves.toMatchObject({ refusal: null });
    await expect(refuseEndedHat(pool, {})).resolves.toBeNull();
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
