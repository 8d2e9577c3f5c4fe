import { answerClock } from '../../domain/clock/answer-clock.ts';
import { isClockRefusal, type ClockRefusal } from '../../domain/clock/clock.ts';
import { readClock, type ClockRequest } from '../../domain/clock/read-clock.ts';
import type { Client } from '../../api/contract/client.ts';
import { askCalculator } from '../loose-routes.ts';
import { Failure } from '../failure.ts';

/** The answer about a clock, as it stands in JSON. */
export interface Answer {
  readonly [field: string]: unknown;
  readonly refused: readonly { readonly part: string; readonly index: number; readonly article: string | string[] }[];
  readonly lights: readonly { readonly from: string; readonly light: string }[];
  readonly moments: readonly ({ readonly at: string } & Readonly<Record<string, unknown>>)[];
  readonly days: readonly ({ readonly date: string } & Readonly<Record<string, unknown>>)[];
}

/** Something that answers about clocks. Throws Failure where a clock is not admitted. */
export type Calculator = (clock: ClockRequest) => Promise<Answer>;

/** The pure functions of the law. */
export const byFunction: Calculator = async (request) => {
  const read = readClock(request);
  if (isClockRefusal(read)) throw notAdmitted(read);
  const answer = answerClock(read.clock, read.calendar, read.moments);
  if (isClockRefusal(answer)) throw notAdmitted(answer);
  // Over JSON, as everybody else sees it.
  return JSON.parse(JSON.stringify(answer)) as Answer;
};

const notAdmitted = ({ code, field }: ClockRefusal): Failure =>
  new Failure(`the clock is not admitted: ${code} ${field}`);

/** `POST /api/calculator` of a running system. */
export const byHttp =
  (client: Client): Calculator =>
  async (body) =>
    (await client(askCalculator, { body })) as Answer;
