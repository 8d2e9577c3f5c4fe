import { jointRoutes } from '../../api/contract/joint.ts';
import { Failure } from '../failure.ts';
import { todayOf, type Stage } from '../story/stage.ts';
import { onCase, type Act, type CaseStep } from './act.ts';

export const performBeginReview = onCase('reviews', () => ({}));

interface Officers {
  readonly officers?: number;
}

export const performSiteCheck = onCase<Officers>('site-checks', async ({ officers }, stage) => ({
  officers: await idsOf(stage, 'reviewer', officers ?? 2),
  findings: '现场与申报材料一致。',
}));

/** The ids of so many officers of a role. */
export async function idsOf(stage: Stage, role: string, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let n = 1; n <= count; n++) ids.push((await stage.officers(n === 1 ? role : `${role} ${n}`)).person.id);
  return ids;
}

interface Procedure {
  readonly kind: string;
  readonly length: number;
  readonly notice?: boolean;
  readonly began?: string;
}

export const performStartProcedure = onCase<Procedure>('procedures', ({ kind, length, notice, began }) => ({
  procedure: kind,
  days: length,
  began: began ?? null,
  notice: notice === false ? null : '依法需要进行上述程序，所需时间不计算在期限内。',
}));

export const performEndProcedure = onCase<{ readonly kind: string }>('procedure-ends', ({ kind }) => ({
  procedure: kind,
}));

interface Extension {
  readonly clock: 'statutory' | 'joint';
  readonly length: number;
}

export const performExtend: Act = (stage, step) =>
  (step as CaseStep<Extension>).clock === 'joint'
    ? extendJoint(stage, step as CaseStep<Extension>)
    : extend(stage, step);

async function extendJoint(stage: Stage, { who, length }: CaseStep<Extension>): Promise<void> {
  if (stage.joint === null) throw new Failure('nothing is handled jointly');
  const { call } = await stage.officers(who);
  const body = { length, reason: '各部门意见需要进一步协调。' };
  await call(jointRoutes.extendJoint, { params: { submission: stage.joint }, body });
}

const extend = onCase<Extension>('extensions', ({ clock, length }) => ({
  clock,
  length,
  reason: '案情复杂，需要进一步核实。',
}));

/** The third party of the story is told with the applicant. */
export const performNotifyHearingRight = onCase('hearing-rights', async (_step, stage) => ({
  matter: '该许可涉及申请人与他人之间的重大利益关系。',
  parties: await idsOf(stage, 'thirdParty', 1),
}));

interface Hearing {
  readonly on: string;
  readonly chair: 'hearingChair' | 'reviewer';
}

export const performCallHearing = onCase<Hearing>('hearings', async ({ on, chair }, stage) => ({
  on,
  time: '14:30',
  place: '政务服务中心三楼会议室',
  chair: (await stage.officers(chair)).person.id,
}));

export const performHoldHearing = onCase('hearing-minutes', (_step, stage) => ({
  minutes: `${todayOf(stage)}听证会笔录：双方陈述、质证和辩论，当事人核对无误。`,
}));
