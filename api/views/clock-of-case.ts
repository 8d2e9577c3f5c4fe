import type { ClockName } from '../../domain/case/case.ts';
import type { Clock } from '../../domain/clock/clock.ts';
import type { PresentCase } from '../../db/read/present-case.ts';

/** The clock of a case by its name, as what happened made it; null if it never started. */
export const clockOfCase = ({ state }: Pick<PresentCase, 'state'>, name: ClockName): Clock | null =>
  state.clocks[name] ?? null;
