import type { Client } from '../api/contract/client.ts';
import { withApiKey } from '../api/contract/signed-in.ts';
import { createApiKey } from '../db/desk/api-key.ts';
import { fileCases, proposeDecisions, readDecisions, type CaseToSign } from './cases.ts';
import type { House } from './house.ts';
import { step } from './progress.ts';
import { makeZone, type Zone } from './zone.ts';

/** What the scenarios share: the zone in which they file and decide, and cases that wait to be decided. */
export interface Town {
  readonly house: House;
  readonly admin: Client;
  readonly zone: Zone;
  /** Cases that were filed and with which nothing has been done since. */
  readonly filed: string[];
}

/** Makes the zone with its people. */
export async function foundTown(house: House): Promise<Town> {
  const key = await createApiKey(house.pool, { name: 'bench', admin: true, expiresInHours: 6 });
  const admin = withApiKey(house.base, key);
  const zone = await step('a zone with its people', () => makeZone(house.base, admin, 'bench'));
  return { house, admin, zone, filed: [] };
}

/** Files until so many cases are there that nobody has touched. */
export async function fileUpTo(town: Town, count: number): Promise<void> {
  const lacking = count - town.filed.length;
  if (lacking > 0) town.filed.push(...(await step(`filing ${lacking} cases`, () => fileCases(town.zone, lacking))));
}

/** Cases that wait for the approver's signature, each read before. */
export async function casesToSign(town: Town, count: number): Promise<readonly CaseToSign[]> {
  await fileUpTo(town, count);
  const cases = town.filed.splice(0, count);
  await step(`bringing ${count} cases to the signature`, () => proposeDecisions(town.zone, cases));
  return step(`reading ${count} decisions`, () => readDecisions(town.zone, cases));
}
