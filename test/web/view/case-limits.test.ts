import { describe, expect, it } from '@jest/globals';
import { day } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import { noLimitWords, stoppedHeading, stripClock } from '../../../web/src/view/case-answer.ts';
import { headlineOf } from '../../../web/src/view/headline.ts';
import { LIMIT, accepted, answer, check, clock, reader, statutory } from './case-answers.ts';

describe('a case that was filed ahead', () => {
  const waits = { stage: 'filedAhead', clocks: [], waitsFor: [{ code: 'A22', name: '施工图审查' }] };

  it('says for what it waits and what is promised from acceptance on, and not that nothing is promised', () => {
    expect(headlineOf(answer(waits), '', reader)).toEqual({
      label: '什么时候收件',
      clock: null,
      day: null,
      note: 'A22 施工图审查办结当天自动收件。承诺受理后 5 个工作日内作出决定。',
    });
    expect(headlineOf(answer(waits), '', { language: 'en', texts: texts.en })?.note).toBe(
      'By itself on the day on which A22 施工图审查 is granted. Decision promised within 5 working days of acceptance.',
    );
  });

  it('promises nothing where the zone does not, or where another organ decides', () => {
    const noteOf = (changes: Record<string, unknown>) => headlineOf(answer({ ...waits, ...changes }), '', reader)?.note;
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
    expect(heading('correcting')).toBe('法定期限自 2026-10-08（周四）起不再计算');
    expect([heading('decided'), stoppedHeading(answer({}), statutory as never, reader)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('the ledger of a step after the decision is headed by the day on which it ended, where that was before its last day', () => {
    const heading = (end: string | null) =>
      stoppedHeading(answer({ stage: 'decided' }), { ...check, end: end && day(end) } as never, reader);
    expect(heading('2026-10-12')).toBe('核查期限已于 2026-10-12（周一）结束');
    expect([heading(null), heading(check.due)]).toEqual([undefined, undefined]);
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
    const label = (...clocks: unknown[]) => headlineOf(answer({ clocks }), '/o/cases/c', reader)?.label;
    const { limits } = texts.zh.case;
    expect(label(leg('forward'))).toBe(limits.forward);
    expect(label(leg('forward', '2026-10-09'), leg('upperAcceptance'))).toBe(limits.upperAcceptance);
    const gone = [leg('forward', '2026-10-09'), leg('upperAcceptance', '2026-10-10')];
    expect(label(...gone, leg('upperStatutory'))).toBe(limits.upperStatutory);
  });
});
