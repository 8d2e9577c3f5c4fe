import { beforeAll, describe, expect, it } from '@jest/globals';
import { paperRoutes } from '../../api/contract/papers.ts';
import { inspectionResultRoutes } from '../../api/contract/inspection-results.ts';
import { visitRoutes } from '../../api/contract/visits.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { openDesk, problemOf } from './desk.ts';
import { ask, moveClock, openTown, plan, record, seenBy, textOf, type Town } from './visit-town.ts';

const desk = await openDesk();
const { admin, pool } = desk;
const NOTHING = { visits: [], overCap: [], missed: [], recused: [] };
const AGAIN = '国办发〔2024〕54号';

describe('two bureaus that ask for one enterprise', () => {
  let town: Town;
  let visit: string;
  let requests: string[];
  let again: { readonly id: string };

  beforeAll(async () => {
    town = await openTown(desk);
    const twice = [ask(town, town.shen), ask(town, town.shen)] as const;
    const [first, other] = await Promise.all(twice);
    again = other;
    const second = await ask(town, town.tax, { from: '2026-10-12', to: '2026-11-06' });
    requests = [first.id, second.id];
    const planned = await plan(town);
    visit = planned.visits[0]?.id ?? '';
  });

  it('come once, with a joint checklist, a number, an owner and a notice', async () => {
    const { visits, counted, cap } = await seenBy(town, town.applicant);
    expect([visits.length, counted, cap]).toEqual([1, 1, 2]);
    expect(visits[0]).toMatchObject({
      number: expect.stringMatching(/^澄湖检〔2026〕1号$/),
      from: '2026-10-19',
      to: '2026-11-06',
      day: '2026-10-19',
      exempt: false,
      owner: { bureau: 'tax' },
      coSchedulingOffered: false,
    });
    expect(visits[0]?.checklist.map(({ bureauName, points }) => [bureauName, points])).toEqual([
      ['住房建设局', ['承诺事项']],
      ['税务局', ['承诺事项']],
    ]);
    expect(await textOf(town, visits[0], 'visitNotice')).toContain(
      '住房建设局、税务局定于2026年10月19日（星期一）到你单位联合检查。',
    );
  });

  it('ask once, also from two windows at one moment', () => {
    expect(again.id).toBe(requests[0]);
  });

  it('are not planned twice', async () => {
    expect(await plan(town)).toEqual(NOTHING);
    const mine = await town.shen.call(visitRoutes.listVisitRequests, {});
    expect(mine.requests.map(({ bureau, visit: served }) => [bureau, served])).toEqual([['construction', visit]]);
  });

  it('come on another day if the supervisor says so, within the days of both and with a new notice', async () => {
    const move = (day: string) => town.supervisor.call(visitRoutes.moveVisit, { params: { visit }, body: { day } });
    expect(await problemOf(move('2026-11-07'))).toMatchObject({ status: 409, code: 'E-VISIT-WINDOW', field: 'day' });
    const moved = await move('2026-10-21');
    expect(moved.day).toBe('2026-10-21');
    expect(moved.papers.map(({ kind }) => kind)).toEqual(['visitApproval', 'visitNotice', 'visitNotice']);
    const notice = await textOf(town, moved, 'visitNotice');
    expect(notice).toContain('2026年10月21日');
    expect(notice).toMatch(/原澄湖审检通〔2026〕1号通知书同时作废/u);
  });

  it('record what they found from that day on, each for itself, by two inspectors', async () => {
    const construction = { by: town.shen, officers: [town.shenId, town.qianId], request: requests[0] ?? '' };
    expect(await problemOf(record(visit, construction))).toMatchObject({ code: 'E-VISIT-EARLY' });
    await moveClock(desk, town, '2026-10-21');
    expect(await problemOf(record(visit, { ...construction, officers: [town.shenId] }))).toMatchObject({
      code: 'E-OFFICERS-TWO',
      article: '许可法 34(3)',
    });
    expect(await problemOf(record(visit, { ...construction, officers: ['nobody', town.shenId] }))).toMatchObject({
      code: 'E-OFFICER-UNKNOWN',
    });
    expect(await problemOf(record(visit, { ...construction, request: requests[1] ?? '' }))).toMatchObject({
      status: 403,
    });
    const begun = await record(visit, { ...construction, result: 'rectify' });
    expect(begun).toMatchObject({ state: 'planned' });
    expect(begun.checklist[0]?.found).toMatchObject({ result: 'rectify', rectifyBy: '2026-11-11', on: '2026-10-21' });
    expect(await problemOf(record(visit, construction))).toMatchObject({ code: 'E-VISIT-ENDED' });
    const call = town.supervisor.call(visitRoutes.cancelVisit, { params: { visit }, body: { reason: '改期' } });
    expect(await problemOf(call)).toMatchObject({ code: 'E-VISIT-ENDED' });
  });

  it('have held the visit when both have recorded, and its results are public', async () => {
    const none = await admin(inspectionResultRoutes.listInspectionResults, { params: { zone: town.zone } });
    expect(none.inspections).toEqual([]);
    const officers = [town.taxId, town.shenId];
    expect(await record(visit, { by: town.tax, officers, request: requests[1] ?? '' })).toMatchObject({
      state: 'held',
    });
    const { inspections } = await admin(inspectionResultRoutes.listInspectionResults, { params: { zone: town.zone } });
    expect(inspections).toEqual([
      {
        number: expect.any(String),
        enterprise: '澜微1',
        on: '2026-10-21',
        results: [
          { bureau: '住房建设局', result: 'rectify' },
          { bureau: '税务局', result: 'met' },
        ],
        paper: { number: '澄湖审检结〔2026〕1号', verifyCode: expect.any(String) },
      },
    ]);
    expect((await seenBy(town, town.applicant)).counted).toBe(1);
  });

  it('yield a record of each bureau and one result, numbered, which everybody can verify', async () => {
    const { visits } = await seenBy(town, town.applicant);
    expect(visits[0]?.papers.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'visitApproval 澄湖审检批〔2026〕1号',
      'visitNotice 澄湖审检通〔2026〕1号',
      'visitNotice 澄湖审检通〔2026〕2号',
      'visitRecord 澄湖审检录〔2026〕1号',
      'visitRecord 澄湖审检录〔2026〕2号',
      'visitResult 澄湖审检结〔2026〕1号',
    ]);
    // An officer of another bureau stands with that one.
    expect(await textOf(town, visits[0], 'visitRecord')).toContain('税务局　李岚、李岚（住房建设局）');
    const result = await textOf(town, visits[0], 'visitResult');
    for (const part of ['澄湖审检录〔2026〕1号、澄湖审检录〔2026〕2号', '2026年11月11日', '结果依法公布'])
      expect(result).toContain(part);
    const code = visits[0]?.papers.at(-1)?.verifyCode ?? '';
    expect(await admin(paperRoutes.verifyPaper, { params: { code } })).toMatchObject({
      title: '行政检查结果告知书',
      item: '行政检查 澄湖检〔2026〕1号',
      state: 'valid',
      certificate: null,
    });
  });

  it('leave a record that does not change', async () => {
    await expect(pool.query('UPDATE visit_result SET findings = $1', ['x'])).rejects.toThrow('append-only');
    await expect(pool.query('DELETE FROM visit_event')).rejects.toThrow('append-only');
  });
});

