import type { Client } from '../../api/contract/client.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { DEMO_BUREAUS } from '../../demo/world/zone.ts';
import { goodFiles } from '../setup/catalogue-faults.ts';
import { practiceZone, PASSWORD } from './zones.ts';

let hired = 0;

/** A practice zone at 2026-10-12 with its bureaus, and who prepares and signs in each. */
export async function staffedZone(admin: Client): Promise<string> {
  const zone = await practiceZone(admin);
  for (const { code: bureau, name } of DEMO_BUREAUS)
    await admin(zoneRoutes.putBureau, { params: { zone, bureau }, body: { name } });
  const hats = DEMO_BUREAUS.flatMap(({ code: bureau }) =>
    (['reviewer', 'approver'] as const).map((capacity) => ({ capacity, bureau })),
  );
  const body = { name: '周敏', login: `all-${++hired}`, password: PASSWORD, hats };
  await admin(peopleRoutes.addPerson, { params: { zone }, body });
  return zone;
}

/** The good files, some fields of one item others. */
export const goodFilesBut = (code: string, fields: object) =>
  goodFiles().map((one) =>
    one.name === `${code}.json` ? { ...one, text: JSON.stringify({ ...JSON.parse(one.text), ...fields }) } : one,
  );

/** The good files, the promise of A18 another one. */
export const promising = (length: number) => goodFilesBut('A18', { promised: { length, unit: 'workingDays' } });

/** What is in force in a zone on a day. */
export const itemsInForce = async (admin: Client, zone: string, on: string) =>
  (await admin(itemRoutes.listItems, { params: { zone }, query: { on } })).items;
