import { isDeepStrictEqual } from 'node:util';
import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { type ClockAnswer, isClockRefusal } from '../../../domain/clock/clock.ts';
import { readClock } from '../../../domain/clock/read-clock.ts';
import { live } from './day-by-day.ts';
import { ClockMaker } from './make-clock.ts';
import type { PlainClock } from './plain-clock.ts';

/** A clock on which the domain and the day-by-day life do not agree, with what each says. */
export interface Disagreement {
  readonly clock: PlainClock;
  readonly domain: unknown;
  readonly life: unknown;
}

/** Makes `n` clocks of a seed and gives the first on which the two differ in any field; null: they agree on all. */
export function firstDisagreement(n: number, seed: number): Disagreement | null {
  const maker = new ClockMaker(seed);
  for (let i = 0; i < n; i++) {
    const clock = maker.make();
    const [domain, life] = [askDomain(clock), live(clock)];
    if (!isDeepStrictEqual(domain, life)) return { clock, domain, life };
  }
  return null;
}

/** What the domain says of a clock as a worked case writes it. */
export function askDomain(clock: PlainClock): unknown {
  const read = readClock(clock);
  if (isClockRefusal(read)) return read;
  const answer = answerClock(read.clock, read.calendar, read.moments);
  if (!isClockRefusal(answer)) return fieldsOf(answer);
  return answer.code === 'E-PERIOD-PAST-2099' ? { past2099: answer.field } : answer;
}

/** The fields of the answer; it may hold more. */
function fieldsOf({ due, nominal, provisional, excluded, consumed, ...rest }: ClockAnswer) {
  const { onTime, refused, lights, moments, days } = rest;
  return { due, nominal, provisional, excluded, consumed, onTime, refused, lights, moments, days };
}
