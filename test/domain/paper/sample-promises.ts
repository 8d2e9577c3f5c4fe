import type {
  CommitmentLetterFacts,
  DeferralNoticeFacts,
  DeferralPromiseFacts,
} from '../../../domain/paper/promise-facts.ts';
import { CASE, DEFERRAL, OFFICER, PROMISED, SIGNATURE, STATUTORY, day } from './sample-case.ts';

const deferred = [{ code: 'D1', name: '用地边界图（打印件）', form: '加盖公章的电子件' }];

const deferralPromise: DeferralPromiseFacts = {
  ...CASE,
  kind: 'deferralPromise',
  number: '澄高审容诺〔2026〕19号',
  basis: ['意见 6'],
  materials: deferred,
  deadline: DEFERRAL,
  lapse: 'TERMINATE',
  missing: { main: [], others: [] },
  within: 'promised',
  signature: SIGNATURE,
};

const deferralNotice: DeferralNoticeFacts = {
  ...CASE,
  kind: 'deferralNotice',
  number: '澄高审容〔2026〕19号',
  basis: ['许可法 32(5)', '澄湖高新区容缺受理管理办法'],
  acceptedOn: day('2026-09-11'),
  promiseNumber: '澄高审容诺〔2026〕19号',
  materials: deferred,
  deadline: DEFERRAL,
  lapse: 'TERMINATE',
  statutory: STATUTORY,
  promised: PROMISED,
  officer: OFFICER,
};

const commitmentLetter: CommitmentLetterFacts = {
  ...CASE,
  kind: 'commitmentLetter',
  number: '澄高审诺〔2026〕40号',
  item: { code: 'A09b', name: '水土保持方案报告表' },
  basis: ['许可法 34(2)', '53号令 17', '722号 40'],
  standardVersion: '2026-1',
  conditions: [
    { text: '项目征占地面积不足 5 公顷且挖填土石方总量不足 5 万立方米', basis: '53号令 6' },
    { text: '水土流失防治标准执行南方红壤区一级标准', basis: '水保法 25' },
    { text: '弃土弃渣有合法去向', basis: null },
  ],
  materials: [{ code: 'E1', name: '水土保持方案报告表' }],
  checks: [
    { what: '占地与土石方数量', how: '核对竣工图和监测资料，现场抽测' },
    { what: '弃土去向', how: '核对消纳场协议和运输记录' },
  ],
  checkDays: 60,
  rectifyDays: 15,
  consequences: ['造成水土流失的，依照水土保持法承担治理责任'],
  publicity: '承诺书在澄湖高新区门户网站公开，公开期限为三年，商业秘密除外',
  signature: SIGNATURE,
};

export const PROMISES = { deferralPromise, deferralNotice, commitmentLetter };
