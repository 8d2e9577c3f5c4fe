import { describe, expect, it } from '@jest/globals';
import { day } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import type { CaseAnswer, CaseClock } from '../../../web/src/view/case-story.ts';
import { lightLeft } from '../../../web/src/view/light-left.ts';
import { nearestDays } from '../../../web/src/view/light-words.ts';

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

const left = (clocks: readonly CaseClock[], changes: Partial<CaseAnswer> = {}) =>
  lightLeft(
    { stage: 'accepted', light: 'green', nearest: null, today: day('2026-10-12'), clocks: [...clocks], ...changes },
    texts.zh,
  );

describe('what stands beside the light of a case', () => {
  it('is left of the limit that the light is of, though a promised paper is due before it', () => {
    expect(left([clock('promised', '2026-10-15'), statutory, deferral])).toBe('剩 3 个工作日');
  });

  it('is told in calendar days where the limit counts them', () => {
    expect(left([clock('promised', '2026-10-20', { unit: 'calendarDays', remaining: 8 })])).toBe('剩 8 日');
  });

  it('is how far the limit is overrun, and not that it ends today', () => {
    const over = clock('promised', '2026-10-11', { light: 'red', consumed: 6, remaining: 0 });
    expect(left([over, statutory], { light: 'red' })).toBe('超 1 日');
  });

  it('is the limit of the window before acceptance, and of the applicant in correction', () => {
    const early = [statutory, clock('acceptance', '2026-10-12', { remaining: 0 })];
    expect(left(early, { stage: 'received' })).toBe('今天到期');
    expect(left([statutory, clock('correction', '2026-10-13', { remaining: 1 })], { stage: 'correcting' })).toBe(
      '剩 1 个工作日',
    );
  });

  it('is nothing while the limit stands, and once nothing is lit', () => {
    const standing = { clock: 'promised', stopped: true } as CaseAnswer['nearest'];
    expect(left([clock('promised', '2026-10-15')], { nearest: standing })).toBeNull();
    expect(left([statutory], { stage: 'decided', light: 'off' })).toBeNull();
  });
});

describe('the days in the light of a row', () => {
  const row = (stage: CaseAnswer['stage'], name: CaseClock['name'], remaining = 2) =>
    ({ stage, nearest: { clock: name, remaining } }) as Parameters<typeof nearestDays>[1];

  it('are those of the nearest clock only where the light is of it', () => {
    expect(nearestDays('green', row('accepted', 'promised'), texts.zh)).toBe('剩 2 日');
    expect(nearestDays('green', row('accepted', 'deferral'), texts.zh)).toBeNull();
    expect(nearestDays('red', row('accepted', 'deferral', -1), texts.zh)).toBeNull();
    expect(nearestDays('darkRed', row('accepted', 'promised', -6), texts.zh)).toBeNull();
  });

  it('are after the decision those of the step that is left', () => {
    expect(nearestDays('green', row('decided', 'service', 4), texts.zh)).toBe('剩 4 日');
    expect(nearestDays('notStarted', { stage: 'decided', nearest: null }, texts.zh)).toBeNull();
  });
});
