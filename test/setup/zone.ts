import { randomBytes } from 'node:crypto';
import { createApiKey } from '../../db/desk/api-key.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { grantRoutes } from '../../api/contract/grants.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { signIn, withApiKey, type SignedInClient } from '../../api/contract/signed-in.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import type { Client } from '../../api/contract/client.ts';
import { readAuthority, type AuthorityList } from '../../catalogue/read-authority.ts';
import { readItems, type CatalogueItem } from '../../catalogue/read-items.ts';
import { DEMO_PROMISES } from '../../demo/world/items.ts';
import { DEMO_BUREAUS } from '../../demo/world/zone.ts';
import { inChainOrder } from '../../domain/project/submission.ts';
import { at } from './at.ts';
import { addressOfHouse, type House } from './house.ts';

export const PASSWORD = 'practice-password';

/** Everybody whom a story needs, each signed in as another person. */
export interface Cast {
  readonly admin: Client;
  readonly zone: string;
  readonly project: string;
  readonly enterprise: string;
  readonly applicant: SignedInClient;
  readonly window: SignedInClient;
  readonly supervisor: SignedInClient;
  /** Officers of a bureau, made when first asked for. */
  officer(
    capacity:
      | 'reviewer'
      | 'approver'
      | 'inspector'
      | 'hearingChair'
      | 'organHead'
      | 'govHead'
      | 'zoneHead'
      | 'creditOffice'
      | 'thirdParty',
    bureau?: string,
  ): Promise<SignedInClient>;
  /** Moves the zone's clock, `YYYY-MM-DDTHH:MM`. */
  moveTo(moment: string): Promise<void>;
}

export interface ZoneWish {
  /** Where the practice clock begins, `YYYY-MM-DDTHH:MM`; or `real time` for an ordinary zone. */
  readonly now: string;
  readonly items: readonly string[];
  readonly rules?: Readonly<Record<string, unknown>>;
  /** Changes to items of the built-in catalogue, by code. */
  readonly change?: Readonly<Record<string, Partial<CatalogueItem>>>;
  /** The class whose list of authorised items the zone has; every power if absent. */
  readonly authority?: AuthorityList['class'];
  /** What of the project is otherwise. */
  readonly project?: Readonly<Record<string, unknown>>;
}

let made = 0;

/** Makes a practice zone through the administration's API, with its people, catalogue, one enterprise and one project. */
export async function makeZone(house: House, wish: ZoneWish): Promise<Cast> {
  const base = addressOfHouse(house);
  const key = await createApiKey(house.database.pool, { name: `test-${++made}`, admin: true, expiresInHours: 1 });
  const admin = withApiKey(base, key);
  const zone = await openZone(admin, wish);
  const people = castingOf(base, admin, zone);
  const firm = await enterpriseWith(base, admin);
  const project = await openProject(firm.applicant, zone, wish.project);
  return {
    admin,
    zone,
    project,
    enterprise: firm.id,
    applicant: firm.applicant,
    window: await people('window'),
    supervisor: await people('supervisor'),
    officer: (capacity, bureau) => people(capacity, bureau),
    moveTo: async (moment) => {
      await admin(zoneRoutes.moveClock, { params: { zone }, body: { to: at(moment) } });
    },
  };
}

async function openZone(admin: Client, wish: ZoneWish): Promise<string> {
  const { now, items, rules, change, authority } = wish;
  const body = {
    name: '澄湖高新区',
    organ: '澄湖高新技术产业开发区管理委员会',
    numberWord: '澄高',
    ...(authority ? { class: authority } : {}),
    ...(now === 'real time' ? {} : { practice: true, now: at(now) }),
  };
  // The engine is one for all houses, and knows the clock of a zone by its id.
  const id = `test-zone-${made}-${randomBytes(4).toString('hex')}`;
  const { id: zone } = await admin(zoneRoutes.createZone, { body: { ...body, id } });
  for (const { code, name } of DEMO_BUREAUS)
    await admin(zoneRoutes.putBureau, { params: { zone, bureau: code }, body: { name } });
  if (rules) await admin(zoneRoutes.putRules, { params: { zone }, body: rules });
  const wanted = readItems().filter((one) => items.includes(one.code));
  for (const { item } of inChainOrder(wanted.map((one) => ({ item: one })))) {
    const { code, ...guide } = { ...item, ...DEMO_PROMISES[item.code], ...change?.[item.code] };
    const after = guide.after.filter((one) => items.includes(one));
    await admin(itemRoutes.putItem, {
      params: { zone, code },
      body: { ...guide, after, effectiveFrom: '2026-01-01' } as never,
    });
  }
  await empower(admin, zone, wish);
  return zone;
}

