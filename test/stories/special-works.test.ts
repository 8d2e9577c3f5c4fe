import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { readItems } from '../../catalogue/read-items.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { problemOf } from '../api/desk.ts';
import { acceptWhole } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { pageOf } from '../setup/reading.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
let cast: Cast;

const standard = readItems().find(({ code }) => code === 'A09b')?.standard;
const guide = {
  statutory: null,
  promised: { length: 10, unit: 'workingDays' },
  materials: [
    { code: 'E1', name: '竣工验收报告', class: 'E', safety: false },
    { code: 'D1', name: '铭牌照片', class: 'D', safety: false },
  ],
};

/** Puts an item into the zone's catalogue that is not among the built-in ones. */
const put = (code: string, rest: object = {}) =>
  cast.admin(itemRoutes.putItem, {
    params: { zone: cast.zone, code: code as ItemCode },
    body: { ...guide, ...rest } as never,
  });

const say = (special: boolean) =>
  cast.applicant.call(projectProgressRoutes.sayWorksKind, { params: { project: cast.project }, body: { special } });

const worksOf = async () =>
  (await cast.window.call(projectProgressRoutes.readProgress, { params: { project: cast.project } })).works;

const termsOf = async () => {
  const asked = { params: { project: cast.project }, query: { items: 'A25b' } };
  const { items } = await cast.applicant.call(submissionRoutes.readForm, asked);
  return { commitment: items[0]?.commitment.why?.code ?? null, deferral: items[0]?.deferral.why?.code ?? null };
};

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  await put('A25b', { commitment: true, ...(standard ? { standard } : {}) });
  await put('A20');
}, 60_000);

describe('fire acceptance (A25b), which is a filing with a promise unless the works are special (消防法 13)', () => {
  it('is neither promised nor deferred as long as nobody has said what the works are', async () => {
    expect(await worksOf()).toEqual({ special: null, proven: false });
    expect(await termsOf()).toEqual({ commitment: 'E-WORKS-UNSAID', deferral: 'E-WORKS-UNSAID' });
    expect(await problemOf(file(cast, { A25b: { commitment: true } }))).toMatchObject({
      status: 409,
      code: 'E-WORKS-UNSAID',
      article: '消防法 13',
    });
    const { cases } = await file(cast, { A25b: { missing: ['D1'] } });
    const promise = { params: { case: cases[0]?.id ?? '' }, body: { materials: ['D1'], until: '2026-09-14' as Day } };
    await cast.applicant.confirm();
    expect(await problemOf(cast.applicant.call(caseRoutes.promiseDeferral, promise))).toMatchObject({
      code: 'E-WORKS-UNSAID',
    });
    await cast.applicant.call(caseRoutes.withdraw, { params: promise.params, body: { reason: '另行申报' } });
  });

  it('of special works is neither promised nor deferred', async () => {
    await say(true);
    expect(await termsOf()).toEqual({ commitment: 'E-COMMITMENT-EXCLUDED', deferral: 'E-DEFERRAL-EXCLUDED' });
    expect(await problemOf(file(cast, { A25b: { commitment: true } }))).toMatchObject({
      code: 'E-COMMITMENT-EXCLUDED',
      article: ['许可法 12', '消防法 13'],
    });
    const deferral = { materials: ['D1'], until: '2026-09-14' };
    expect(await problemOf(file(cast, { A25b: { deferral } }))).toMatchObject({
      code: 'E-DEFERRAL-EXCLUDED',
      article: ['许可法 12', '消防法 13'],
    });
  });

  it('of other works is promised, and what the works are is then said no differently', async () => {
    await say(false);
    expect(await termsOf()).toEqual({ commitment: null, deferral: null });
    const id = caseOf(await file(cast, { A25b: { commitment: true } }), 'A25b');
    await acceptWhole(cast, id);
    expect(await pageOf(cast, id)).toMatchObject({ status: 3, flags: { committed: true } });
    expect(await problemOf(say(true))).toMatchObject({ code: 'E-WORKS-ACCEPTING', article: '消防法 13' });
    expect(await worksOf()).toEqual({ special: false, proven: false });
  });
});

describe('works whose fire design is reviewed (A20)', () => {
  it('are special, whatever was said', async () => {
    const id = caseOf(await file(cast, { A20: {} }), 'A20');
    expect(await worksOf()).toEqual({ special: true, proven: true });
    expect(await termsOf()).toEqual({ commitment: 'E-COMMITMENT-EXCLUDED', deferral: 'E-DEFERRAL-EXCLUDED' });
    expect(await problemOf(say(false))).toMatchObject({ code: 'E-WORKS-SPECIAL', article: '消防法 11' });
    await cast.window.call(caseRoutes.markNotNeeded, { params: { case: id }, body: { reason: '不属于特殊建设工程' } });
    expect(await worksOf()).toEqual({ special: false, proven: false });
  });
});
