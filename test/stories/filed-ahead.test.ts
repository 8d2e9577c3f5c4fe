import { expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
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

it('what was filed ahead is received by itself on the day its predecessor is granted, and goes its way', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A16'] });
  const receipt = await file(cast, { A06: {}, A16: {} });
  expect(receipt.cases.map((one) => [one.item, one.stage])).toEqual([
    ['A06', 'received'],
    ['A16', 'filedAhead'],
  ]);
  const params = { case: caseOf(receipt, 'A06') };
  await acceptWhole(cast, params.case);
  await cast.moveTo('2026-09-09T10:00');
  const reviewer = await cast.officer('reviewer', 'planning');
  await reviewer.call(caseRoutes.prepareDecision, { params, body: { outcome: 'grant', reasons: ['符合规划条件。'] } });
  const approver = await cast.officer('approver', 'planning');
  await approver.confirm();
  await approver.call(caseRoutes.signDecision, { params, body: {} });
  const successor = await cast.applicant.call(caseRoutes.readCase, { params: { case: caseOf(receipt, 'A16') } });
  expect(successor).toMatchObject({ stage: 'received', receivedOn: '2026-09-09' });
  await acceptWhole(cast, successor.id);
  const accepted = await cast.applicant.call(caseRoutes.readCase, { params: { case: successor.id } });
  expect(accepted.stage).toBe('accepted');
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
