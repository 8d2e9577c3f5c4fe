import { reminderRoutes } from '../../../../api/contract/reminders.ts';
import { useAsk } from '../../asking/use-ask.ts';

/** How many reminders and complaints wait for an answer; undefined: not known, or not for this hat. */
export function useOpenReminders(enabled: boolean): number | undefined {
  return useAsk(reminderRoutes.listReminders, {}, { every: 60_000, enabled }).data?.reminders.length;
}
