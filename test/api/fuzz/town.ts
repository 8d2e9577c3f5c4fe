import { enterpriseRoutes } from '../../../api/contract/enterprises.ts';
import { grantRoutes } from '../../../api/contract/grants.ts';
import { mandateRoutes } from '../../../api/contract/mandates.ts';
import { organRoutes } from '../../../api/contract/organs.ts';
import { peopleRoutes } from '../../../api/contract/people.ts';
import { projectCommitmentRoutes } from '../../../api/contract/project-commitments.ts';
import { projectProgressRoutes } from '../../../api/contract/project-progress.ts';
import { projectRoutes } from '../../../api/contract/projects.ts';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import { signIn, type SignedInClient } from '../../../api/contract/signed-in.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { caseOf, file, type Otherwise } from '../../setup/filing.ts';
import { addressOfHouse, type House } from '../../setup/house.ts';
import { standardOf } from '../../setup/promise.ts';
import { makeZone, PASSWORD, type Cast } from '../../setup/zone.ts';
import { knowing, type Known } from './known.ts';

/** Somebody who asks, with what (s)he was told so far. */
export interface Asker {
  readonly name: string;
  readonly capacity: string | null;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly known: Known;
}

export interface Town {
  readonly cast: Cast;
  readonly askers: readonly Asker[];
  /** Opens a project, files its first item and has its land settled. */
  readonly openProject: () => Promise<string>;
  /** Files one item for a project; the case. */
  readonly file: (project: string, item: string, otherwise?: Otherwise) => Promise<string>;
  /** Asks for a consultation on a project; the commitment. */
  readonly consult: (project: string) => Promise<string>;
  /** Everybody may sign for as long as this takes. */
  readonly confirmAll: () => Promise<void>;
}

export const FIRST_DAY = '2026-09-07';
/** What the upper organ decides, what the zone decides for some days only, and what stands on another. */
const DIRECT = 'A08';
const LENT = 'A12';
const LENT_UNTIL = '2026-09-20';
const UPPER = '省发展和改革委员会';
const ITEMS = ['A02', 'A03', 'A04', 'A06', 'A07b', DIRECT, 'A09b', LENT, 'A16'] as const;
/** What decides every item here. */
export const BUREAU = 'planning';

/** Everybody of a bureau; the second reviewer and the second inspector are of another one. */
const OFFICERS: readonly (readonly [capacity: string, bureau?: string])[] = [
  ['reviewer', BUREAU],
  ['reviewer', 'water'],
  ['approver', BUREAU],
  ['inspector', BUREAU],
  ['inspector', 'water'],
  ['hearingChair', BUREAU],
  ['organHead', BUREAU],
  ['principalHead'],
  ['govHead'],
  ['zoneHead'],
  ['upperOrgan'],
  ['thirdParty'],
  ['creditOffice'],
  ['admin'],
];

/** A zone with the real engine and everybody who has anything to do there, each signed in. */
export async function layTown(house: House): Promise<Town> {
  const change = Object.fromEntries(
    ITEMS.map((code) => [code, { bureau: BUREAU, after: code === 'A16' ? (['A06'] as never[]) : [] }]),
  );
  const cast = await makeZone(house, { now: `${FIRST_DAY}T09:00`, items: ITEMS, change });
  await divideAuthority(cast);
  const base = addressOfHouse(house);
  const signed = await Promise.all(OFFICERS.map(([capacity, bureau]) => hire(base, cast, { capacity, bureau })));
  const steward = await hire(base, cast, { capacity: 'steward' });
  const [staff, agent] = [await employ(base, cast, 'staff'), await employ(base, cast, 'agent')];
  await entrust(cast, { agent, steward });
  await publishStandard(cast);
  const confirmAll = async (): Promise<void> => {
    await house.database.pool.query(`UPDATE session SET confirmed_until = now() + interval '1 hour'`);
  };
  await confirmAll();
  const askers = [
    ...OFFICERS.map(([capacity, bureau = ''], at) => askerOf(`${capacity} ${bureau}`, capacity, signed[at])),
    askerOf('window', 'window', cast.window),
    askerOf('supervisor', 'supervisor', cast.supervisor),
    askerOf('legalRepresentative', 'legalRepresentative', cast.applicant),
    askerOf('staff', 'staff', staff),
    askerOf('agent', 'agent', agent),
    askerOf('steward', 'steward', steward),
    { name: 'nobody', capacity: null, headers: () => ({}), known: knowing() },
  ];
  const told = async (kind: string, made: Promise<string>): Promise<string> => {
    const thing = await made;
    for (const { known } of askers) known.note(kind, thing);
    return thing;
  };
  return {
    cast,
    askers,
    openProject: () => told('project', openProject(cast)),
    file: (...filed) => told('case', filing(cast)(...filed)),
    consult: (project) => told('commitment', consult(cast, project)),
    confirmAll,
  };
}

