import { useState } from 'react';
import type { Day } from '../../../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../../../domain/clock/instant.ts';

/** The day in Asia/Shanghai on which the page was opened: who is not signed in is in no zone, and in no zone's time. */
export function useToday(): Day {
  const [today] = useState(() => dayOf(instantFromMs(Date.now())));
  return today;
}
