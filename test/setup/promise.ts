import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { personOf } from './deciding.ts';
import { file } from './filing.ts';
import type { Cast } from './zone.ts';

export const INDICATORS = [
  {
    key: 'intensity',
    name: '投资强度',
    unit: '万元/亩',
    direction: 'atLeast' as const,
    limit: 200,
    method: '审计报告',
  },
  {
    key: 'energy',
    name: '单位能耗',
    unit: '吨标准煤/万元',
    direction: 'atMost' as const,
    limit: 0.1,
    method: '能耗统计',
  },
];

/** An access standard of two items that may be committed to, with publicity; changed where a story needs it. */
export const standardOf = (changes: Readonly<Record<string, unknown>> = {}) => ({
  name: '医疗器械制造业项目准入标准',
  effectiveFrom: '2026-01-01',
  industries: ['C35'],
  landUses: ['industrial'],
  indicators: INDICATORS,
  items: [
    { item: 'A06', effect: { kind: 'registerFirst' as const, permitBefore: 'start' as const } },
    { item: 'A09b', effect: { kind: 'notifyAndCommit' as const } },
  ],
  bureaus: ['planning', 'water'],
  ...changes,
});

/** Publishes it as the administrator would. */
export const publish = (cast: Cast, changes: Readonly<Record<string, unknown>> = {}, code = 'device') =>
  cast.admin(routes.publishStandard, { params: { zone: cast.zone, code }, body: standardOf(changes) as never });

/** Files the project and has its land contract recorded: what a commitment asks first. */
export async function settle(cast: Cast): Promise<void> {
  await file(cast, { A02: {} });
  await cast.window.call(projectProgressRoutes.recordLandContract, { params: { project: cast.project }, body: {} });
}

/** Asks for a consultation; the id of the commitment. */
export async function consult(cast: Cast, standard = 'device'): Promise<string> {
  const { id } = await cast.applicant.call(routes.requestConsultation, {
    params: { project: cast.project },
    body: { standard, landUse: 'industrial' },
  });
  return id;
}

/** Everybody who advises says something, and the window issues the list. */
export async function list(cast: Cast, commitment: string): Promise<void> {
  const params = { commitment };
  for (const bureau of ['planning', 'water']) {
    const { call } = await cast.officer('reviewer', bureau);
    await call(routes.advise, {
      params,
      body: { requirements: [{ text: '退让道路红线八米', basis: '城乡规划法 38' }] },
    });
  }
  await cast.window.call(routes.issueList, { params, body: {} });
}

/** The enterprise promises, signed with the password. */
export async function commit(cast: Cast, commitment: string, items: readonly string[], intensity = 480): Promise<void> {
  await cast.applicant.confirm();
  await cast.applicant.call(routes.commit, {
    params: { commitment },
    body: {
      items: [...items],
      figures: [
        { indicator: 'intensity', value: intensity },
        { indicator: 'energy', value: 0.08 },
      ],
    },
  });
}

/** Registered with four checks of the construction bureau on these days. */
export async function register(cast: Cast, commitment: string, days: readonly string[]): Promise<void> {
  const approver = await cast.officer('approver', 'construction');
  await approver.confirm();
  const nodes = (['start', 'foundation', 'structure', 'use'] as const).map((node, at) => ({
    node,
    owner: 'construction',
    on: days[at] ?? '',
  }));
  await approver.call(routes.register, { params: { commitment }, body: { nodes } });
}

/** Two inspectors of the construction bureau and the water bureau. */
export async function inspectors(cast: Cast): Promise<readonly [SignedInClient, readonly [string, string]]> {
  const [one, other] = [await cast.officer('inspector', 'construction'), await cast.officer('inspector', 'water')];
  return [one, [await personOf(one), await personOf(other)]];
}

/** A node is checked. */
export async function check(
  cast: Cast,
  commitment: string,
  {
    node,
    result = 'met',
    until = null,
  }: {
    readonly node: 'start' | 'foundation' | 'structure' | 'use';
    readonly result?: 'met' | 'rectify' | 'failed';
    readonly until?: string | null;
  },
): Promise<void> {
  const [{ call }, officers] = await inspectors(cast);
  const body = { node, result, officers: [...officers], findings: '现场与承诺核对', until };
  await call(routes.checkNode, { params: { commitment }, body });
}

/** Acceptance, measured. */
export async function measure(
  cast: Cast,
  commitment: string,
  intensity: number,
  until: string | null = null,
): Promise<void> {
  const [{ call }, officers] = await inspectors(cast);
  const figures = [
    { indicator: 'intensity', value: intensity },
    { indicator: 'energy', value: 0.08 },
  ];
  await call(routes.measure, {
    params: { commitment },
    body: { figures, officers: [...officers], findings: '逐项测量', until },
  });
}

/** The page as the applicant sees it. */
export const pageOf = (cast: Cast, commitment: string) =>
  cast.applicant.call(routes.readCommitment, { params: { commitment } });

/** What happened to it so far, each with its day by law. */
export const typesIn = async (cast: Cast, commitment: string): Promise<readonly string[]> =>
  (await pageOf(cast, commitment)).events.map(({ type, at }) => `${type} ${at.slice(0, 10)}`);
