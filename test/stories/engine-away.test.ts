import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import type { ProblemError } from '../../api/contract/client.ts';
import { healthRoutes } from '../../api/contract/health.ts';
import { startTemporal } from '../../start/temporal.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { TEST_NAMESPACE } from '../setup/temporal.ts';
import { makeZone } from '../setup/zone.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'quanlian-temporal-'));
const begin = () =>
  startTemporal({
    folder,
    durable: false,
    namespace: TEST_NAMESPACE,
    env: process.env,
    step: (_name, work) => work(),
  });
let temporal = await begin();
const house = await startHouse({ temporalAddress: temporal.address });
afterAll(async () => {
  await temporal.stop();
  await rm(folder, { recursive: true, force: true });
});

it('while Temporal is away filing still answers with a receipt, and the cases run once it is back', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A07b'] });
  await temporal.stop();
  const receipt = await file(cast, { A02: {}, A07b: {} });
  expect(receipt.cases.map((one) => one.stage)).toEqual(['decided', 'received']);
  expect(await cast.admin(healthRoutes.ready, {})).toMatchObject({ status: 'degraded', missing: ['temporal'] });
  const id = caseOf(receipt, 'A07b');
  const { materials } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  const checked = materials.filter((material) => material.files.length > 0).map((material) => material.code);
  const accept = () => cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked }, key: 'accept' });
  const away = await accept().catch((error: unknown) => error as ProblemError);
  expect((away as ProblemError).problem).toMatchObject({ status: 503, code: 'E-ENGINE-AWAY' });
  temporal = await begin();
  await eventually(accept);
  const accepted = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  expect(accepted.stage).toBe('accepted');
}, 90_000);
