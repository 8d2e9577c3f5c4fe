import { describe, expect, it, test } from '@jest/globals';
import { file, wish, type Given, type Life } from './builders.ts';
import { permit } from './permit-wishes.ts';
import { told } from './reading.ts';
import { STAGES } from './stages.ts';

const accepted = (given: Given = {}) => file('2026-09-01T09:00', given).does('2026-09-02T09:00', wish.accept);
const warned = (life: Life, until: string) => told(life.until(until), 'warned');

describe('a warning ahead (预警)', () => {
  it('comes once for each limit, at 00:00 of its first yellow day', () => {
    expect(warned(accepted(), '2026-09-13T23:59')).toEqual([]);
    expect(warned(accepted(), '2027-01-01T00:00')).toEqual([
      '2026-09-14T00:00 warned promised',
      '2026-09-23T00:00 warned statutory',
    ]);
  });

  it('follows the threshold of the item, for what was promised', () => {
    expect(warned(accepted({ item: { yellow: 1 } }), '2026-09-16T00:00')).toEqual(['2026-09-15T00:00 warned promised']);
  });

  it('does not come where the limit is near its end from the first day on', () => {
    const short = accepted({ item: { promised: { length: 1, unit: 'workingDays' }, statutory: null } });
    expect(warned(short, '2026-12-01T00:00')).toEqual([]);
    const two = accepted({ item: { promised: { length: 2, unit: 'workingDays' }, statutory: null } });
    expect(warned(two, '2026-12-01T00:00')).toEqual(['2026-09-03T00:00 warned promised']);
  });

  it('does not come after the decision for a limit that it ended', () => {
    const decided = accepted().does('2026-09-11T09:00', wish.propose('grant')).does('2026-09-11T10:00', wish.sign);
    expect(warned(decided, '2027-01-01T00:00')).toEqual(['2026-09-22T00:00 warned service']);
  });

  it('comes with a back-dated acceptance, if the yellow day has passed by then', () => {
    const deemed = file('2026-09-01T09:00', {
      item: { promised: { length: 7, unit: 'workingDays' }, statutory: null },
    });
    expect(told(deemed.until('2026-12-01T00:00'), 'deemedAccepted', 'warned', 'urged')).toEqual([
      '2026-09-07T00:00 warned acceptance',
      '2026-09-09T00:00 deemedAccepted',
      '2026-09-09T00:00 warned promised',
      '2026-09-11T00:00 urged promised',
    ]);
  });

  it('is left out where the limit was over already: then it is urged', () => {
    const deemed = file('2026-09-01T09:00', {
      item: { promised: { length: 3, unit: 'workingDays' }, statutory: null },
    });
    expect(told(deemed.until('2026-12-01T00:00'), 'warned', 'urged')).toEqual([
      '2026-09-07T00:00 warned acceptance',
      '2026-09-09T00:00 urged promised',
    ]);
  });

  it('comes again for a limit that a correction started anew', () => {
    const corrected = file('2026-09-01T09:00', { missing: ['E1'] })
      .does('2026-09-07T09:00', wish.correct('E1'))
      .does('2026-09-08T09:00', wish.handIn('E1'));
    expect(warned(corrected, '2026-09-15T00:00')).toEqual([
      '2026-09-07T00:00 warned acceptance',
      '2026-09-14T00:00 warned acceptance',
    ]);
  });

  it('reaches the applicant before a correction, a deferral or a rectification lapses', () => {
    expect(warned(STAGES.correcting, '2026-09-22T00:00')).toEqual(['2026-09-18T00:00 warned correction']);
    expect(warned(STAGES.deferred, '2026-09-10T00:00')).toEqual(['2026-09-08T00:00 warned deferral']);
    expect(warned(STAGES.rectifying, '2026-09-23T00:00').at(-1)).toBe('2026-09-20T00:00 warned rectify');
  });

  it('reaches who has to check a commitment', () => {
    expect(warned(STAGES.committed, '2026-12-01T00:00')).toEqual([
      '2026-09-11T00:00 warned service',
      '2026-11-12T00:00 warned check',
    ]);
  });

  test.each(['hearingRequest', 'statement', 'reconsideration', 'suit'] as const)('is not given of %s', (clock) => {
    const served = STAGES.refused.does('2026-09-04T09:00', wish.serve);
    const notified = STAGES.granted.does('2026-09-04T09:00', permit.notify());
    const all = [...warned(served, '2028-01-01T00:00'), ...warned(notified, '2028-01-01T00:00')];
    expect(all.filter((one) => one.endsWith(` ${clock}`))).toEqual([]);
  });
});
