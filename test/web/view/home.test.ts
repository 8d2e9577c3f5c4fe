import { describe, expect, it } from '@jest/globals';
import { texts } from '../../../web/src/texts/texts.ts';
import {
  chainCards,
  decider,
  doneOf,
  isQuiet,
  lateness,
  mostDelayed,
  recentText,
  sidesText,
} from '../../../web/src/view/home.ts';
import { homeCase, homePlan, line } from './home-facts.ts';

const { zh } = texts;
const delay = (enterprise: number, organ = 0) => ({ enterprise, organ, third: 0, plan: 0 });

describe('the panel of a project on the first page', () => {
  const plan = homePlan(
    [
      line('A23', { begin: '2026-10-15', delay: delay(0) }, ['A19']),
      line('A02', { begin: '2026-09-01', case: 'a', slack: null, delay: delay(0) }),
      line('A19', { begin: '2026-09-20', case: 'b', progress: 'running', delay: delay(14, -2) }, ['A02']),
      line('A25', { begin: '2027-03-01', delay: delay(0) }),
    ],
    {
      startPath: ['A02', 'A19', 'A23', 'START'],
      first: { startOn: '2026-09-24' },
      late: delay(14, -2),
    },
  );

  it('tells of a quiet project how many items are done, and of how many of them the permit holds no longer', () => {
    const [a, b] = [homeCase('a', { permit: { state: 'valid' } }), homeCase('b', { permit: { state: 'changed' } })];
    expect(doneOf({ finished: false, cases: [a, b] }, zh)).toEqual({ light: 'done', word: '2 项已办结' });
    const gone = homeCase('c', { permit: { state: 'revoked' } });
    const words = { light: 'notStarted', word: '3 项已办结，其中 1 项的许可已经不再有效' };
    expect(doneOf({ finished: false, cases: [a, b, gone] }, zh)).toEqual(words);
  });

  it('has a card of everything that the start needs, in the order of the chain, filed or not, and of what no plan names', () => {
    const other = homeCase('x', { item: { code: 'A31', name: '别的' } });
    const cards = chainCards({ plan, cases: [homeCase('a', {}), homeCase('b', {}), other] });
    expect(cards.map(({ code, card }) => [code, card?.id ?? null])).toEqual([
      ['A02', 'a'],
      ['A19', 'b'],
      ['A23', null],
      ['A31', 'x'],
    ]);
  });

  it('says what decides the start now, and whose the days are by which it is late', () => {
    expect(decider(plan)?.code).toBe('A19');
    expect(lateness(plan)).toBe(12);
    expect(sidesText(delay(14, -2), zh)).toBe('我方 +14，机关 −2');
    expect(mostDelayed(plan)?.line.code).toBe('A19');
  });

  it('knows no lateness where there was no first plan', () => {
    expect(lateness({ late: null, first: null })).toBeNull();
  });

  it('makes room for what is under way: a project without plan whose cases are over is a line', () => {
    const over = homeCase('a', { stage: 'decided' });
    expect(isQuiet({ finished: false, plan: null, cases: [over] })).toBe(true);
    expect(isQuiet({ finished: false, plan: null, cases: [over, homeCase('b', {})] })).toBe(false);
    expect(isQuiet({ finished: false, plan: null, cases: [] })).toBe(false);
    expect(isQuiet({ finished: false, plan, cases: [over] })).toBe(false);
  });
});

describe('what happened lately', () => {
  const happened = (type: string, facts: object = {}) =>
    recentText({ type, kind: null, count: null, ...facts } as never, zh);

  it('is one sentence with its number and its procedure', () => {
    expect(happened('correctionNotified', { count: 3 })).toBe('一次性告知补正 3 项。');
    expect(happened('procedureStarted', { kind: 'expertReview', count: 6 })).toBe(
      '开始专家评审，期限暂停，预计 6 个工作日。',
    );
    expect(happened('procedureEnded', { kind: 'publicity' })).toBe('公示结束，期限继续计算。');
  });

  it('is the word of the event where nothing more is to be told', () => {
    expect(happened('accepted')).toBe('受理。');
  });

  it('of a filing is that it is recorded, and no permit', () => {
    expect([happened('granted'), happened('recorded'), happened('notRecorded')]).toEqual([
      '准予。',
      '完成备案。',
      '不予备案。',
    ]);
    expect(happened('notGranted')).toBe('不予批准。');
  });
});
