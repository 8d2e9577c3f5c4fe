import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarRoutes } from '../../api/contract/calendar.ts';
import { caseRoutes } from '../../api/contract/cases.ts';
import type { Client } from '../../api/contract/client.ts';
import { problemOf } from '../api/desk.ts';
import { at } from '../setup/at.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { draft, publishAs, secondAdmin } from '../setup/publish.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
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

const LOCKED = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

const dueOf = async (cast: Cast, id: string, clock: string) =>
  (await pageOf(cast, id)).clocks.find(({ name }) => name === clock)?.due;

const changesOf = async (cast: Cast, id: string) =>
  (await pageOf(cast, id)).events
    .filter(({ type }) => type === 'dueDateChanged')
    .map(({ clock, from, to, calendar, kept }) => ({ clock, from, to, calendar, ...(kept ? { kept } : {}) }));

const impactOf = ({ admin, zone }: Cast, publication: string) =>
  admin(calendarRoutes.readImpact, { params: { zone, publication } });

describe('a version of the calendar', () => {
  it('is drafted by one administrator and published by another, and does what its preview said', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A07b'] });
    const id = caseOf(await file(cast, { A06: {} }), 'A06');
    const { id: publication, state } = await draft(cast, typhoon('2026-09-10'));
    expect(state).toBe('draft');
    expect(await dueOf(cast, id, 'acceptance')).toBe('2026-09-14');
    const preview = await impactOf(cast, publication);
    expect(preview).toMatchObject({
      open: 1,
      cases: 1,
      kept: 0,
      earlier: 0,
      overdue: 0,
      byBureau: [{ bureau: 'planning', cases: 1 }],
      moves: expect.arrayContaining([
        expect.objectContaining({ case: id, clock: 'acceptance', from: '2026-09-14', to: '2026-09-15', kept: false }),
      ]),
    });
    const own = publishAs(cast.admin, cast.zone, publication);
    expect(await problemOf(own)).toMatchObject({ status: 409, code: 'E-CALENDAR-SAME-PERSON' });
    const published = await publishAs(second, cast.zone, publication);
    expect(published).toMatchObject({
      state: 'done',
      version: '1',
      total: 1,
      done: 1,
      published: { by: 'second' },
    });
    expect(await impactOf(cast, publication)).toEqual(preview);
    expect(await dueOf(cast, id, 'acceptance')).toBe('2026-09-15');
    const moved = expect.objectContaining({ type: 'dueDateChanged', instrument: '澄高管办〔2026〕31号' });
    expect((await pageOf(cast, id)).events).toContainEqual(moved);
    expect(await changesOf(cast, id)).toContainEqual({
      clock: 'acceptance',
      from: '2026-09-14',
      to: '2026-09-15',
      calendar: '1',
    });
    const { tasks, clocks } = await pageOf(cast, id);
    expect(tasks.map(({ due }) => due)).toEqual(['2026-09-15']);
    expect(clocks[0]?.days.find(({ date }) => date === '2026-09-10')).toMatchObject({ why: 'closure', counted: false });
    const { closures } = await cast.admin(calendarRoutes.readCalendar, { params: { zone: cast.zone } });
    expect(closures).toEqual([{ day: '2026-09-10', instrument: '澄高管办〔2026〕31号', park: null }]);
  });

  it('is published once, however often one asks with the same key, and no more after that', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    const id = caseOf(await file(cast, { A06: {} }), 'A06');
    const { id: publication } = await draft(cast, typhoon('2026-09-10'));
    const twice = await Promise.all([1, 2].map(() => publishAs(second, cast.zone, publication, `key-${publication}`)));
    expect(twice.map(({ version }) => version)).toEqual(['1', '1']);
    expect(await changesOf(cast, id)).toHaveLength((await impactOf(cast, publication)).moved);
    const again = await problemOf(publishAs(second, cast.zone, publication));
    expect(again).toMatchObject({ status: 409, code: 'E-CALENDAR-NOT-DRAFT' });
    const discard = cast.admin(calendarRoutes.discardDraft, { params: { zone: cast.zone, publication } });
    expect(await problemOf(discard)).toMatchObject({ code: 'E-CALENDAR-NOT-DRAFT' });
  });

  it('that was discarded is not published', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    const { id: publication } = await draft(cast, typhoon('2026-09-10'));
    const params = { zone: cast.zone, publication };
    expect(await cast.admin(calendarRoutes.discardDraft, { params })).toMatchObject({ state: 'discarded' });
    expect(await problemOf(publishAs(second, cast.zone, publication))).toMatchObject({ code: 'E-CALENDAR-NOT-DRAFT' });
    const { publications } = await cast.admin(calendarRoutes.listPublications, { params: { zone: cast.zone } });
    expect(publications.map(({ state }) => state)).toEqual(['discarded']);
  });

  it('that ends a limit at a moment that was lived through already lets happen what follows, and time goes on', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    const params = { zone: cast.zone };
    const days = ['2026-09-08', '2026-09-09'];
    for (const day of days)
      await cast.admin(calendarRoutes.addClosure, { params, body: { day, instrument: '停电通知' } });
    const id = caseOf(await file(cast, { A06: {} }), 'A06');
    expect(await dueOf(cast, id, 'acceptance')).toBe('2026-09-16');
    await cast.moveTo('2026-09-15T09:00');
    const warned = (await pageOf(cast, id)).events.find(({ type }) => type === 'warned');
    expect(warned?.at).toBe(at('2026-09-15T00:00'));
    const back = { kind: 'closures' as const, instrument: '恢复供电通知', closed: [], reopened: days };
    const { id: publication } = await draft(cast, back);
    expect(await publishAs(second, cast.zone, publication)).toMatchObject({ state: 'done' });
    expect((await pageOf(cast, id)).events).toContainEqual(
      expect.objectContaining({ type: 'deemedAccepted', at: warned?.at }),
    );
    await cast.moveTo('2026-09-16T09:00');
  });

  it('that is discarded in the moment in which it is published is one of both', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    const { id: publication } = await draft(cast, typhoon('2026-09-10'));
    const params = { zone: cast.zone, publication };
    const slow = await house.database.pool.connect();
    await slow.query('BEGIN; LOCK TABLE calendar_closure IN ACCESS EXCLUSIVE MODE');
    const waiting = (least: number) =>
      eventually(
        async () => (await slow.query(LOCKED)).rowCount ?? 0,
        (count) => count >= least,
      );
    // It has read the draft by now, and looks whether these days are closed already.
    const published = publishAs(second, cast.zone, publication);
    await waiting(1);
    const discarded = problemOf(cast.admin(calendarRoutes.discardDraft, { params }));
    await Promise.race([discarded, waiting(2)]);
    await slow.query('COMMIT');
    slow.release();
    expect(await published).toMatchObject({ state: 'done' });
    expect(await discarded).toMatchObject({ code: 'E-CALENDAR-NOT-DRAFT' });
  });

  it('is put in one step by one person only until something is filed', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    const close = (day: string) =>
      cast.admin(calendarRoutes.addClosure, { params: { zone: cast.zone }, body: { day, instrument: '停电通知' } });
    await close('2026-09-09');
    const { id: publication } = await draft(cast, typhoon('2026-09-10'));
    await publishAs(cast.admin, cast.zone, publication);
    await file(cast, { A06: {} });
    expect(await problemOf(close('2026-09-11'))).toMatchObject({ status: 409, code: 'E-CALENDAR-IN-USE' });
  });
});
