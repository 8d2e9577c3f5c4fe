import type {
  ExtensionNoticeFacts,
  HearingNoticeFacts,
  HearingRightNoticeFacts,
  ProcedureNoticeFacts,
  ReopeningNoticeFacts,
} from '../../../domain/paper/procedure-facts.ts';
import type { ForwardingLetterFacts, TransferNoticeFacts } from '../../../domain/paper/onward-facts.ts';
import { CASE, PROMISED, STATUTORY, day } from './sample-case.ts';

const procedureNotice: ProcedureNoticeFacts = {
  ...CASE,
  kind: 'procedureNotice',
  number: '澄高审特〔2026〕5号',
  basis: ['许可法 45'],
  procedure: '专家评审',
  article: '许可法 45',
  startsOn: day('2026-09-24'),
  plannedDays: 5,
  plannedEnd: day('2026-10-10'),
  stopped: [
    { name: '承诺办理时限', before: day('2026-10-09'), after: day('2026-10-16') },
    { name: '法定办理时限', before: day('2026-10-15'), after: day('2026-10-22') },
  ],
};

const reopeningNotice: ReopeningNoticeFacts = {
  ...CASE,
  kind: 'reopeningNotice',
  number: '澄高审重〔2026〕1号',
  basis: ['许可法 34(1)', '意见 6'],
  materials: [{ code: 'D1', name: '边界坐标图' }],
  reason: '坐标图的用地范围比申请多出 0.3 公顷',
  reviewer: '周敏',
  proposalFalls: true,
  opinionsAnew: true,
  limits: [PROMISED, STATUTORY],
};

const extensionNotice: ExtensionNoticeFacts = {
  ...CASE,
  kind: 'extensionNotice',
  number: '澄高审延〔2026〕3号',
  basis: ['许可法 42(1)'],
  original: STATUTORY,
  days: 10,
  reason: '需要核实地下管线的保护范围',
  approver: '本机关负责人陆建国',
  newDue: day('2026-10-29'),
};

const hearingRightNotice: HearingRightNoticeFacts = {
  ...CASE,
  kind: 'hearingRightNotice',
  number: '澄高审听告〔2026〕2号',
  basis: ['许可法 36', '许可法 47(1)'],
  addressee: '澄湖花园业主委员会',
  matter: '拟建 3 号厂房与住宅楼间距 28 米，直接关系你方的采光权益',
  request: {
    from: day('2026-09-24'),
    event: '收到本告知书',
    period: { length: 5, unit: 'workingDays' },
    nominal: day('2026-10-09'),
    due: day('2026-10-09'),
    article: '许可法 47(1)',
  },
};

const hearingNotice: HearingNoticeFacts = {
  ...CASE,
  kind: 'hearingNotice',
  number: '澄高审听〔2026〕2号',
  ofOwnMotion: false,
  addressee: '澄湖花园业主委员会',
  matter: '微创手术器械生产基地 3 号厂房的建设工程规划许可',
  on: day('2026-10-22'),
  time: '14:00',
  place: '澄湖大道 1 号政务服务中心 501 会议室',
  chair: { name: '何静', unit: '政策法规处' },
  reviewer: '周敏、李岚（规划建设处）',
};

const forwardingLetter: ForwardingLetterFacts = {
  ...CASE,
  kind: 'forwardingLetter',
  number: '澄高审报〔2026〕1号',
  basis: ['许可法 35'],
  to: '江苏省发展和改革委员会',
  city: '苏州市发展和改革委员会',
  receivedOn: day('2026-09-10'),
  acceptedOn: day('2026-09-11'),
  findings: '材料齐全、符合法定形式，能耗指标已经核实，建议准予',
  materials: [{ code: 'E1', name: '节能报告' }],
  window: {
    ...STATUTORY,
    event: '收到报送的材料',
    period: { length: 5, unit: 'workingDays' },
    article: '许可法 32(4)',
  },
};

const transferNotice: TransferNoticeFacts = {
  ...CASE,
  kind: 'transferNotice',
  number: '澄高审移〔2026〕1号',
  basis: ['许可法 22'],
  to: '江苏省自然资源厅',
  receivedOn: day('2026-09-10'),
  acceptedOn: day('2026-09-11'),
  materials: [{ code: 'E1', name: '用地申请书' }],
  limits: [PROMISED, STATUTORY],
};

export const PROCEDURES = {
  forwardingLetter,
  transferNotice,
  procedureNotice,
  reopeningNotice,
  extensionNotice,
  hearingRightNotice,
  hearingNotice,
};
