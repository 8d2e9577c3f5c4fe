import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { explainRoutes } from '../../api/contract/explain.ts';
import type { AnswerOf } from '../../api/contract/route.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { problemOf } from '../api/desk.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

type Explained = AnswerOf<typeof explainRoutes.explainClock>;

const house = await startHouse({ holdPapers: true });
let cast: Cast;
let params: { case: string };

const explain = (who: SignedInClient, clock: Explained['clock']): Promise<Explained> =>
  who.call(explainRoutes.explainClock, { params: { ...params, clock } });

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'] });
  params = { case: caseOf(await file(cast, { A07b: {} }), 'A07b') };
  await cast.moveTo('2026-09-15T09:00');
}, 60_000);

describe('why the last day of a clock is that day', () => {
  it('is told of a deemed acceptance: by the notice that was issued later, from the day of receipt', async () => {
    const told = await explain(cast.applicant, 'acceptance');
    expect(told).toMatchObject({ start: '2026-09-07', due: '2026-09-14', unit: 'workingDays', length: 5, of: 5 });
    expect(told.ledger.map(({ what, paper }) => [what, paper?.kind ?? null])).toContainEqual(['started', 'receipt']);
    const { ledger } = await explain(cast.applicant, 'promised');
    expect(ledger[0]).toMatchObject({ what: 'started', on: '2026-09-07', paper: { kind: 'acceptanceNotice' } });
  });

  it('is told day by day, with article and sentence, and is the date of the case’s page', async () => {
    const told = await explain(cast.applicant, 'promised');
    const page = await cast.applicant.call(caseRoutes.readCase, { params });
    const shown = page.clocks.find(({ name }) => name === 'promised');
    expect([told.due, told.onToday.remaining, told.onToday.light]).toEqual([
      shown?.due,
      shown?.remaining,
      shown?.light,
    ]);
    expect(told.days.map(({ date, why }) => [date, why])).toEqual(shown?.days.map(({ date, why }) => [date, why]));
    expect(told.days.at(-1)).toMatchObject({ date: told.due, n: told.of, of: told.of });
    expect(told.days[0]).toMatchObject({ why: 'start', article: '民法典 201', counted: false });
    expect(told.days.every(({ sentence }) => sentence.zh.endsWith('。') && sentence.en.endsWith('.'))).toBe(true);
    expect(told.days.filter(({ counted }) => counted)).toHaveLength(told.of);
    expect(told.calendar).toMatchObject([{ year: 2026, status: 'published' }]);
  });

  it('names the notice of the procedure that stops the clock, as long as it is planned to', async () => {
    const before = await explain(cast.applicant, 'promised');
    const reviewer = await cast.officer('reviewer', 'environment');
    const body = { procedure: 'expertReview' as const, days: 3, notice: '报告表须经专家评审。' };
    await reviewer.call(caseRoutes.startProcedure, { params, body });
    const told = await explain(cast.applicant, 'promised');
    expect(told.due > before.due).toBe(true);
    expect(told.excluded).toBe(3);
    const paused = told.ledger.find((entry) => entry.what === 'paused');
    expect(paused).toMatchObject({ kind: 'expertReview', notice: '2026-09-15', refused: null, pause: 0 });
    expect(paused?.paper).toMatchObject({ kind: 'procedureNotice', number: expect.stringContaining('2026') });
    const stopped = told.days.filter(({ why }) => why === 'paused');
    expect(stopped.map(({ date, article, pause }) => [date, article, pause])).toEqual([
      ['2026-09-16', '许可法 45', 0],
      ['2026-09-17', '许可法 45', 0],
      ['2026-09-18', '许可法 45', 0],
    ]);
    expect(stopped[0]?.sentence.zh).toBe(
      `专家评审期间（2026-09-15 书面告知 ${paused?.paper?.number}，至 2026-09-18），不计入。`,
    );
  });
});

describe('who may read it', () => {
  it('is whoever may read the case, and nobody else', async () => {
    expect((await explain(cast.supervisor, 'statutory')).clock).toBe('statutory');
    const stranger = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    expect(await problemOf(explain(stranger.applicant, 'promised'))).toMatchObject({ status: 404 });
    const unknown = await fetch(`http://127.0.0.1:${house.api.port}/api/cases/${params.case}/clocks/promised/explain`);
    expect(unknown.status).toBe(401);
  });

  it('a clock that never started is not there, and a name that is none is refused', async () => {
    expect(await problemOf(explain(cast.applicant, 'rectify'))).toMatchObject({ status: 404, field: 'clock' });
    expect(await problemOf(explain(cast.applicant, 'no-clock' as never))).toMatchObject({ status: 422 });
  });
});
