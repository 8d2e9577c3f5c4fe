import type { Day } from '../../clock/day.ts';
import { dayOf, type Instant } from '../../clock/instant.ts';
import { URGING_BASIS } from '../../paper/basis.ts';
import type { Officer } from '../../paper/case-facts.ts';
import type { UrgingOrderFacts } from '../../paper/supervision-facts.ts';
import type { Case, ClockName } from '../case.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';
import { deadlineOf, namedDeadline } from './deadlines.ts';

/** What a supervisor orders: why, what the answer must say and until when, of which unit, and who has the case in hand. */
export interface SupervisorOrder {
  readonly cause: string;
  readonly demand: string;
  readonly replyBy: Day;
  readonly unit: string;
  readonly holder: Officer | null;
}

/** The limits that an order names, the one that binds the office first. */
const LIMITS: readonly (readonly [ClockName, NonNullable<UrgingOrderFacts['limit']>['name']])[] = [
  ['promised', '承诺办理时限'],
  ['statutory', '法定办理时限'],
  ['acceptance', '受理告知时限'],
  ['service', '送达时限'],
  ['statement', '陈述申辩期限'],
];

/** 督办单 by a supervisor, to the unit that has to answer. */
export function supervisorOrder(c: Case, order: SupervisorOrder, at: Instant, dossier: Dossier): PaperDraft {
  const today = dayOf(at);
  return {
    ...caseFactsOf(dossier, at),
    basis: URGING_BASIS,
    kind: 'urgingOrder',
    to: order.unit,
    holder: order.holder,
    cause: order.cause,
    demand: order.demand,
    limit: limitOf(c, dossier, today),
    replyBy: namedDeadline(order.replyBy, today, '收到本督办单'),
  };
}

function limitOf(c: Case, dossier: Dossier, today: Day): UrgingOrderFacts['limit'] {
  for (const [clock, name] of LIMITS) {
    const running = c.clocks[clock];
    const deadline = running && running.end === undefined ? deadlineOf(c, clock, dossier, today) : null;
    if (deadline) return { name, deadline };
  }
  return null;
}
