import { expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { makeClient } from '../../api/contract/client.ts';
import { publicDeskRoutes } from '../../api/contract/public-desk.ts';
import { acceptWhole } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import { makeZone } from '../setup/zone.ts';

const { house, base, visits, troubles } = await openStage({ holdPapers: true });
const anybody = makeClient({ base });

it('a hearing of the organ’s own motion is announced to everybody until it was held, without a name of a person', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  const id = caseOf(await file(cast, { A06: {} }), 'A06');
  const params = { case: id };
  await acceptWhole(cast, id);
  const reviewer = await cast.officer('reviewer', 'planning');
  const chair = await cast.officer('hearingChair', 'planning');
  const announced = () =>
    anybody(publicDeskRoutes.listAnnouncedHearings, { params: { zone: cast.zone }, query: { limit: 1 } });
  expect(await announced()).toMatchObject({ hearings: [], next: null });
  const body = { on: '2026-09-21', time: '09:30', place: '政务服务中心三楼会议室', chair: chair.person.id } as const;
  await reviewer.call(caseRoutes.callHearing, { params, body });

  const told = await announced();
  expect(told.hearings).toMatchObject([
    { item: { code: 'A06' }, on: body.on, time: body.time, place: body.place, ofOwnMotion: true },
  ]);
  expect(told.contact.office).not.toBe('');
  expect(JSON.stringify(told)).not.toContain(chair.person.name);
  expect([told.count, told.next]).toEqual([1, null]);

  const somebody = await visits('/p');
  const { page } = somebody;
  for (const language of ['zh', 'en']) {
    await page.evaluate(`localStorage.setItem('quanlian.language', '${language}')`);
    await page.goto(`/p/open?zone=${cast.zone}`);
    await page.getByRole('link', { name: /听证公告|Hearings announced/ }).click();
    await page.getByRole('cell', { name: body.place }).waitFor();
    await page.locator(`time[datetime="${body.on}"]`).waitFor();
    await page.getByText(told.contact.office).first().waitFor();
    expect(await somebody.violations()).toEqual([]);
    await somebody.picture(`public-hearings-${language}`);
  }

  await cast.moveTo('2026-09-21T11:00');
  await chair.call(caseRoutes.holdHearing, { params, body: { minutes: '没有异议' } });
  expect((await announced()).hearings).toEqual([]);
  expect(troubles().filter((trouble) => !trouble.includes('/api/me'))).toEqual([]);
}, 120_000);
