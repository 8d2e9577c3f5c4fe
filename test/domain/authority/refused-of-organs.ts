import { refuseOrgan, refuseOrganEnd, type ExternalOrgan } from '../../../domain/authority/organ.ts';
import type { Day } from '../../../domain/clock/day.ts';

export const day = (text: string): Day => text as Day;

export const ENERGY: ExternalOrgan = {
  name: '江苏省能源局',
  level: 'province',
  firstDay: day('2026-01-01'),
  lastDay: null,
};

const known = { own: ['澄湖高新技术产业开发区管理委员会'], entered: [] };
export const ending = { lastDay: day('2026-09-30'), today: day('2026-09-15'), cases: [] };

/** One way to every refusal about upper organs. */
export const REFUSED_OF_ORGANS = {
  'E-ORGAN-OWN': () => refuseOrgan({ ...ENERGY, name: known.own[0] ?? '' }, known),
  'E-ORGAN-TWICE': () => refuseOrgan(ENERGY, { ...known, entered: [ENERGY.name] }),
  'E-ORGAN-DAYS': () => refuseOrganEnd(ENERGY, { ...ending, lastDay: day('2026-09-14') }),
  'E-ORGAN-OVER': () => refuseOrganEnd({ ...ENERGY, lastDay: day('2026-09-14') }, ending),
  'E-ORGAN-CASES': () => refuseOrganEnd(ENERGY, { ...ending, cases: ['n-1'] }),
} as const;
