import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { visitRoutes } from '../../api/contract/visits.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import type { Desk } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

/** A zone with what visits need. */
export interface Town {
  readonly zone: string;
  readonly enterprise: string;
  readonly applicant: SignedInClient;
  readonly supervisor: SignedInClient;
  /** Inspectors of 住房建设局, two of them, and one of 税务局. */
  readonly shen: SignedInClient;
  readonly shenId: string;
  readonly qianId: string;
  readonly tax: SignedInClient;
  readonly taxId: string;
}

let made = 0;
const USCCS = ['91320505MA1GXQ012R', '91320411765432104F', '91320583MA27ABCD4D', '9132050510000042X0'];

/** A practice zone on 2026-10-12 with its people, and an enterprise with a project there. */
export async function openTown({ admin, url }: Pick<Desk, 'admin' | 'url'>, rules: object = {}): Promise<Town> {
  const n = ++made;
  const zone = await practiceZone(admin);
  await admin(zoneRoutes.putRules, { params: { zone }, body: rules });
  for (const [bureau, name] of [
    ['construction', '住房建设局'],
    ['tax', '税务局'],
  ] as const)
    await admin(zoneRoutes.putBureau, { params: { zone, bureau }, body: { name } });
  const inspector = (login: string, bureau: string) =>
    personOf(admin, zone, `${login}.${n}`, [{ capacity: 'inspector', bureau }]);
  const shenId = await inspector('shen', 'construction');
  const qianId = await inspector('qian', 'construction');
  const taxId = await inspector('tax', 'tax');
  await personOf(admin, zone, `supervisor.${n}`, [{ capacity: 'supervisor' }]);
  const [enterprise, applicant] = await enterpriseIn({ admin, url }, zone, n);
  const [shen, tax, supervisor] = await Promise.all(
    ['shen', 'tax', 'supervisor'].map((login) => signIn(url, `${login}.${n}`, PASSWORD)),
  );
  return { zone, enterprise, applicant, shen, tax, supervisor, shenId, qianId, taxId } as Town;
}

async function enterpriseIn(
  { admin, url }: Pick<Desk, 'admin' | 'url'>,
  zone: string,
  n: number,
): Promise<[string, SignedInClient]> {
  const firm = { uscc: USCCS[n - 1] ?? '', name: `澜微${n}`, legalRepresentative: '顾文静', address: '科创园' };
  const { id } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
  const person = {
    name: '顾文静',
    login: `gu.${n}`,
    password: PASSWORD,
    capacity: 'legalRepresentative' as const,
    zone,
  };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: id }, body: person });
  const applicant = await signIn(url, `gu.${n}`, PASSWORD);
  const project = {
    zone,
    code: '2609-320505-89-01-481207',
    name: '生产基地',
    industry: 'C3584',
    investmentCny: 60_000_000,
    landHa: 2,
    energyTce: 500,
    site: '18 号地块',
  };
  await applicant.call(projectRoutes.openProject, { body: project });
  return [id, applicant];
}

type Asking = { ground?: 'routine' | 'complaint' | 'safety'; from?: string; to?: string; announced?: boolean };

export const ask = (town: Town, by: SignedInClient, asking: Asking = {}) =>
  by.call(visitRoutes.askVisit, {
    body: {
      enterprise: town.enterprise,
      ground: 'routine',
      from: '2026-10-19',
      to: '2026-11-20',
      points: ['承诺事项'],
      ...asking,
    },
  });

export const plan = ({ supervisor }: Town, to = '2026-12-31') =>
  supervisor.call(visitRoutes.planVisits, { body: { from: '2026-10-01', to } });

export const seenBy = ({ enterprise, zone }: Town, { call }: SignedInClient) =>
  call(visitRoutes.listVisitsTo, { params: { enterprise }, query: { zone } });

export const moveClock = ({ pool }: Pick<Desk, 'pool'>, { zone }: Town, day: string) =>
  pool.query('UPDATE zone SET clock_at = $2 WHERE id = $1', [zone, `${day}T09:00:00+08:00`]);

export const record = (
  visit: string,
  {
    by,
    officers,
    request,
    result = 'met',
    ...more
  }: {
    by: SignedInClient;
    officers: string[];
    request: string;
    result?: 'met' | 'rectify' | 'serious';
    photos?: string[];
    visited?: { name: string; role: string; signature?: string; refusal?: string };
  },
) =>
  by.call(visitRoutes.recordVisit, {
    params: { visit },
    body: {
      officers,
      results: [{ request, result, findings: '现场与承诺一致。' }],
      remarks: '无异议。',
      visited: { name: '孙洁', role: '厂长', refusal: '没有带印章' },
      ...more,
    },
  });

/** What the newest paper of that kind says. */
export async function textOf(
  { applicant }: Town,
  visit: { papers: { id: string; kind: string }[] } | undefined,
  kind: string,
) {
  const paper = visit?.papers.findLast((one) => one.kind === kind)?.id ?? '';
  return JSON.stringify((await applicant.call(paperRoutes.readPaper, { params: { paper } })).paper);
}
