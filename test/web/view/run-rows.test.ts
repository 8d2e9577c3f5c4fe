import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from '../../../domain/clock/calendar.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, PLANNING_PERMIT, REVIEW_PREVIEW } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import { daySentence, runRows } from '../../../web/src/view/run-rows.ts';
import { ENTERPRISE, laneOf, storyOf } from './stories.ts';

const rows = runRows(PLANNING_PERMIT, ENTERPRISE);
const rowOf = (date: string) => rows.find((row) => row.key === date);

describe('the run table of a planning permit that is publicised over National Day', () => {
  it('folds days that are treated alike into one row', () => {
    expect(rows.map((row) => row.date)).toEqual([
      '2026-09-11（周五）',
      '2026-09-14（周一）',
      '09-15 至 09-18（4 个工作日）',
      '2026-09-20（周日，调休上班）',
      '09-21、09-22',
      '09-23 至 10-09（7 个工作日）',
      '2026-10-10（周六，调休上班）',
      '2026-10-12（周一） 今天',
      '2026-10-13（周二）',
      '10-14 至 10-22（7 个工作日）',
      '2026-10-23（周五）',
    ]);
  });

  it('numbers the days of both clocks, and marks the last ones', () => {
    expect(rows.map((row) => row.lanes.map((lane) => lane.text))).toEqual([
      ['—', '—'],
      ['—', '—'],
      ['—', '—'],
      ['第 0 天', '第 0 天'],
      ['第 1–2 天', '第 1–2 天'],
      ['不计', '第 3–9 天'],
      ['第 3 天', '第 10 天'],
      ['第 4 天', '第 11 天'],
      ['第 5 天 · 届满', '第 12 天'],
      ['—', '第 13–19 天'],
      ['—', '第 20 天 · 届满'],
    ]);
    expect(rowOf('2026-10-13')?.lanes[0]?.tone).toBe('strong');
  });

  it('says that publicity stops the promise only, since the law does not list it', () => {
    expect(rowOf('2026-09-23')?.notes.join('')).toBe(
      '批前公示：只停承诺期限，法定期限照算。许可法 45 没有列批前公示。中秋节、国庆节休假，不计。',
    );
  });

  it('says whose time it was while the enterprise answered a correction notice', () => {
    expect(rowOf('2026-09-15')?.notes).toEqual(['我方补正用时，不计入期限。']);
  });

  it('names the papers and the articles on which a row rests', () => {
    expect(rowOf('2026-09-20')?.papers.map((paper) => paper.name)).toEqual(['受理通知书']);
    expect(rowOf('2026-09-20')?.articles).toEqual(['民法典 201']);
    expect(rowOf('2026-10-10')?.papers.map((paper) => paper.name)).toEqual(['2026 放假通知']);
  });

  it('tells a make-up day and the rest day after it', () => {
    expect(rowOf('2026-10-10')?.notes.join('')).toBe('调休上班日，计入。10-11（周日）休息，不计。');
  });

  it('gives every day once when shown day by day', () => {
    const daily = runRows(PLANNING_PERMIT, ENTERPRISE, true);
    expect(daily).toHaveLength(43);
    expect(new Set(daily.map((row) => row.key)).size).toBe(43);
  });

  it('reads a day aloud with both clocks', () => {
    const sentence = daySentence(PLANNING_PERMIT, day('2026-10-09'), ENTERPRISE);
    expect(sentence).toContain('2026-10-09（周五）；承诺不计；法定第 9 天；批前公示：只停承诺期限');
  });

  it('speaks English to who reads English', () => {
    const english = runRows(PLANNING_PERMIT, { language: 'en', texts: texts.en, ownSide: false });
    expect(english[7]?.date).toBe('Mon 12 Oct 2026 today');
    expect(english[5]?.lanes.map((lane) => lane.text)).toEqual(['not counted', 'days 3–9']);
    expect(english[4]?.date).toBe('Mon 21 Sep to Tue 22 Sep (2 working days)');
    expect(english.flatMap(({ notes }) => notes).join(' ')).toContain('Tue 22 Sep: ');
  });
});

describe('the run table of an expert review', () => {
  it('stops both clocks and names the law', () => {
    const paused = runRows(REVIEW_PREVIEW, ENTERPRISE).find((row) => row.key === '2026-09-25');
    expect(paused?.lanes.map((lane) => lane.text)).toEqual(['不计', '不计']);
    expect(paused?.notes.join('')).toContain('专家评审：期限停，不计。');
    expect(paused?.articles).toEqual(['许可法 45']);
  });

  it('counts the weekend in calendar days but not in working days', () => {
    const first = runRows(REVIEW_PREVIEW, ENTERPRISE)[1];
    expect(first?.lanes.map((lane) => lane.text)).toEqual(['第 1–2 天', '第 1–3 天']);
  });
});

