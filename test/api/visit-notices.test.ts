import { beforeAll, describe, expect, it } from '@jest/globals';
import { noticeRoutes } from '../../api/contract/notices.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { visitRoutes } from '../../api/contract/visits.ts';
import { openDesk } from './desk.ts';
import { ask, openTown, plan, seenBy, type Town } from './visit-town.ts';

const desk = await openDesk();
let town: Town;

/** What the enterprise was told, the newest first. */
const told = async (): Promise<string[]> => {
  const { notices } = await town.applicant.call(noticeRoutes.listNotices, { query: {} });
  return notices.map(({ title, body }) => `${title} ${body}`);
};

/** How the papers of the visit of a day stand for the public, in the order in which they were issued. */
async function standings(visit: string): Promise<string[]> {
  const { visits } = await seenBy(town, town.supervisor);
  const papers = visits.find(({ id }) => id === visit)?.papers ?? [];
  const found = papers.map(async ({ kind, verifyCode }) => {
    const { state } = await town.applicant.call(paperRoutes.verifyPaper, { params: { code: verifyCode }, query: {} });
    return `${kind} ${state}`;
  });
  return Promise.all(found);
}

describe('an enterprise that is to be visited', () => {
  let visit: string;

  beforeAll(async () => {
    town = await openTown(desk);
    await ask(town, town.shen);
    visit = (await plan(town)).visits[0]?.id ?? '';
  });

  it('is told when, and of which notice', async () => {
    expect(await told()).toEqual([
      '行政检查通知：澄湖检〔2026〕1号 检查 澄湖检〔2026〕1号 定于 2026-10-19（周一） 进行，检查单位和内容见行政检查通知书。',
    ]);
    expect(await standings(visit)).toEqual(['visitApproval valid', 'visitNotice valid']);
  });

  it('is told of another day, and its first notice holds no more', async () => {
    await town.supervisor.call(visitRoutes.moveVisit, { params: { visit }, body: { day: '2026-10-21' } });
    expect((await told())[0]).toMatch(/^行政检查改期.*改在 2026-10-21（周三） 进行/);
    expect(await standings(visit)).toEqual(['visitApproval valid', 'visitNotice void', 'visitNotice valid']);
  });

  it('is told that it is called off and why, and the notice is withdrawn for everybody who verifies it', async () => {
    await town.supervisor.call(visitRoutes.cancelVisit, { params: { visit }, body: { reason: '人员不足' } });
    expect((await told())[0]).toMatch(/^行政检查取消.*原定 2026-10-21（周三） 的检查/);
    const { visits } = await seenBy(town, town.applicant);
    expect(visits).toMatchObject([{ state: 'cancelled', cancelledFor: '人员不足' }]);
    expect(await standings(visit)).toEqual(['visitApproval withdrawn', 'visitNotice void', 'visitNotice withdrawn']);
  });

  it('is told nothing of a visit that comes unannounced, nor that it was called off', async () => {
    const before = await told();
    const window = { from: '2026-12-01', to: '2026-12-20' };
    await ask(town, town.tax, { ground: 'complaint', announced: false, ...window });
    const { visits } = await town.supervisor.call(visitRoutes.planVisits, {
      body: { from: '2026-12-01', to: '2026-12-31' },
    });
    const unannounced = (await town.supervisor.call(visitRoutes.listVisits, {})).visits.find(
      ({ announced }) => !announced,
    );
    expect(visits.map(({ id }) => id)).toContain(unannounced?.id);
    const params = { visit: unannounced?.id ?? '' };
    await town.supervisor.call(visitRoutes.cancelVisit, { params, body: { reason: '线索不实' } });
    expect((await told()).filter((one) => one.includes(unannounced?.number ?? ''))).toEqual([]);
    expect((await told()).length - before.length).toBe(visits.length - 1);
  });
});
