import type { WorkingCalendar } from './calendar.ts';
import { isClockRefusal, type Clock, type Extension } from './clock.ts';
import { projectClock } from './project-clock.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** May this clock be extended once more, so, today? Asks the ledger, extended by it, whether it has any effect. `null`: it may. */
export function refuseNewExtension(clock: Clock, extension: Extension, calendar: WorkingCalendar): Refusal | null {
  const extensions = [...(clock.extensions ?? []), extension];
  const projection = projectClock({ ...clock, extensions }, calendar);
  if (isClockRefusal(projection)) return refuse('E-EXTENSION-TOO-LONG', { field: 'length' });
  const refused = projection.refused.find((part) => part.part === 'extensions' && part.index === extensions.length - 1);
  return refused ? refuse(refused.code, { article: refused.article, facts: { due: projection.due } }) : null;
}