/** Gives the zone every power, or those of its class with the organs that have the others. */
async function empower(admin: Client, zone: string, { authority, rules }: ZoneWish): Promise<void> {
  const params = { zone };
  if (!authority) {
    await admin(grantRoutes.addGrant, { params, body: { items: 'all', mode: 'CENTRALISED' } });
    return;
  }
  const { grants, competentOrgans } = readAuthority(authority);
  await admin(zoneRoutes.putRules, { params, body: { ...rules, competentOrgans } as never });
  for (const grant of grants) await admin(grantRoutes.addGrant, { params, body: grant as never });
}

/** Makes people by capacity and bureau; the same question gets the same person. */
function castingOf(
  base: string,
  admin: Client,
  zone: string,
): (capacity: string, bureau?: string) => Promise<SignedInClient> {
  const known = new Map<string, Promise<SignedInClient>>();
  return (capacity, bureau) => {
    const login = [capacity, bureau, zone].filter(Boolean).join('.');
    const person = known.get(login) ?? hire(base, admin, { zone, login, capacity, ...(bureau ? { bureau } : {}) });
    known.set(login, person);
    return person;
  };
}

async function hire(
  base: string,
  admin: Client,
  { zone, login, ...hat }: { zone: string; login: string; capacity: string; bureau?: string },
): Promise<SignedInClient> {
  const body = { name: `${hat.capacity}甲`, login, password: PASSWORD, hats: [hat] };
  await admin(peopleRoutes.addPerson, { params: { zone }, body: body as never });
  return signIn(base, login, PASSWORD);
}

/** The credit codes of several synthetic firms, so that stories in one house do not meet. */
const USCCS = [
  '91320505MA1GXQ012R',
  '91320411765432104F',
  '91320583MA27ABCD4D',
  '9132050510000042X0',
  '91320505100000083Y',
  '9132050510000018X5',
  '91320505100001019H',
  '91320505100001385D',
  '913205051000017564',
  '913205051000021266',
  '913205051000024922',
  '91320505100002863Q',
  '91320505100003233T',
  '91320505100003604H',
  '91320505100003970D',
  '91320505100004340F',
];

async function enterpriseWith(base: string, admin: Client): Promise<{ id: string; applicant: SignedInClient }> {
  const uscc = USCCS[(made - 1) % USCCS.length] ?? '';
  const firm = { uscc, name: '苏州澜微医疗器械有限公司', legalRepresentative: '顾文静', address: '科创园三期 18 号' };
  const { id } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
  const login = `gu.${made}`;
  await admin(enterpriseRoutes.addEnterprisePerson, {
    params: { enterprise: id },
    body: { name: '顾文静', login, password: PASSWORD, capacity: 'legalRepresentative' },
  });
  return { id, applicant: await signIn(base, login, PASSWORD) };
}

async function openProject(applicant: SignedInClient, zone: string, otherwise: ZoneWish['project']): Promise<string> {
  const { id } = await applicant.call(projectRoutes.openProject, {
    body: {
      zone,
      code: '2609-320505-89-01-481207',
      name: '微创手术器械生产基地',
      industry: 'C3584',
      investmentCny: 60_000_000,
      landHa: 2,
      energyTce: 500,
      site: '科创园三期 18 号地块',
      ...otherwise,
    },
  });
  return id;
}