describe('the yearly cap', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(desk, { visitCap: 1 });
  });

  it('refuses a further routine request, and no complaint', async () => {
    await ask(town, town.shen);
    await plan(town);
    const problem = await problemOf(ask(town, town.tax, { from: '2026-12-01', to: '2026-12-20' }));
    expect(problem).toMatchObject({
      status: 409,
      code: 'E-VISIT-CAP',
      article: AGAIN,
      facts: { year: '2026', cap: 1 },
    });
    await ask(town, town.tax, { ground: 'complaint', from: '2026-10-20', to: '2026-10-30', announced: false });
    await ask(town, town.tax, { from: '2027-01-04', to: '2027-01-20' });
  });

  it('lets what is exempt stand apart, offered to be made together with what overlaps', async () => {
    await plan(town);
    const { visits, counted } = await seenBy(town, town.supervisor);
    expect(counted).toBe(1);
    const own = visits.find(({ exempt }) => exempt);
    const other = visits.find(({ exempt }) => !exempt);
    expect(own).toMatchObject({ coSchedulingOffered: true, announced: false, owner: { bureau: 'tax' } });
    expect(own?.together.map(({ id }) => id)).toEqual([other?.id]);
  });

  it('shows the enterprise nothing of what comes unannounced', async () => {
    const { visits } = await seenBy(town, town.applicant);
    expect(visits.map(({ exempt, together }) => [exempt, together])).toEqual([[false, []]]);
  });

  it('has room again for what was called off, and plans it anew', async () => {
    const { visits } = await seenBy(town, town.applicant);
    const visit = visits[0]?.id ?? '';
    await town.supervisor.call(visitRoutes.cancelVisit, { params: { visit }, body: { reason: '企业停产' } });
    expect((await seenBy(town, town.supervisor)).counted).toBe(0);
    await ask(town, town.tax, { from: '2026-12-01', to: '2026-12-20' });
    const planned = await plan(town);
    expect([planned.visits.length, planned.overCap.length]).toEqual([1, 1]);
  });
});

