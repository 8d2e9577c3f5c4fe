import { describe, expect, it } from '@jest/globals';
import { announcedServices } from '../../../db/read/announced-services.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import { readHandlingRates } from '../../../db/read/handling-rates.ts';
import { zoneWorld } from '../../../db/zone-world.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { Command, Wish } from '../../../domain/case/command.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { PauseKind } from '../../../domain/clock/clock.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { wish } from '../../domain/case/builders.ts';
import { permit } from '../../domain/case/permit-wishes.ts';
import { review } from '../../domain/case/review-wishes.ts';
import { freshDatabase } from '../../setup/database.ts';
import { applicant, fileAndAccept, windowClerk } from '../../setup/recorded-case.ts';
import { seedZone, setClock } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06', 'A07b', 'A23']);
const [paused, granted, extended] = (await fileAndAccept(pool, {
  at: '2026-09-01T09:00',
  items: ['A06', 'A07b', 'A23'],
  acceptedAt: '2026-09-01T10:00',
})) as [CaseId, CaseId, CaseId];

const officer = (person: string, capacity: Actor['capacity']): Actor => ({
  person,
  name: person,
  capacity,
  unit: '规划局',
});

let asked = 0;
async function does(id: CaseId, by: Actor, wish: Wish): Promise<void> {
  asked += 1;
  expect((await actOnCase(pool, id, { ...wish, by, key: `k${asked}` } as Command)).refusal).toBeNull();
}

const starts = (procedure: PauseKind) => does(paused, officer('r', 'reviewer'), review.start(procedure, 20));
const publishes = (id: CaseId, paper?: 'procedureNotice') =>
  does(id, windowClerk, {
    kind: 'serve',
    method: 'public',
    recipient: '顾文静',
    announcement: { why: 'notFound', facts: '何进的电话停机。' },
    ...(paper && { paper }),
  });

const page = async (zone = 'z') => (await announcedServices(pool, zone, { limit: 50 })).rows;
const numbersOf = async (id: CaseId, kinds: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ number: string }>(
    'SELECT number FROM paper WHERE case_id = $1 AND kind = ANY ($2) ORDER BY event_seq, place',
    [id, kinds],
  );
  return rows.map(({ number }) => number);
};
const told = async () => (await page()).map(({ paper, on }) => [paper, on]);

describe('送达公告 (民诉法 95)', () => {
  it('names the paper that was published, of which enterprise and project it is, and no person', async () => {
    expect(await page()).toEqual([]);
    await starts('expertReview');
    await publishes(paused, 'procedureNotice');
    const found = await page();
    expect(found).toMatchObject([
      {
        title: '特别程序告知书',
        enterprise: '苏州澜微医疗器械有限公司',
        project: '微创手术器械生产基地',
        on: '2026-09-01',
        until: '2026-10-08',
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/顾文静|何进|电话/);
    expect(await page('another')).toEqual([]);
  });

  it('names each paper of several special procedures by its own number, and none that was issued since', async () => {
    await setClock(pool, '2026-09-02T09:00:00+08:00');
    await starts('testing');
    await starts('appraisal');
    const [first, second, third] = await numbersOf(paused, ['procedureNotice']);
    expect(await told()).toEqual([[first, '2026-09-01']]);
    await publishes(paused, 'procedureNotice');
    expect(await told()).toEqual([
      [second, '2026-09-02'],
      [third, '2026-09-02'],
      [first, '2026-09-01'],
    ]);
  });

  it('names each of several decisions that one service brings', async () => {
    await does(granted, officer('r', 'reviewer'), wish.propose('grant'));
    await does(granted, officer('a', 'approver'), wish.sign);
    await does(granted, officer('r', 'reviewer'), permit.deregister);
    await does(granted, officer('a', 'approver'), wish.sign);
    await publishes(granted);
    const both = await numbersOf(granted, ['grantDecision', 'deregistration']);
    const found = (await page()).filter(({ item }) => item.code === 'A07b').map(({ paper }) => paper);
    expect([found.toSorted(), both.length]).toEqual([both.toSorted(), 2]);
  });

  it('names two decisions of one kind that were both still to be served', async () => {
    await does(extended, officer('r', 'reviewer'), wish.propose('grant'));
    await does(extended, officer('a', 'approver'), wish.sign);
    for (const length of [1, 2]) {
      await does(extended, applicant, permit.askMore(length));
      await does(extended, officer('r', 'reviewer'), permit.extend(length));
      await does(extended, officer('a', 'approver'), wish.sign);
    }
    await publishes(extended);
    const all = await numbersOf(extended, ['grantDecision', 'permitExtension']);
    const found = (await page()).filter(({ item }) => item.code === 'A23').map(({ paper }) => paper);
    expect([found.toSorted(), all.length]).toEqual([all.toSorted(), 3]);
  });

  it('comes page by page, each paper once', async () => {
    const first = await announcedServices(pool, 'z', { limit: 2 });
    const rest = await announcedServices(pool, 'z', { limit: 6, after: first.next ?? '' });
    expect([...first.rows, ...rest.rows]).toEqual(await page());
    expect([first.count, rest.rows.length, rest.next]).toEqual([8, 6, null]);
  });
});

describe('the step of a service', () => {
  const steps = async (id: CaseId, kind: string) => {
    const { rows } = await pool.query<{ paper: string | null; by: string | null; open: boolean }>(
      `SELECT paper, done_by AS by, done_at IS NULL AS open FROM task WHERE case_id = $1 AND kind = $2 ORDER BY round`,
      [id, kind],
    );
    return rows;
  };

  it('that the decision ended was taken by nobody, and is nobody’s work', async () => {
    // The grant and two extensions.
    expect(await steps(extended, 'sign')).toEqual(
      Array.from({ length: 3 }, () => ({ paper: null, by: 'a', open: false })),
    );
    expect((await steps(extended, 'serve')).find(({ paper }) => paper === 'acceptanceNotice')).toMatchObject({
      by: null,
      open: false,
    });
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM task WHERE unit = 'window' AND kind <> 'accept' AND done_by IS NOT NULL`,
    );
    const world = await zoneWorld(pool, 'z');
    if (!world) throw new Error('no zone');
    const rates = await readHandlingRates(pool, { zone: 'z', today: '2026-09-02' as Day, world });
    expect(rates.get('window')).toBe((rows[0]?.n ?? 0) / 20);
  });

  it('is open for as long as the case asks for it, also where it was closed before', async () => {
    await does(paused, officer('r', 'reviewer'), review.start('assessment', 5));
    const waiting = async () =>
      (await steps(paused, 'serve')).filter(({ open, paper }) => open && paper === 'procedureNotice');
    expect(await waiting()).toHaveLength(1);
    await pool.query(`UPDATE task SET done_at = now() WHERE case_id = $1 AND paper = 'procedureNotice'`, [paused]);
    await does(paused, officer('r', 'reviewer'), review.end('assessment'));
    expect(await waiting()).toHaveLength(1);
  });
});
