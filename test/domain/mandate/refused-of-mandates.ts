import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { refuseDeed, refuseMandate, refuseMandateEnd, type Mandate } from '../../../domain/mandate/mandate.ts';

export const day = (text: string): Day => text as Day;

/** To file for A06 in one project, from 1 to 30 September. */
export const MANDATE: Mandate = {
  id: 'm',
  agent: 'tang',
  powers: ['filing'],
  items: ['A06' as ItemCode],
  projects: ['p'],
  firstDay: day('2026-09-01'),
  lastDay: day('2026-09-30'),
  instrument: '澜微授〔2026〕1号',
  ended: false,
};

const giver = { capacity: 'legalRepresentative', toAgent: true, today: day('2026-09-01') } as const;
const ender = { capacity: 'legalRepresentative', person: 'gu', today: day('2026-09-02') } as const;
const files = (mandates: readonly Mandate[], on = '2026-09-02') =>
  refuseDeed({ capacity: 'agent', mandates }, { power: 'filing', project: 'p', item: 'A06' as ItemCode }, day(on));

/** One way to every refusal about mandates. */
export const REFUSED_OF_MANDATES = {
  'E-MANDATE-NONE': () => files([]),
  'E-MANDATE-SCOPE': () => files([{ ...MANDATE, projects: ['q'] }]),
  'E-MANDATE-ENDED': () => files([MANDATE], '2026-10-01'),
  'E-MANDATE-GIVER': () => refuseMandate(MANDATE, { ...giver, capacity: 'agent' }),
  'E-MANDATE-AGENT': () => refuseMandate(MANDATE, { ...giver, toAgent: false }),
  'E-MANDATE-EMPTY': () => refuseMandate({ ...MANDATE, powers: [] }, giver),
  'E-MANDATE-DAYS': () => refuseMandate({ ...MANDATE, lastDay: day('2026-08-31') }, giver),
  'E-MANDATE-OVER': () => refuseMandateEnd({ ...MANDATE, ended: true }, ender),
} as const;
