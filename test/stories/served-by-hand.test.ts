import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { makeClient } from '../../api/contract/client.ts';
import { explainRoutes } from '../../api/contract/explain.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { noticeRoutes } from '../../api/contract/notices.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { publicDeskRoutes } from '../../api/contract/public-desk.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { problemOf } from '../api/desk.ts';
import { textOf } from '../domain/paper/text-of.ts';
import { sendBack } from '../setup/brought.ts';
import { caseOf, prepare } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
const anybody = makeClient({ base: addressOfHouse(house) });
let cast: Cast;
let id = '';

const pageOf = () => cast.window.call(caseRoutes.readCase, { params: { case: id } });
const paperOf = async (kind: string): Promise<string> => {
  const paper = (await pageOf()).papers.findLast((one) => one.kind === kind)?.id ?? '';
  return textOf((await cast.applicant.call(paperRoutes.readPaper, { params: { paper } })).paper as unknown as Paper);
};
const announced = () => anybody(publicDeskRoutes.listAnnouncedServices, { params: { zone: cast.zone }, query: {} });
const serve = (paper?: 'correctionNotice') =>
  cast.window.call(caseRoutes.serve, {
    params: { case: id },
    body: { method: 'post', recipient: '顾文静', ...(paper && { paper }) },
  });

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  const body = { ...(await prepare(cast, { A06: {} })), electronicService: false };
  await cast.applicant.confirm();
  id = caseOf(await cast.applicant.call(submissionRoutes.submit, { body }), 'A06');
  await sendBack(cast, id);
}, 120_000);

describe('a correction notice to an enterprise that did not agree to electronic service', () => {
  it('waits with the window, which is to serve it in the days for telling it; no period runs against the enterprise', async () => {
    const { stage, clocks, tasks, holder, nearest } = await pageOf();
    expect([stage, holder?.unit, nearest]).toMatchObject([
      'correcting',
      '综合窗口',
      { clock: 'service', due: '2026-09-14' },
    ]);
    expect(clocks.map(({ name }) => name)).not.toContain('correction');
    expect(tasks).toMatchObject([{ kind: 'serve', paper: 'correctionNotice', due: '2026-09-14' }]);
    const { rows } = await cast.window.call(taskRoutes.listTasks, { query: { kind: 'serve' } });
    expect(rows.map(({ case: { id: of }, papers }) => [of, papers])).toEqual([[id, ['correctionNotice']]]);
    expect(await paperOf('correctionNotice')).toContain('补正期限：自送达本告知书之日的次日起算');
  });

  it('is told in the account as a notice whose period is still to begin', async () => {
    const { notices } = await cast.applicant.call(noticeRoutes.listNotices, { query: {} });
    expect(notices.find(({ kind }) => kind === 'correction')?.body).toContain('期限自送达之日的次日起算。');
  });

  it('is served by its name; the decision there is none', async () => {
    expect(await problemOf(serve())).toMatchObject({ code: 'E-CASE-STAGE' });
  });

  it('begins its period on the day of its service, of which the record tells way and last day', async () => {
    await cast.moveTo('2026-09-09T10:00');
    await serve('correctionNotice');
    const { clocks, holder, tasks } = await pageOf();
    expect(clocks.find(({ name }) => name === 'correction')).toMatchObject({ start: '2026-09-09', due: '2026-09-30' });
    expect(clocks.find(({ name }) => name === 'service')).toMatchObject({ end: '2026-09-09', due: '2026-09-14' });
    expect([holder?.unit, tasks]).toEqual(['申请人', []]);
    const record = await paperOf('serviceRecord');
    expect(record).toContain('送达方式\n邮寄送达');
    expect(record).toContain('至2026年9月30日（星期三）24时止');
    const { notices } = await cast.applicant.call(noticeRoutes.listNotices, { query: {} });
    expect(notices.find(({ kind }) => kind === 'served')?.body).toContain('的一次性补正告知书已邮寄送达');
    const params = { case: id, clock: 'correction' } as const;
    expect((await cast.applicant.call(explainRoutes.explainClock, { params })).ledger[0]).toMatchObject({
      on: '2026-09-09',
      paper: { kind: 'serviceRecord' },
    });
    expect(await problemOf(serve('correctionNotice'))).toMatchObject({ code: 'E-NOTICE-NOT-TO-SERVE' });
  });
});

describe('a correction notice that could be served in no other way', () => {
  beforeAll(async () => {
    const body = { ...(await prepare(cast, { A06: {} })), electronicService: false };
    await cast.applicant.confirm();
    id = caseOf(await cast.applicant.call(submissionRoutes.submit, { body }), 'A06');
    await sendBack(cast, id);
    const ground = { why: 'notFound', facts: '登记地址已无人办公，两次邮寄均被退回。' } as const;
    await cast.window.call(caseRoutes.serve, {
      params: { case: id },
      body: { method: 'public', recipient: '苏州澜微医疗', paper: 'correctionNotice', announcement: ground },
    });
  }, 60_000);

  it('is published with the day with which it counts as served, and not why it came to that', async () => {
    const { services, count } = await announced();
    expect([count, services]).toMatchObject([
      1,
      [{ title: '一次性补正告知书', why: 'notFound', on: '2026-09-09', until: '2026-10-09' }],
    ]);
    expect(JSON.stringify(services)).not.toContain('无人办公');
    const { tasks, stage, announced: shown } = await pageOf();
    expect([tasks, stage, shown]).toEqual([[], 'correcting', [{ paper: 'correctionNotice', until: '2026-10-09' }]]);
    const { notices } = await cast.applicant.call(noticeRoutes.listNotices, { query: {} });
    expect(notices[0]?.body).toContain('已经公告；公告期满视为送达');
  });

  it('stands on the first page of its enterprise with that day', async () => {
    const { published } = await cast.applicant.call(homeRoutes.readHome, {});
    expect(published).toMatchObject([
      { case: id, item: { code: 'A06' }, paper: 'correctionNotice', until: '2026-10-09' },
    ]);
  });

  it('begins its period with that day; what is published is taken down, and the record keeps the reason', async () => {
    await cast.moveTo('2026-10-10T00:00');
    const { clocks } = await pageOf();
    expect(clocks.find(({ name }) => name === 'correction')).toMatchObject({ start: '2026-10-09' });
    expect((await announced()).services).toEqual([]);
    expect((await cast.applicant.call(homeRoutes.readHome, {})).published).toEqual([]);
    const record = await paperOf('serviceRecord');
    expect(record).toContain('视为送达\n2026年10月9日');
    expect(record).toContain('受送达人下落不明：登记地址已无人办公，两次邮寄均被退回。');
  });
});
