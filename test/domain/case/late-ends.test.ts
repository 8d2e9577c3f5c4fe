import { describe, expect, it } from '@jest/globals';
import { lateEnds, recordedLate } from '../../../domain/case/late-ends.ts';
import { at } from '../../setup/at.ts';
import { day, file, wish } from './builders.ts';
import { tellsLate } from './late-life.ts';
import { review } from './review-wishes.ts';

const accepted = file('2026-08-28T09:00').does('2026-08-28T10:00', wish.accept);
const decided = accepted.does('2026-08-31T09:00', wish.propose('grant')).does('2026-08-31T10:00', wish.sign);

describe('what the ledger of a clock owes to a late record (补录)', () => {
  it('is the end of the limit that the act ended, with the day on which it was recorded', () => {
    const { events } = tellsLate(decided, '2026-09-10T17:00', wish.serve, { done: '2026-09-03T11:30' });
    const ends = lateEnds([...decided.events, ...events]);
    expect(ends).toContainEqual({ of: 'clock', name: 'service', on: '2026-09-03', recordedAt: at('2026-09-10T17:00') });
    expect(recordedLate(ends, { of: 'clock', name: 'service', on: day('2026-09-03') })).toBe('2026-09-10');
    expect(recordedLate(ends, { of: 'clock', name: 'promised', on: day('2026-08-31') })).toBeNull();
  });

  it('is the end of a special procedure, and nothing that followed from it by itself', () => {
    const stopped = accepted.does('2026-08-31T09:00', review.start('expertReview', 30));
    const told = tellsLate(stopped, '2026-10-12T09:00', review.end('expertReview'), { done: '2026-09-01T16:00' });
    expect(lateEnds([...stopped.events, ...told.events])).toEqual([
      { of: 'procedure', name: 'expertReview', on: '2026-09-01', recordedAt: at('2026-10-12T09:00') },
    ]);
  });

  it('is nothing where everything was recorded when it happened', () => {
    expect(lateEnds(decided.does('2026-09-03T11:30', wish.serve).events)).toEqual([]);
  });
});
