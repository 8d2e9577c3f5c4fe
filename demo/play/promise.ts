import { projectCommitmentRoutes } from '../../api/contract/project-commitments.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { promiseActRoutes } from '../../api/contract/promise-acts.ts';
import type { Client } from '../../api/contract/client.ts';
import type { PromiseStep } from '../story/step.ts';
import { ZONE } from './found-zone.ts';
import { openedBy } from './overtaken.ts';
import type { Stage } from './stage.ts';

/** 准入标准 of the demonstration zone; published once. */
export async function publishStandard(admin: Client): Promise<void> {
  const params = { zone: ZONE };
  const { standards } = await admin(projectCommitmentRoutes.listStandards, { params });
  if (standards.length > 0) return;
  await admin(projectCommitmentRoutes.publishStandard, {
    params: { ...params, code: 'equipment' },
    body: {
      name: '装备和医疗器械制造业项目准入标准',
      effectiveFrom: '2026-08-01',
      industries: ['C34', 'C35'],
      landUses: ['工业用地'],
      indicators: [
        {
          key: 'intensity',
          name: '投资强度',
          unit: '万元/亩',
          direction: 'atLeast',
          limit: 450,
          method: '竣工决算审计',
        },
        {
          key: 'energy',
          name: '单位能耗',
          unit: '吨标准煤/万元',
          direction: 'atMost',
          limit: 0.1,
          method: '投产后三个月能耗统计',
        },
      ],
      items: [
        { item: 'A06', effect: { kind: 'registerFirst', permitBefore: 'start' } },
        { item: 'A09b', effect: { kind: 'notifyAndCommit' } },
        { item: 'A16', effect: { kind: 'registerFirst', permitBefore: 'foundation' } },
        { item: 'A18', effect: { kind: 'registerFirst', permitBefore: 'start' } },
      ],
      bureaus: ['planning', 'water'],
      consequences: ['按照投资协议退还已经兑现的奖励'],
    } as never,
  });
}

/** Does an act of the story on the commitment of a project, through the route of the page. */
export async function promiseOf(stage: Stage, { who, project, deed }: PromiseStep, key: string): Promise<void> {
  const params = { project: openedBy(stage.diary.read(), project) };
  const { call } = SIGNED.includes(deed.kind) ? await stage.people.signing(who) : await stage.people.as(who);
  if (deed.kind === 'recordLand')
    return void (await call(projectProgressRoutes.recordLandContract, { params, body: deed.body, key } as never));
  if (deed.kind === 'request')
    return void (await call(projectCommitmentRoutes.requestConsultation, { params, body: deed.body, key } as never));
  const { commitments } = await call(projectCommitmentRoutes.listCommitmentsOfProject, { params });
  const commitment = commitments[0]?.id ?? '';
  const body = await namedIn(call, commitment, deed.body);
  await call(promiseActRoutes[deed.kind], { params: { commitment }, body, key } as never);
}

const SIGNED: readonly PromiseStep['deed']['kind'][] = ['commit', 'register'];

/** The story names officers; the route wants to know who they are. */
async function namedIn(call: Client, commitment: string, body: PromiseStep['deed']['body']): Promise<unknown> {
  if (!('officers' in body)) return body;
  const { inspectors } = await call(projectCommitmentRoutes.readCommitment, { params: { commitment } });
  const officers = (body['officers'] as readonly string[]).map(
    (name) => inspectors.find((one) => one.name === name)?.id ?? name,
  );
  return { ...body, officers };
}
