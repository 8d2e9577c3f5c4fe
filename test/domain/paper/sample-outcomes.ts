import type {
  CureNoticeFacts,
  GrantDecisionFacts,
  OverrunExplanationFacts,
  RefusalDecisionFacts,
  TerminationNoticeFacts,
  WithdrawalConfirmationFacts,
} from '../../../domain/paper/decision-facts.ts';
import { CASE, DEFERRAL, PROMISED, REMEDIES, STATUTORY, day } from './sample-case.ts';
import { SUPERVISION } from './sample-supervision.ts';

const grantDecision: GrantDecisionFacts = {
  ...CASE,
  kind: 'grantDecision',
  nature: 'permit',
  basis: ['许可法 38(1)', '城乡规划法 38'],
  appliedOn: day('2026-09-11'),
  acceptedOn: day('2026-09-11'),
  content: [
    ['用地位置', '澄湖高新区松陵路以东、科创路以北'],
    ['用地面积', '32,000 平方米'],
    ['用地性质', '工业用地（出让）'],
  ],
  scope: '上述用地范围内的建设用地规划',
  validity: { from: day('2026-09-11'), until: day('2028-09-11'), months: 24 },
  conditions: ['开工前申请验线，未经验线合格不得施工', '雨污接口设在松陵路侧'],
  reasons: '申请用地符合控制性详细规划和出让合同约定的规划条件',
  commitment: null,
  supplement: null,
  authority: '江苏省人民政府关于澄湖高新区相对集中行政许可权的批复（苏政复〔2017〕55号）',
  hearingOn: null,
  overrunReason: null,
};

const refusalDecision: RefusalDecisionFacts = {
  ...CASE,
  kind: 'refusalDecision',
  number: '澄高审不准〔2026〕4号',
  basis: ['许可法 38(2)'],
  appliedOn: day('2026-09-11'),
  acceptedOn: day('2026-09-11'),
  found: '申请用地中 4,100 平方米位于规划防护绿地范围内',
  reasons: '申请用地不符合控制性详细规划确定的用地性质',
  provisions: ['城乡规划法 38(2)'],
  hearingOn: null,
  overrunReason: '管线核实耗时超出预期',
  remedies: REMEDIES,
};

const overrunExplanation: OverrunExplanationFacts = {
  ...CASE,
  kind: 'overrunExplanation',
  number: '澄高审超〔2026〕9号',
  acceptedOn: day('2026-09-11'),
  promised: PROMISED,
  reason: '测绘单位复测成果晚到 3 日',
  expected: day('2026-10-13'),
  statutory: STATUTORY,
};

const withdrawalConfirmation: WithdrawalConfirmationFacts = {
  ...CASE,
  kind: 'withdrawalConfirmation',
  number: '澄高审撤回〔2026〕6号',
  appliedOn: day('2026-09-11'),
  withdrawnOn: day('2026-09-24'),
  returned: ['出让合同原件一份'],
};

const terminationNotice: TerminationNoticeFacts = {
  ...CASE,
  kind: 'terminationNotice',
  number: '澄高审终〔2026〕2号',
  basis: ['澄湖高新区容缺受理管理办法'],
  issuedOn: day('2026-10-09'),
  ground: 'deferralLapsed',
  lapsed: DEFERRAL,
  missing: ['用地边界图（打印件）（D1）'],
  endedOn: day('2026-10-09'),
  reusable: ['申请表', '出让合同'],
  remedies: REMEDIES,
};

const cureNotice: CureNoticeFacts = {
  ...CASE,
  kind: 'cureNotice',
  number: '澄高审宽〔2026〕1号',
  basis: ['意见 6', '本区关于容缺受理的规定', '许可法 32(4)'],
  issuedOn: day('2026-10-09'),
  lapsed: DEFERRAL,
  missing: ['用地边界图（打印件）（D1）'],
  cure: {
    from: day('2026-10-08'),
    event: '容缺期限届满',
    period: { length: 15, unit: 'workingDays' },
    nominal: day('2026-10-28'),
    due: day('2026-10-28'),
    article: null,
    rule: '本区规定的宽限期限',
  },
};

export const OUTCOMES = {
  cureNotice,
  grantDecision,
  refusalDecision,
  overrunExplanation,
  withdrawalConfirmation,
  terminationNotice,
  ...SUPERVISION,
};
