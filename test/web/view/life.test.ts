import { describe, expect, it } from '@jest/globals';
import { day } from '../../../web/src/gallery/story.ts';
import { modesOf } from '../../../web/src/pages/case/clocks/modes.ts';
import { lastStopped, previewed } from '../../../web/src/pages/case/clocks/previewed.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import type { CaseAnswer, CaseClock } from '../../../web/src/view/case-read.ts';
import { lengthText } from '../../../web/src/view/clock-length.ts';
import { requestReason } from '../../../web/src/view/request-reason.ts';
import { overrunOf } from '../../../web/src/view/overrun.ts';
import { excludedBy, pausesOf, standsThrough } from '../../../web/src/view/pauses.ts';
import { spansOf } from '../../../web/src/view/spans.ts';
import { replacedBy, successionsOf, succeedsOf } from '../../../web/src/view/succession.ts';

const review = {
  kind: 'expertReview' as const,
  noticeOn: day('2026-09-24'),
  days: 7,
  plannedEnd: day('2026-10-12'),
  endedOn: null,
  overCap: false,
};
const row = (date: string, why: string, n: number | null = null, pause: number | null = null) =>
  ({ date: day(date), why, n, of: n === null ? null : 30, counted: n !== null, article: null, pause }) as const;
const statutory = {
  name: 'statutory',
  length: 20,
  unit: 'workingDays',
  due: day('2026-11-03'),
  days: [row('2026-09-24', 'workday', 1), row('2026-09-28', 'paused', null, 0), row('2026-10-12', 'paused', null, 0)],
} as unknown as CaseClock;

const answer = (changes: object): CaseAnswer =>
  ({
    today: day('2026-09-30'),
    procedures: [review],
    clocks: [statutory],
    papers: [{ id: 'p1', kind: 'procedureNotice', title: '特别程序告知书', issuedOn: day('2026-09-24') }],
    events: [],
    flags: {},
    stage: 'accepted',
    whoseTime: [],
    ...changes,
  }) as unknown as CaseAnswer;

describe('a special procedure', () => {
  it('is named in the ledger, with its written notice beside it (许可法 45)', () => {
    const pauses = pausesOf(answer({}), { language: 'zh', texts: texts.zh, base: '/e' });
    expect(pauses.pauseNames[0]).toBe('专家评审');
    expect(pauses.pausePapers?.[0]).toEqual({ name: '特别程序告知书', href: '/e/papers/p1' });
  });

  it('has taken out the days up to today, and no more', () => {
    expect(excludedBy(statutory, 0, day('2026-09-30'))).toBe(1);
    expect(excludedBy(statutory, 1, day('2026-09-30'))).toBe(0);
  });

  it('stands through its planned last day, or through today once that has passed', () => {
    expect(standsThrough(answer({}))).toBe('2026-10-12');
    expect(standsThrough(answer({ today: day('2026-10-20') }))).toBe('2026-10-20');
    expect(standsThrough(answer({ procedures: [{ ...review, endedOn: day('2026-09-29') }] }))).toBeNull();
  });

  it('gives its name to the time of the third side', () => {
    const span = { side: 'third', days: 3, from: day('2026-09-24'), to: day('2026-09-29'), reason: '特别程序' };
    expect(spansOf(answer({ whoseTime: [span] }), texts.zh)[0]?.reason).toBe('专家评审');
  });

  it('that is only previewed stands in the ledger as if it ran', () => {
    const wish = {
      act: 'startProcedure',
      body: { procedure: 'testing', days: 5, began: null, notice: '检测' },
    } as const;
    const told = { papers: [], clocks: [{ ...statutory, days: [row('2026-10-08', 'paused', null, 1)] }] } as never;
    const shown = previewed(answer({}), wish, told);
    expect(shown.procedures[1]).toMatchObject({ kind: 'testing', noticeOn: '2026-09-30', plannedEnd: '2026-10-08' });
    expect(previewed(answer({}), null, null).procedures).toHaveLength(1);
    expect(lastStopped([statutory], 3)).toBeNull();
  });
});