function askerOf(name: string, capacity: string, client: SignedInClient | undefined): Asker {
  if (!client) throw new Error(`${name} was not hired`);
  return { name: name.trim(), capacity, headers: () => client.headers(), known: knowing() };
}

/** The zone decides all but two items by itself: one goes to the upper organ, for another its power ends soon. */
async function divideAuthority({ admin, zone }: Cast): Promise<void> {
  const params = { zone };
  const { grants } = await admin(grantRoutes.listGrants, { params });
  for (const { id } of grants) await admin(grantRoutes.endGrant, { params: { zone, grant: id } });
  const own = ITEMS.filter((code) => code !== DIRECT && code !== LENT);
  for (const body of [
    { items: own, mode: 'CENTRALISED' },
    { items: [DIRECT], mode: 'DIRECT_REPORT', grantor: UPPER },
    { items: [LENT], mode: 'DELEGATION', validTo: LENT_UNTIL },
  ])
    await admin(grantRoutes.addGrant, { params, body: body as never });
  await admin(organRoutes.addOrgan, {
    params,
    body: { name: UPPER, level: 'province', firstDay: '2020-01-01' as Day },
  });
}

async function hire(
  base: string,
  { admin, zone }: Cast,
  { capacity, bureau }: { readonly capacity: string; readonly bureau?: string | undefined },
): Promise<SignedInClient> {
  const login = `${capacity}.${bureau ?? 'zone'}`;
  const hat = { capacity, ...(bureau ? { bureau } : {}), ...(capacity === 'upperOrgan' ? { organ: UPPER } : {}) };
  const body = { name: `${capacity}乙`, login, password: PASSWORD, hats: [hat] };
  await admin(peopleRoutes.addPerson, { params: { zone }, body: body as never });
  return signIn(base, login, PASSWORD);
}

async function employ(base: string, cast: Cast, capacity: 'staff' | 'agent'): Promise<SignedInClient> {
  const mandate = capacity === 'agent' ? { mandate: '代办' } : {};
  const body = { name: capacity, login: `firm.${capacity}`, password: PASSWORD, capacity, ...mandate };
  await cast.admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: cast.enterprise }, body });
  return signIn(base, body.login, PASSWORD);
}

/** Agent and steward act for the enterprise, the steward in a hat of its own. */
async function entrust(
  { applicant, zone }: Cast,
  { agent, steward }: { readonly agent: SignedInClient; readonly steward: SignedInClient },
): Promise<void> {
  await applicant.confirm();
  for (const [client, capacity] of [
    [agent, 'agent'],
    [steward, 'steward'],
  ] as const) {
    const powers = capacity === 'agent' ? (['filing', 'commitment', 'deferral'] as const) : (['filing'] as const);
    const given = { agent: client.person.id, capacity, powers: [...powers], instrument: `${capacity} 1 号` };
    await applicant.call(mandateRoutes.giveMandate, {
      params: { zone },
      body: { ...given, lastDay: '2099-12-31' as Day },
    });
  }
  const { hats } = await steward.call(sessionRoutes.readMe, {});
  const hat = hats.find(({ enterprise }) => enterprise !== null)?.id ?? '';
  await steward.call(sessionRoutes.wearHat, { body: { hat } });
}

const publishStandard = ({ admin, zone }: Cast) =>
  admin(projectCommitmentRoutes.publishStandard, {
    params: { zone, code: 'device' },
    body: standardOf({
      indicators: [
        { key: 'intensity', name: '投资强度', unit: '万元/亩', direction: 'atLeast', limit: 2, method: '审计报告' },
      ],
    }) as never,
  });

let opened = 0;

async function openProject(cast: Cast): Promise<string> {
  const body = {
    zone: cast.zone,
    code: `2609-320505-89-01-4${10_000 + ++opened}`,
    name: `基地${opened}`,
    industry: 'C3584',
    investmentCny: 60_000_000,
    landHa: 2,
    energyTce: 500,
    site: '科创园三期',
  };
  const { id } = await cast.applicant.call(projectRoutes.openProject, { body });
  await filing(cast)(id, 'A02');
  await cast.window.call(projectProgressRoutes.recordLandContract, { params: { project: id }, body: {} });
  return id;
}

async function consult(cast: Cast, project: string): Promise<string> {
  const params = { project };
  const body = { standard: 'device', landUse: 'industrial' };
  return (await cast.applicant.call(projectCommitmentRoutes.requestConsultation, { params, body })).id;
}

const filing =
  (cast: Cast) =>
  async (project: string, item: string, otherwise: Otherwise = {}): Promise<string> =>
    caseOf(await file({ ...cast, project }, { [item]: otherwise }), item);
