import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { noticesTo, tracesOf } from '../../../db/desk/notice.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { openMail } from '../../../post/mail.ts';
import { postOnce } from '../../../worker/post.ts';
import { freshDatabase } from '../../setup/database.ts';
import { startMailServer } from '../../setup/mailbox.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A07b', 'A06']);
const mails = await startMailServer();
const email = openMail({ url: mails.url, from: '澄湖高新区 <notice@chenghu.example>' });
const parts = {
  pool,
  channels: { email },
  publicUrl: 'https://chenghu.example',
  unproven: 'drafts',
  log: pino({ level: 'silent' }),
} as const;
const waiting = [
  ...(await fileAndAccept(pool, { at: '2026-09-01T09:00', items: ['A07b', 'A06'], acceptedAt: '2026-09-01T10:00' })),
];
afterAll(async () => {
  email.close();
  await mails.stop();
});

/** Another case that is accepted. */
const accepted = (): CaseId => waiting.shift() as CaseId;

describe('what is told to one person', () => {
  const reviewer: Actor = { person: 'r', name: '周敏', capacity: 'reviewer', unit: '规划局' };
  const head: Actor = { person: 'o', name: '郑局长', capacity: 'organHead', unit: '规划局' };
  const inboxOf = async (person: string, caseId: string) => {
    const own = { person, enterprise: null, zone: 'z', capacity: 'reviewer', bureau: null, projects: null };
    const { rows } = await noticesTo(pool, own, { limit: 50 });
    return rows.filter((row) => row.case_id === caseId).map(({ kind }) => kind);
  };

  beforeAll(() =>
    pool.query(
      `INSERT INTO person (id, name, login, password_hash, created_at)
       SELECT x, name, x, '-', now() FROM (VALUES ('r', '周敏'), ('o', '郑局长'), ('t', '何进')) AS p (x, name)`,
    ),
  );

  it('a third party of a hearing gets its notices, and the office sees how they arrived (许可法 36, 47)', async () => {
    await pool.query(
      `INSERT INTO hat (id, person_id, capacity, zone_id, first_day) VALUES ('ht', 't', 'thirdParty', 'z', '2026-01-01')`,
    );
    await pool.query(
      `INSERT INTO person_contact (person_id, email, changed_at) VALUES ('t', 'he@third.example', now())`,
    );
    const id = accepted();
    const told = {
      kind: 'notifyHearingRight',
      matter: '日照',
      parties: ['t'],
      by: reviewer,
      key: `right-${id}`,
    } as const;
    expect((await actOnCase(pool, id, told)).refusal).toBeNull();
    const chair = { person: 'o', name: '郑局长' };
    const day = '2026-09-20' as Day;
    const called = {
      kind: 'callHearing',
      on: day,
      time: '09:00',
      place: '一号厅',
      chair,
      by: reviewer,
      key: `call-${id}`,
      chairReviews: false,
    } as const;
    expect((await actOnCase(pool, id, called)).refusal).toBeNull();
    expect(await inboxOf('t', id)).toEqual(['hearingCalled', 'hearingRight']);
    while ((await postOnce(parts)) > 0);
    const traces = (await tracesOf(pool, { case: id, zone: 'z' })).filter(({ to }) => to === '何进');
    expect(traces.map(({ kind, legal, letters }) => [kind, legal, letters.map(({ state }) => state)])).toEqual([
      ['hearingCalled', true, ['sent']],
      ['hearingRight', true, ['sent']],
    ]);
  });

  it('whoever asked for a longer limit hears what the head answered, and so does the person for whom it was asked', async () => {
    const id = accepted();
    const by: Actor = { ...reviewer, for: { person: 't', name: '何进' } };
    const asked = {
      kind: 'askExtension',
      clock: 'statutory',
      length: 5,
      reason: '复杂',
      by,
      key: `ask-${id}`,
    } as const;
    expect((await actOnCase(pool, id, asked)).refusal).toBeNull();
    const refused = { kind: 'refuseExtension', reason: '不必', by: head, key: `no-${id}` } as const;
    expect((await actOnCase(pool, id, refused)).refusal).toBeNull();
    expect(await inboxOf('r', id)).toEqual(['extensionRefused']);
    await actOnCase(pool, id, { ...asked, key: `again-${id}` });
    const granted = {
      kind: 'extend',
      clock: 'statutory',
      length: 5,
      reason: '复杂',
      by: head,
      key: `yes-${id}`,
    } as const;
    expect((await actOnCase(pool, id, granted)).refusal).toBeNull();
    expect(await inboxOf('r', id)).toEqual(['extensionGranted', 'extensionRefused']);
    expect(await inboxOf('t', id)).toEqual(['extensionGranted', 'extensionRefused']);
  });
});
