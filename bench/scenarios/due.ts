import { zoneRoutes } from '../../api/contract/zones.ts';
import { fileCases } from '../cases.ts';
import { figuresOf, type Figures } from '../figures.ts';
import { now } from '../load.ts';
import { usedForEach } from '../processor-time.ts';
import { step } from '../progress.ts';
import type { Town } from '../town.ts';
import { makeZone } from '../zone.ts';

/** Monday; the window of five working days ends on the Monday after. */
const FILED_AT = '2026-03-02T09:00:00.000+08:00';
const SAME_DAY = '2026-03-02T12:00:00.000+08:00';
const LAST_MINUTE = '2026-03-09T23:59:00.000+08:00';
const DUE_AT = '2026-03-10T00:00:00.000+08:00';

/**
 * So many clocks that are due in the same minute: nobody has answered, and at 00:00 each case is accepted as of its receipt
 * (许可法 32(4)). In a practice zone, whose clock can be moved there. Each latency is that of the whole move.
 * @throws Error unless each was recorded once.
 */
export async function measureDue(town: Town, count: number): Promise<Figures> {
  const { admin, house } = town;
  const zone = await makeZone(house.base, admin, 'due', FILED_AT);
  await step(`filing ${count} cases that nobody answers`, () => fileCases(zone, count));
  const move = (to: string) => admin(zoneRoutes.moveClock, { params: { zone: zone.id }, body: { to } });
  await step('the engine takes them up', () => move(SAME_DAY));
  await step('the days before, with a warning for each', () => move(LAST_MINUTE));
  await house.untilIdle();
  const [before, began] = [house.processorTime(), now()];
  await step(`${count} clocks in one minute`, () => move(DUE_AT));
  const ms = now() - began;
  const cpuMs = usedForEach(before, house.processorTime(), count);
  await requireOnce(town, zone.id, count);
  return { ...figuresOf([ms], { count, ms }), cpuMs };
}

async function requireOnce({ house }: Town, zone: string, count: number): Promise<void> {
  const { rows } = await house.pool.query<{ cases: number; events: number }>(
    `SELECT count(DISTINCT e.case_id)::int AS cases, count(*)::int AS events
     FROM case_event e JOIN case_row r ON r.case_id = e.case_id WHERE r.zone_id = $1 AND e.type = 'deemedAccepted'`,
    [zone],
  );
  const { cases = 0, events = 0 } = rows[0] ?? {};
  if (cases !== count || events !== count) throw new Error(`${events} acceptances of ${cases} of ${count} cases`);
}
