import type { Day } from '../../../domain/clock/day.ts';
import { parseDay } from '../../../domain/clock/day.ts';
import type { Instant } from '../../../domain/clock/instant.ts';
import { parseInstant } from '../../../domain/clock/instant.ts';
import type { CaseFacts, Signature } from '../../../domain/paper/case-facts.ts';
import type { Deadline } from '../../../domain/paper/deadline.ts';

/** A civil date for tests; a wrong one is a fault of the test. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
}

/** A moment for tests: '2026-09-11T10:23:45'. */
export function instant(text: string): Instant {
  const parsed = parseInstant(`${text}+08:00`);
  if (parsed === null) throw new Error(`no such moment: ${text}`);
  return parsed;
}

export const HASH = '5f2c1d7e9ab04c3388f6a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6';

/** 澜微医疗 in 澄湖高新区 and its application for A06: what every sample paper says. */
export const CASE: CaseFacts = {
  zoneName: '澄湖高新区',
  organ: { name: '澄湖高新技术产业开发区管理委员会', seal: '行政审批专用章' },
  caseNumber: '320505-20260911-006-00042-6',
  item: { code: 'A06', name: '建设用地规划许可证' },
  project: { code: '2609-320505-89-01-481207', name: '微创手术器械生产基地' },
  applicant: { name: '苏州澜微医疗器械有限公司', uscc: '91320505MA1GXQ012R' },
  basis: ['许可法 34(2)', '许可法 38(1)', '城乡规划法 38'],
  contact: {
    office: '澄湖高新区行政审批局规划建设处',
    address: '澄湖大道 1 号政务服务中心二楼 12 号窗口',
    phone: '0512-66880012',
    hours: '工作日 9:00 至 17:00',
  },
  queryCode: 'Q7K2MX94',
  service: { method: 'electronic', copies: 2 },
  practice: false,
  number: '澄高审准〔2026〕88号',
  issuedOn: day('2026-09-11'),
  verify: { code: 'V3F8-2QKD-71XA', url: 'https://quanlian.example/p/verify/V3F8-2QKD-71XA' },
};

export const ACCEPTANCE_WINDOW: Deadline = {
  from: day('2026-09-11'),
  event: '收到申请材料',
  period: { length: 5, unit: 'workingDays' },
  nominal: day('2026-09-18'),
  due: day('2026-09-18'),
  article: '许可法 32(4)',
};

export const STATUTORY: Deadline = {
  from: day('2026-09-11'),
  event: '受理',
  period: { length: 20, unit: 'workingDays' },
  nominal: day('2026-10-15'),
  due: day('2026-10-15'),
  article: '许可法 42(1)',
};

export const PROMISED: Deadline = {
  ...STATUTORY,
  period: { length: 15, unit: 'workingDays' },
  nominal: day('2026-10-09'),
  due: day('2026-10-09'),
  article: null,
};

/** Worked case C09: 20 calendar days end on a holiday and roll. */
export const DEFERRAL: Deadline = {
  from: day('2026-09-11'),
  event: '受理',
  period: { length: 20, unit: 'calendarDays' },
  nominal: day('2026-10-01'),
  due: day('2026-10-08'),
  article: '容缺受理承诺书',
};

export const SIGNATURE: Signature = {
  person: '张澜',
  capacity: '法定代表人',
  at: instant('2026-09-11T10:20:31'),
  hash: HASH,
};

export const OFFICER = { name: '周敏', unit: '规划建设处' };

export const REMEDIES = { reconsideration: '澄湖市人民政府', court: '澄湖市人民法院' };
