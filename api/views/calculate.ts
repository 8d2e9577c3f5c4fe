import { answerClock } from '../../domain/clock/answer-clock.ts';
import { isClockRefusal, type ClockAnswer, type ClockRefusal } from '../../domain/clock/clock.ts';
import { readClock, type ClockRequest } from '../../domain/clock/read-clock.ts';
import type { calculatorRoutes } from '../contract/calculator.ts';
import type { GivenOf } from '../contract/route.ts';
import { clockEndOf } from './clock-end.ts';
import { tellReason, type Reason, type Sentence } from './day-sentences.ts';

/** Answers a question to the calculator over the published calendar, or the one given with it. */
export function calculate(body: ClockRequest): GivenOf<typeof calculatorRoutes.calculate> | ClockRefusal {
  const read = readClock(body);
  if (isClockRefusal(read)) return read;
  const answer = answerClock(read.clock, read.calendar, read.moments);
  if (isClockRefusal(answer)) return answer;
  return {
    ...clockEndOf(read.clock, read.calendar, answer),
    moments: answer.moments,
    days: answer.days,
    reasons: reasonsOf(answer),
  };
}

function reasonsOf({ days }: ClockAnswer): Partial<Record<Reason, Sentence>> {
  const met = new Set<Reason>(days.map(({ why }) => why));
  return Object.fromEntries([...met].map((reason) => [reason, tellReason(reason)]));
}
