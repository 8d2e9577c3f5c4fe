import type { Hat } from './person.ts';

/** A part of the application: the pages of one role. */
export type Area = 'e' | 'o' | 's' | 'a' | 'h';

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
  steward: 'h',
};

/** The pages of a hat; a steward who acts for an enterprise sees those of the enterprise. */
export function areaOf(hat: Pick<Hat, 'capacity' | 'enterprise'>): Area {
  return hat.enterprise === null ? AREAS[hat.capacity] : 'e';
}

/** The first page of a hat. */
export function homeOf(hat: Pick<Hat, 'capacity' | 'enterprise'>): string {
  if (hat.capacity === 'thirdParty' || hat.capacity === 'hearingChair') return '/s/hearings';
  if (hat.capacity === 'creditOffice') return '/s/credit';
  const homes: Readonly<Record<Area, string>> = { e: '/e', o: '/o/tasks', s: '/s/today', a: '/a', h: '/h' };
  return homes[areaOf(hat)];
}
