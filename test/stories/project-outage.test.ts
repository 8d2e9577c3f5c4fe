import { expect, it } from '@jest/globals';
import { calendarRoutes } from '../../api/contract/calendar.ts';
import { caseRoutes } from '../../api/contract/cases.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { addDays } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { eventually } from '../setup/eventually.ts';
import { startHouse } from '../setup/house.ts';
import { draft, publishAs, secondAdmin } from '../setup/publish.ts';
import { consult, pageOf, publish, settle } from '../setup/promise.ts';
import { makeZone } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

it('a consultation that ended while no worker ran ends as soon as one runs, on the day that was due', async () => {
  const cast = await makeZone(house, { now: 'real time', items: ['A02', 'A06', 'A09b'] });
  await publish(cast);
  await settle(cast);
  await house.worker?.stop();
  house.worker = null;
  // Asked for while the engine has nobody who works for it.
  const id = await consult(cast);
  expect(await pageOf(cast, id)).toMatchObject({ stage: 'consulting' });
  // Five working days cannot be waited for: it is written back as if it had been asked for a month ago.
  const opened = addDays(dayOf(instantFromMs(Date.now())), -30);
  await house.database.pool.query(
    `UPDATE project_commitment_row SET state = jsonb_set(jsonb_set(jsonb_set(state, '{clocks,consultation,start}', to_jsonb($2::text)),
       '{openedAt}', to_jsonb($2 || 'T09:00:00.000+08:00')), '{lastAt}', to_jsonb($2 || 'T09:00:00.000+08:00'))
     WHERE commitment_id = $1`,
    [id, opened],
  );
  await house.startWorker();
  const read = () => cast.applicant.call(routes.readCommitment, { params: { commitment: id } });
  const page = await eventually(read, ({ events }) => events.some(({ type }) => type === 'listIssued'));
  const issued = page.events.find(({ type }) => type === 'listIssued');
  expect(issued?.at.slice(10)).toBe('T00:00:00.000+08:00');
  expect(issued && issued.at < issued.recordedAt).toBe(true);
  expect(page.papers.map(({ kind }) => kind)).toEqual(['commitmentList']);
}, 90_000);

it('a calendar that is published moves the days of a consultation, and the list follows by the new one', async () => {
  const cast = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02', 'A06', 'A09b'] });
  await publish(cast);
  await settle(cast);
  const id = await consult(cast);
  const { id: publication } = await draft(cast, {
    kind: 'closures',
    instrument: '澄高管办〔2026〕31号',
    closed: ['2026-09-02', '2026-09-03'],
  });
  await publishAs(await secondAdmin(house), cast.zone, publication);
  expect((await pageOf(cast, id)).waiting).toMatchObject({ until: '2026-09-10' });
  await cast.moveTo('2026-09-10T23:00');
  expect((await pageOf(cast, id)).stage).toBe('consulting');
  await cast.moveTo('2026-09-11T09:00');
  expect((await pageOf(cast, id)).events.at(-1)).toMatchObject({
    type: 'listIssued',
    at: '2026-09-11T00:00:00.000+08:00',
  });
}, 60_000);

it('and moves them, too, where no case of the zone is open any more', async () => {
  const cast = await makeZone(house, { now: '2026-01-05T09:00', items: ['A02', 'A06', 'A09b'] });
  const days = ['2026-09-02', '2026-09-03'];
  for (const day of days)
    await cast.admin(calendarRoutes.addClosure, { params: { zone: cast.zone }, body: { day, instrument: '停电通知' } });
  await publish(cast);
  await settle(cast);
  const { cases } = await cast.applicant.call(projectRoutes.readProject, { params: { project: cast.project } });
  const params = { case: cases[0]?.id ?? '' };
  await cast.window.call(caseRoutes.serve, { params, body: { method: 'window', recipient: '顾文静' } });
  await cast.moveTo('2026-09-01T09:00');
  const id = await consult(cast);
  expect((await pageOf(cast, id)).waiting).toMatchObject({ until: '2026-09-10' });
  const back = { kind: 'closures', instrument: '恢复供电通知', closed: [], reopened: days } as const;
  const { id: publication } = await draft(cast, back as never);
  expect(await publishAs(await secondAdmin(house), cast.zone, publication)).toMatchObject({ state: 'done', total: 0 });
  await cast.moveTo('2026-09-09T09:00');
  expect((await pageOf(cast, id)).events.at(-1)).toMatchObject({
    type: 'listIssued',
    at: '2026-09-09T00:00:00.000+08:00',
  });
}, 60_000);
