import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { caseRoutes } from '../../api/contract/cases.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { publicDeskRoutes } from '../../api/contract/public-desk.ts';
import { reportRoutes } from '../../api/contract/reports.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { triageRoutes } from '../../api/contract/triage.ts';
import { urgingRoutes } from '../../api/contract/urgings.ts';
import { problemOf } from '../api/desk.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
let cast: Cast;
let id: string;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  id = caseOf(await file(cast, { A06: {} }), 'A06');
}, 60_000);

const order = { kind: 'order', cause: '期限将到，没有进展', replyBy: '2026-09-10' } as const;
const urge = (body: object = {}) =>
  cast.supervisor.call(urgingRoutes.urge, { body: { cases: [id], ...order, ...body } as never });
const ofCase = (who: Cast['applicant']) => who.call(urgingRoutes.readCaseUrgings, { params: { case: id } });

describe('an application that waits at the window', () => {
  it('is reminded of by the enterprise in one step, answered in two working days, and seen by the supervisor', async () => {
    expect(await ofCase(cast.applicant)).toMatchObject({ rows: [], mayRemind: true });
    const asked = { params: { case: id }, body: { cause: '请说明进度。' } };
    const reminder = await cast.applicant.call(urgingRoutes.remind, asked);
    expect(reminder).toMatchObject({
      kind: 'reminder',
      origin: 'enterprise',
      unit: { code: 'window', name: '综合窗口' },
      replyBy: '2026-09-09',
      number: null,
      reply: null,
    });
    const again = cast.applicant.call(urgingRoutes.remind, asked);
    expect(await problemOf(again)).toMatchObject({ status: 409, code: 'E-URGING-OPEN' });
    const seen = await cast.supervisor.call(urgingRoutes.listUrgings, { query: { state: 'open' } });
    expect(seen).toMatchObject({ open: 1, rows: [{ id: reminder.id, late: false }] });
  });

  it('is urged formally by a paper of its own, which neither the enterprise nor who follows the case without an account sees', async () => {
    const { results } = await urge();
    expect(results).toMatchObject([{ case: id, refusal: null, order: expect.stringContaining('督〔2026〕1号') }]);
    const page = await cast.supervisor.call(caseRoutes.readCase, { params: { case: id } });
    const paper = page.papers.find(({ kind }) => kind === 'urgingOrder');
    const text = JSON.stringify(
      (await cast.supervisor.call(paperRoutes.readPaper, { params: { paper: paper?.id ?? '' } })).paper,
    );
    expect(text).toContain('督办事由：期限将到，没有进展。');
    expect(text).toContain('受理告知时限');
    expect((await ofCase(cast.supervisor)).rows).toHaveLength(2);
    const code = await cast.applicant.call(publicDeskRoutes.readQueryCode, { params: { case: id } });
    const tracked = await cast.applicant.call(publicDeskRoutes.trackCase, { body: code });
    expect(tracked.papers).toEqual([expect.objectContaining({ title: '收件凭证' })]);
    expect((await ofCase(cast.applicant)).rows.map(({ kind }) => kind)).toEqual(['reminder']);
  });

  it('is not urged twice before the answer is due, nor for a day out of bounds, nor by an officer', async () => {
    expect((await urge()).results).toMatchObject([{ urging: null, refusal: { code: 'E-URGING-OPEN' } }]);
    expect(await problemOf(urge({ replyBy: '2026-09-07' }))).toMatchObject({ status: 422, code: 'E-URGING-DAY' });
    expect(await problemOf(urge({ replyBy: undefined }))).toMatchObject({ status: 422, field: 'replyBy' });
    const body = { cases: [id], ...order };
    expect(await problemOf(cast.window.call(urgingRoutes.urge, { body }))).toMatchObject({ status: 403 });
  });

  it('stands first until the window has answered, and is late once its day has passed', async () => {
    await cast.moveTo('2026-09-11T09:00');
    const { rows } = await cast.window.call(urgingRoutes.listUrgings, { query: { state: 'open' } });
    expect(rows.map(({ kind, late }) => [kind, late])).toEqual([
      ['reminder', true],
      ['order', true],
    ]);
    const [reminder] = rows;
    const params = { urging: reminder?.id ?? '' };
    const body = { reply: '材料已核对，今天告知。', expected: '2026-09-11' } as const;
    const answered = await cast.window.call(urgingRoutes.replyToUrging, { params, body: body as never });
    expect(answered).toMatchObject({
      late: false,
      reply: { text: body.reply, expected: body.expected, by: 'window甲' },
    });
    const twice = cast.window.call(urgingRoutes.replyToUrging, { params, body: { reply: '又一次' } });
    expect(await problemOf(twice)).toMatchObject({ status: 409, code: 'E-URGING-ANSWERED' });
    expect((await ofCase(cast.applicant)).rows).toMatchObject([{ reply: { text: body.reply } }]);
    const left = await cast.supervisor.call(urgingRoutes.listUrgings, { query: { state: 'open' } });
    expect(left.rows.map(({ kind }) => kind)).toEqual(['order']);
  });

  it('is answered by the unit that was asked, and by no other', async () => {
    const planner = await cast.officer('reviewer', 'planning');
    expect(await planner.call(urgingRoutes.listUrgings, {})).toMatchObject({ rows: [] });
    const [open] = (await cast.supervisor.call(urgingRoutes.listUrgings, { query: { state: 'open' } })).rows;
    const ask = { params: { urging: open?.id ?? '' }, body: { reply: '我来答' } };
    expect(await problemOf(planner.call(urgingRoutes.replyToUrging, ask))).toMatchObject({ status: 403 });
  });
});

