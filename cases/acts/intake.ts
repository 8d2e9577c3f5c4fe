import { NotBuilt } from '../failure.ts';
import { readCase } from '../story/read.ts';
import { todayOf, type Stage } from '../story/stage.ts';
import { onCase, type Act, type CaseStep } from './act.ts';

/** Accepts what was looked at: all that has been handed in. */
export const performAccept: Act = async (stage, step) => {
  requirePeriodKept(stage, step as CaseStep);
  await accept(stage, step);
};

const accept = onCase('acceptances', async (step, stage) => {
  const { materials } = await readCase(stage, step.case);
  return { checked: materials.filter(({ files }) => files.length > 0).map(({ code }) => code) };
});

/** The system takes a promise by its last day; one that counts from an acceptance on a later day cannot be said to it. */
function requirePeriodKept(stage: Stage, { case: alias }: CaseStep): void {
  const signedOn = stage.promisedOn.get(alias);
  if (signedOn !== undefined && signedOn !== todayOf(stage))
    throw new NotBuilt('defer.length before a later acceptance');
}

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

export const performServe = onCase('services', () => ({ method: 'electronic', recipient: '顾文静' }));
