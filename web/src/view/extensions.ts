import type { Day } from '../../../domain/clock/day.ts';
import { dayOf } from '../../../domain/clock/instant.ts';
import type { CaseAnswer } from './case-read.ts';

/** An extension as it was approved. */
export interface Extended {
  readonly on: Day;
  readonly clock: 'statutory';
  readonly length: number;
  readonly reason: string;
  readonly by: string;
  /** 代理: for whom; absent: for nobody but oneself. */
  readonly byFor?: string | undefined;
}

/** Every extension of a limit that the record tells of, in their order. */
export const extensionsOf = ({ events }: Pick<CaseAnswer, 'events'>): readonly Extended[] =>
  events
    .filter((event) => event.type === 'extended')
    .map((event) => ({
      on: dayOf(event.at),
      clock: 'statutory',
      length: Number(event['length']),
      reason: String(event['reason']),
      by: event.by.name,
      byFor: event.by.for,
    }));
