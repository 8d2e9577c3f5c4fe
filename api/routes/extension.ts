import type { Router } from 'express';
import { casesAskingExtension } from '../../db/read/extension-requests.ts';
import { pageInOrder } from '../../db/read/page.ts';
import { calendarAt } from '../../db/calendar-editions.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import { extensionRuleOf } from '../../domain/clock/extensions.ts';
import { readableCase } from '../right/readable-case.ts';
import { extensionRoutes as routes } from '../contract/extension.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { serveRoute, type Asked } from '../server.ts';
import { requestRow } from '../views/extension-request.ts';
import { presentZone } from '../zone/zone.ts';
import { clockOfCase } from '../views/clock-of-case.ts';

/** Whether the statutory limit of a case can still be lengthened, by whom and until when (许可法 42); 404: it has none. */
export function serveExtension(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listExtensionRequests, list);
  serveRoute(router, deps, routes.readExtension, async ({ params, who }) => {
    const open = await readableCase(deps, params.case, who);
    const clock = clockOfCase(open, 'statutory');
    const lastDay = clock && dueOf(clock, open.world.calendar);
    if (!clock || !lastDay) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'clock' });
    const { by, max, times, article } = extensionRuleOf(clock);
    return { by, max, unit: clock.unit, times, used: clock.extensions?.length ?? 0, article, lastDay };
  });
}

/** A head sees what lies before them: of their department, or of all where they head the zone. */
async function list({ who, query }: Asked<typeof routes.listExtensionRequests>, { pool }: Deps) {
  const zone = zoneOfHat(who);
  const [{ world, now }, cases] = await Promise.all([
    presentZone(pool, zone),
    casesAskingExtension(pool, { zone, seer: who }),
  ]);
  const today = dayOf(now);
  const rows = cases.flatMap((one) => {
    const calendar = calendarAt(world, one.park);
    return requestRow(one, { today, calendar, bureaus: world.bureaus }) ?? [];
  });
  const isMine = ({ signer, bureau }: (typeof rows)[number]): boolean =>
    who.hat?.capacity === 'supervisor' ||
    (who.hat?.capacity === signer && (who.hat.bureau === null || who.hat.bureau === bureau.code));
  const mine = rows.filter(isMine);
  const page = pageInOrder(mine, query, (row) => `${row.due} ${row.case}`);
  return { today, count: mine.length, rows: [...page.rows], next: page.next };
}
