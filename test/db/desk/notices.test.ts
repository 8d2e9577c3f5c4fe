import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { noticesTo, openNotice, tracesOf, unreadOf } from '../../../db/desk/notice.ts';
import { keepWishes } from '../../../db/desk/notice-choice.ts';
import { transaction } from '../../../db/pool.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import { recordSubmission } from '../../../db/record/submission.ts';
import { itemOn, zoneWorld } from '../../../db/zone-world.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { askedMaterials, type ItemCode } from '../../../domain/catalogue/item.ts';
import { dayOf, parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import { openMail } from '../../../post/mail.ts';
import { openSms } from '../../../post/sms.ts';
import { postOnce, remindOnce } from '../../../worker/post.ts';
import { freshDatabase } from '../../setup/database.ts';
import { startMailServer, startSmsGateway } from '../../setup/mailbox.ts';
import { SEEDED_READER, seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const [mails, messages] = [await startMailServer(), await startSmsGateway('geheim')];
const channels = {
  email: openMail({ url: mails.url, from: '澄湖高新区 <notice@chenghu.example>' }),
  sms: openSms({ url: messages.url, token: 'geheim' }),
};
const parts = {
  pool,
  channels,
  publicUrl: 'https://chenghu.example',
  unproven: 'drafts',
  log: pino({ level: 'silent' }),
} as const;
const now = parseInstant('2026-09-01T09:00:00+08:00') as Instant;
const gu: Actor = { person: 'u', name: '顾文静', capacity: 'legalRepresentative', unit: '澜微医疗' };
const window: Actor = { person: 'w', name: '李岚', capacity: 'window', unit: '政务服务窗口' };
const desk = { person: 'w', enterprise: null, zone: 'z', capacity: 'window', bureau: null, projects: null };

beforeAll(async () => {
  await seedZone(pool, now, ['A06', 'A07c']);
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('w', '李岚', 'lilan', '-', now())`,
  );
  await pool.query(
    `INSERT INTO hat (id, person_id, capacity, zone_id, enterprise_id, first_day) VALUES
     ('h1', 'u', 'legalRepresentative', NULL, 'e', '2026-01-01'), ('h2', 'w', 'window', 'z', NULL, '2026-01-01')`,
  );
});
afterAll(async () => {
  Object.values(channels).forEach((channel) => channel.close());
  await mails.stop();
  await messages.stop();
});

/** A case that was filed complete and is accepted: the law asks that it be told. */
async function accepted(): Promise<CaseId> {
  const { id, checked } = await filed('A06');
  const { refusal } = await actOnCase(pool, id, { kind: 'accept', checked, by: window, key: `accept-${id}` });
  expect(refusal).toBeNull();
  return id;
}

async function filed(code: string) {
  const world = await zoneWorld(pool, 'z');
  const item = world && itemOn(world, code as ItemCode, dayOf(now));
  if (!item) throw new Error('no item');
  const materials = askedMaterials(item).map(({ code, name }) => ({ code, name, files: ['f'] }));
  const items = [{ item, way: 'ordinary' as const, materials, promise: null, succeeds: null }];
  const filing = { world, projectId: 'p', enterpriseId: 'e', now, by: gu, form: {}, signature: null, items };
  const { cases } = await transaction(pool, (tx) => recordSubmission(tx, filing));
  return { id: cases[0]?.id as CaseId, checked: materials.map((one) => one.code) };
}

const wish = (change: Partial<Parameters<typeof keepWishes>[2]>) =>
  transaction(pool, (tx) =>
    keepWishes(tx, 'u', { email: 'gu@lanwei.example', mobile: '13800000000', language: 'zh', choices: [], ...change }),
  );

/** Lets all that waits be due, and sends it. */
async function post(): Promise<void> {
  await pool.query(`UPDATE letter SET due_at = now() WHERE state = 'waiting'`);
  while ((await postOnce(parts)) > 0);
}

const lettersOf = async (caseId: string) =>
  (
    await pool.query<{ letter: string }>(
      `SELECT l.channel || ' ' || l.state || ' ' || l.attempts AS letter FROM letter l JOIN notice n ON n.id = l.notice_id WHERE n.case_id = $1 ORDER BY l.channel`,
      [caseId],
    )
  ).rows.map(({ letter }) => letter);

describe('what happened to a case', () => {
  it('is told its enterprise in the same transaction, and counts as unread until it is opened', async () => {
    const before = await unreadOf(pool, SEEDED_READER);
    const id = await accepted();
    expect(await unreadOf(pool, SEEDED_READER)).toBe(before + 1);
    const [notice] = (await noticesTo(pool, SEEDED_READER, { limit: 1 })).rows;
    expect(notice).toMatchObject({ kind: 'accepted', legal: true, case_id: id, read_at: null });
    expect(Object.keys(notice?.facts ?? {})).toEqual(expect.arrayContaining(['item', 'number', 'due']));
    expect(await openNotice(pool, desk, notice?.id ?? '')).toBe(false);
    expect(await openNotice(pool, SEEDED_READER, notice?.id ?? '')).toBe(true);
    expect(await unreadOf(pool, SEEDED_READER)).toBe(before);
    expect(await tracesOf(pool, { case: id, zone: 'z' })).toMatchObject([{ opened: [{ name: '顾文静' }] }]);
    expect(await tracesOf(pool, { case: id, zone: 'another zone' })).toEqual([]);
  });

  it('is told as recorded, and not as permitted, where the item is a filing for the record (备案)', async () => {
    const { id } = await filed('A07c');
    const { rows } = await pool.query<{ kind: string }>('SELECT kind FROM notice WHERE case_id = $1', [id]);
    expect(rows).toEqual([{ kind: 'recorded' }]);
    await post();
  });

  it('is not told if it is undone', async () => {
    const before = await unreadOf(pool, SEEDED_READER);
    const undone = transaction(pool, async (tx) => {
      await tx.query(
        `INSERT INTO notice (id, kind, legal, enterprise_id, facts, at) VALUES ('x', 'granted', true, 'e', '{}', now())`,
      );
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await unreadOf(pool, SEEDED_READER)).toBe(before);
  });

  it('goes out by mail and short message, marked as practice, in Chinese', async () => {
    await wish({});
    const id = await accepted();
    await post();
    expect(await lettersOf(id)).toEqual(['email sent 1', 'sms sent 1']);
    const mail = mails.came.at(-1);
    expect(mail?.to).toEqual(['gu@lanwei.example']);
    expect(mail?.raw).toMatch(/Message-ID: <notice-\d+@chenghu\.example>/i);
    expect(messages.came.at(-1)).toMatchObject({ to: '13800000000', text: expect.stringMatching(/^【演练】已受理：/) });
  });

  it('goes out in English to whoever chose it, the item by its English name', async () => {
    await wish({ language: 'en' });
    await accepted();
    await post();
    expect(messages.came.at(-1)).toMatchObject({ text: expect.stringMatching(/^\[Practice\] Accepted: [A-Za-z -]+$/) });
    expect(mails.came.at(-1)?.raw).toMatch(/Decisions and notices themselves are issued in Chinese/);
  });

  it('stays in the body and one line of the head, whatever a name holds', async () => {
    await wish({});
    const name = '甲\r\nBcc: thief@evil.example\r\n\r\n<b>乙</b>';
    await pool.query(
      `INSERT INTO notice (id, kind, legal, enterprise_id, facts, at)
       VALUES ('broken', 'accepted', true, 'e', jsonb_build_object('item', $1::text, 'number', $1::text, 'due', $1::text), now())`,
      [name],
    );
    await post();
    const mail = mails.came.at(-1);
    const [head = ''] = mail?.raw.split('\r\n\r\n') ?? [];
    expect(mail?.to).toEqual(['gu@lanwei.example']);
    expect(head).toMatch(/^Subject: /m);
    expect(head).not.toMatch(/^(Bcc|Cc):/im);
    expect(head.split('\r\n').filter((line) => !/^(?:[\w-]+:|[ \t])/.test(line))).toEqual([]);
  });

  it('goes out as somebody wished, but stays in the message centre', async () => {
    const choices = [
      { kind: 'accepted' as const, channel: 'email' as const, wanted: false },
      { kind: 'accepted' as const, channel: 'centre' as const, wanted: false },
    ];
    await wish({ choices });
    const before = await unreadOf(pool, SEEDED_READER);
    const id = await accepted();
    await post();
    expect(await lettersOf(id)).toEqual(['sms sent 1']);
    expect(await unreadOf(pool, SEEDED_READER)).toBe(before + 1);
  });

  it('is sent again when the server was busy, and not when the address is none', async () => {
    await wish({});
    const id = await accepted();
    mails.refuseNext(451, 451);
    messages.refuseNext(422);
    await post();
    await post();
    await post();
    expect(await lettersOf(id)).toEqual(['email sent 3', 'sms failed 1']);
  });
});

describe('a legal notice that reached nobody within a day', () => {
  it('raises an alarm at the window, once, and one that went out raises none', async () => {
    await wish({ mobile: null });
    const [lost, sent] = [await accepted(), await accepted()];
    mails.refuseNext(550);
    await post();
    const states = await Promise.all([lost, sent].map(lettersOf));
    const failed = states[0]?.[0] === 'email failed 1' ? lost : sent;
    await pool.query(`UPDATE notice SET machine_at = now() - interval '25 hours' WHERE case_id = ANY ($1)`, [
      [lost, sent],
    ]);
    await remindOnce(pool);
    await remindOnce(pool);
    const { rows: alarms } = await noticesTo(pool, desk, { limit: 50 });
    expect(alarms.filter(({ case_id: id }) => id === lost || id === sent)).toMatchObject([
      { kind: 'undelivered', case_id: failed },
    ]);
  });
});

describe('a request for a longer limit (许可法 42)', () => {
  it('is told to the head who may grant it, of that bureau or of all, and not to the enterprise', async () => {
    const id = await accepted();
    const by: Actor = { person: 'w', name: '李岚', capacity: 'reviewer', unit: 'planning' };
    const asked = { clock: 'statutory', length: 5, reason: '须复核规划条件' } as const;
    const { refusal } = await actOnCase(pool, id, { kind: 'askExtension', ...asked, by, key: `ask-${id}` });
    expect(refusal).toBeNull();
    const toldTo = async (capacity: string, bureau: string | null) => {
      const head = { person: 'head', enterprise: null, zone: 'z', capacity, bureau, projects: null };
      const { rows: told } = await noticesTo(pool, head, { limit: 50 });
      return told.filter(({ case_id: of }) => of === id).map(({ kind, facts }) => [kind, facts['due']]);
    };
    expect(await toldTo('organHead', null)).toEqual([['extensionAsked', expect.stringMatching(/^2026-/)]]);
    expect(await toldTo('organHead', 'planning')).toHaveLength(1);
    expect(await toldTo('organHead', 'water')).toEqual([]);
    expect(await toldTo('zoneHead', null)).toEqual([]);
    const { rows: own } = await noticesTo(pool, SEEDED_READER, { limit: 50 });
    expect(own.filter(({ case_id: of }) => of === id).map(({ kind }) => kind)).toEqual(['accepted']);
  });
});

describe('what was promised for later', () => {
  it('is called to mind 30, 10 and 3 days before its end, once each', async () => {
    const id = await accepted();
    const at = async (left: number): Promise<void> => {
      const until = JSON.stringify({ until: day(left), open: ['E9'] });
      await pool.query(
        `UPDATE case_row SET deferred = 1, state = jsonb_set(state, '{deferral}', $2) WHERE case_id = $1`,
        [id, until],
      );
      await remindOnce(pool);
      await remindOnce(pool);
    };
    await at(31);
    expect(await remindersOf(id)).toEqual([]);
    await at(29);
    await pool.query(`UPDATE zone SET clock_at = clock_at + interval '20 days' WHERE id = 'z'`);
    await remindOnce(pool);
    await pool.query(`UPDATE zone SET clock_at = clock_at + interval '7 days' WHERE id = 'z'`);
    await remindOnce(pool);
    await pool.query(`UPDATE zone SET clock_at = clock_at + interval '9 days' WHERE id = 'z'`);
    await remindOnce(pool);
    expect(await remindersOf(id)).toEqual([29, 9, 2]);
  });
});

/** So many days after the day on which the zone stands. */
function day(left: number): string {
  return new Date(Date.UTC(2026, 8, 1 + left)).toISOString().slice(0, 10);
}

it('every notice has a number by which it can be opened', async () => {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM notice');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ id }) => !/^[a-z0-9][a-z0-9_-]{0,63}$/.test(id))).toEqual([]);
});

const remindersOf = async (caseId: string) =>
  (
    await pool.query<{ days: number }>(
      `SELECT (facts->>'days')::int AS days FROM notice WHERE case_id = $1 AND kind = 'deferralDue' ORDER BY days DESC`,
      [caseId],
    )
  ).rows.map(({ days }) => days);