describe('a limit that is overrun', () => {
  it('answers itself with an urging order to the bureau, which waits for its answer like any other', async () => {
    const page = await cast.supervisor.call(caseRoutes.readCase, { params: { case: id } });
    const checked = page.materials.filter(({ state }) => state === 'handedIn').map(({ code }) => code);
    await cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked } });
    await cast.moveTo('2026-12-01T09:00');
    const planner = await cast.officer('reviewer', 'planning');
    const { rows } = await planner.call(urgingRoutes.listUrgings, { query: { state: 'open' } });
    expect(rows[0]).toMatchObject({ kind: 'order', origin: 'law', askedBy: null, late: true, case: { id } });
    const {
      counts,
      total,
      rows: over,
    } = await cast.supervisor.call(triageRoutes.readTriage, { query: { group: 'over' } });
    expect([counts.over, total]).toEqual([1, 1]);
    expect(over).toMatchObject([{ case: { id }, unit: { code: 'planning' }, holder: null }]);
    const { effects } = await cast.supervisor.call(triageRoutes.readStartEffects, { query: { cases: id } });
    // Without a construction permit in the catalogue the start of works waits for nothing.
    expect(effects).toEqual([{ case: id, effect: 'none', days: 0 }]);
  });
});

describe('the board', () => {
  it('has in each row the numbers of the list behind it, by unit, item, park and person', async () => {
    for (const by of ['bureau', 'item', 'park', 'person'] as const) {
      const board = await cast.supervisor.call(triageRoutes.readBoard, { query: { by } });
      expect(board.counts.total).toBe(1);
      expect(board.rows.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(1);
      for (const { key, name, counts } of board.rows) {
        const list = await cast.supervisor.call(taskRoutes.listClocks, { query: { by, key, limit: 50 } });
        expect([list.counts, list.onlyName]).toEqual([counts, name]);
        expect(list.rows).toHaveLength(counts.total);
      }
    }
    const none = await cast.supervisor.call(taskRoutes.listClocks, { query: { by: 'item', key: 'A23', limit: 50 } });
    expect([none.counts.total, none.onlyName]).toEqual([0, 'A23']);
    const idle = { by: 'bureau', key: 'water', limit: 50 } as const;
    expect((await cast.supervisor.call(taskRoutes.listClocks, { query: idle })).onlyName).toBe('水务水利局');
  });
});

describe('the report of a month', () => {
  const monthly = (month: string) => cast.supervisor.call(reportRoutes.readMonthlyReport, { query: { month } });

  it('counts what happened in it, of the zone and of the bureau', async () => {
    const september = await monthly('2026-09');
    expect(september.total).toMatchObject({ accepted: 1, deemed: 0, decided: 0, late: 0, backdated: 0 });
    expect(september.bureaus).toMatchObject([{ code: 'planning', figures: { accepted: 1 } }]);
    expect((await monthly('2026-08')).total.accepted).toBe(0);
    expect(await problemOf(monthly('2026-13'))).toMatchObject({ status: 422, field: 'month' });
  });

  it.each(['today', 'clocks', 'pauses', 'urgings', 'monthly'] as const)(
    'and the list %s are spreadsheets',
    async (list) => {
      const ask = { params: { list }, query: { group: 'over', month: '2026-09' } } as const;
      const bytes = new Uint8Array(
        (await cast.supervisor.call(reportRoutes.exportList, ask)) as unknown as ArrayBuffer,
      );
      expect(Object.keys(unzipSync(bytes))).toContain('xl/worksheets/sheet1.xml');
      expect(await problemOf(cast.window.call(reportRoutes.exportList, ask))).toMatchObject({ status: 403 });
    },
  );
});
