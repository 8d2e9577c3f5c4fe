import type {
  RectificationNoticeFacts,
  RevocationDecisionFacts,
  RevocationPriorNoticeFacts,
  ServiceRecordFacts,
  UrgingOrderFacts,
} from '../../../domain/paper/supervision-facts.ts';
import { CASE, OFFICER, PROMISED, REMEDIES, day, instant } from './sample-case.ts';

const decision = { decisionNumber: '澄高审准〔2026〕88号', decidedOn: day('2026-09-11') };

const rectificationNotice: RectificationNoticeFacts = {
  ...CASE,
  ...decision,
  kind: 'rectificationNotice',
  number: '澄高审改〔2026〕3号',
  basis: ['许可法 61(1)', '53号令 24'],
  letterNumber: '澄高审诺〔2026〕40号',
  checkedOn: day('2026-11-02'),
  officers: [
    { name: '钱伟', unit: '综合执法局' },
    { name: '吴芳', unit: '综合执法局' },
  ],
  deficits: [
    { promised: '弃土弃渣有合法去向', found: '现场堆土 300 立方米，没有消纳协议', demand: '清运并补签消纳协议' },
  ],
  deadline: {
    from: day('2026-11-02'),
    event: '送达本通知',
    period: { length: 15, unit: 'workingDays' },
    nominal: day('2026-11-23'),
    due: day('2026-11-23'),
    article: '澄湖高新区告知承诺核查办法第 9 条',
  },
};

const revocationPriorNotice: RevocationPriorNoticeFacts = {
  ...CASE,
  ...decision,
  kind: 'revocationPriorNotice',
  number: '澄高审撤告〔2026〕1号',
  basis: ['许可法 7'],
  found: '逾期未清运堆土，也未签订消纳协议',
  brokenPromise: '弃土弃渣有合法去向',
  ground: '许可法 69(2)',
  statement: {
    from: day('2026-11-24'),
    event: '收到本告知书',
    period: { length: 5, unit: 'workingDays' },
    nominal: day('2026-12-01'),
    due: day('2026-12-01'),
    article: '许可法 7',
  },
};

const revocationDecision: RevocationDecisionFacts = {
  ...CASE,
  ...decision,
  kind: 'revocationDecision',
  number: '澄高审撤〔2026〕1号',
  found: '逾期未清运堆土，也未签订消纳协议',
  ground: '许可法 69(2)',
  priorNoticeNumber: '澄高审撤告〔2026〕1号',
  defence: { stated: '消纳场临时关闭', judged: '另有三处消纳场可用，理由不成立' },
  effectiveFrom: day('2026-09-11'),
  remedies: REMEDIES,
};

const serviceRecord: ServiceRecordFacts = {
  ...CASE,
  kind: 'serviceRecord',
  basis: ['许可法 44', '电子签名法 11'],
  number: '澄高审送〔2026〕77号',
  served: { title: '准予行政许可决定书', number: '澄高审准〔2026〕88号' },
  method: 'electronic',
  recipient: { name: '苏州澜微医疗器械有限公司', capacity: '申请人' },
  at: instant('2026-09-11T16:02:09'),
  consent: { on: day('2026-09-01'), address: '全链企业空间 91320505MA1GXQ012R' },
  server: OFFICER,
};

const urgingOrder: UrgingOrderFacts = {
  ...CASE,
  kind: 'urgingOrder',
  basis: ['722号 36(2)'],
  number: '澄高审督〔2026〕15号',
  to: '规划建设处',
  holder: OFFICER,
  cause: '承诺办理时限已过，尚未作出决定',
  limit: { name: '承诺办理时限', deadline: PROMISED },
  replyBy: {
    from: day('2026-10-10'),
    event: '送达本单',
    period: { length: 1, unit: 'workingDays' },
    nominal: day('2026-10-12'),
    due: day('2026-10-12'),
    article: null,
  },
};

export const SUPERVISION = {
  rectificationNotice,
  revocationPriorNotice,
  revocationDecision,
  serviceRecord,
  urgingOrder,
};
