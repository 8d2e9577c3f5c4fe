import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { calendarRoutes } from '../../api/contract/calendar.ts';
import { caseRoutes } from '../../api/contract/cases.ts';
import type { Client } from '../../api/contract/client.ts';
import { carryOutCalendars } from '../../activities/carry-out-calendars.ts';
import { copyCases } from '../../bench/scenarios/copy-cases.ts';
import { actOnCase } from '../../db/record/act-on-case.ts';
import { SYSTEM } from '../../domain/case/actor.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { addWork } from '../../domain/clock/calendar.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../domain/clock/published-years.ts';
import { problemOf } from '../api/desk.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { draft, publishAs, secondAdmin } from '../setup/publish.ts';
import { killWorker, startWorkerProcess } from '../setup/worker-process.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const OPEN = 600;
const house = await startHouse({ holdPapers: true });
const { pool } = house.database;
let cast: Cast;
let second: Client;
let worker: ChildProcess | null = null;

/** An ordinary zone, in real time, with one case that was filed and accepted and copies of it. */
beforeAll(async () => {
  cast = await makeZone(house, { now: 'real time', items: ['A07b'] });
  second = await secondAdmin(house);
  const params = { case: caseOf(await file(cast, { A07b: {} }), 'A07b') };
  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  await cast.window.call(caseRoutes.accept, { params, body: { checked } });
  await house.worker?.stop();
  house.worker = null;
  await copyCases(pool, cast.zone, OPEN - 1);
}, 120_000);

afterAll(async () => {
  if (worker) await killWorker(worker);
});

const recorded = async () =>
  (
    await pool.query<{ case_id: string; n: number }>(
      `SELECT e.case_id, count(*)::int AS n FROM case_event e JOIN case_row r ON r.case_id = e.case_id
       WHERE r.zone_id = $1 AND e.type = 'dueDateChanged' GROUP BY e.case_id`,
      [cast.zone],
    )
  ).rows;

const waiting = async (publication: string) =>
  (
    await pool.query<{ case_id: CaseId }>(
      'SELECT case_id FROM calendar_recount WHERE publication_id = $1 AND moves IS NULL ORDER BY case_id DESC LIMIT 1',
      [publication],
    )
  ).rows[0]?.case_id;

it('a worker killed in between leaves a calendar half carried out; the next one does the rest, each case once', async () => {
  const today = dayOf(instantFromMs(Date.now()));
  const closed = [addWork(PUBLISHED_CALENDAR, today, 2)];
  const { id: publication } = await draft(cast, { kind: 'closures', instrument: '停电通知', closed });
  const ask = { params: { zone: cast.zone, publication } };
  const preview = await cast.admin(calendarRoutes.readImpact, ask);
  expect(preview).toMatchObject({ open: OPEN, cases: OPEN });
  const published = await publishAs(second, cast.zone, publication);
  expect(published).toMatchObject({ state: 'running', total: OPEN, done: 0 });
  const progress = () => cast.admin(calendarRoutes.readPublication, ask);

  worker = startWorkerProcess(house);
  await eventually(progress, ({ done }) => done > 0);
  await killWorker(worker);
  const { done, state } = await progress();
  expect(state).toBe('running');
  expect(done).toBeLessThan(OPEN);
  expect(await recorded()).toHaveLength(done);

  const next = await draft(cast, { kind: 'closures', instrument: '停电通知', closed: ['2026-01-05'] });
  const tooEarly = publishAs(second, cast.zone, next.id);
  expect(await problemOf(tooEarly)).toMatchObject({ status: 409, code: 'E-CALENDAR-RUNNING' });

  const left = (await waiting(publication)) as CaseId;
  const woken = await actOnCase(pool, left, { kind: 'wake', key: 'wake:early', by: SYSTEM });
  expect(woken.nextMoment).not.toBeNull();
  expect((await recorded()).find(({ case_id }) => case_id === left)).toMatchObject({ n: preview.moved / OPEN });

  worker = startWorkerProcess(house);
  await eventually(progress, (now) => now.state === 'done');
  const all = await recorded();
  expect(all).toHaveLength(OPEN);
  expect(new Set(all.map(({ n }) => n))).toEqual(new Set([preview.moved / OPEN]));
  const { moves: _moves, ...counts } = preview;
  expect(await cast.admin(calendarRoutes.readImpact, ask)).toMatchObject(counts);

  await carryOutCalendars(pool);
  expect(await recorded()).toEqual(all);
}, 240_000);
