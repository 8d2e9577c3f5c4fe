import { describe, expect, it, test } from '@jest/globals';
import { type Clock, type Extension, type ExtensionRule, SIGNERS } from '../../../domain/clock/clock.ts';
import { day } from './days.ts';
import { projected } from './projecting.ts';

const anExtension = (change: Partial<Extension> = {}): Extension => ({
  signedOn: day('2026-03-10'),
  by: 'organHead',
  length: 10,
  ...change,
});

const JOINT: ExtensionRule = { by: 'govHead', max: 15, times: 1, article: '许可法 42(2)' };

describe('a valid extension', () => {
  it('adds its days once, signed by the head of the organ', () => {
    expect(projected({ extensions: [anExtension()] })).toMatchObject({ due: '2026-03-30', of: 20, refused: [] });
  });

  test.each(['2026-03-02', '2026-03-16'])('can be signed on %s', (signedOn) => {
    expect(projected({ extensions: [anExtension({ signedOn: day(signedOn) })] }).due).toBe('2026-03-30');
  });

  it('can be signed on the rolled day of a period of calendar days', () => {
    const change: Partial<Clock> = { unit: 'calendarDays', length: 5 };
    const signed = (signedOn: string): Extension[] => [anExtension({ signedOn: day(signedOn) })];
    expect(projected({ ...change, extensions: signed('2026-03-09') })).toMatchObject({
      nominal: '2026-03-17',
      refused: [],
    });
    expect(projected({ ...change, extensions: signed('2026-03-10') }).refused).toMatchObject([
      { code: 'E-EXTENSION-TOO-LATE' },
    ]);
  });

  it('can be signed on a day that only a pause has kept within the period', () => {
    const pauses = [{ kind: 'hearing' as const, notice: day('2026-03-03'), to: day('2026-03-06') }];
    const extensions = [anExtension({ signedOn: day('2026-03-19') })];
    expect(projected({ pauses, extensions }).due).toBe('2026-04-02');
    expect(projected({ extensions }).due).toBe('2026-03-16');
  });
});

describe('an extended period', () => {
  it('makes room for the next extension, where the rule allows several', () => {
    const extensions = [anExtension({ length: 5 }), anExtension({ signedOn: day('2026-03-23'), length: 5 })];
    const rule = { ...JOINT, by: 'organHead' as const, times: 2 };
    expect(projected({ extensions, extensionRule: rule })).toMatchObject({ due: '2026-03-30', of: 20 });
    expect(projected({ extensions: extensions.toReversed(), extensionRule: rule })).toMatchObject({
      due: '2026-03-23',
      of: 15,
    });
  });

  it('of months is counted from the end that was not rolled', () => {
    const clock = projected({
      start: day('2026-01-31'),
      unit: 'months',
      length: 1,
      extensions: [anExtension({ signedOn: day('2026-02-28'), length: 1 })],
    });
    expect(clock).toMatchObject({ nominal: '2026-03-28', due: '2026-03-30', of: 2 });
  });
});

describe('an extension has no effect, by name', () => {
  test.each<[string, Partial<Extension>]>([
    ['E-EXTENSION-TOO-EARLY', { signedOn: day('2026-03-01') }],
    ['E-EXTENSION-TOO-LATE', { signedOn: day('2026-03-17') }],
    ['E-EXTENSION-TOO-LONG', { length: 11 }],
  ])('%s', (code, change) => {
    const clock = projected({ extensions: [anExtension(change)] });
    expect(clock.refused).toEqual([{ part: 'extensions', index: 0, article: '许可法 42(1)', code }]);
    expect(clock).toMatchObject({ due: '2026-03-16', of: 10 });
  });

  it('E-EXTENSION-SIGNER for all but the one whom the rule names', () => {
    const refusedFor = (extensionRule?: ExtensionRule): string[] =>
      SIGNERS.filter((by) => projected({ extensions: [anExtension({ by })], extensionRule }).refused.length > 0);
    expect(refusedFor()).toEqual(SIGNERS.filter((by) => by !== 'organHead'));
    expect(refusedFor(JOINT)).toEqual(SIGNERS.filter((by) => by !== 'govHead'));
  });

  it('E-EXTENSION-TOO-OFTEN, but an invalid one before it does not count', () => {
    const clock = projected({ extensions: [anExtension({ length: 11 }), anExtension(), anExtension({ length: 1 })] });
    expect(clock.refused.map(({ index, code }) => [index, code])).toEqual([
      [0, 'E-EXTENSION-TOO-LONG'],
      [2, 'E-EXTENSION-TOO-OFTEN'],
    ]);
    expect(clock.due).toBe('2026-03-30');
  });

  it('with the article of its own rule', () => {
    const extensions = [anExtension({ by: 'zoneHead', length: 15 })];
    expect(projected({ extensions, extensionRule: JOINT }).refused).toMatchObject([{ article: '许可法 42(2)' }]);
  });

  it('after the pauses that have none', () => {
    const pauses = [{ kind: 'hearing' as const, notice: null, to: day('2026-03-06') }];
    const clock = projected({ pauses, extensions: [anExtension({ by: 'govHead' })] });
    expect(clock.refused.map(({ part }) => part)).toEqual(['pauses', 'extensions']);
  });
});
