import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { firstDisagreement } from './agreement.ts';
import { live } from './day-by-day.ts';
import { ClockMaker } from './make-clock.ts';
import type { PlainAnswer, PlainClock } from './plain-clock.ts';
import { PATIENCE, RUNS } from './runs.ts';

test(
  'a clock says on every field what is found by living through it day by day',
  () => {
    const found = firstDisagreement(RUNS, 20_261_012);
    expect({ ...found, says: found?.domain }).toEqual({ ...found, says: found?.life });
  },
  PATIENCE,
);

describe('among the clocks made', () => {
  const lives: [PlainClock, ReturnType<typeof live>][] = [];

  beforeAll(() => {
    const maker = new ClockMaker(1);
    const clocks = Array.from({ length: 500 }, () => maker.make());
    lives.push(...clocks.map((clock): (typeof lives)[number] => [clock, live(clock)]));
  });

  const kinds: [string, (clock: PlainClock, life: PlainAnswer) => boolean][] = [
    [
      'are paused twice on one day',
      ({ pauses = [] }, { days }) => pauses.length > 1 && days.some((d) => d.pause === 1),
    ],
    ['roll', (_, { nominal, due }) => nominal < due],
    ['are provisional', (_, { provisional }) => provisional],
    ['are extended', ({ length }, { days }) => days.some(({ of }) => of !== null && of > length)],
    ['are late', (_, { onTime }) => onTime === false],
    ['turn blue', (_, { lights }) => lights.some(({ light }) => light === 'blue')],
    ...['PAUSE-NO-NOTICE', 'EXTENSION-SIGNER', 'EXTENSION-TOO-LONG', 'EXTENSION-TOO-OFTEN'].map(refusing),
    ...['EXTENSION-TOO-EARLY', 'EXTENSION-TOO-LATE'].map(refusing),
  ];

  it.each(kinds)('some %s', (_, isSo) => {
    const some = lives.filter(([clock, life]) => 'due' in life && isSo(clock, life));
    expect(some.length).toBeGreaterThan(2);
  });

  it('some would end after 2099', () => {
    expect(lives.some(([, life]) => 'past2099' in life)).toBe(true);
  });
});

function refusing(name: string): [string, (clock: PlainClock, life: PlainAnswer) => boolean] {
  return [`are refused E-${name}`, (_, { refused }) => refused.some(({ code }) => code === `E-${name}`)];
}