describe('an extended limit', () => {
  it('tells what was added', () => {
    expect(lengthText(statutory)).toBe('20＋10');
    expect(lengthText({ ...statutory, days: [] })).toBe('20');
  });
});

describe('what may be done to the limits', () => {
  it('ends a pause that runs before it begins another', () => {
    const acts = ['startProcedure', 'endProcedure', 'accept'].map((act) => ({ act, allowed: true, why: null }));
    expect(modesOf({ acts })).toEqual(['end', 'pause']);
  });
});

describe('an overrun', () => {
  const explained = { type: 'overrunExplained', reason: '专家临时更换', expected: '2026-10-16' };

  it('tells the applicant the reason and the expected day (722号 36(2))', () => {
    const told = overrunOf(answer({ flags: { promiseOverdue: true }, events: [explained] }));
    expect(told).toEqual({ promised: { reason: '专家临时更换', expected: '2026-10-16' }, statutory: false });
  });

  it('without a reason says so, and a proposal that nobody signed tells none', () => {
    const proposed = { type: 'decisionPrepared', proposal: { overrunReason: '还没有签发' } };
    const told = overrunOf(answer({ flags: { promiseOverdue: true }, events: [proposed] }));
    expect(told.promised).toEqual({ reason: null, expected: null });
  });

  it('of the legal limit is told as long as nothing is decided', () => {
    expect(overrunOf(answer({ flags: { statutoryOverdue: true } })).statutory).toBe(true);
    expect(overrunOf(answer({ flags: { statutoryOverdue: true }, stage: 'decided' })).statutory).toBe(false);
  });
});

describe('renewal and change of a permit', () => {
  const permit = { state: 'valid', renewalBy: day('2026-10-01'), extensionBy: null, asked: null, successor: null };

  it('can be applied for while it holds, a renewal in time (许可法 50)', () => {
    expect(successionsOf(answer({ permit }))).toEqual(['renewal', 'change']);
    expect(successionsOf(answer({ permit, today: day('2026-10-02') }))).toEqual(['change']);
  });

  it('cannot be applied for twice, nor of what does not hold', () => {
    expect(
      successionsOf(answer({ permit: { ...permit, successor: { kind: 'change', case: 'c2', bySilence: false } } })),
    ).toEqual([]);
    expect(successionsOf(answer({ permit: { ...permit, state: 'void' } }))).toEqual([]);
    expect(successionsOf(answer({ permit: null }))).toEqual([]);
  });

  it('can be applied for again once an application was renewed by silence and is still undecided (许可法 50(2))', () => {
    const successor = { kind: 'renewal', case: 'c2', bySilence: true };
    expect(successionsOf(answer({ permit: { ...permit, successor } }))).toEqual(['renewal', 'change']);
  });

  it('that was granted is what holds in its place, and its page leads there', () => {
    const ended = (caseId: string, granted: boolean) => ({
      type: 'successionDecided',
      kind: 'renewal',
      caseId,
      granted,
    });
    const events = [ended('c2', false), ended('c3', true)];
    expect(replacedBy(answer({ permit: { ...permit, state: 'changed' }, events }))).toEqual({
      kind: 'renewal',
      case: 'c3',
    });
    expect(replacedBy(answer({ permit, events: [ended('c2', false)] }))).toBeNull();
  });

  it('is read back from the address, and what is neither is nothing', () => {
    expect(succeedsOf('renewal~c1')).toEqual({ kind: 'renewal', case: 'c1' });
    for (const text of [null, '', 'renewal', 'transfer~c1']) expect(succeedsOf(text)).toBeNull();
  });
});

describe('what a holder asks of a permit', () => {
  it.each(['permitExtensionAsked', 'deregistrationAsked'] as const)(
    'is decided beside the reason of %s that was given last',
    (type) => {
      const asked = (reason: string) => ({ type, reason });
      const others = [
        { type: 'permitExtensionAsked', reason: '-' },
        { type: 'deregistrationAsked', reason: '-' },
      ];
      const events = [...others, asked('设备延期'), asked('进口设备还没有到货')];
      expect(requestReason(answer({ events }), type)).toBe('进口设备还没有到货');
      expect(requestReason(answer({}), type)).toBeNull();
    },
  );
});
