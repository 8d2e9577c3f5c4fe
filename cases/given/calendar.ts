import type { Client } from '../../api/contract/client.ts';
import { calendarRoutes } from '../../api/contract/calendar.ts';
import type { Given } from '../format/case-file.ts';

/** Puts in the years and closures in which the zone's calendar differs from the published one. */
export async function giveCalendar(admin: Client, zone: string, { calendar }: Given): Promise<void> {
  for (const { year, ...arrangement } of calendar?.years ?? [])
    await admin(calendarRoutes.putYear, { params: { zone, year }, body: copyOf(arrangement) });
  for (const day of calendar?.closures ?? [])
    await admin(calendarRoutes.addClosure, { params: { zone }, body: { day } });
}

type Arrangement = {
  readonly status: 'published' | 'provisional';
  readonly off: readonly string[];
  readonly work: readonly string[];
};

const copyOf = ({ status, off, work }: Arrangement) => ({ status, off: [...off], work: [...work] });
