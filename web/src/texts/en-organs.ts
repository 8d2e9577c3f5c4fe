import type { zhOrgans } from './zh-organs.ts';

/** The words of upper organs, English. */
export const enOrgans: typeof zhOrgans = {
  title: 'Upper organs',
  why: 'Organs of city, province and state see and decide only the cases that came to them. The name is that of the grants and of the cases; their people are entered under People, with the organ.',
  name: 'Organ',
  level: 'Level',
  levels: { city: 'city', province: 'province', state: 'state' },
  days: 'From – until',
  firstDay: 'First day (today if empty)',
  lastDay: 'Last day',
  people: 'People',
  nobody: 'Nobody: what is sent here lies before no one',
  cases: 'Undecided cases',
  acts: 'Acts',
  add: 'Enter an upper organ',
  end: 'End',
  unknown: 'Named by grants or cases, and not entered: ',
  of: (organ, level) => `${organ} (${level})`,
};
