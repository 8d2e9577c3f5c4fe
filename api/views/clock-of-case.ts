import type { ClockName } from '../../domain/case/case.ts';
import { clockOf } from '../../domain/case/clocks-of.ts';
import type { Clock } from '../../domain/clock/clock.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import type { PresentCase } from '../../db/read/present-case.ts';

/** The clock of a case by its name, as it stands on the zone's day; null if it never started. */
export const clockOfCase = ({ state, world, now }: PresentCase, name: ClockName): Clock | null =>
  clockOf(state, name, world.calendar, dayOf(now)) ?? null;
