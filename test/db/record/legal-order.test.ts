import { beforeAll, expect, it } from '@jest/globals';
import { claimTask } from '../../../db/desk/claim.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import { SYSTEM } from '../../../domain/case/actor.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import type { UrgingOrderFacts } from '../../../domain/paper/supervision-facts.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone, setClock } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const instant = (at: string) => parseInstant(`${at}:00+08:00`) as Instant;
let id: CaseId;

beforeAll(async () => {
  await seedZone(pool, instant('2026-10-12T09:00'), ['A07b']);
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('r', '周敏', 'r', '-', now())`,
  );
  const [filed] = await fileAndAccept(pool, {
    at: '2026-10-10T09:00',
    items: ['A07b'],
    acceptedAt: '2026-10-12T09:00',
  });
  id = filed as CaseId;
});

/** What the newest order of the case says, once it was lived up to that moment. */
async function orderAfter(at: string): Promise<UrgingOrderFacts> {
  await setClock(pool, instant(at));
  await actOnCase(pool, id, { kind: 'wake', by: SYSTEM, key: at });
  const { rows } = await pool.query<{ content: UrgingOrderFacts }>(
    `SELECT content FROM paper WHERE case_id = $1 AND kind = 'urgingOrder' ORDER BY serial DESC LIMIT 1`,
    [id],
  );
  if (!rows[0]) throw new Error('no order');
  return rows[0].content;
}

it('an order of the law names nobody while the review lies in the pool, and who has it in hand once it is claimed', async () => {
  expect(await orderAfter('2026-10-27T09:00')).toMatchObject({ limit: { name: '承诺办理时限' }, holder: null });
  const { rows } = await pool.query<{ id: string; unit: string }>(
    `SELECT id, unit FROM task WHERE case_id = $1 AND kind = 'review' AND done_at IS NULL`,
    [id],
  );
  await claimTask(pool, rows[0]?.id ?? '', 'r');
  const order = await orderAfter('2026-11-12T09:00');
  expect(order).toMatchObject({ limit: { name: '法定办理时限' }, holder: { name: '周敏', unit: order.to } });
});
