import type { WorkingCalendar } from '../clock/calendar.ts';
import { addDays } from '../clock/day.ts';
import { startOfDay, type Instant } from '../clock/instant.ts';
import { dueOf } from '../clock/project-clock.ts';
import { SYSTEM } from './actor.ts';
import type { Case, ClockName } from './case.ts';
import type { CaseEvent, Happening } from './event.ts';
import { evolve } from './evolve.ts';

/** What the law lets happen at 00:00 of the day after a clock's last day. */
interface Consequence {
  readonly clock: ClockName;
  /** Does it still wait to happen? */
  waits(c: Case): boolean;
  happenings(c: Case): readonly Happening[];
}

const CONSEQUENCES: readonly Consequence[] = [
  {
    clock: 'acceptance',
    waits: (c) => c.stage === 'received',
    // 逾期不告知的，自收到申请材料之日起即为受理 (许可法 32(4)): accepted as of the day the window began.
    happenings: (c) => (c.clocks.acceptance ? [{ type: 'deemedAccepted', on: c.clocks.acceptance.start }] : []),
  },
  { clock: 'correction', waits: (c) => c.stage === 'correcting', happenings: () => [{ type: 'deemedWithdrawn' }] },
  {
    clock: 'deferral',
    waits: (c) => c.stage === 'accepted' && (c.deferral?.open.length ?? 0) > 0 && c.clocks.deferral?.end === undefined,
    happenings: (c) => [{ type: 'deferralLapsed' }, afterLapse(c)],
  },
  overrun('promised'),
  overrun('statutory'),
  {
    clock: 'rectify',
    waits: (c) => c.stage === 'decided' && c.check?.state === 'rectify' && !c.check.lapsed,
    happenings: () => [{ type: 'rectificationLapsed' }],
  },
];

/** The next moment at which something happens by itself, `null` if nothing will. */
export function nextMoment(c: Case, calendar: WorkingCalendar): Instant | null {
  return nextOf(c, calendar)?.moment ?? null;
}

/** Everything that happens by itself up to and including `now`, in the order of the law, each at its own legal time. */
export function whatHappensBy(c: Case, now: Instant, calendar: WorkingCalendar): readonly CaseEvent[] {
  const next = nextOf(c, calendar);
  if (!next || next.moment > now) return [];
  const events = next.consequence
    .happenings(c)
    .map((happening): CaseEvent => ({ ...happening, at: next.moment, by: SYSTEM }));
  return [...events, ...whatHappensBy(events.reduce<Case>(evolve, c), now, calendar)];
}

function nextOf(c: Case, calendar: WorkingCalendar): { consequence: Consequence; moment: Instant } | null {
  const waiting = CONSEQUENCES.flatMap((consequence) => {
    const moment = consequence.waits(c) ? momentAfter(c, consequence.clock, calendar) : null;
    return moment ? [{ consequence, moment }] : [];
  });
  return waiting.reduce<(typeof waiting)[number] | null>(
    (first, other) => (first && first.moment <= other.moment ? first : other),
    null,
  );
}

function momentAfter(c: Case, name: ClockName, calendar: WorkingCalendar): Instant | null {
  const clock = c.clocks[name];
  const due = clock ? dueOf(clock, calendar) : null;
  return due ? notBeforeAcceptance(c, startOfDay(addDays(due, 1))) : null;
}

/** An acceptance that counts from an earlier day may find a period over already: what follows then follows at once. */
const notBeforeAcceptance = (c: Case, moment: Instant): Instant =>
  c.stage === 'accepted' && moment < c.acceptance.at ? c.acceptance.at : moment;

/** A limit of the office that is overrun answers itself with an urging order; the case stays open (许可法 74(2), 722号 36). */
function overrun(clock: 'promised' | 'statutory'): Consequence {
  return {
    clock,
    waits: (c) =>
      c.stage !== 'decided' && c.stage !== 'closed' && c.clocks[clock]?.end === undefined && !c.urged.includes(clock),
    happenings: () => [{ type: 'urged', clock }],
  };
}

function afterLapse(c: Case): Happening {
  if (c.rules.deferralLapse !== 'REFUSE') return { type: 'terminated' };
  const reasons = ['未在承诺的期限内补齐容缺材料。'];
  const proposal = { outcome: 'refuse', reasons, provisions: ['意见 6'], conditions: [], overrunReason: null } as const;
  return { type: 'refused', proposal, signature: null, authority: null };
}
