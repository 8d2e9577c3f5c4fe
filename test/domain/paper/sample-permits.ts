import type {
  DeregistrationFacts,
  DeregistrationRefusalFacts,
  PermitExtensionFacts,
  PermitExtensionRefusalFacts,
  PermitWithdrawalFacts,
} from '../../../domain/paper/permit-facts.ts';
import { CASE, REMEDIES, day } from './sample-case.ts';

const decision = { decisionNumber: '澄高审准〔2026〕88号', decidedOn: day('2026-09-11') };

const permitWithdrawal: PermitWithdrawalFacts = {
  ...CASE,
  ...decision,
  kind: 'permitWithdrawal',
  number: '澄高审撤许〔2026〕1号',
  basis: ['许可法 8(2)'],
  found: '该地块已经依法修改为公共绿地',
  reason: '许可所依据的控制性详细规划依法修改',
  compensation: '补偿设计费用 20 万元，自本决定送达之日起30日内支付',
  effectiveFrom: day('2027-03-01'),
  remedies: REMEDIES,
};

const deregistration: DeregistrationFacts = {
  ...CASE,
  ...decision,
  kind: 'deregistration',
  number: '澄高审注〔2026〕1号',
  basis: ['许可法 70'],
  before: 'expired',
  asked: null,
  found: null,
  reason: '有效期届满没有申请延续',
  effectiveFrom: day('2027-03-01'),
  remedies: REMEDIES,
};

const permitExtension: PermitExtensionFacts = {
  ...CASE,
  ...decision,
  kind: 'permitExtension',
  number: '澄高审许延〔2026〕1号',
  basis: ['建筑法 9'],
  time: 'start',
  asked: { on: day('2026-12-07'), length: 3 },
  length: 3,
  before: day('2026-12-11'),
  after: day('2027-03-11'),
  reason: null,
  article: '建筑法 9',
  left: 1,
  remedies: null,
};

const permitExtensionRefusal: PermitExtensionRefusalFacts = {
  ...CASE,
  ...decision,
  kind: 'permitExtensionRefusal',
  number: '澄高审不延〔2026〕1号',
  basis: ['建筑法 9'],
  time: 'start',
  asked: { on: day('2026-12-07'), length: 3 },
  last: day('2026-12-11'),
  article: '建筑法 9',
  found: null,
  reason: '用地已经收回',
  remedies: REMEDIES,
};

const deregistrationRefusal: DeregistrationRefusalFacts = {
  ...CASE,
  ...decision,
  kind: 'deregistrationRefusal',
  number: '澄高审不注〔2026〕1号',
  basis: ['许可法 70'],
  asked: day('2026-12-07'),
  found: '弃土场还没有恢复',
  reason: '许可事项的善后还没有完成',
  remedies: REMEDIES,
};

export const PERMITS = {
  permitWithdrawal,
  deregistration,
  permitExtension,
  permitExtensionRefusal,
  deregistrationRefusal,
};
