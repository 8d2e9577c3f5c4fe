import { describe, expect, it } from '@jest/globals';
import { minutesLeft } from '../../../web/src/session/session-time.ts';

const TOLD = 1_000_000;
const leftAfter = (endsIn: number, seconds: number) => minutesLeft(endsIn, TOLD, TOLD + seconds * 1000);

describe('the warning before a session ends', () => {
  it('is silent until five minutes before, and once the session has ended', () => {
    expect(leftAfter(7200, 6899)).toBeNull();
    expect(leftAfter(7200, 6900)).toBe(5);
    expect(leftAfter(7200, 7200)).toBeNull();
  });

  it('takes a look at the clock from before it was told for that moment', () => {
    expect(leftAfter(180, -5)).toBe(3);
  });

  it('counts minutes that have begun as whole', () => {
    expect([leftAfter(300, 59), leftAfter(300, 61), leftAfter(300, 299)]).toEqual([5, 4, 1]);
  });
});
