import { describe, expect, it } from '@jest/globals';
import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { isClockRefusal, type Clock } from '../../../domain/clock/clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import {
  headlineOf,
  nextSteps,
  noLimitWords,
  owedNow,
  stoppedHeading,
  stripClock,
  stripHolder,
} from '../../../web/src/view/case-answer.ts';
import { runRows } from '../../../web/src/view/run-rows.ts';
import { caseStory, ledgersOf, shownClocks, type CaseAnswer } from '../../../web/src/view/case-story.ts';

const reader = { language: 'zh', texts: texts.zh, base: '/e' } as const;
const READ_AT = '2026-10-12';
const LIMIT = { length: 5, unit: 'workingDays' };

/** A clock as the API gives it, with its days counted by the domain itself. */
function clock(name: string, given: Clock, more: Partial<CaseAnswer['clocks'][number]> = {}) {
  const answer = answerClock(given, PUBLISHED_CALENDAR);
  if (isClockRefusal(answer)) throw new Error(answer.code);
  const { due, nominal, provisional, days } = answer;
  const { start, length, unit } = given;
  const facts = { name, start, length, unit, due, nominal, provisional, days };
  return { ...facts, end: null, consumed: 4, remaining: 1, light: 'yellow', state: 'running', ...more };
}

const accepted = day('2026-09-30');
const promised = clock('promised', { start: accepted, unit: 'workingDays', length: 5 });
const statutory = clock('statutory', { start: accepted, unit: 'workingDays', length: 20 }, { remaining: 16 });
const check = clock('check', { start: day('2026-10-09'), unit: 'workingDays', length: 60 });

function answer(changes: Record<string, unknown>): CaseAnswer {
  const event = (type: string, on: string) => ({ type, at: `${on}T10:00:00.000+08:00`, seq: 1 });
  return {
    id: 'c',
    stage: 'accepted',
    today: day(READ_AT),
    nearest: { clock: 'promised', due: promised.due, remaining: 1, provisional: false },
    receivedOn: day('2026-09-11'),
    decidedOn: null,
    outcome: null,
    closing: null,
    correction: null,
    deferral: null,
    holder: { unit: '规划建设处', person: '周敏', since: '2026-10-08T09:30:00.000+08:00' },
    tasks: [{ id: 't', kind: 'review', unit: '规划建设处', due: promised.due, claimedBy: { name: '周敏' } }],
    clocks: [promised, statutory],
    whoseTime: [
      { side: 'organ', days: 1, from: day('2026-09-11'), to: day('2026-09-14'), reason: '核对材料' },
      { side: 'enterprise', days: 12, from: day('2026-09-14'), to: accepted, reason: '补正' },
    ],
    calendar: [{ year: 2026, version: '2026.1', status: 'published', source: '', notice: '国办发明电〔2025〕7号' }],
    papers: [
      { id: 'p1', kind: 'receipt', title: '收件凭证', issuedOn: day('2026-09-11') },
      { id: 'p2', kind: 'acceptanceNotice', title: '受理通知书', issuedOn: accepted },
    ],
    events: [event('filed', '2026-09-11'), event('received', '2026-09-11'), event('accepted', '2026-09-30')],
    acts: [],
    procedures: [],
    above: null,
    limits: { promised: LIMIT, statutory: LIMIT },
    waitsFor: [],
    ...changes,
  } as unknown as CaseAnswer;
}

