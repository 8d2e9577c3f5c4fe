import { expect, it } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import { visitNotice, visitNumber } from '../../../domain/verification/visit-notice.ts';

const FACTS = {
  number: visitNumber('澄高', 2026, 12),
  organ: '澄湖高新技术产业开发区管理委员会',
  enterprise: '苏州澜微医疗器械有限公司',
  day: '2026-10-19' as Day,
  checklist: [{ bureau: '住房建设局', points: ['承诺事项', '现场围挡'] }],
};

it('the notice tells who comes when to look at what, and what may be asked of them', () => {
  const lines = visitNotice(FACTS);
  expect(lines).toContain('澄高检〔2026〕12号');
  expect(lines).toContain('经批准，住房建设局定于 2026-10-19 到你单位检查。');
  expect(lines).toContain('住房建设局：承诺事项；现场围挡。');
  expect(lines.join('')).toMatch(/不少于二人.*有权拒绝.*笔录.*公布/);
});

it('several bureaus come jointly, each with its part of the list', () => {
  const lines = visitNotice({ ...FACTS, checklist: [...FACTS.checklist, { bureau: '税务局', points: ['账簿'] }] });
  expect(lines).toContain('经批准，住房建设局、税务局定于 2026-10-19 到你单位联合检查。');
  expect(lines).toContain('税务局：账簿。');
});
