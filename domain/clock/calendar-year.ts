import type { Day } from './day.ts';

/** The arrangement (放假安排) of one year: days off, and Saturdays and Sundays worked in exchange (调休上班日). A day in
 *  both is off. Every other day is worked from Monday to Friday. Days of another year have no effect. */
export interface CalendarYear {
  readonly year: number;
  readonly version: string;
  readonly status: 'published' | 'provisional';
  readonly off: readonly Day[];
  readonly work: readonly Day[];
  /** Where the arrangement can be read. */
  readonly source: string;
  /** Number or title of the notice; null while none is published. */
  readonly notice: string | null;
}

export type DayKind = 'workday' | 'makeup' | 'weekend' | 'holiday' | 'closure';
