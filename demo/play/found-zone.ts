import { ProblemError, type Client } from '../../api/contract/client.ts';
import type { AnyRoute } from '../../api/contract/route.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { grantRoutes } from '../../api/contract/grants.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { parseInstant, type Instant } from '../../domain/clock/instant.ts';
import { inChainOrder } from '../../domain/project/submission.ts';
import { DEMO_ENTERPRISES } from '../world/enterprises.ts';
import { DEMO_ITEMS } from '../world/items.ts';
import { DEMO_APPLICANTS, DEMO_OFFICERS, DEMO_PASSWORD } from '../world/people.ts';
import { DEMO_BUREAUS, DEMO_GRANTS, DEMO_ZONE } from '../world/zone.ts';

export const ZONE = 'chenghu';

/** `2026-10-12T08:35` of the story as an instant. */
export const momentOf = (text: string): Instant => parseInstant(`${text}:00+08:00`) as Instant;

/**
 * Founds the demonstration zone through the administration's routes: zone, bureaus, catalogue, grants, officers, firms and
 * their people. What is there already is left as it is, so that it may be done again after a break.
 */
export async function foundZone(admin: Client): Promise<void> {
  await createZone(admin);
  const params = { zone: ZONE };
  for (const { code, name } of DEMO_BUREAUS)
    await admin(zoneRoutes.putBureau, { params: { ...params, bureau: code }, body: { name } });
  const { items } = await admin(itemRoutes.listItems, { params });
  const missing = DEMO_ITEMS.filter((item) => !items.some((known) => known.code === item.code));
  for (const { item } of inChainOrder(missing.map((one) => ({ item: one })))) {
    const { code, ...guide } = item;
    await admin(itemRoutes.putItem, {
      params: { ...params, code },
      body: { ...guide, effectiveFrom: '2026-08-01' } as never,
    });
  }
  const { grants } = await admin(grantRoutes.listGrants, { params });
  for (const grant of DEMO_GRANTS.slice(grants.length))
    await admin(grantRoutes.addGrant, { params, body: grant as never });
  for (const person of DEMO_OFFICERS) await addOfficer(admin, person);
  await addFirms(admin);
}

async function createZone(admin: Client): Promise<void> {
  const { contact: _contact, startsAt, ...zone } = DEMO_ZONE;
  const contact = {
    office: '澄湖高新区政务服务中心综合窗口',
    address: '澄湖大道 88 号一楼',
    phone: '0512-66660000',
    hours: '工作日 9:00—17:00',
  };
  const remedies = { reconsideration: '苏州市人民政府', court: '苏州市虎丘区人民法院' };
  const body = { ...zone, id: ZONE, contact, remedies, practice: true, now: momentOf(startsAt) };
  await unlessThere(admin, zoneRoutes.createZone, { body });
}

async function addOfficer(admin: Client, { name, login, hats }: (typeof DEMO_OFFICERS)[number]): Promise<void> {
  const worn = hats.map(({ capacity, unit }) => ({
    capacity,
    ...(unit ? { bureau: unit } : {}),
    firstDay: '2026-01-01',
  }));
  const body = { name, login, password: DEMO_PASSWORD, hats: worn };
  await unlessThere(admin, peopleRoutes.addPerson, { params: { zone: ZONE }, body });
}

async function addFirms(admin: Client): Promise<void> {
  const { enterprises } = await admin(enterpriseRoutes.listEnterprises, { query: { limit: 200 } });
  for (const { key, uscc, name, legalRepresentative, address } of DEMO_ENTERPRISES) {
    const known = enterprises.find((one) => one.uscc === uscc);
    const { id } =
      known ?? (await admin(enterpriseRoutes.addEnterprise, { body: { uscc, name, legalRepresentative, address } }));
    await addApplicants(admin, key, id);
  }
}

async function addApplicants(admin: Client, firm: string, enterprise: string): Promise<void> {
  for (const { name, login, hats } of DEMO_APPLICANTS) {
    const hat = hats.find(({ unit }) => unit === firm);
    if (!hat) continue;
    const mandate = hat.mandate ? { mandate: hat.mandate } : {};
    const body = { name, login, password: DEMO_PASSWORD, capacity: hat.capacity, zone: ZONE, ...mandate };
    await unlessThere(admin, enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body });
  }
}

/** Asks for something to be made; that it is there already is as good. */
async function unlessThere(admin: Client, route: AnyRoute, ask: object): Promise<void> {
  await admin(route, ask as never).catch((error: unknown) => {
    if (!(error instanceof ProblemError && error.problem.code === 'E-EXISTS')) throw error;
  });
}
