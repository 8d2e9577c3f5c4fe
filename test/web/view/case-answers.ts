import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { isClockRefusal, type Clock } from '../../../domain/clock/clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import type { CaseAnswer } from '../../../web/src/view/case-read.ts';

export const reader = { language: 'zh', texts: texts.zh, base: '/e' } as const;
export const READ_AT = '2026-10-12';
export const LIMIT = { length: 5, unit: 'workingDays' };

/** A clock as the API gives it, with its days counted by the domain itself. */
export function clock(name: string, given: Clock, more: Partial<CaseAnswer['clocks'][number]> = {}) {
  const answer = answerClock(given, PUBLISHED_CALENDAR);
  if (isClockRefusal(answer)) throw new Error(answer.code);
  const { due, nominal, provisional, days } = answer;
  const { start, length, unit } = given;
  const facts = { name, start, length, unit, due, nominal, provisional, days };
  return { ...facts, end: null, consumed: 4, remaining: 1, light: 'yellow', state: 'running', ...more };
}

export const accepted = day('2026-09-30');
export const promised = clock('promised', { start: accepted, unit: 'workingDays', length: 5 });
export const statutory = clock('statutory', { start: accepted, unit: 'workingDays', length: 20 }, { remaining: 16 });
export const check = clock('check', { start: day('2026-10-09'), unit: 'workingDays', length: 60 });

/** A case in review as the API answers it, with what is changed of it. */
export function answer(changes: Record<string, unknown>): CaseAnswer {
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
    announced: [],
    succeeds: null,
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
