import type {
  AcceptanceNoticeFacts,
  CorrectionNoticeFacts,
  NonAcceptanceFacts,
  NotNeededNoticeFacts,
  ReceiptFacts,
} from '../../../domain/paper/intake-facts.ts';
import { ACCEPTANCE_WINDOW, CASE, HASH, OFFICER, PROMISED, REMEDIES, STATUTORY, day, instant } from './sample-case.ts';

const receipt: ReceiptFacts = {
  ...CASE,
  kind: 'receipt',
  number: '澄高审收〔2026〕3187号',
  basis: ['许可法 32(4)', '电子签名法 11'],
  receivedAt: instant('2026-09-11T10:23:45'),
  channel: '一网通办网上申报',
  materials: [
    { code: 'E1', name: '建设用地规划许可申请表', source: 'submitted', pages: 4, bytes: 482_133, sha256: HASH },
    { code: 'E2', name: '国有建设用地使用权出让合同', source: 'submitted', pages: 36, bytes: 7_340_032, sha256: HASH },
    { code: 'S1', name: '营业执照', source: 'shared', pages: null, bytes: 812, sha256: HASH },
  ],
  acceptance: ACCEPTANCE_WINDOW,
};

const acceptanceNotice: AcceptanceNoticeFacts = {
  ...CASE,
  kind: 'acceptanceNotice',
  number: '澄高审受〔2026〕2044号',
  basis: ['许可法 32(5)'],
  appliedOn: day('2026-09-11'),
  acceptedOn: day('2026-09-11'),
  deemed: false,
  statutory: STATUTORY,
  promised: PROMISED,
  officer: OFFICER,
  standing: {
    held: [{ code: 'E2', name: '国有建设用地使用权出让合同' }],
    promised: [],
    missing: { main: [], others: [] },
  },
};

const correctionNotice: CorrectionNoticeFacts = {
  ...CASE,
  kind: 'correctionNotice',
  number: '澄高审补〔2026〕311号',
  basis: ['许可法 32(4)'],
  receivedOn: day('2026-09-11'),
  gaps: [
    {
      code: 'E2',
      name: '国有建设用地使用权出让合同',
      defect: '缺少第 12 至 15 页（规划条件附件）',
      basis: '城乡规划法 38',
      remedy: '补交完整合同的扫描件，含全部附件并加盖公章',
    },
    {
      code: 'E3',
      name: '用地范围坐标',
      defect: '坐标系为独立坐标系，不是 2000 国家大地坐标系',
      basis: '办事指南第 7 条',
      remedy: '转换后重新上传，格式为 .txt',
    },
  ],
  where: 'https://quanlian.example/e 在线提交，或者澄湖大道 1 号政务服务中心二楼 12 号窗口',
  deadline: {
    from: day('2026-09-14'),
    event: '送达本告知书',
    period: { length: 15, unit: 'workingDays' },
    nominal: day('2026-10-12'),
    due: day('2026-10-12'),
    article: '澄湖高新区容缺和补正办理规则第 6 条',
  },
  again: null,
  officer: OFFICER,
};

const nonAcceptance: NonAcceptanceFacts = {
  ...CASE,
  kind: 'nonAcceptance',
  number: '澄高审不受〔2026〕12号',
  basis: ['许可法 32(2)'],
  receivedOn: day('2026-09-11'),
  found: '申请用地面积跨澄湖高新区与邻县，依法由省自然资源主管部门办理',
  ground: { type: 'competence', competentOrgan: { name: '江苏省自然资源厅', address: '南京市水西门大街 58 号' } },
  remedies: REMEDIES,
};

const notNeededNotice: NotNeededNoticeFacts = {
  ...CASE,
  kind: 'notNeededNotice',
  number: '澄高审告〔2026〕7号',
  basis: ['许可法 32(1)'],
  item: { code: 'A04', name: '建设项目用地预审与选址意见书' },
  receivedOn: day('2026-09-11'),
  reason: '项目以出让方式取得规划范围内的国有建设用地，城乡规划法第三十六条只要求以划拨方式供地的项目办理选址意见书',
};

export const INTAKE = { receipt, acceptanceNotice, correctionNotice, nonAcceptance, notNeededNotice };
