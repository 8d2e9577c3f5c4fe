import { expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { noticeRoutes } from '../../api/contract/notices.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { draft, publishAs, secondAdmin } from '../setup/publish.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

const acceptWhole = async (cast: Cast, id: string) => {
  const params = { case: id };
  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  return cast.window.call(caseRoutes.accept, { params, body: { checked } });
};

/** Accepts the predecessor, and grants it on 2026-09-09. */
async function grantOnTheNinth(cast: Cast, id: string): Promise<void> {
  const params = { case: id };
  await acceptWhole(cast, id);
  await cast.moveTo('2026-09-09T10:00');
  const reviewer = await cast.officer('reviewer', 'planning');
  await reviewer.call(caseRoutes.prepareDecision, { params, body: { outcome: 'grant', reasons: ['符合规划条件。'] } });
  const approver = await cast.officer('approver', 'planning');
  await approver.confirm();
  await signShown(approver.call, { ...params, act: 'signDecision', written: {} });
}

it('what was filed ahead is received by itself on the day its predecessor is granted, and goes its way', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A16'] });
  const receipt = await file(cast, { A06: {}, A16: {} });
  expect(receipt.cases.map((one) => [one.item, one.stage])).toEqual([
    ['A06', 'received'],
    ['A16', 'filedAhead'],
  ]);
  const waiting = await cast.applicant.call(caseRoutes.readCase, { params: { case: caseOf(receipt, 'A16') } });
  expect(waiting.waitsFor.map(({ code }) => code)).toEqual(['A06']);
  expect(waiting.limits.promised).toEqual({ length: 5, unit: 'workingDays' });
  await grantOnTheNinth(cast, caseOf(receipt, 'A06'));
  const successor = await cast.applicant.call(caseRoutes.readCase, { params: { case: caseOf(receipt, 'A16') } });
  expect(successor).toMatchObject({ stage: 'received', receivedOn: '2026-09-09', waitsFor: [] });
  await acceptWhole(cast, successor.id);
  const accepted = await cast.applicant.call(caseRoutes.readCase, { params: { case: successor.id } });
  expect(accepted.stage).toBe('accepted');
});

it('the list of projects names the unit that has each case, and nobody of what only waits', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A16'] });
  const receipt = await file(cast, { A06: {}, A16: {} });
  const holders = async () => {
    const { rows } = await cast.applicant.call(projectRoutes.listProjects, { query: {} });
    return Object.fromEntries(rows.flatMap((row) => row.cases.map(({ item, holder }) => [item.code, holder])));
  };
  expect(await holders()).toEqual({ A06: { unit: '综合窗口' }, A16: null });
  await acceptWhole(cast, caseOf(receipt, 'A06'));
  const { bureau } = await cast.applicant.call(caseRoutes.readCase, { params: { case: caseOf(receipt, 'A06') } });
  expect(await holders()).toEqual({ A06: { unit: bureau.name }, A16: null });
});

it('a promise of what was filed ahead whose day passed meanwhile is told as over at the receipt, and may be made anew', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A16'] });
  const deferral = { materials: ['D1'], until: '2026-09-08' };
  const receipt = await file(cast, { A06: {}, A16: { missing: ['D2'], deferral } });
  const params = { case: caseOf(receipt, 'A16') };
  const page = () => cast.applicant.call(caseRoutes.readCase, { params });
  const later = await cast.applicant.upload('后补.pdf', new TextEncoder().encode('%PDF-1.4 practice'));
  await cast.applicant.call(caseRoutes.handIn, { params, body: { materials: [{ code: 'D2', files: [later] }] } });
  expect(await page()).toMatchObject({ stage: 'filedAhead', openMaterials: ['D1'], papers: [] });
  await grantOnTheNinth(cast, caseOf(receipt, 'A06'));
  const received = await page();
  expect(received).toMatchObject({ stage: 'received', deferral: null, openMaterials: ['D1'] });
  expect(received.papers.map(({ kind }) => kind)).toEqual(['receipt']);
  const { notices } = await cast.applicant.call(noticeRoutes.listNotices, { query: {} });
  expect(notices.filter(({ kind }) => kind === 'deferralVoided')).toHaveLength(1);
  await cast.applicant.confirm();
  const anew = { materials: ['D1'], until: '2026-09-14' };
  await cast.applicant.call(caseRoutes.promiseDeferral, { params, body: anew });
  await acceptWhole(cast, params.case);
  expect(await page()).toMatchObject({ stage: 'accepted', deferral: { open: ['D1'], until: '2026-09-14' } });
});

it('a day that becomes free moves the last days of open cases, and the clock goes on', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  const id = caseOf(await file(cast, { A06: {} }), 'A06');
  const window = async () => {
    const { clocks, tasks } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
    return [clocks.find((clock) => clock.name === 'acceptance')?.due, tasks[0]?.due];
  };
  expect(await window()).toEqual(['2026-09-14', '2026-09-14']);
  const typhoon = { kind: 'closures' as const, instrument: '台风停工通知', closed: ['2026-09-10'] };
  const { id: publication } = await draft(cast, typhoon);
  await publishAs(await secondAdmin(house), cast.zone, publication);
  expect(await window()).toEqual(['2026-09-15', '2026-09-15']);
  await cast.moveTo('2026-09-16T08:00');
  const { events } = await cast.applicant.call(caseRoutes.readCase, { params: { case: id } });
  expect(events.map((event) => [event.type, event.at])).toContainEqual([
    'deemedAccepted',
    '2026-09-16T00:00:00.000+08:00',
  ]);
});