describe('the ledger of a case', () => {
  it('shows promise and law side by side, from receipt to the last day', () => {
    const page = answer({});
    const story = caseStory(page, shownClocks(page, null), reader);
    expect(story?.clocks.map((lane) => lane.label)).toEqual(['承诺 5 个工作日', '法定 20 个工作日']);
    expect([story?.receivedOn, story?.calendar.at(-1)?.date]).toEqual(['2026-09-11', statutory.due]);
  });

  it('takes every day from the answer itself, make-up days and holidays included', () => {
    const page = answer({});
    const kinds = new Map(
      caseStory(page, shownClocks(page, null), reader)?.calendar.map(({ date, kind }) => [date as string, kind]),
    );
    expect(['2026-09-20', '2026-10-01', '2026-10-10', '2026-10-11'].map((date) => kinds.get(date))).toEqual([
      'makeup',
      'holiday',
      'makeup',
      'weekend',
    ]);
  });

  it('names the papers that an event yielded, where the one who reads finds them', () => {
    const page = answer({});
    const events = caseStory(page, shownClocks(page, null), reader)?.events ?? [];
    expect(events.map(({ flag, papers }) => [flag, papers.map((paper) => paper.href)])).toEqual([
      ['收件', ['/e/papers/p1']],
      ['受理', ['/e/papers/p2']],
    ]);
  });

  it('says of what was told after it was done on which day it was recorded (补录)', () => {
    const late = { recordedAt: '2026-10-10T09:00:00.000+08:00', reason: '停机' };
    const ended = { type: 'siteChecked', at: '2026-10-08T10:00:00.000+08:00', seq: 4, late };
    const page = answer({ events: [...answer({}).events, ended] });
    const last = caseStory(page, shownClocks(page, null), reader)?.events.at(-1);
    expect([last?.date, last?.flag]).toEqual(['2026-10-08', '现场核查（补录）']);
    expect(last?.sentence).toContain('2026-10-10（周六）补录。');
  });

  it('flags an acceptance on the day from which it holds, and tells when the applicant heard of it (许可法 32(5))', () => {
    const told = { type: 'accepted', on: accepted, at: '2026-10-08T09:30:00.000+08:00', seq: 3 };
    const page = answer({ events: [told], papers: [{ ...answer({}).papers[1], issuedOn: day('2026-10-08') }] });
    const events = caseStory(page, shownClocks(page, null), reader)?.events ?? [];
    expect(events.map(({ date, flag, sentence, papers }) => [date, flag, sentence, papers.length])).toEqual([
      ['2026-09-30', '受理', '受理。', 0],
      ['2026-10-08', null, '受理，自 2026-09-30（周三）起。', 1],
    ]);
  });

  it('tells a silence on the day on which it took effect, and the acceptance on the day of receipt (许可法 32(4))', () => {
    const silence = { type: 'deemedAccepted', on: day('2026-09-11'), at: '2026-09-19T00:00:00.000+08:00', seq: 2 };
    const page = answer({ events: [silence] });
    const events = caseStory(page, shownClocks(page, null), reader)?.events ?? [];
    expect(events.map(({ date, flag }) => [date, flag])).toEqual([
      ['2026-09-11', '受理'],
      ['2026-09-19', '逾期未告知，视为受理'],
    ]);
  });

  it('names the limit of which somebody was warned, or was ordered to act', () => {
    const at = '2026-10-09T00:00:00.000+08:00';
    const events = [
      { type: 'warned', clock: 'deferral', at, seq: 3 },
      { type: 'urged', clock: 'promised', at, seq: 4 },
    ];
    const page = answer({ events });
    expect(caseStory(page, shownClocks(page, null), reader)?.events.map(({ sentence }) => sentence)).toEqual([
      '期限将满，提醒：容缺补交期限。',
      '督办：承诺期限。',
    ]);
  });

  it('of a clock that begins with the decision starts with that clock', () => {
    const page = answer({ clocks: [promised, statutory, check] });
    expect(ledgersOf(page).map((group) => group.map((one) => one.name))).toEqual([
      ['promised', 'statutory'],
      ['check'],
    ]);
    const story = caseStory(page, shownClocks(page, 'check'), reader);
    expect([story?.receivedOn, story?.clocks.map((lane) => lane.short)]).toEqual(['2026-10-09', ['核查']]);
  });

  it('says of the days after the end that the limit has ended', () => {
    const page = answer({ clocks: [{ ...promised, end: day('2026-10-08') }] });
    const story = caseStory(page, shownClocks(page, null), reader);
    const rows = story === null ? [] : runRows(story, { language: 'zh', texts: texts.zh, ownSide: true });
    expect(rows.at(-1)?.notes).toEqual(['期限已结束。']);
  });

  it('is not told of a case that was never received', () => {
    const page = answer({ clocks: [], nearest: null });
    expect(caseStory(page, shownClocks(page, null), reader)).toBeNull();
  });
});

describe('the answer of a case', () => {
  it('leads each date to its ledger', () => {
    expect(stripClock(answer({}), 'promised', '/e/cases/c')).toMatchObject({
      due: promised.due,
      n: 4,
      of: 5,
      over: 0,
      href: '/e/cases/c?clock=promised#ledger',
    });
  });

  it('tells how far a limit is overrun, and nothing of a limit that is over', () => {
    const late = { ...promised, due: day('2026-10-09'), remaining: 0, consumed: 7 } as never;
    expect(stripClock(answer({ clocks: [late] }), 'promised', '')).toMatchObject({ n: 5, over: 2 });
    const ended = { ...promised, end: day('2026-10-10') } as never;
    expect(stripClock(answer({ clocks: [ended] }), 'promised', '')).toBeNull();
  });

  it('begins with when one hears, with the correction, with the decision, or with the promise', () => {
    const acceptance = clock('acceptance', { start: day('2026-09-11'), unit: 'workingDays', length: 5 });
    const labelOf = (changes: Record<string, unknown>) => headlineOf(answer(changes), '', texts.zh)?.label;
    expect(labelOf({ stage: 'received', clocks: [acceptance] })).toBe('最迟告知是否受理');
    expect(labelOf({ stage: 'correcting' })).toBe('补正最迟');
    expect(labelOf({ stage: 'decided', decidedOn: day(READ_AT), outcome: 'grant' })).toBe('作出决定');
    expect(labelOf({ stage: 'closed', closing: { kind: 'terminated', on: day(READ_AT) } })).toBe('办件终止');
    expect(labelOf({})).toBeUndefined();
  });

  it('says who has it and since when; after the end nobody has', () => {
    expect(stripHolder(answer({}), texts.zh)).toMatchObject({
      unit: '规划建设处',
      person: '周敏',
      since: '2026-10-08',
    });
    const over = { stage: 'decided', holder: null, tasks: [] };
    expect(stripHolder(answer(over), texts.zh)).toMatchObject({ unit: '已办结', since: null });
  });

  it('says what comes next, by when, and what the applicant owes', () => {
    const deferral = clock('deferral', { start: accepted, unit: 'workingDays', length: 5 });
    const page = answer({
      clocks: [promised, statutory, deferral],
      deferral: { materials: ['D1'], open: ['D1'], until: deferral.due },
      acts: [{ act: 'handIn', allowed: true, why: null }],
    });
    expect(nextSteps(page, texts.zh).map(({ what, by }) => [what, by?.name])).toEqual([
      ['补交容缺材料', 'deferral'],
      ['审查', 'promised'],
    ]);
    expect(owedNow(page)).toMatchObject({ count: 1, clock: { name: 'deferral' } });
    expect(owedNow(answer({}))).toBeNull();
  });
});

