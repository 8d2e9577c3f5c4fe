import { beforeAll, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { caseOf, prepare } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();
let cast: Cast;

beforeAll(async () => {
  const change = { A07b: { checks: [] } };
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A07b'], change });
});

it('what is filed once more as it was is answered with the receipt of before, unless all of it is meant once more', async () => {
  const body = await prepare(cast, { A02: {}, A07b: {} });
  await cast.applicant.confirm();
  const send = (asked: typeof body) => cast.applicant.call(submissionRoutes.submit, { body: asked });
  const check = (asked: typeof body) => cast.applicant.call(submissionRoutes.checkSubmission, { body: asked });
  const meant = (again: (at: number) => boolean): typeof body => ({
    ...body,
    items: body.items.map((one, at) => (again(at) ? { ...one, again: true } : one)),
  });
  expect((await check(body)).earlier).toBeNull();
  const first = await send(body);
  const { id, number } = first;
  expect(await Promise.all([send(body), send(body)])).toMatchObject(
    Array.from({ length: 2 }, () => ({ id, number, earlier: true })),
  );
  const further = await send(meant(() => true));
  expect([further.earlier, further.id === id]).toEqual([false, false]);
  // Meant once more for one item alone, the whole is the very same all the same: nothing is filed that nobody meant.
  const partly = meant((at) => at === 0);
  expect([(await check(partly)).earlier, (await send(partly)).id]).toEqual([further.number, further.id]);
});

it('what was withdrawn may be filed again as it was', async () => {
  const body = await prepare(cast, { A07b: {} });
  await cast.applicant.confirm();
  const send = () => cast.applicant.call(submissionRoutes.submit, { body });
  const first = await send();
  const params = { case: caseOf(first, 'A07b') };
  await cast.applicant.call(caseRoutes.withdraw, { params, body: { reason: '重新准备。' } });
  const second = await send();
  expect(second.id).not.toBe(first.id);
  expect((await send()).id).toBe(second.id);
});

it('what was granted may be filed again as it was from the next day on, since it may have ended', async () => {
  const body = await prepare(cast, { A02: {} });
  const send = async () => {
    await cast.applicant.confirm();
    return (await cast.applicant.call(submissionRoutes.submit, { body })).id;
  };
  const first = await send();
  expect(await send()).toBe(first);
  await cast.moveTo('2026-09-08T09:00');
  expect(await send()).not.toBe(first);
});
