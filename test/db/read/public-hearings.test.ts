import { beforeAll, describe, expect, it } from '@jest/globals';
import { announcedHearings } from '../../../db/read/public-hearings.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { Command } from '../../../domain/case/command.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { day } from '../../domain/paper/sample-case.ts';
import { freshDatabase } from '../../setup/database.ts';
import { applicant, fileAndAccept, windowClerk } from '../../setup/recorded-case.ts';
import { seedZone, setClock } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06', 'A07b', 'A16']);
const [first, second, third] = (await fileAndAccept(pool, {
  at: '2026-09-01T09:00',
  items: ['A06', 'A07b', 'A16'],
  acceptedAt: '2026-09-01T10:00',
})) as [CaseId, CaseId, CaseId];

const reviewer: Actor = { person: 'r', name: '周敏', capacity: 'reviewer', unit: '规划局' };
const chair = { person: 'o', name: '郑局长' };
const head: Actor = { person: 'o', name: '郑局长', capacity: 'hearingChair', unit: '规划局' };

/** A command as somebody wishes it; each asking is one of its own. */
type Wish = Command extends infer C ? (C extends Command ? Omit<C, 'key'> : never) : never;

let asked = 0;
async function does(id: CaseId, command: Wish): Promise<void> {
  asked += 1;
  expect((await actOnCase(pool, id, { ...command, key: `k${asked}` } as Command)).refusal).toBeNull();
}

const calls = (id: CaseId, on: string, place = '一号厅') =>
  does(id, {
    kind: 'callHearing',
    on: day(on),
    time: '09:30',
    place,
    chair,
    chairReviews: false,
    by: reviewer,
  });

const page = async (zone = 'z') => (await announcedHearings(pool, zone, { limit: 50 })).rows;
const told = async () => (await page()).map(({ item, on }) => [item.code, on]);

describe('听证公告 (许可法 46, 48)', () => {
  beforeAll(async () => {
    await does(first, { kind: 'notifyHearingRight', matter: '与何进的日照争议', parties: [], by: reviewer });
    await does(first, { kind: 'requestHearing', reason: '何进反对', by: applicant });
  });

  it('announces nothing that was not called', async () => {
    expect(await page()).toEqual([]);
  });

  it('tells item, project, enterprise, day, time and place of what was called, and no person', async () => {
    await calls(first, '2026-09-21');
    const found = await page();
    expect(found).toMatchObject([
      {
        item: { code: 'A06', name: '建设用地规划许可证核发' },
        enterprise: '苏州澜微医疗器械有限公司',
        project: '微创手术器械生产基地',
        on: '2026-09-21',
        time: '09:30',
        place: '一号厅',
        ofOwnMotion: false,
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/郑局长|周敏|顾文静|何进|日照/);
    expect(await page('another')).toEqual([]);
  });

  it('says where the organ finds a hearing needed of its own motion, the next hearing first', async () => {
    await calls(second, '2026-09-17');
    await calls(third, '2026-09-18');
    expect((await page()).map(({ item, ofOwnMotion }) => [item.code, ofOwnMotion])).toEqual([
      ['A07b', true],
      ['A16', true],
      ['A06', false],
    ]);
  });

  it('comes page by page, each row once, and knows on each page how many they are; after a full last page there is none', async () => {
    const first = await announcedHearings(pool, 'z', { limit: 1 });
    const rest = await announcedHearings(pool, 'z', { limit: 2, after: first.next ?? '' });
    expect([...first.rows, ...rest.rows]).toEqual(await page());
    expect([first.count, rest.count, rest.rows.length, rest.next]).toEqual([3, 3, 2, null]);
  });

  it('is told as it was called last', async () => {
    await calls(third, '2026-09-22', '二号厅');
    expect(await told()).toEqual([
      ['A07b', '2026-09-17'],
      ['A06', '2026-09-21'],
      ['A16', '2026-09-22'],
    ]);
    expect((await page()).at(-1)?.place).toBe('二号厅');
  });

  it('stays until it was held, and while its case is open', async () => {
    await does(second, {
      kind: 'serve',
      method: 'window',
      recipient: '顾文静',
      paper: 'hearingNotice',
      by: windowClerk,
    });
    await setClock(pool, '2026-09-18T11:00:00+08:00');
    await does(second, { kind: 'holdHearing', minutes: '没有异议', by: head });
    expect((await told()).map(([code]) => code)).toEqual(['A06', 'A16']);
    await does(third, { kind: 'withdraw', reason: '不建了', by: applicant });
    expect((await told()).map(([code]) => code)).toEqual(['A06']);
  });
});
