import { describe, expect, it } from '@jest/globals';
import { day } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import {
  unservedNote,
  outcomeWord,
  laterNow,
  nextSteps,
  owedNow,
  stripClock,
  stripHolder,
} from '../../../web/src/view/case-answer.ts';
import type { CaseAnswer } from '../../../web/src/view/case-read.ts';
import { headlineOf } from '../../../web/src/view/headline.ts';
import { runRows } from '../../../web/src/view/run-rows.ts';
import { caseStory, ledgersOf, shownClocks } from '../../../web/src/view/case-story.ts';
import { READ_AT, accepted, answer, check, clock, promised, reader, statutory } from './case-answers.ts';

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
    const labelOf = (changes: Record<string, unknown>) => headlineOf(answer(changes), '', reader)?.label;
    expect(labelOf({ stage: 'received', clocks: [acceptance] })).toBe('最迟告知是否受理');
    expect(labelOf({ stage: 'correcting' })).toBe('补正最迟');
    expect(labelOf({ stage: 'decided', decidedOn: day(READ_AT), outcome: 'grant' })).toBe('作出决定');
    expect(labelOf({ stage: 'closed', closing: { kind: 'terminated', on: day(READ_AT) } })).toBe('办件终止');
    expect(labelOf({})).toBeUndefined();
  });

  it('tells until when a service is published, and that it is not over before', () => {
    const announced = [{ paper: null, until: day('2026-11-11') }];
    const published = answer({ stage: 'decided', outcome: 'refuse', tasks: [], clocks: [], holder: null, announced });
    expect(nextSteps(published, texts.zh)).toEqual([
      {
        what: '公告期满视为送达',
        who: '期满以前到窗口的，可以直接领取',
        by: { name: null, due: '2026-11-11', provisional: false },
      },
    ]);
    expect(stripHolder(published, texts.zh).doing).toBe('公告送达中');
  });

  it('tells from when a period will run whose notice is published, and not that it was not served', () => {
    const announced = [{ paper: 'correctionNotice' as const, until: day('2026-11-11') }];
    const published = answer({ stage: 'correcting', tasks: [], clocks: [], announced });
    const note = '已经公告送达，2026-11-11（周三）视为送达，期限自次日起算；此前可以到窗口领取';
    expect(headlineOf(published, '/e/cases/c', reader)).toMatchObject({ label: '补正最迟', clock: null, note });
    expect(unservedNote(published, 'correction', reader)).toBe(note);
    expect(unservedNote(published, 'correction', { language: 'en', texts: texts.en })).toContain(
      'on Wed 11 Nov 2026, and',
    );
    expect(unservedNote(published, 'statement', reader)).toBe('期限自送达之日的次日起算，现在还没有送达');
  });

  it('begins with what is owed about a decision that was made, until that is done', () => {
    const decided = { stage: 'decided', decidedOn: day(READ_AT), outcome: 'grant', nature: 'permit' };
    const headline = (changes: object) => headlineOf(answer({ ...decided, ...changes }), '/e/cases/c', reader);
    const statement = clock('statement', { start: accepted, unit: 'workingDays', length: 5 });
    expect(headline({ clocks: [statement] })).toMatchObject({
      label: '最迟陈述申辩',
      clock: { due: statement.due, href: '/e/cases/c?clock=statement#ledger' },
      note: '拟撤销，作出决定前仍然有效',
    });
    const unserved = { id: 't', kind: 'serve', unit: '综合窗口', paper: 'rectificationNotice' };
    expect(headline({ tasks: [unserved] })).toMatchObject({ label: '整改最迟完成', clock: null });
    const over = { ...statement, end: day(READ_AT) };
    expect(headline({ clocks: [over], revocation: {} })).toMatchObject({ label: '作出决定', note: '准予，拟撤销' });
    const revoked = { permit: { state: 'revoked' }, revocation: {} };
    expect(headline(revoked)?.note).toBe('准予，已撤销');
  });

  it('tells of a filing that it is recorded, and of nothing else', () => {
    const decided = { stage: 'decided', decidedOn: day(READ_AT), outcome: 'grant' };
    expect(headlineOf(answer({ ...decided, nature: 'filing' }), '', reader)?.note).toBe('完成备案');
    expect(headlineOf(answer({ ...decided, nature: 'permit' }), '', reader)?.note).toBe('准予');
    const refused = { ...decided, outcome: 'refuse' };
    const noteOf = (nature: string) => headlineOf(answer({ ...refused, nature }), '', reader)?.note;
    expect(['permit', 'filing', 'review'].map(noteOf)).toEqual(['不予许可', '不予备案', '不予批准']);
    expect(outcomeWord('refuse', undefined, texts.zh)).toBe('不予批准');
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

  it('says that what a check found is mended, until the days for it have passed', () => {
    const rectify = (state: 'running' | 'lapsed') =>
      clock('rectify', { start: day('2026-09-28'), unit: 'workingDays', length: 15 }, { state });
    const tasks = [{ kind: 'check' }];
    const doing = (state: 'running' | 'lapsed') =>
      stripHolder(answer({ stage: 'decided', clocks: [rectify(state)], tasks }), texts.zh).doing;
    expect([doing('running'), doing('lapsed')]).toEqual(['整改', '核查承诺']);
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
    expect(owedNow(page)).toMatchObject({ count: 1, by: { name: 'deferral' } });
    expect(owedNow(answer({}))).toBeNull();
  });

  it('names the day that was promised before anything is accepted, as lists and receipt do', () => {
    const promised = { materials: ['D1'], open: ['D1'], until: day('2026-09-18') };
    const acts = [{ act: 'handIn', allowed: true, why: null }];
    const page = answer({ stage: 'received', clocks: [], tasks: [], deferral: promised, acts });
    expect(nextSteps(page, texts.zh)).toMatchObject([{ what: '补交容缺材料', by: { name: null, due: '2026-09-18' } }]);
    expect(owedNow(page)).toMatchObject({ count: 1, by: { name: null, due: '2026-09-18' } });
    expect(owedNow({ ...page, deferral: { ...promised, until: null } })).toBeNull();
  });

  it('says what was promised with the commitment of a grant, as long as it is taken', () => {
    const materials = [{ state: 'later' }, { state: 'handedIn' }] as CaseAnswer['materials'];
    const granted = (allowed: boolean) =>
      laterNow({ stage: 'decided', materials, acts: [{ act: 'handIn', allowed, why: null }] });
    expect([granted(true), granted(false)]).toEqual([1, 0]);
    expect(laterNow({ stage: 'accepted', materials, acts: [{ act: 'handIn', allowed: true, why: null }] })).toBe(0);
  });
});
