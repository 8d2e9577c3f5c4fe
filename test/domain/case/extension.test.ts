import { describe, expect, it, test } from '@jest/globals';
import type { Capacity } from '../../../domain/case/actor.ts';
import { file, wish, type Given } from './builders.ts';
import { person } from './commands.ts';
import { dueOn, flagsOn, lightOn, told } from './reading.ts';
import { review } from './review-wishes.ts';

/** Accepted on Monday 2026-01-19: promised by 2026-02-02, by statute by Saturday 2026-02-14, which is worked. */
const accepted = (given: Given = {}) => file('2026-01-19T09:00', given).does('2026-01-19T10:00', wish.accept);
const extended = accepted().does('2026-02-14T17:00', review.extend(10));

describe('an extension (延期) of the statutory limit', () => {
  it('signed on the last day lengthens it, and not what was promised', () => {
    expect(dueOn(accepted(), 'statutory', '2026-02-14')).toBe('2026-02-14');
    expect([dueOn(extended, 'statutory', '2026-02-14'), dueOn(extended, 'promised', '2026-02-14')]).toEqual([
      '2026-03-06',
      '2026-02-02',
    ]);
    expect([lightOn(extended, '2026-02-14'), lightOn(extended, '2026-03-07')]).toEqual(['red', 'darkRed']);
    expect(flagsOn(extended, '2026-02-24')).toMatchObject({ statutoryOverdue: false, promiseOverdue: true });
  });

  test.each(['2026-02-15T00:00', '2026-02-24T09:00'])('signed after it, at %s, changes nothing', (moment) => {
    expect(accepted().tries(moment, review.extend(10))).toMatchObject({
      code: 'E-EXTENSION-TOO-LATE',
      article: '许可法 42(1)',
      facts: { due: '2026-02-14' },
    });
    const late = accepted().until(moment);
    expect([
      dueOn(late, 'statutory', moment.slice(0, 10)),
      flagsOn(late, moment.slice(0, 10)).statutoryOverdue,
    ]).toEqual(['2026-02-14', true]);
  });

  describe('of a limit that counts from receipt', () => {
    const statutory = { length: 30, unit: 'calendarDays', from: 'receipt' } as const;
    const received = (given: Given = {}) => file('2026-01-19T09:00', { item: { statutory }, ...given });
    const longer = received().does('2026-01-20T09:00', review.extend(10));

    it('is signed before acceptance too, and stays with acceptance', () => {
      expect(dueOn(received(), 'statutory', '2026-01-19')).toBe('2026-02-24');
      expect(longer.state.stage).toBe('received');
      expect(dueOn(longer, 'statutory', '2026-01-20')).toBe('2026-02-28');
      const acceptedLater = longer.does('2026-01-21T09:00', wish.accept);
      expect(dueOn(acceptedLater, 'statutory', '2026-01-21')).toBe('2026-02-28');
      expect(acceptedLater.tries('2026-01-22T09:00', review.extend(5))?.code).toBe('E-EXTENSION-TOO-OFTEN');
    });

    it('is signed by the same head and with the same bounds', () => {
      expect(received().tries('2026-01-20T09:00', review.extend(10), person('zoneHead'))).toMatchObject({
        code: 'E-EXTENSION-SIGNER',
        article: '许可法 42(1)',
      });
      expect(received().tries('2026-01-20T09:00', review.extend(11))?.code).toBe('E-EXTENSION-TOO-LONG');
      expect(longer.tries('2026-01-20T10:00', review.extend(1))?.code).toBe('E-EXTENSION-TOO-OFTEN');
    });

    it('is not signed while a correction has ended the limit, and belongs to the limit that ended', () => {
      const correcting = received({ missing: ['E1'] })
        .does('2026-01-20T09:00', review.extend(10))
        .does('2026-01-21T09:00', wish.correct('E1'));
      expect(correcting.tries('2026-01-22T09:00', review.extend(5))).toMatchObject({
        code: 'E-CASE-STAGE',
        article: '许可法 42(1)',
      });
      const corrected = correcting.does('2026-01-26T09:00', wish.handIn('E1'));
      expect(dueOn(corrected, 'statutory', '2026-01-26')).toBe('2026-02-25');
      expect(corrected.tries('2026-01-27T09:00', review.extend(10))).toBeNull();
    });
  });

  it('is of nothing before acceptance where the limit counts from it', () => {
    const extensionRule = { by: 'principalHead', max: 40, times: 1, article: '673号 10' } as const;
    expect(file('2026-01-19T09:00').tries('2026-01-19T10:00', review.extend(10))).toMatchObject({
      code: 'E-EXTENSION-NOTHING',
      article: '许可法 42(1)',
      field: 'clock',
    });
    const ruled = file('2026-01-19T09:00', { item: { extensionRule } });
    expect(ruled.tries('2026-01-19T10:00', review.extend(10))?.article).toBe('673号 10');
  });

  it('is given once', () => {
    expect(extended.tries('2026-02-24T09:00', review.extend(5))).toMatchObject({
      code: 'E-EXTENSION-TOO-OFTEN',
      article: '许可法 42(1)',
    });
  });

  it('is ten working days at most', () => {
    expect(accepted().tries('2026-02-13T09:00', review.extend(10))).toBeNull();
    expect(accepted().tries('2026-02-13T09:00', review.extend(11))?.code).toBe('E-EXTENSION-TOO-LONG');
    expect(accepted().tries('2026-02-13T09:00', review.extend(Infinity))?.code).toBe('E-EXTENSION-TOO-LONG');
  });

  test.each(['zoneHead', 'govHead', 'principalHead'] as const)('is not signed by %s', (capacity: Capacity) => {
    expect(accepted().tries('2026-02-13T09:00', review.extend(10), person(capacity))).toMatchObject({
      code: 'E-EXTENSION-SIGNER',
      article: '许可法 42(1)',
    });
  });

  it('follows the item’s own rule where its law has one', () => {
    const extensionRule = { by: 'principalHead', max: 40, times: 1, article: '673号 10' } as const;
    const item = accepted({ item: { extensionRule } });
    expect(item.tries('2026-02-13T09:00', review.extend(10))).toMatchObject({
      code: 'E-EXTENSION-SIGNER',
      article: '673号 10',
    });
    const longer = item.does('2026-02-13T09:00', review.extend(40), person('principalHead'));
    expect(dueOn(longer, 'statutory', '2026-02-13')).toBe('2026-04-20');
  });

  it('is judged by the last day as a special procedure has moved it', () => {
    const paused = accepted()
      .does('2026-02-13T09:00', review.start('expertReview', 3))
      .does('2026-02-24T17:00', review.end('expertReview'));
    expect(dueOn(paused, 'statutory', '2026-02-24')).toBe('2026-02-25');
    expect(paused.tries('2026-02-25T23:59', review.extend(10))).toBeNull();
    expect(paused.tries('2026-02-26T00:00', review.extend(10))?.code).toBe('E-EXTENSION-TOO-LATE');
  });

  it('is of a statutory limit alone', () => {
    expect(accepted({ item: { statutory: null } }).tries('2026-01-20T09:00', review.extend(5))).toMatchObject({
      code: 'E-EXTENSION-NOTHING',
      field: 'clock',
    });
  });
});

describe('whoever was warned', () => {
  /** By statute by 2026-09-30; the last four working days are yellow: from 2026-09-23. */
  const life = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept).until('2026-09-24T09:00');
  const warned = (length: number) =>
    told(life.does('2026-09-24T09:00', review.extend(length)).until('2026-12-01T00:00'), 'warned', 'urged').filter(
      (event) => event.endsWith('statutory'),
    );

  it('is warned again before the new last day', () => {
    expect(warned(10)).toEqual([
      '2026-09-23T00:00 warned statutory',
      '2026-10-14T00:00 warned statutory',
      '2026-10-21T00:00 urged statutory',
    ]);
  });

  it('is not warned again where the extension leaves the limit as near its end as it was', () => {
    expect(warned(1)).toEqual(['2026-09-23T00:00 warned statutory', '2026-10-09T00:00 urged statutory']);
  });
});
