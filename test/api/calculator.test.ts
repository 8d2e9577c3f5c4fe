import { describe, expect, it, test } from '@jest/globals';
import { calculatorRoutes, LONGEST_LIST } from '../../api/contract/calculator.ts';
import type { ProblemBody } from '../../api/contract/client.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import type { AnswerOf } from '../../api/contract/route.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { isArticle, readWorkedCases, type ClockCheck } from '../domain/clock/worked-cases.ts';
import { openDesk } from './desk.ts';

type Answer = AnswerOf<typeof calculatorRoutes.calculate>;

const desk = await openDesk();
const small = await openDesk({ requestsPerMinute: 30 });
const JSON_BODY = { 'content-type': 'application/json' };

const ask = (body: unknown, url = desk.url): Promise<Response> =>
  fetch(`${url}/api/calculator`, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) });

async function answered(body: unknown): Promise<Answer> {
  const response = await ask(body);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  return (await response.json()) as Answer;
}

async function refused(body: unknown): Promise<ProblemBody> {
  const response = await ask(body);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = (await response.json()) as ProblemBody;
  expect([response.status, problem.status]).toEqual([400, 400]);
  expect(problem.title + problem.remedy).not.toMatch(/\{\w+\}|系统出了故障/);
  return problem;
}

const plain = { start: '2026-09-20', unit: 'workingDays', length: 5 };
const review = { kind: 'expertReview', notice: '2026-09-22', to: '2026-10-09' };

for (const file of readWorkedCases('test/cases').filter(({ kind }) => kind === 'clock')) {
  describe(`${file.id} ${file.title}`, () => {
    test.each(file.checks as ClockCheck[])('$name', async ({ clock, expect: expected }) => {
      const answer = await answered(clock);
      const { lights = {}, moments = {}, days = {}, refused: parts = [], ...fields } = expected;
      expect(answer).toMatchObject(fields);
      expect(answer.refused.map(({ part, index }) => [part, index])).toEqual(
        parts.map(({ part, index }) => [part, index]),
      );
      expect(answer.refused.every(({ article }, at) => isArticle(parts[at]?.article, article))).toBe(true);
      for (const [date, light] of Object.entries(lights))
        expect([date, answer.lights.findLast(({ from }) => from <= date)?.light]).toEqual([date, light]);
      for (const [at, asked] of Object.entries(moments))
        expect(answer.moments.find((moment) => moment.at === at)).toMatchObject(asked);
      for (const [date, row] of Object.entries(days))
        expect(answer.days.find((one) => one.date === date)).toMatchObject(row);
    });
  });
}

describe('an answer of the calculator', () => {
  it('needs no account, and says the whole period and each kind of day in a sentence of either language', async () => {
    const answer = await answered({ ...plain, pauses: [review] });
    expect(answer.due).toBe('2026-10-13');
    expect(answer.sentence).toEqual({
      zh: '自 2026-09-20（周日）次日起 5 个工作日，扣除 7 个工作日，2026-10-13（周二）24:00 届满。',
      en: '5 working days from the day after Sun 20 Sep 2026, 7 working days left out: ends at 24:00 of Tue 13 Oct 2026.',
    });
    const kinds = new Set(answer.days.map(({ why }) => why));
    expect(Object.keys(answer.reasons).toSorted()).toEqual([...kinds].toSorted());
    expect(answer.calendar).toMatchObject([{ year: 2026, status: 'published', notice: '国办发明电〔2025〕7号' }]);
  });

  it('names the year whose arrangement is not published yet', async () => {
    const answer = await answered({ ...plain, start: '2026-12-25', length: 10 });
    expect(answer.provisional).toBe(true);
    expect(answer.sentence.zh).toContain('暂定');
    expect(answer.calendar.map(({ year, status }) => [year, status])).toEqual([
      [2026, 'published'],
      [2027, 'provisional'],
    ]);
  });

  it('takes a moment for its civil date, with the offset of Shanghai only', async () => {
    expect((await answered({ ...plain, start: '2026-09-20T23:59:59.999+08:00' })).due).toBe('2026-09-28');
    expect(await refused({ ...plain, start: '2026-09-20T15:59:59Z' })).toMatchObject({ field: 'start' });
  });

  it('reaches to the end of the calendar, and takes lists as long as the contract says', async () => {
    expect((await answered({ start: '2000-01-01', unit: 'months', length: 1199 })).due).toBe('2099-12-01');
    const pauses = Array.from({ length: LONGEST_LIST }, () => review);
    expect((await answered({ ...plain, pauses })).due).toBe('2026-10-13');
  });
});

