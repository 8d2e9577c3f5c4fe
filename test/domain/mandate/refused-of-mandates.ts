import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { refuseDeed, refuseMandate, refuseMandateEnd, type Mandate } from '../../../domain/mandate/mandate.ts';
import { refuseAsking, refuseStewardAnswer } from '../../../domain/steward/request.ts';

export const day = (text: string): Day => text as Day;

/** To file for A06 in one project, from 1 to 30 September. */
export const MANDATE: Mandate = {
  id: 'm',
  agent: 'tang',
  capacity: 'agent',
  powers: ['filing'],
  items: ['A06' as ItemCode],
  projects: ['p'],
  firstDay: day('2026-09-01'),
  lastDay: day('2026-09-30'),
  instrument: '澜微授〔2026〕1号',
  ended: false,
};

const giver = { capacity: 'legalRepresentative', to: { capacity: 'agent' }, today: day('2026-09-01') } as const;
const ender = { capacity: 'legalRepresentative', person: 'gu', today: day('2026-09-02') } as const;
const files = (mandates: readonly Mandate[], on = '2026-09-02') =>
  refuseDeed({ capacity: 'agent', mandates }, { power: 'filing', project: 'p', item: 'A06' as ItemCode }, day(on));

const toSteward = (officerIn: readonly string[] = []) =>
  ({ ...giver, to: { capacity: 'steward', officerIn } }) as const;

/** One way to every refusal about mandates and stewards. */
export const REFUSED_OF_MANDATES = {
  'E-MANDATE-NONE': () => files([]),
  'E-MANDATE-SCOPE': () => files([{ ...MANDATE, projects: ['q'] }]),
  'E-MANDATE-ENDED': () => files([MANDATE], '2026-10-01'),
  'E-MANDATE-GIVER': () => refuseMandate(MANDATE, { ...giver, capacity: 'agent' }),
  'E-MANDATE-AGENT': () => refuseMandate(MANDATE, { ...giver, to: null }),
  'E-MANDATE-EMPTY': () => refuseMandate({ ...MANDATE, powers: [] }, giver),
  'E-MANDATE-DAYS': () => refuseMandate({ ...MANDATE, lastDay: day('2026-08-31') }, giver),
  'E-MANDATE-OVER': () => refuseMandateEnd({ ...MANDATE, ended: true }, ender),
  'E-STEWARD-OFFICER': () => refuseMandate(MANDATE, toSteward(['n-1'])),
  'E-STEWARD-PROMISE': () => refuseMandate({ ...MANDATE, items: 'all', powers: ['commitment'] }, toSteward()),
  'E-STEWARD-ASKED': () => refuseAsking([{ answer: null }]),
  'E-STEWARD-ANSWERED': () => refuseStewardAnswer({ answer: {} }, null),
  'E-STEWARD-NONE': () => refuseStewardAnswer({ answer: null }, { steward: false, officerIn: [] }),
} as const;
