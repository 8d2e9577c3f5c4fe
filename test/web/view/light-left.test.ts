import { describe, expect, it } from '@jest/globals';
import { day } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import type { CaseAnswer, CaseClock } from '../../../web/src/view/case-read.ts';
import { lightLeft } from '../../../web/src/view/light-left.ts';
import { lightWords, litDays } from '../../../web/src/view/light-words.ts';

const clock = (name: CaseClock['name'], due: string, changes: Partial<CaseClock> = {}): CaseClock =>
  ({
    name,
    due: day(due),
    unit: 'workingDays',
    length: 5,
    end: null,
    consumed: 2,
    remaining: 3,
    light: 'green',
    days: [],
    ...changes,
  }) as CaseClock;

const deferral = clock('deferral', '2026-10-14', { unit: 'calendarDays', remaining: 2, light: 'yellow' });
const statutory = clock('statutory', '2026-10-28', { remaining: 12 });

const left = (lit: CaseClock['name'] | null, clocks: readonly CaseClock[], changes: Partial<CaseAnswer> = {}) =>
  lightLeft(
    {
      light: 'green',
      lit: lit && { clock: lit, remaining: 3 },
      nearest: null,
      today: day('2026-10-12'),
      clocks: [...clocks],
      ...changes,
    },
    texts.zh,
  );

describe('what stands beside the light of a case', () => {
  it('is left of the limit that the light is of, though a promised paper is due before it', () => {
    expect(left('promised', [clock('promised', '2026-10-15'), statutory, deferral])).toBe('剩 3 个工作日');
  });

  it('is told in calendar days where the limit counts them', () => {
    const inDays = clock('promised', '2026-10-20', { unit: 'calendarDays', remaining: 8 });
    expect(left('promised', [inDays])).toBe('剩 8 日');
  });

  it('is how far the limit is overrun, and not that it ends today', () => {
    const over = clock('promised', '2026-10-11', { light: 'red', consumed: 6, remaining: 0 });
    expect(left('promised', [over, statutory], { light: 'red' })).toBe('超 1 日');
    expect(left('acceptance', [statutory, clock('acceptance', '2026-10-12', { remaining: 0 })])).toBe('今天到期');
  });

  it('is nothing while the limit stands, and once nothing is lit', () => {
    const standing = { clock: 'promised', stopped: true } as CaseAnswer['nearest'];
    expect(left('promised', [clock('promised', '2026-10-15')], { nearest: standing })).toBeNull();
    expect(left(null, [statutory], { light: 'off' })).toBeNull();
  });
});

describe('the days in the light of a row', () => {
  type Row = Parameters<typeof litDays>[1];
  const row = (stage: CaseAnswer['stage'], lit: Row['lit'], nearest: unknown = null) =>
    ({ stage, lit, nearest }) as Row;
  const paperDue = { clock: 'deferral', remaining: 1 };

  it('are those of the clock that the light is of, though a promised paper is due before it', () => {
    expect(litDays('green', row('accepted', { clock: 'promised', remaining: 7 }, paperDue), texts.zh)).toBe('剩 7 日');
    expect(litDays('red', row('accepted', { clock: 'promised', remaining: -1 }, paperDue), texts.zh)).toBe('超 1 日');
    expect(litDays('blue', row('accepted', null, paperDue), texts.zh)).toBeNull();
  });

  it('are told with their limit where the day beside them is that of another', () => {
    const promised = { clock: 'promised', remaining: 3 } as const;
    expect(lightWords('green', row('accepted', promised, paperDue), texts.zh)).toEqual({
      word: '承诺',
      detail: '剩 3 日',
    });
    expect(lightWords('green', row('accepted', promised, promised), texts.zh)).toEqual({ word: '剩 3 日' });
    expect(lightWords('blue', row('accepted', null, paperDue), texts.zh)).toEqual({});
  });

  it('are after the decision those of the step that is left', () => {
    expect(litDays('green', row('decided', null, { clock: 'service', remaining: 4 }), texts.zh)).toBe('剩 4 日');
    expect(litDays('notStarted', row('decided', null), texts.zh)).toBeNull();
  });
});
