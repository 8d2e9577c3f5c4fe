import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { healthRoutes } from '../../api/contract/health.ts';
import { operationRoutes } from '../../api/contract/operations.ts';
import { keepSeal } from '../../db/desk/organ-seal.ts';
import { layCases } from '../db/read/laid-cases.ts';
import { openDesk } from './desk.ts';

const { admin, pool } = await openDesk({ minFreeBytes: Number.MAX_SAFE_INTEGER });
const restored = await openDesk();
await layCases(pool);

it('how the system stands tells every case of which the moment has passed, on as many pages as are wanted', async () => {
  await pool.query(`UPDATE zone SET practice = false, clock_at = NULL WHERE id = 'z2';
    UPDATE case_row SET next_moment = timestamptz '2026-09-20T00:00:00+08:00' + length(case_id) / 2 * interval '1 microsecond'
    WHERE zone_id = 'z2'`);
  const first = await admin(operationRoutes.readOperations, { query: { limit: 9 } });
  const { late, next } = await admin(operationRoutes.readOperations, { query: { limit: 9, after: first.next ?? '' } });
  const told = [...first.late, ...late].map(({ case: id, moment }) => `${moment} ${id}`);
  expect([first.clocksWaiting, new Set(told).size, next]).toEqual([told.length, 10, null]);
  expect(told).toEqual(told.toSorted());
});

it('why a case waits is told of each case of a number, since several zones may number alike', async () => {
  await pool.query(`UPDATE case_file SET number = '澄高〔2026〕7号' WHERE id IN ('c-z-e-0', 'c-z2-e-0')`);
  const { cases } = await admin(operationRoutes.whyWaiting, { query: { number: '澄高〔2026〕7号' } });
  expect(cases.map(({ zone, case: id }) => [zone.id, id])).toEqual([
    ['z2', 'c-z2-e-0'],
    ['z', 'c-z-e-0'],
  ]);
});

it('a disk that is filling up is told to whoever watches and to whoever runs the system, before it is full', async () => {
  const { status, missing } = await admin(healthRoutes.ready, {});
  expect([status, missing.includes('disk')]).toEqual(['degraded', true]);
  const { faults, freeBytes } = await admin(operationRoutes.readOperations, { query: {} });
  expect([faults[0], (freeBytes ?? 0) > 0]).toEqual(['diskFilling', true]);
});

it('a secret that is not the one of the database is told to whoever watches and to whoever runs the system, until new locks took its place', async () => {
  const seal = { p12: randomBytes(40), passphrase: 'p' };
  await keepSeal(restored.pool, '管委会', seal, randomBytes(32).toString('hex'));
  const { missing } = await restored.admin(healthRoutes.ready, {});
  expect(missing).toContain('secret');
  const faults = async () => (await restored.admin(operationRoutes.readOperations, { query: {} })).faults;
  expect(await faults()).toContain('secretOther');
  await keepSeal(restored.pool, '管委会', seal, restored.config.secret);
  expect(await faults()).not.toContain('secretOther');
});
