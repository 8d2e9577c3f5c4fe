import type { Router } from 'express';
import { readClockList } from '../../db/read/clock-list.ts';
import { readMonth } from '../../db/read/monthly.ts';
import { readPauses } from '../../db/read/pauses.ts';
import { readTriage } from '../../db/read/triage.ts';
import { readUrgings } from '../../db/read/urgings.ts';
import type { TriageGroup } from '../../domain/supervision/triage.ts';
import { reportRoutes as routes } from '../contract/reports.ts';
import type { Deps } from '../deps.ts';
import { lookingOf, zoneOfHat } from '../right/hat-zone.ts';
import { firstOfMonth } from '../zone/month.ts';
import { serveRoute, type Asked } from '../server.ts';
import { writeSheet, type Sheet } from '../http/sheet.ts';
import { clockSheet, monthlySheet, pauseSheet, triageSheet, urgingSheet } from '../views/sheets.ts';
import { monthlyView } from '../views/monthly.ts';
import { presentZone } from '../zone/zone.ts';

/** The monthly report, and every list of a supervisor as a spreadsheet. */
export function serveReports(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readMonthlyReport, ({ query, who }) => monthly(deps, zoneOfHat(who), query.month));
  serveRoute(router, deps, routes.exportList, async (asked) => {
    const sheet = await sheetOf(deps, asked);
    const name = encodeURIComponent(`${sheet.name}.xlsx`);
    asked.response.set({ 'content-disposition': `attachment; filename*=UTF-8''${name}`, 'cache-control': 'no-store' });
    asked.response.type(routes.exportList.media ?? '').send(await writeSheet(sheet));
    return '';
  });
}

async function monthly({ pool }: Deps, zone: string, month: string) {
  const [{ world }, found] = await Promise.all([presentZone(pool, zone), readMonth(pool, zone, firstOfMonth(month))]);
  return monthlyView(found, month, world.bureaus);
}

/** A list of all rows: none is left out. */
async function sheetOf(deps: Deps, { params, query, who }: Asked<typeof routes.exportList>): Promise<Sheet> {
  const [looking, { pool }] = [lookingOf(who), deps];
  const { zone } = looking;
  switch (params.list) {
    case 'today':
      return triageSheet(await readTriage(pool, looking, { group: query.group }), GROUPS[query.group]);
    case 'clocks':
      return clockSheet(
        await readClockList(pool, { ...looking, light: null, only: null, after: null, limit: Infinity }),
      );
    case 'pauses': {
      const { asOf, rows } = await readPauses(pool, looking);
      return pauseSheet(asOf, rows);
    }
    case 'urgings': {
      const { world, now } = await presentZone(pool, zone);
      return urgingSheet(now, await readUrgings(pool, looking, world.bureaus));
    }
    case 'monthly':
      return monthlySheet(await monthly(deps, zone, query.month ?? ''));
  }
}

const GROUPS: Readonly<Record<TriageGroup, string>> = {
  over: '已超期',
  today: '今天到期',
  tomorrow: '明天到期',
  soon: '后天到期',
  deemed: '快到视为受理',
  paused: '暂停过长',
  unclaimed: '无人认领',
};
