import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { ProblemError } from '../../api/contract/client.ts';
import { owedPaperRoutes } from '../../api/contract/owed-papers.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { inspectionResultRoutes } from '../../api/contract/inspection-results.ts';
import { visitRoutes } from '../../api/contract/visits.ts';
import { personOf } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

let cast: Cast;
let promised: string;
let ordinary: string;
let water: SignedInClient;
let environment: SignedInClient;
/** Requests of the water bureau for the commitment, and of the environment bureau in the course of its duties. */
let requests: string[];

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A06', 'A09b'], rules: { rectifyDays: 10 } });
  const receipt = await file(cast, { A02: {}, A09b: { commitment: true } });
  promised = caseOf(receipt, 'A09b');
  ordinary = caseOf(receipt, 'A02');
  water = await cast.officer('inspector', 'water');
  environment = await cast.officer('inspector', 'environment');
}, 120_000);

/** The person visited did not sign. */
const VISITED = { name: '孙洁', role: '厂长', refusal: '须先请示' };

const ask = ({ call }: SignedInClient, asking: { case?: string; to?: string } = {}) =>
  call(visitRoutes.askVisit, {
    body: {
      enterprise: cast.enterprise,
      ground: 'routine',
      from: '2026-09-14',
      to: '2026-10-30',
      points: ['承诺的条件'],
      ...asking,
    },
  });

const planned = async () => (await cast.supervisor.call(visitRoutes.listVisits, {})).visits;

async function record(by: SignedInClient, n: number, key?: string) {
  const [visit] = await planned();
  return by.call(visitRoutes.recordVisit, {
    params: { visit: visit?.id ?? '' },
    body: {
      officers: [await personOf(water), await personOf(environment)],
      results: [{ request: requests[n] ?? '', result: 'rectify', findings: '拦挡措施未到位。' }],
      visited: VISITED,
    },
    ...(key === undefined ? {} : { key }),
  });
}

async function codeOf(asked: Promise<unknown>): Promise<string> {
  const error: unknown = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProblemError ? error.problem.code : 'done';
}

describe('the check of a commitment on a visit that several bureaus make together', () => {
  it('is asked for by the bureau of the item alone, and only where a check is due', async () => {
    expect(await codeOf(ask(environment, { case: promised }))).toBe('E-RIGHT');
    expect(await codeOf(ask(await cast.officer('inspector', 'economy'), { case: ordinary }))).toBe('E-CHECK-NOTHING');
    expect(await codeOf(ask(water, { case: 'nothing' }))).toBe('E-NOT-FOUND');
    requests = [(await ask(water, { case: promised })).id, (await ask(environment, { to: '2026-09-30' })).id];
  });

  it('becomes one visit, of which the enterprise is told', async () => {
    await cast.supervisor.call(visitRoutes.planVisits, { body: { from: '2026-09-01', to: '2026-12-31' } });
    const { enterprise, zone } = cast;
    const seen = await cast.applicant.call(visitRoutes.listVisitsTo, { params: { enterprise }, query: { zone } });
    expect(seen.visits.map(({ day, checklist }) => [day, checklist.map(({ bureau }) => bureau)])).toEqual([
      ['2026-09-14', ['environment', 'water']],
    ]);
    expect(seen.visits[0]?.papers.map(({ kind }) => kind)).toEqual(['visitApproval', 'visitNotice']);
    const [own] = (await cast.applicant.call(owedPaperRoutes.listOwnCommitments, {})).rows;
    expect(own).toMatchObject({ standing: 'due', due: { clock: 'check' }, visit: { day: '2026-09-14' } });
    expect(own?.conditions).toHaveLength(7);
  });

  it('is recorded once, on the visit and in the case, from which rectification is ordered', async () => {
    expect(await codeOf(record(water, 0))).toBe('E-VISIT-EARLY');
    await cast.moveTo('2026-09-14T10:00');
    const first = await record(water, 0, 'once');
    expect(await record(water, 0, 'once')).toEqual(first);
    expect(first.checklist.find(({ case: checked }) => checked === promised)?.found).toMatchObject({
      result: 'rectify',
      rectifyBy: '2026-09-28',
    });
    const page = await cast.applicant.call(caseRoutes.readCase, { params: { case: promised } });
    expect(page.clocks.find(({ name }) => name === 'rectify')).toMatchObject({ due: '2026-09-28', state: 'running' });
    expect(page.events.filter(({ type }) => type === 'rectificationOrdered')).toHaveLength(1);
    expect(await codeOf(record(water, 0))).toBe('E-VISIT-ENDED');
  });

  it('ends with the last bureau, and then everybody may read the results', async () => {
    expect((await record(environment, 1)).state).toBe('held');
    const { inspections } = await cast.admin(inspectionResultRoutes.listInspectionResults, {
      params: { zone: cast.zone },
    });
    expect(inspections[0]?.results.map(({ result }) => result)).toEqual(['rectify', 'rectify']);
  });

  it('is asked for again after rectification, and then it is met', async () => {
    const { id } = await ask(water, { case: promised });
    requests = [id];
    await cast.supervisor.call(visitRoutes.planVisits, { body: { from: '2026-09-01', to: '2026-12-31' } });
    const visit = (await planned()).find(({ state }) => state === 'planned');
    expect(visit?.checklist.map(({ rectifying }) => rectifying)).toEqual([true]);
    const officers = [await personOf(water), await personOf(environment)];
    const find = (result: 'rectify' | 'met', findings: string) =>
      water.call(visitRoutes.recordVisit, {
        params: { visit: visit?.id ?? '' },
        body: { officers, results: [{ request: id, result, findings }], visited: VISITED },
      });
    expect(await codeOf(find('rectify', '仍未建成。'))).toBe('E-CHECK-RECTIFYING');
    await find('met', '已经整改到位。');
    const page = await cast.applicant.call(caseRoutes.readCase, { params: { case: promised } });
    expect(page.check).toEqual({ state: 'met' });
    expect(await codeOf(ask(water, { case: promised }))).toBe('E-CHECK-NOTHING');
    expect(await codeOf(ask(water))).toBe('E-VISIT-CAP');
  });
});
