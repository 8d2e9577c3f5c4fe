import { readCase } from '../story/read.ts';
import { onCase } from './act.ts';

/** Accepts what was looked at: all that has been handed in. */
export const performAccept = onCase('acceptances', async (step, stage) => {
  const { materials } = await readCase(stage, step.case);
  return { checked: materials.filter(({ files }) => files.length > 0).map(({ code }) => code) };
});

interface Notice {
  readonly gaps: readonly string[];
  readonly ground?: 'answer' | 'lawChange';
}

export const performNotifyCorrection = onCase<Notice>('correction-notices', ({ gaps, ground }) => ({
  gaps: gaps.map((material) => ({
    material,
    defect: '未提交。',
    basis: '许可法 32(4)',
    fix: '请补交盖章的原件扫描件。',
  })),
  ...(ground ? { ground } : {}),
}));

interface Declined {
  readonly ground: 'competence' | 'falseMaterial';
  readonly competentOrgan?: string;
}

export const performDecline = onCase<Declined>('non-acceptances', ({ ground, competentOrgan }) => ({
  ground,
  facts: '经审查，申请事项依法不能受理。',
  competentOrgan: competentOrgan ?? null,
}));

export const performMarkNotNeeded = onCase('not-needed-notices', () => ({ reason: '该建设内容依法不需要取得许可。' }));

/** The preliminary opinion goes with the case; the city gets its copy in the same act. */
export const performForward = onCase('forwardings', () => ({ findings: '材料齐全、符合法定形式，建议准予。' }));

export const performTransfer = onCase<{ readonly to: string }>('transfers', ({ to }) => ({ to }));

export const performServe = onCase('services', () => ({ method: 'electronic', recipient: '顾文静' }));
