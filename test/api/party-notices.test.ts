import { expect, it } from '@jest/globals';
import { noticeRoutes } from '../../api/contract/notices.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { actOnCase } from '../../db/record/act-on-case.ts';
import type { Actor } from '../../domain/case/actor.ts';
import { remindOnce } from '../../worker/post.ts';
import { fileAndAccept } from '../setup/recorded-case.ts';
import { seedZone } from '../setup/seed.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf } from './zones.ts';

const { admin, url, pool } = await openDesk();
const { zone } = await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A07b']);
const cases = await fileAndAccept(pool, { at: '2026-09-01T09:00', items: ['A07b'], acceptedAt: '2026-09-03T10:00' });
const by: Actor = { person: 'r', name: '周敏', capacity: 'reviewer', unit: '生态环境局' };
const { id: party } = await admin(peopleRoutes.addPerson, {
  params: { zone },
  body: { name: '何进', login: 'hejin', password: PASSWORD, hats: [{ capacity: 'thirdParty' }] },
});
await personOf(admin, zone, 'chen', [{ capacity: 'window' }]);
const [third, chen] = [await signIn(url, 'hejin', PASSWORD), await signIn(url, 'chen', PASSWORD)];

it('what a third party of a hearing did not open in a day is the window’s to serve otherwise, once, with its own record', async () => {
  for (const id of cases) {
    const told = { kind: 'notifyHearingRight', matter: '通行影响', parties: [party], by, key: `tell-${id}` } as const;
    expect((await actOnCase(pool, id, told)).refusal).toBeNull();
  }
  const params = { case: cases[0] ?? '' };
  const own = await third.call(noticeRoutes.listNotices, { query: {} });
  expect(own.notices).toMatchObject([{ kind: 'hearingRight', legal: true, case: params.case }]);
  await pool.query(
    `UPDATE notice SET machine_at = now() - interval '25 hours', posted_at = now() WHERE person_id = $1`,
    [party],
  );
  await remindOnce(pool);
  const alarms = (await chen.call(noticeRoutes.listNotices, { query: {} })).notices;
  expect(alarms).toMatchObject([{ kind: 'undelivered', case: params.case }]);

  const traceOf = async () => {
    const { notices, mayServe } = await chen.call(noticeRoutes.listNoticesOfCase, { params });
    return { mayServe, trace: notices.find(({ to }) => to === '何进') };
  };
  const before = await traceOf();
  expect(before).toMatchObject({ mayServe: true, trace: { kind: 'hearingRight', opened: [], service: null } });
  const serving = { params, body: { notice: before.trace?.id ?? '', method: 'post' as const } };
  const { number } = await chen.call(noticeRoutes.serveNotice, serving);
  expect((await traceOf()).trace).toMatchObject({ service: { method: 'post', number, by: '李岚', byFor: null } });
  const [paper] = (await pool.query<{ id: string }>('SELECT id FROM paper WHERE number = $1', [number])).rows;
  const record = JSON.stringify(await chen.call(paperRoutes.readPaper, { params: { paper: paper?.id ?? '' } }));
  for (const word of ['送达回证', '听证权利告知书', '邮寄送达', '何进', '利害关系人', '李岚'])
    expect(record).toContain(word);
  expect(await problemOf(chen.call(noticeRoutes.serveNotice, serving))).toMatchObject({
    status: 409,
    code: 'E-NOTICE-NOT-TO-SERVE',
  });
});
