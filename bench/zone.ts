import type { Client } from '../api/contract/client.ts';
import { enterpriseRoutes } from '../api/contract/enterprises.ts';
import { grantRoutes } from '../api/contract/grants.ts';
import { itemRoutes } from '../api/contract/items.ts';
import { peopleRoutes } from '../api/contract/people.ts';
import { signIn, type SignedInClient } from '../api/contract/signed-in.ts';
import { zoneRoutes } from '../api/contract/zones.ts';
import { readItems, type CatalogueItem } from '../catalogue/read-items.ts';
import { DEMO_BUREAUS } from '../demo/world/zone.ts';
import { inChainOrder } from '../domain/project/submission.ts';
import { isRefusal } from '../domain/refusal.ts';
import { parseUscc } from '../domain/identifiers/uscc.ts';
import { CLIENTS } from './load.ts';

/** The item that everybody files: ordinary way, three materials, decided by two officers. */
export const ITEM = 'A07b';
export const BUREAU = 'environment';

/** Of everybody in the bench. */
export const PASSWORD = 'bench-password';

/** An ordinary zone (its clock is the machine's, so that each case waits for its real moments) and its people. */
export interface Zone {
  readonly id: string;
  /** Sixteen firms, each with its legal representative. */
  readonly applicants: readonly SignedInClient[];
  readonly windows: readonly SignedInClient[];
  readonly reviewers: readonly SignedInClient[];
  readonly approvers: readonly SignedInClient[];
}

/**
 * Makes a zone through the administration's routes, as an administrator would, and signs its people in. With `now` it is a
 * practice zone whose clock stands there.
 */
export async function makeZone(base: string, admin: Client, id: string, now?: string): Promise<Zone> {
  await foundZone(admin, id, now);
  const hire = hiring(base, admin, id);
  return {
    id,
    applicants: await times(CLIENTS, (n) => addFirm(base, admin, `${id}.${n}`)),
    windows: await times(4, (n) => hire({ capacity: 'window' }, n)),
    reviewers: await times(CLIENTS, (n) => hire({ capacity: 'reviewer', bureau: BUREAU }, n)),
    approvers: await times(CLIENTS, (n) => hire({ capacity: 'approver', bureau: BUREAU }, n)),
  };
}

async function foundZone(admin: Client, id: string, now?: string): Promise<void> {
  await foundEmptyZone(admin, id, now);
  // Filed alone, the item must not wait for the filing that precedes it in earnest.
  await publishItems(
    admin,
    id,
    readItems().map((item) => (item.code === ITEM ? { ...item, after: [] } : item)),
  );
}

/** Puts items into a zone, each after those that it waits for. Answers them in that order. */
export async function publishItems(
  admin: Client,
  zone: string,
  items: readonly CatalogueItem[],
): Promise<readonly CatalogueItem[]> {
  const ordered = inChainOrder(items.map((item) => ({ item }))).map(({ item }) => item);
  for (const { code, ...guide } of ordered) {
    const body = { ...guide, effectiveFrom: '2026-01-01' };
    await admin(itemRoutes.putItem, { params: { zone, code }, body: body as never });
  }
  return ordered;
}

/** A zone with its departments and the power to decide everything, and no item yet. */
export async function foundEmptyZone(admin: Client, id: string, now?: string): Promise<void> {
  const organ = '澄湖高新技术产业开发区管理委员会';
  await admin(zoneRoutes.createZone, {
    body: { id, name: '澄湖高新区', organ, numberWord: '澄高', ...(now ? { practice: true, now } : {}) },
  });
  for (const { code, name } of DEMO_BUREAUS)
    await admin(zoneRoutes.putBureau, { params: { zone: id, bureau: code }, body: { name } });
  await admin(grantRoutes.addGrant, { params: { zone: id }, body: { items: 'all', mode: 'CENTRALISED' } });
}

type Hat = { readonly capacity: 'window' } | { readonly capacity: 'reviewer' | 'approver'; readonly bureau: string };

/** Adds officers of a zone and signs them in. */
export const hiring =
  (base: string, admin: Client, zone: string) =>
  async (hat: Hat, n: number): Promise<SignedInClient> => {
    const login = [zone, hat.capacity, 'bureau' in hat ? hat.bureau : '', n].join('.');
    const body = { name: `${hat.capacity}${n}`, login, password: PASSWORD, hats: [hat] };
    await admin(peopleRoutes.addPerson, { params: { zone }, body });
    return signIn(base, login, PASSWORD);
  };

let firms = 0;

/** Adds a firm with its legal representative, signed in. */
export async function addFirm(base: string, admin: Client, login: string): Promise<SignedInClient> {
  const legalRepresentative = '顾文静';
  const body = { uscc: usccOf(firms++), name: '苏州澜微医疗器械有限公司', legalRepresentative, address: '科创园三期' };
  const { id } = await admin(enterpriseRoutes.addEnterprise, { body });
  await admin(enterpriseRoutes.addEnterprisePerson, {
    params: { enterprise: id },
    body: { name: legalRepresentative, login, password: PASSWORD, capacity: 'legalRepresentative' },
  });
  return signIn(base, login, PASSWORD);
}

/** A credit code with a right check character, for firms that do not exist. */
function usccOf(n: number): string {
  const body = `91320505${String(200_000_000 + n)}`;
  const code = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')
    .map((check) => body + check)
    .find((one) => !isRefusal(parseUscc(one)));
  if (!code) throw new Error(`no check character for ${body}`);
  return code;
}

/** Makes so many, side by side. */
export const times = <T>(count: number, make: (n: number) => Promise<T>): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)));

/** Gives the passwords again, so that these people may sign for five minutes. */
export const confirmAll = (people: readonly SignedInClient[]): Promise<unknown> =>
  Promise.all(people.map((person) => person.confirm()));

/** Whose turn it is: the people of a capacity take requests in turn. */
export function turnOf(people: readonly SignedInClient[], n: number): SignedInClient {
  const person = people[n % people.length];
  if (!person) throw new Error('nobody is there');
  return person;
}
