import { daysBetween, type Day } from '../../../../../domain/clock/day.ts';
import { dayOf } from '../../../../../domain/clock/instant.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { WorkRow } from './work-groups.ts';

/** What stands for the light of a step that no day ends: how long it has been open, since nothing else would tell that it lies. */
export function noDueWord({ openedAt }: Pick<WorkRow, 'openedAt'>, today: Day, { officer }: Texts): string {
  const days = daysBetween(dayOf(openedAt), today);
  return days === 0 ? officer.noDue : officer.noDueOpen(days);
}
