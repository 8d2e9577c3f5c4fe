import { z } from 'zod';
import { PAUSE_KINDS } from '../../domain/clock/clock.ts';
import { act, reason, signed } from './case-act.ts';
import { correctionGround, outcome, service, stance } from './case-words.ts';
import { frame } from './frame.ts';
import { day, id, line, none, text } from './fields.ts';
import { lateAct } from './late-records.ts';
import { permitActRoutes } from './permit-acts.ts';
import { FAULT } from './faults.ts';

const gap = z.strictObject({ material: z.string(), defect: text, basis: line, fix: text, frame: frame.optional() });
const sentences = z.array(text).max(50);

const brokenCondition = z.strictObject({ condition: z.number().int().min(1).max(200), found: text });

const areDifferent = (all: readonly z.infer<typeof brokenCondition>[]): boolean =>
  new Set(all.map(({ condition }) => condition)).size === all.length;

/** Working days that somebody plans or sets. */
const days = z.number().int().min(1).max(1000);

const officers = z.array(id).max(10);

const opinion = z.number().int().min(1);

/** Papers as they are handed in, each with its files. */
export const handedMaterials = z
  .array(
    z.strictObject({
      code: z.string(),
      files: z.array(id).min(1),
      /** What the applicant says to it, such as what was changed. */
      note: text.optional(),
    }),
  )
  .min(1);

/** 补录: it was done before it is told; absent: it is done now. */
const late = lateAct.optional();