describe('a case that was filed ahead', () => {
  const waits = { stage: 'filedAhead', clocks: [], waitsFor: [{ code: 'A22', name: '施工图审查' }] };

  it('says for what it waits and what is promised from acceptance on, and not that nothing is promised', () => {
    expect(headlineOf(answer(waits), '', texts.zh)).toEqual({
      label: '什么时候收件',
      clock: null,
      day: null,
      note: 'A22 施工图审查办结当天自动收件。承诺受理后 5 个工作日内作出决定。',
    });
    expect(headlineOf(answer(waits), '', texts.en)?.note).toBe(
      'By itself on the day on which A22 施工图审查 is granted. Decision promised within 5 working days of acceptance.',
    );
  });

  it('promises nothing where the zone does not, or where another organ decides', () => {
    const noteOf = (changes: Record<string, unknown>) =>
      headlineOf(answer({ ...waits, ...changes }), '', texts.zh)?.note;
    const unpromised = 'A22 施工图审查办结当天自动收件。';
    expect(noteOf({ limits: { promised: null, statutory: LIMIT } })).toBe(unpromised);
    expect(noteOf({ above: { organ: '市级', level: null, by: 'forward', sentOn: null } })).toBe(unpromised);
  });
});

describe('in place of a legal limit that does not run', () => {
  const ended = { ...statutory, end: day('2026-10-08') } as never;
  const words = (changes: Record<string, unknown>) => noLimitWords(answer(changes), texts.zh);

  it('the strip says that it starts later, only where the law sets one', () => {
    expect(words({ stage: 'correcting', clocks: [] })).toBe('还没有起算');
    expect(words({ stage: 'correcting', clocks: [], limits: { promised: LIMIT, statutory: null } })).toBeUndefined();
  });

  it('the strip says that it starts anew after a correction, and that it ended with the case', () => {
    expect(words({ stage: 'correcting', clocks: [ended] })).toBe('补正后重新起算');
    const closed = answer({ stage: 'closed', clocks: [ended] });
    expect([stripClock(closed, 'statutory', ''), words(closed)]).toEqual([null, '随办件终止']);
  });

  it('the ledger is headed by the day on which it stopped, and by its last day again once it is decided', () => {
    const heading = (stage: string) => stoppedHeading(answer({ stage }), ended, reader);
    expect(heading('correcting')).toBe('法定期限自 10-08（周四）起不再计算');
    expect([heading('decided'), stoppedHeading(answer({}), statutory as never, reader)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('a limit that was overrun before the case ended is still told', () => {
    const late = { ...statutory, due: day('2026-10-08'), end: day('2026-10-09'), consumed: 21 } as never;
    expect(stripClock(answer({ stage: 'closed', clocks: [late] }), 'statutory', '')).toMatchObject({ over: 1 });
  });
});

describe('on the direct channel', () => {
  it('the strip tells the limit of the leg on which the case is, one after the other', () => {
    const leg = (name: string, end: string | null = null) =>
      clock(name, { start: accepted, unit: 'workingDays', length: 5, limit: 'other' }, { end } as never);
    const label = (...clocks: unknown[]) => headlineOf(answer({ clocks }), '/o/cases/c', texts.zh)?.label;
    const { limits } = texts.zh.case;
    expect(label(leg('forward'))).toBe(limits.forward);
    expect(label(leg('forward', '2026-10-09'), leg('upperAcceptance'))).toBe(limits.upperAcceptance);
    const gone = [leg('forward', '2026-10-09'), leg('upperAcceptance', '2026-10-10')];
    expect(label(...gone, leg('upperStatutory'))).toBe(limits.upperStatutory);
  });
});
