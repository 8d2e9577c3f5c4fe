import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarRoutes } from '../../api/contract/calendar.ts';
import { caseRoutes } from '../../api/contract/cases.ts';
import type { Client } from '../../api/contract/client.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { draft, publishAs, secondAdmin } from '../setup/publish.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();
let second: Client;
beforeAll(async () => {
  second = await secondAdmin(house);
});

const typhoon = (...closed: string[]) => ({
  kind: 'closures' as const,
  instrument: '澄高管办〔2026〕31号',
  closed,
});

const pageOf = (cast: Cast, id: string) => cast.window.call(caseRoutes.readCase, { params: { case: id } });

const dueOf = async (cast: Cast, id: string, clock: string) =>
  (await pageOf(cast, id)).clocks.find(({ name }) => name === clock)?.due;

const changesOf = async (cast: Cast, id: string) =>
  (await pageOf(cast, id)).events
    .filter(({ type }) => type === 'dueDateChanged')
    .map(({ clock, from, to, calendar, kept }) => ({ clock, from, to, calendar, ...(kept ? { kept } : {}) }));

const impactOf = ({ admin, zone }: Cast, publication: string) =>
  admin(calendarRoutes.readImpact, { params: { zone, publication } });

const publish = async (cast: Cast, body: Parameters<typeof draft>[1]) =>
  publishAs(second, cast.zone, (await draft(cast, body)).id);

async function accept(cast: Cast, id: string) {
  const { materials } = await pageOf(cast, id);
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  return cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked } });
}

async function askCorrection(cast: Cast, id: string) {
  const { materials } = await pageOf(cast, id);
  const material = materials.find((one) => one.files.length > 0)?.code ?? '';
  const gaps = [{ material, defect: '缺少盖章。', basis: '许可法 31', fix: '请盖章后重新上传。' }];
  return cast.window.call(caseRoutes.notifyCorrection, { params: { case: id }, body: { gaps } });
}

describe('the clocks of the organ', () => {
  it('move both ways, and the practice clock lives through what is due by the new calendar', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    const id = caseOf(await file(cast, { A06: {} }), 'A06');
    await publish(cast, typhoon('2026-09-10'));
    expect(await dueOf(cast, id, 'acceptance')).toBe('2026-09-15');
    await publish(cast, { kind: 'closures', instrument: '澄高管办〔2026〕32号', reopened: ['2026-09-10'] });
    expect(await dueOf(cast, id, 'acceptance')).toBe('2026-09-14');
    expect((await changesOf(cast, id)).filter(({ clock }) => clock === 'acceptance')).toEqual([
      { clock: 'acceptance', from: '2026-09-14', to: '2026-09-15', calendar: '1' },
      { clock: 'acceptance', from: '2026-09-15', to: '2026-09-14', calendar: '2' },
    ]);
    await cast.moveTo('2026-09-15T08:00');
    const { events } = await pageOf(cast, id);
    expect(events.map(({ type, at }) => [type, at])).toContainEqual([
      'deemedAccepted',
      '2026-09-15T00:00:00.000+08:00',
    ]);
  });

  it('that have ended keep the last day that they had', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'] });
    const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
    await cast.moveTo('2026-09-09T09:00');
    await accept(cast, id);
    const before = await dueOf(cast, id, 'acceptance');
    await cast.moveTo('2026-09-16T09:00');
    await publish(cast, typhoon('2026-09-08', '2026-09-17'));
    expect(await dueOf(cast, id, 'acceptance')).toBe(before);
    expect((await changesOf(cast, id)).map(({ clock }) => clock)).not.toContain('acceptance');
    expect((await changesOf(cast, id)).map(({ clock }) => clock)).toContain('promised');
  });
});

describe('a deadline that was served on the applicant', () => {
  it('gets longer with a calendar, and never shorter', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    const id = caseOf(await file(cast, { A06: {} }), 'A06');
    await askCorrection(cast, id);
    const served = await dueOf(cast, id, 'correction');
    expect(served).toBe('2026-09-28');
    await publish(cast, typhoon('2026-09-17'));
    expect(await dueOf(cast, id, 'correction')).toBe('2026-09-29');
    const { id: publication } = await draft(cast, {
      kind: 'closures',
      instrument: '澄高管办〔2026〕32号',
      reopened: ['2026-09-17'],
    });
    expect(await impactOf(cast, publication)).toMatchObject({ cases: 0, moved: 0, kept: 1, moves: [{ kept: true }] });
    await publishAs(second, cast.zone, publication);
    expect(await dueOf(cast, id, 'correction')).toBe('2026-09-29');
    expect(await changesOf(cast, id)).toEqual([
      { clock: 'correction', from: served, to: '2026-09-29', calendar: '1' },
      { clock: 'correction', from: '2026-09-29', to: '2026-09-29', calendar: '2', kept: true },
    ]);
    const { clocks } = await pageOf(cast, id);
    const days = clocks.find(({ name }) => name === 'correction')?.days ?? [];
    expect(days.at(-1)).toMatchObject({ date: '2026-09-29', counted: false, why: 'kept' });
    await cast.moveTo('2026-09-29T23:59');
    expect(await pageOf(cast, id)).toMatchObject({ stage: 'correcting' });
    await cast.moveTo('2026-09-30T00:00');
    expect(await pageOf(cast, id)).toMatchObject({ stage: 'closed' });
  });
});

describe('a year that is not published yet', () => {
  it('makes what is counted over it provisional until it is', async () => {
    const cast = await makeZone(house, { now: '2026-12-21T09:00', items: ['A07b'] });
    const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
    await accept(cast, id);
    const promised = async () => (await pageOf(cast, id)).clocks.find(({ name }) => name === 'promised');
    expect(await promised()).toMatchObject({ provisional: true });
    const off = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'];
    const published = await publish(cast, {
      kind: 'year',
      year: 2027,
      status: 'published',
      off,
      work: [],
      source: 'https://www.gov.cn/',
      notice: '国办发明电〔2026〕8号',
    });
    expect(published).toMatchObject({ state: 'done', content: { notice: '国办发明电〔2026〕8号' } });
    expect(await promised()).toMatchObject({ provisional: false });
    const { calendar } = await pageOf(cast, id);
    expect(calendar.find(({ year }) => year === 2027)).toMatchObject({ status: 'published', version: '1' });
  });
});
