import type {
  VisitApprovalFacts,
  VisitNoticeFacts,
  VisitRecordFacts,
  VisitResultFacts,
} from '../../../domain/paper/visit-facts.ts';
import { CASE, day, HASH, instant } from './sample-case.ts';

const { item: _item, project: _project, ...frame } = CASE;

const construction = { bureau: '住房建设局', ground: '日常检查', points: ['承诺事项', '现场围挡'] };
const tax = { bureau: '税务局', ground: '日常检查', points: ['发票保管'] };

const VISIT = {
  ...frame,
  organ: { name: CASE.organ.name, seal: '行政检查专用章' },
  caseNumber: '澄高检〔2026〕12号',
  basis: ['许可法 61(1)', '许可法 62', '国办发〔2024〕54号'],
  day: day('2026-10-19'),
  exempt: null,
  checklist: [construction, tax],
} as const;

const FINDINGS = [
  { ...construction, result: 'rectify', findings: '东侧围挡缺口 6 米', rectifyBy: day('2026-11-09') },
  { ...tax, result: 'met', findings: '现场与要求一致。', rectifyBy: null },
] as const;

const visitApproval: VisitApprovalFacts = {
  ...VISIT,
  kind: 'visitApproval',
  number: '澄高审检批〔2026〕12号',
  asked: [
    { ...construction, by: '沈一', from: day('2026-10-19'), to: day('2026-11-20') },
    { ...tax, by: '钱二', from: day('2026-10-12'), to: day('2026-11-06') },
  ],
  owner: '钱二',
  approver: '王海平',
  announced: true,
  counted: { year: 2026, count: 1, cap: 2 },
};

const visitNotice: VisitNoticeFacts = {
  ...VISIT,
  kind: 'visitNotice',
  number: '澄高审检通〔2026〕12号',
  replaces: null,
};

const visitRecord: VisitRecordFacts = {
  ...VISIT,
  kind: 'visitRecord',
  number: '澄高审检录〔2026〕21号',
  bureau: '住房建设局',
  officers: ['沈一', '沈二'],
  findings: [FINDINGS[0]],
  photos: [{ name: '东侧围挡.jpg', takenAt: instant('2026-10-19T10:12:05'), sha256: HASH }],
  remarks: '月底前补齐',
  visited: { name: '孙洁', role: '厂长', signed: { at: instant('2026-10-19T10:40:00'), sha256: HASH }, refusal: null },
  recordedAt: instant('2026-10-19T10:41:00'),
};

const visitResult: VisitResultFacts = {
  ...VISIT,
  kind: 'visitResult',
  number: '澄高审检结〔2026〕12号',
  findings: FINDINGS,
  recordNumbers: ['澄高审检录〔2026〕21号', '澄高审检录〔2026〕22号'],
};

export const VISITS = { visitApproval, visitNotice, visitRecord, visitResult };