describe('what nobody may', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(desk);
  });

  it('ask for a window that is over, a routine visit unannounced, or an enterprise that has nothing here', async () => {
    expect(await problemOf(ask(town, town.shen, { from: '2026-09-01', to: '2026-10-11' }))).toMatchObject({
      code: 'E-VISIT-WINDOW',
    });
    expect(await problemOf(ask(town, town.shen, { announced: false }))).toMatchObject({ code: 'E-VISIT-UNANNOUNCED' });
    expect(await problemOf(ask({ ...town, enterprise: 'nobody' }, town.shen))).toMatchObject({ status: 404 });
    expect(await plan(town)).toEqual(NOTHING);
  });

  it('see or change visits of another zone or another enterprise', async () => {
    await ask(town, town.shen);
    const { visits } = await plan(town);
    const visit = visits[0]?.id ?? '';
    const other = await openTown(desk);
    const move = other.supervisor.call(visitRoutes.moveVisit, { params: { visit }, body: { day: '2026-10-20' } });
    expect(await problemOf(move)).toMatchObject({ status: 404 });
    expect(await problemOf(seenBy(town, other.applicant))).toMatchObject({ status: 404 });
    expect(await problemOf(seenBy(town, other.supervisor))).toMatchObject({ status: 404 });
    expect((await other.supervisor.call(visitRoutes.listVisits, {})).visits).toEqual([]);
  });

  it('plan a request whose window is over: it is told as missed', async () => {
    const { id } = await ask(town, town.tax, { from: '2026-10-12', to: '2026-10-13' });
    await moveClock(desk, town, '2026-10-14');
    expect(await plan(town)).toEqual({ ...NOTHING, missed: [id] });
  });

  it('ask twice by one key', async () => {
    const body = {
      enterprise: town.enterprise,
      ground: 'safety' as const,
      from: '2026-11-01',
      to: '2026-11-20',
      points: ['安全'],
    };
    const [first, again] = [0, 1].map(() => town.shen.call(visitRoutes.askVisit, { body, key: 'once' }));
    expect(await again).toEqual(await first);
    expect((await plan(town)).visits).toHaveLength(1);
    const reused = town.shen.call(visitRoutes.askVisit, { body: { ...body, ground: 'case' }, key: 'once' });
    expect(await problemOf(reused)).toMatchObject({ code: 'E-KEY-REUSED' });
  });

  it('plan anything in a zone that is closed', async () => {
    await admin(zoneRoutes.closeZone, { params: { zone: town.zone }, body: {} });
    expect(await problemOf(plan(town))).toMatchObject({ status: 409, code: 'E-ZONE-CLOSED' });
  });
});
