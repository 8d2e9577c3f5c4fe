import { listParks } from '../../db/desk/park.ts';
import type { Queryable } from '../../db/pool.ts';
import { faultyInput } from '../http/problem.ts';
import { FAULT } from '../contract/faults.ts';

/** Refuses a park that the zone does not have (422 `E-INPUT`); null and undefined name none. */
export async function requirePark(tx: Queryable, zone: string, park: string | null | undefined): Promise<void> {
  if (park === null || park === undefined || (await listParks(tx, zone)).some(({ code }) => code === park)) return;
  throw faultyInput('park', FAULT.noPark, [park]);
}
