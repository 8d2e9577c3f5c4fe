import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { shownOf } from '../../api/contract/sign-shown.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { killWorker, startWorkerProcess } from '../setup/worker-process.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const house = await startHouse();
let cast: Cast;
let worker: ChildProcess;

beforeAll(async () => {
  await house.worker?.stop();
  house.worker = null;
  worker = startWorkerProcess(house);
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'] });
}, 60_000);

afterAll(() => killWorker(worker));

it('a worker killed in the middle of a decision leaves it recorded once, whenever it dies', async () => {
  const reviewer = await cast.officer('reviewer', 'environment');
  const approver = await cast.officer('approver', 'environment');
  await approver.confirm();
  for (const dyingAfterMs of [0, 15]) {
    const id = await proposed(reviewer);
    const shown = await shownOf(approver.call, { case: id, act: 'signDecision', written: {} });
    const sign = () =>
      approver.call(caseRoutes.signDecision, { params: { case: id }, body: { shown }, key: `sign-${id}` });
    const first = sign().catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, dyingAfterMs));
    await killWorker(worker);
    worker = startWorkerProcess(house);
    await first;
    await eventually(sign);
    const page = await approver.call(caseRoutes.readCase, { params: { case: id } });
    expect(page.events.filter((event) => event.type === 'granted')).toHaveLength(1);
    expect(page.papers.filter((paper) => paper.kind === 'grantDecision')).toHaveLength(1);
  }
}, 240_000);

it('an act that waits for a worker is not carried out once its session was ended meanwhile', async () => {
  const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
  const params = { case: id };
  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter((material) => material.files.length > 0).map((material) => material.code);
  const accept = ({ call }: SignedInClient, key: string) => call(caseRoutes.accept, { params, body: { checked }, key });
  await killWorker(worker);
  const slow = await house.database.pool.connect();
  // Who asks is known by then, and the engine has not been asked yet.
  await slow.query('BEGIN; LOCK TABLE case_event IN ACCESS EXCLUSIVE MODE');
  const refused = accept(cast.window, 'before').catch(() => null);
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  await eventually(
    async () => (await slow.query(waiting)).rowCount,
    (count) => count !== 0,
  );
  const again = await signIn(addressOfHouse(house), `window.${cast.zone}`, PASSWORD);
  await again.call(sessionRoutes.signOutEverywhere, {});
  await slow.query('COMMIT');
  slow.release();
  worker = startWorkerProcess(house);
  expect(await refused).toBeNull();
  const anew = await signIn(addressOfHouse(house), `window.${cast.zone}`, PASSWORD);
  // Acts have their turns: had the first been carried out, nothing would be left to accept.
  await eventually(() => accept(anew, 'after'));
  const { events } = await anew.call(caseRoutes.readCase, { params });
  expect(events.filter(({ type }) => type === 'accepted')).toHaveLength(1);
}, 120_000);

/** A case that waits for nothing but the approver's signature. */
async function proposed(reviewer: Awaited<ReturnType<Cast['officer']>>): Promise<string> {
  const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
  const params = { case: id };
  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter((material) => material.files.length > 0).map((material) => material.code);
  await eventually(() => cast.window.call(caseRoutes.accept, { params, body: { checked }, key: `accept-${id}` }));
  const body = { outcome: 'grant' as const, reasons: ['可以。'] };
  await eventually(() => reviewer.call(caseRoutes.prepareDecision, { params, body, key: `prepare-${id}` }));
  return id;
}
