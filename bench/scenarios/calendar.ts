import { calendarRoutes } from '../../api/contract/calendar.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { addWork } from '../../domain/clock/calendar.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../domain/clock/published-years.ts';
import { acceptCases, fileCases } from '../cases.ts';
import { figuresOf, type Figures } from '../figures.ts';
import { now } from '../load.ts';
import { step } from '../progress.ts';
import type { Town } from '../town.ts';
import { makeZone } from '../zone.ts';
import { copyCases } from './copy-cases.ts';

/** Cases that are really filed and accepted; the others are copies of them. */
const REAL = 500;
/** How often the impact is previewed. */
const PREVIEWS = 5;

/** `calendar`: the impact of a draft, in open cases a second; `calendarRecount`: the carrying out of it, likewise. */
export interface CalendarFigures {
  readonly calendar: Figures;
  readonly calendarRecount: Figures;
}

/** A local closure that moves the last days of all of the `open` cases of a zone: previewed, published and carried out. */
export async function measureCalendar(town: Town, open: number): Promise<CalendarFigures> {
  const zone = await openCases(town, open);
  const params = { zone, publication: await draftClosure(town, zone) };
  const calendar = await step(`previewing a calendar over ${open} cases`, () => preview(town, params, open));
  const calendarRecount = await step(`carrying it through ${open} cases`, () => carryOut(town, params, open));
  return { calendar, calendarRecount };
}

async function openCases({ house, admin }: Town, open: number): Promise<string> {
  const zone = await makeZone(house.base, admin, 'calendar');
  const real = Math.min(REAL, open);
  const cases = await step(`filing ${real} cases for the calendar`, () => fileCases(zone, real));
  await step('accepting them', () => acceptCases(zone, cases));
  await step(`copying up to ${open} cases`, () => copyCases(house.pool, zone.id, open - real));
  return zone.id;
}

async function draftClosure({ admin }: Town, zone: string): Promise<string> {
  const closed = [addWork(PUBLISHED_CALENDAR, dayOf(instantFromMs(Date.now())), 2)];
  const body = { kind: 'closures' as const, instrument: '停电通知', closed };
  return (await admin(calendarRoutes.draftCalendar, { params: { zone }, body })).id;
}

type Params = { readonly zone: string; readonly publication: string };

async function preview({ admin }: Town, params: Params, open: number): Promise<Figures> {
  const latencies: number[] = [];
  for (let n = 0; n < PREVIEWS; n++) {
    const began = now();
    const { cases } = await admin(calendarRoutes.readImpact, { params });
    latencies.push(now() - began);
    if (cases !== open) throw new Error(`${cases} of ${open} cases`);
  }
  const ms = latencies.reduce((sum, one) => sum + one, 0);
  return figuresOf(latencies, { count: open * PREVIEWS, ms });
}

/** From the publishing to the last case, by the worker beside whatever else it does; each latency is that of the whole. */
async function carryOut({ house, admin }: Town, params: Params, open: number): Promise<Figures> {
  const key = await createApiKey(house.pool, { name: 'bench-second', admin: true, expiresInHours: 6 });
  const second = withApiKey(house.base, key);
  const began = now();
  await second(calendarRoutes.publishCalendar, { params, body: {} });
  await step('until the last case', () => untilDone(admin, params));
  const ms = now() - began;
  return figuresOf([ms], { count: open, ms });
}

/** Ten thousand cases may take more than the two minutes that `until` waits. */
async function untilDone(admin: Town['admin'], params: Params): Promise<void> {
  for (;;) {
    const { state } = await admin(calendarRoutes.readPublication, { params });
    if (state === 'done') return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