/** One route for each act of the law on a case; the answer is the case after it. */
export const caseActRoutes = {
  promiseDeferral: act(
    'promiseDeferral',
    'deferral-promises',
    '签署容缺受理承诺：法定代表人，或者有授权委托的代理人',
    z
      .strictObject({
        materials: z.array(z.string()).min(1),
        /** The last day, or the period from acceptance: one of the two. */
        until: day.optional(),
        period: z.strictObject({ length: days, unit: z.enum(['workingDays', 'calendarDays']) }).optional(),
      })
      .refine((body) => (body.until === undefined) !== (body.period === undefined), {
        path: ['until'],
        error: FAULT.untilOrPeriod,
      }),
  ),
  handIn: act('handIn', 'hand-ins', '补交材料', z.strictObject({ materials: handedMaterials })),
  withdraw: act('withdraw', 'withdrawals', '撤回申请', z.strictObject({ reason: text })),
  accept: act('accept', 'acceptances', '受理', z.strictObject({ checked: z.array(z.string()) })),
  notifyCorrection: act(
    'notifyCorrection',
    'correction-notices',
    '一次性告知补正',
    z.strictObject({ gaps: z.array(gap), ground: correctionGround.nullable().default(null) }),
  ),
  decline: act(
    'decline',
    'non-acceptances',
    '不予受理',
    z.strictObject({
      ground: z.enum(['competence', 'falseMaterial']),
      facts: text,
      competentOrgan: line.nullable().default(null),
      /** Its address, as the decision tells it; that of the zone's data if absent. */
      competentAddress: line.nullable().default(null),
    }),
  ),
  markNotNeeded: act('markNotNeeded', 'not-needed-notices', '告知无须办理', z.strictObject({ reason: text })),
  forward: act(
    'forward',
    'forwardings',
    '直报：连同全部材料和初步审查意见报送上级机关，同日抄送市级机关',
    z.strictObject({ findings: text, city: line.default('设区的市级主管部门') }),
  ),
  transfer: act('transfer', 'transfers', '授权终止后，连同全部材料移送有权机关', z.strictObject({ to: line })),
  beginReview: act('beginReview', 'reviews', '开始审查', none),
  reopenReview: act(
    'reopenReview',
    'review-reopenings',
    '后补的容缺材料改变申请实质内容的，说明理由重新审查',
    z.strictObject({ materials: z.array(z.string()).min(1), reason: text }),
  ),
  prepareDecision: act(
    'prepareDecision',
    'decision-proposals',
    '拟出决定，送复核',
    z.strictObject({
      outcome,
      /** 查明的事实: told in a refusal apart from its reasons (许可法 38(2)), which must have them; null: of a grant the reasons tell them. */
      facts: text.nullable().default(null),
      reasons: sentences,
      provisions: z.array(line).max(50).default([]),
      conditions: sentences.default([]),
      overrunReason: text.nullable().default(null),
      citesMinutes: z.boolean().default(false),
    }),
  ),
  returnDecision: act(
    'returnDecision',
    'decision-returns',
    '退回拟出的决定，包括拟出的撤回、注销、延期',
    z.strictObject({ reason: text }),
  ),
  signDecision: signed('signDecision', 'decisions', '签发拟出的决定，包括拟出的撤回、注销、延期', {}),
  serve: act(
    'serve',
    'services',
    '送达决定，或者一份告知书、通知书',
    z.strictObject({ ...service, recipient: line, late }),
  ),
  recordCheck: act(
    'recordCheck',
    'checks',
    '记录承诺核查结果',
    z
      .strictObject({
        result: z.enum(['met', 'rectify', 'proposeRevocation']),
        officers,
        findings: text,
        /** Which promised conditions are not met, by their number in the signed letter, and what was found of each; absent where all are met. */
        broken: z.array(brokenCondition).min(1).max(50).refine(areDifferent, FAULT.twice).optional(),
        late,
      })
      .refine((body) => body.result !== 'met' || body.broken === undefined, {
        path: ['broken'],
        error: FAULT.brokenYetMet,
      })
      // What is ordered and what is to be revoked tell the enterprise which promise it broke.
      .refine((body) => body.result === 'met' || body.broken !== undefined, {
        path: ['broken'],
        error: FAULT.brokenUnnamed,
      }),
  ),
  checkSite: act('checkSite', 'site-checks', '记录现场核查', z.strictObject({ officers, findings: text, late })),
  startProcedure: act(
    'startProcedure',
    'procedures',
    '书面告知特别程序，自今日起所需时间不计算在期限内',
    z.strictObject({
      procedure: z.enum(PAUSE_KINDS),
      days,
      began: day.nullable().default(null),
      notice: text.nullable(),
    }),
  ),
  endProcedure: act(
    'endProcedure',
    'procedure-ends',
    '特别程序结束',
    z.strictObject({ procedure: z.enum(PAUSE_KINDS), late }),
  ),
  askExtension: act(
    'askExtension',
    'extension-requests',
    '申请延长法定期限，报有权的负责人批准（许可法 42）',
    z.strictObject({ clock: z.literal('statutory').default('statutory'), length: days, reason: text }),
  ),
  refuseExtension: act('refuseExtension', 'extension-refusals', '不同意延长法定期限', reason),
  extend: act(
    'extend',
    'extensions',
    '批准延长法定期限',
    z.strictObject({ clock: z.literal('statutory').default('statutory'), length: days, reason: text }),
  ),
  notifyHearingRight: act(
    'notifyHearingRight',
    'hearing-rights',
    '告知听证权利',
    z.strictObject({ matter: text, parties: z.array(id).max(100).default([]) }),
  ),
  requestHearing: act('requestHearing', 'hearing-requests', '申请听证', reason),
  callHearing: act(
    'callHearing',
    'hearings',
    '通知听证的时间、地点和主持人',
    z.strictObject({
      on: day,
      time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, FAULT.noTime),
      place: line,
      chair: id,
    }),
  ),
  holdHearing: act('holdHearing', 'hearing-minutes', '举行听证，载入笔录', z.strictObject({ minutes: text, late })),
  askOpinion: act(
    'askOpinion',
    'opinion-requests',
    '征求其他部门意见',
    z.strictObject({ bureau: line, question: text, days }),
  ),
  giveOpinion: act('giveOpinion', 'opinions', '答复征求的意见', z.strictObject({ opinion, stance, text })),
  urgeOpinion: act('urgeOpinion', 'opinion-urgings', '催复意见', z.strictObject({ opinion })),
  weighOpinion: act(
    'weighOpinion',
    'opinion-weighings',
    '说明意见是否采纳',
    z.strictObject({ opinion, adopted: z.boolean(), reason: z.string().trim().max(4000).default('') }),
  ),
  explainOverrun: act(
    'explainOverrun',
    'overrun-explanations',
    '向申请人说明超期原因',
    z.strictObject({ reason: text, expected: day }),
  ),
  ...permitActRoutes,
} as const;
