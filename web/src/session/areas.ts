import type { Hat } from './me.ts';

/** A part of the application: the pages of one role. */
export type Area = 'e' | 'o' | 's' | 'a';

const AREAS: Readonly<Record<Hat['capacity'], Area>> = {
  legalRepresentative: 'e',
  staff: 'e',
  agent: 'e',
  window: 'o',
  reviewer: 'o',
  approver: 'o',
  inspector: 'o',
  upperOrgan: 'o',
  hearingChair: 's',
  organHead: 's',
  principalHead: 's',
  govHead: 's',
  zoneHead: 's',
  thirdParty: 's',
  creditOffice: 's',
  supervisor: 's',
  admin: 'a',
};

/** The pages of a hat. */
export function areaOf(hat: Pick<Hat, 'capacity'>): Area {
  return AREAS[hat.capacity];
}

/** The first page of a hat. */
export function homeOf(hat: Pick<Hat, 'capacity'>): string {
  if (hat.capacity === 'thirdParty' || hat.capacity === 'hearingChair') return '/s/hearings';
  if (hat.capacity === 'creditOffice') return '/s/credit';
  const homes: Readonly<Record<Area, string>> = { e: '/e', o: '/o/tasks', s: '/s/today', a: '/a' };
  return homes[areaOf(hat)];
}