describe('National Day', () => {
  const dates = { received: '2026-09-28', today: '2026-09-29', to: '2026-10-14' };
  const days = { limit: 'statutory', start: day('2026-09-28'), unit: 'calendarDays', length: 15 } as const;
  const working = { limit: 'promised', start: day('2026-09-28'), unit: 'workingDays', length: 5 } as const;
  const notesOver = (...clocks: readonly Parameters<typeof laneOf>[0][]) => {
    const lanes = clocks.map((one) => laneOf(one));
    return runRows(storyOf(lanes, dates), ENTERPRISE).find((row) => row.key === '2026-09-30')?.notes;
  };

  it('is not said to be left out where the only limit counts every calendar day', () => {
    expect(notesOver(days)).toEqual(['按日历预计，计入。']);
  });

  it('is left out of the limit in working days alone where another counts every calendar day', () => {
    expect(notesOver(working, days)).toContain('休假，不计入承诺期限。');
  });
});

describe('what happened on a rest day', () => {
  it('keeps its own date in the row of the working day before it', () => {
    const promised = laneOf({ limit: 'promised', start: day('2026-09-28'), unit: 'workingDays', length: 5 });
    const order = { date: day('2026-10-11'), flag: null, sentence: '督办。', papers: [] };
    const dates = { received: '2026-09-28', today: '2026-10-12', to: '2026-10-12' };
    const rows = runRows({ ...storyOf([promised], dates), events: [order] }, ENTERPRISE);
    const row = rows.find(({ notes }) => notes.join('').includes('督办'));
    expect([row?.date, row?.notes[0]]).toEqual(['2026-10-10（周六，调休上班）', '10-11 督办。']);
  });

  it('is told once, however often it happened that day', () => {
    const promised = laneOf({ limit: 'promised', start: day('2026-09-28'), unit: 'workingDays', length: 5 });
    const asked = { date: day('2026-10-10'), flag: null, sentence: '征求意见。', papers: [] };
    const dates = { received: '2026-09-28', today: '2026-10-12', to: '2026-10-12' };
    const rows = runRows({ ...storyOf([promised], dates), events: [asked, asked, asked] }, ENTERPRISE);
    expect(rows.flatMap(({ notes }) => notes).filter((note) => note.includes('征求意见'))).toHaveLength(1);
  });
});

describe('a week in which the zone is closed', () => {
  const closed = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'].map(day);
  const ofZone = makeCalendar([PUBLISHED_CALENDAR.arrangementOf(2026)], closed);
  const clock = { limit: 'statutory', start: day('2026-11-02'), unit: 'workingDays', length: 8 } as const;
  const rows = runRows(
    storyOf([laneOf(clock, null, ofZone)], {
      received: '2026-11-02',
      today: '2026-11-03',
      to: '2026-11-19',
      calendar: ofZone,
    }),
    ENTERPRISE,
  );

  it('has a line of its own between two runs, with its ground', () => {
    expect(rows.map(({ date, lanes }) => [date, lanes[0]?.text])).toEqual([
      ['2026-11-02（周一）', '第 0 天'],
      ['2026-11-03（周二） 今天', '第 1 天'],
      ['11-04 至 11-06（3 个工作日）', '第 2–4 天'],
      ['11-09 至 11-13', '不计'],
      ['11-16 至 11-18（3 个工作日）', '第 5–7 天'],
      ['2026-11-19（周四）', '第 8 天 · 届满'],
    ]);
    expect(rows[3]).toMatchObject({ notes: ['本区停办，不是工作日。'], articles: ['许可法 82'] });
  });
});

describe('a case past its day', () => {
  const promised = laneOf({ limit: 'promised', start: day('2026-09-01'), unit: 'workingDays', length: 5 });
  const story = storyOf([promised], { received: '2026-09-01', today: '2026-09-11', to: '2026-09-11' });

  it('goes on to today and says that it is overdue', () => {
    const last = runRows(story, ENTERPRISE).at(-1);
    expect(last?.key).toBe('2026-09-11');
    expect(last?.lanes[0]).toEqual({ text: '已超期', tone: 'strong' });
    expect(last?.notes.join('')).toBe('期限已过，仍未办结。');
  });

  it('shows nothing of the kind once it was decided in time', () => {
    const decided = { ...story, clocks: [{ ...promised, endedOn: day('2026-09-04') }] };
    const marks = runRows(decided, ENTERPRISE).map((row) => row.lanes[0]?.text);
    expect(marks).not.toContain('已超期');
  });
});

describe('the end of a calendar-day period', () => {
  it('rolls over a holiday to the next working day', () => {
    const clock = laneOf({ limit: 'statutory', start: day('2026-09-26'), unit: 'calendarDays', length: 5 });
    const story = storyOf([clock], { received: '2026-09-26', today: '2026-09-28', to: '2026-10-08' });
    const last = runRows(story, ENTERPRISE).at(-1);
    expect(last?.key).toBe('2026-10-08');
    expect(last?.lanes[0]).toEqual({ text: '届满', tone: 'strong' });
    expect(last?.notes.join('')).toBe('末日逢休，顺延到下一个工作日。法定期限到当日 24:00。');
  });

  it('is marked as provisional where the year is not published', () => {
    const clock = laneOf({ limit: 'statutory', start: day('2026-12-30'), unit: 'workingDays', length: 5 });
    const story = storyOf([clock], { received: '2026-12-30', today: '2026-12-31', to: '2027-01-08' });
    expect(runRows(story, ENTERPRISE).at(-1)?.notes).toContain('2027 年放假安排尚未公布，日期暂定。');
  });
});
