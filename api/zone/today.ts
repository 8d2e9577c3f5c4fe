import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';

/** Today by the machine's clock, for what belongs to no zone. */
export const today = (): Day => dayOf(instantFromMs(Date.now()));