describe('a question that cannot be answered is 400 with code and place, and what to do', () => {
  it.each<[string, unknown, string, string]>([
    ['a day that does not exist', { ...plain, start: '2026-02-30' }, 'E-DATE', 'start'],
    ['a day before 2000', { ...plain, start: '1999-12-31' }, 'E-DATE', 'start'],
    ['a day that is no date', { ...plain, end: '昨天' }, 'E-DATE', 'end'],
    ['a day of a pause', { ...plain, pauses: [{ ...review, to: '2026-09-31' }] }, 'E-DATE', 'pauses.0.to'],
    ['a moment', { ...plain, moments: ['2026-09-20T24:00+08:00'] }, 'E-DATE', 'moments.0'],
    ['a day of the calendar', { ...plain, calendar: { closures: ['2025-02-29'] } }, 'E-DATE', 'calendar.closures.0'],
    ['an end after 2099', { ...plain, length: 30_000 }, 'E-PERIOD-PAST-2099', 'length'],
    ['a negative length', { ...plain, length: -1 }, 'E-PERIOD-LENGTH', 'length'],
    ['half a day', { ...plain, length: 1.5 }, 'E-PERIOD-LENGTH', 'length'],
    ['a number beyond all', { ...plain, length: 1e300 }, 'E-PERIOD-LENGTH', 'length'],
    [
      'an extension by nothing',
      { ...plain, extensions: [{ signedOn: '2026-09-21', by: 'organHead', length: 0 }] },
      'E-PERIOD-LENGTH',
      'extensions.0.length',
    ],
    ['months with pauses', { ...plain, unit: 'months', pauses: [review] }, 'E-PERIOD-MONTHS-PAUSED', 'pauses'],
    [
      'months that more would pause',
      { ...plain, unit: 'months', alsoPausedBy: ['publicity'] },
      'E-PERIOD-MONTHS-PAUSED',
      'alsoPausedBy',
    ],
    ['no start', { unit: 'workingDays', length: 5 }, 'E-FIELD-MISSING', 'start'],
    [
      'a pause that does not say of its notice',
      { ...plain, pauses: [{ kind: 'hearing', to: '2026-10-09' }] },
      'E-FIELD-MISSING',
      'pauses.0.notice',
    ],
    ['an unknown unit', { ...plain, unit: 'weeks' }, 'E-CHOICE', 'unit'],
    ['an unknown field', { ...plain, lenght: 5 }, 'E-FIELD-UNKNOWN', 'lenght'],
    ['an unknown field within', { ...plain, pauses: [{ ...review, why: '' }] }, 'E-FIELD-UNKNOWN', 'pauses.0.why'],
    ['a field that only the record knows', { ...plain, roll: false }, 'E-FIELD-UNKNOWN', 'roll'],
    ['an empty list', { ...plain, pauses: [] }, 'E-LIST-LENGTH', 'pauses'],
    ['a list too long', { ...plain, pauses: Array.from({ length: 1001 }, () => review) }, 'E-LIST-LENGTH', 'pauses'],
    ['a moment asked twice', { ...plain, moments: ['2026-09-21', '2026-09-21'] }, 'E-LIST-TWICE', 'moments'],
    ['an empty calendar', { ...plain, calendar: {} }, 'E-INPUT', 'calendar'],
    ['a cap of nothing', { ...plain, pauses: [{ ...review, cap: 0 }] }, 'E-INPUT', 'pauses.0.cap'],
    [
      'an article that is none',
      { ...plain, extensionRule: { by: 'organHead', max: 10, times: 1, article: '42 (1)x' } },
      'E-INPUT',
      'extensionRule.article',
    ],
    [
      'what cannot be kept',
      { ...plain, extensionRule: { by: 'organHead', max: 10, times: 1, article: '\0' } },
      'E-INPUT',
      'extensionRule.article',
    ],
    ['a list for an object', [plain], 'E-INPUT', 'body'],
    ['a number for a day', { ...plain, start: 20260920 }, 'E-INPUT', 'start'],
    ['nothing', {}, 'E-FIELD-MISSING', 'start'],
  ])('%s', async (_what, body, code, field) => {
    expect(await refused(body)).toMatchObject({ code, field, remedy: expect.any(String) });
  });

  it('text that is no JSON, and more than a question can hold', async () => {
    const send = (body: string) => fetch(`${desk.url}/api/calculator`, { method: 'POST', headers: JSON_BODY, body });
    expect((await send('{"start":')).status).toBe(400);
    expect((await send(JSON.stringify({ ...plain, start: 'x'.repeat(300_000) }))).status).toBe(413);
  });
});

describe('who asks too often', () => {
  it('is stopped as a stranger, by address, and not as somebody who is signed in', async () => {
    const zone = { id: 'rate', name: '澄湖高新区', organ: '管委会', numberWord: '澄高', practice: true };
    await small.admin(zoneRoutes.createZone, { body: { ...zone, now: '2026-10-12T08:35:00+08:00' } });
    const officer = {
      name: '周敏',
      login: 'zhoumin',
      password: 'practice-password',
      hats: [{ capacity: 'window' as const }],
    };
    await small.admin(peopleRoutes.addPerson, { params: { zone: 'rate' }, body: officer });
    const person = await signIn(small.url, 'zhoumin', 'practice-password');
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => person.call(calculatorRoutes.calculate, { body: plain as never })),
    );
    expect(answers.every(({ due }) => due === '2026-09-28')).toBe(true);
    const strangers = await Promise.all(Array.from({ length: 60 }, () => ask(plain, small.url)));
    const stopped = strangers.filter(({ status }) => status === 429);
    expect(stopped.length).toBeGreaterThanOrEqual(30);
    expect(stopped[0]?.headers.get('retry-after')).toBe('60');
    await expect(stopped[0]?.json()).resolves.toMatchObject({ code: 'E-RATE' });
  });
});
