import type { ProjectPromiseFacts } from '../../../domain/paper/project-promise-facts.ts';
import { CASE, day, PROMISED, REMEDIES, SIGNATURE } from './sample-case.ts';

const STANDARD = { name: '医疗器械制造业项目准入标准', version: 1 };
const ITEMS = [
  { code: 'A09b', name: '水土保持方案报告表', effect: { letter: true } as const },
  { code: 'A18', name: '建设工程规划许可证', effect: { permitBefore: '开工' } },
];
const OFFICERS = [
  { name: '吕航', unit: '水务水利局' },
  { name: '唐颖', unit: '水务水利局' },
];
const figures = (promised: string | null, measured: string | null) => [
  { name: '投资强度', standard: '不低于450万元/亩', promised, measured },
];
const REGISTRATION = '澄高审承备〔2026〕3号';

type Samples = { readonly [K in ProjectPromiseFacts['kind']]: Extract<ProjectPromiseFacts, { kind: K }> };

/** The papers of the commitment of a project, all of one story. */
export const PROJECT_PROMISES: Samples = {
  commitmentList: {
    ...CASE,
    kind: 'commitmentList',
    standard: STANDARD,
    items: [...ITEMS, { code: 'A07b', name: '环境影响报告表审批', effect: null }],
    figures: figures(null, null),
    requirements: [{ bureau: '规划建设局', text: '退让道路红线八米', basis: '城乡规划法 38' }],
    silent: ['水务水利局'],
    validity: { ...PROMISED, event: '出具清单', rule: '准入标准', period: { length: 6, unit: 'months' } },
  },
  projectCommitment: {
    ...CASE,
    kind: 'projectCommitment',
    standard: STANDARD,
    listNumber: '澄高审承清〔2026〕3号',
    items: ITEMS,
    figures: figures('480万元/亩', null),
    consequences: ['按照投资协议退还奖励'],
    publicityDays: 5,
    signature: SIGNATURE,
  },
  commitmentRegistration: {
    ...CASE,
    kind: 'commitmentRegistration',
    standard: STANDARD,
    promiseNumber: '澄高审承〔2026〕3号',
    promisedOn: day('2026-09-04'),
    items: ITEMS,
    ordinary: [{ code: 'A07b', name: '环境影响报告表审批' }],
    nodes: [{ name: '开工前', owner: '规划建设局', on: day('2026-10-12') }],
    objections: 1,
  },
  registrationRefusal: {
    ...CASE,
    kind: 'registrationRefusal',
    promiseNumber: '澄高审承〔2026〕3号',
    reasons: ['用地的规划条件已经改变'],
    remedies: REMEDIES,
  },
  nodeCheck: {
    ...CASE,
    kind: 'nodeCheck',
    registrationNumber: REGISTRATION,
    node: '基础完工',
    result: 'rectify',
    findings: '沉砂池没有建成',
    officers: OFFICERS,
    checkedOn: day('2027-02-15'),
    until: day('2027-03-01'),
  },
  promiseAcceptance: {
    ...CASE,
    kind: 'promiseAcceptance',
    registrationNumber: REGISTRATION,
    figures: figures('480万元/亩', '486万元/亩'),
    officers: OFFICERS,
    measuredOn: day('2027-06-20'),
  },
  shortfallNotice: {
    ...CASE,
    kind: 'shortfallNotice',
    registrationNumber: REGISTRATION,
    figures: figures('480万元/亩', '470万元/亩'),
    officers: OFFICERS,
    measuredOn: day('2027-06-20'),
    until: day('2027-07-10'),
  },
  registrationRevocationNotice: {
    ...CASE,
    kind: 'registrationRevocationNotice',
    registrationNumber: REGISTRATION,
    found: '投资强度没有达到承诺',
    statement: { ...PROMISED, event: '送达本告知书', rule: '准入标准' },
  },
  registrationRevocation: {
    ...CASE,
    kind: 'registrationRevocation',
    registrationNumber: REGISTRATION,
    priorNoticeNumber: '澄高审承撤告〔2027〕1号',
    found: '投资强度没有达到承诺',
    defence: { stated: '设备推迟到货', judged: '理由不成立' },
    effectiveFrom: day('2027-07-20'),
    remedies: REMEDIES,
  },
};
