import { countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import type { PauseKind } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';
import { dayOf } from '../clock/instant.ts';
import type { CaseEvent } from './event.ts';

/**
 * Whose working days went by, from one day to another; the first day is not counted. `third`: nobody could have made them fewer, as a
 * special procedure (许可法 45), a publicity (公示), the upper organ that has the case.
 */
export interface TimeSpan {
  readonly side: 'organ' | 'enterprise' | 'third';
  readonly days: number;
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
}

/** Whose time begins. Null: nobody's, since the case is over. */
type Turn = Pick<TimeSpan, 'side' | 'reason'> | null;

const REVIEW: Turn = { side: 'organ', reason: '审查' };

/** From which event on the time is whose. */
const TURNS: Readonly<Partial<Record<CaseEvent['type'], Turn>>> = {
  received: { side: 'organ', reason: '核对材料' },
  correctionNotified: { side: 'enterprise', reason: '补正' },
  corrected: { side: 'organ', reason: '核对补正' },
  accepted: REVIEW,
  deemedAccepted: REVIEW,
  forwarded: REVIEW,
  transferred: REVIEW,
  granted: null,
  refused: null,
  withdrawn: null,
  notAccepted: null,
  notNeeded: null,
  deemedWithdrawn: null,
  terminated: null,
};

/** 谁的时间: from receipt to `today`, or to the end of the case. The days of all spans sum to the working days that went by. */
export function whoseTime(events: readonly CaseEvent[], today: Day, calendar: WorkingCalendar): readonly TimeSpan[] {
  const running: PauseKind[] = [];
  let above = false;
  const turns = events.flatMap((event) => {
    above ||= event.type === 'forwarded' || event.type === 'transferred';
    const turn = withUpper(turnBy(event, running), above);
    return turn === undefined ? [] : [{ turn, from: dayOf(event.at) }];
  });
  // What is told late takes the place of whatever was believed meanwhile.
  const kept = turns.filter(({ from }, at) => turns.slice(at).every((later) => later.from >= from));
  return kept.flatMap(({ turn, from }, at) => {
    const to = kept[at + 1]?.from ?? today;
    const days = countWorkingDays(calendar, from, to);
    return turn && days > 0 ? [{ ...turn, days, from, to }] : [];
  });
}

/** While the upper organ has the case its time is not the zone's. */
const withUpper = (turn: Turn | undefined, above: boolean): Turn | undefined =>
  above && turn?.side === 'organ' ? { side: 'third', reason: '上级机关办理' } : turn;

/** Until a correction notice was served it is the time of the office; while it is published, nobody’s. */
function turnByService(event: CaseEvent): Turn | undefined {
  if (event.type === 'correctionNotified' && event.toServe) return { side: 'organ', reason: '送达补正告知' };
  if (!('paper' in event) || event.paper !== 'correctionNotice') return undefined;
  return event.type === 'served' ? TURNS.correctionNotified : { side: 'third', reason: '公告送达' };
}

/** Whose turn begins with an event; `running` remembers the procedures that run side by side. */
function turnBy(event: CaseEvent, running: PauseKind[]): Turn | undefined {
  if (event.type === 'procedureStarted') {
    running.push(event.kind);
    return turnDuring(running);
  }
  const ofService = turnByService(event);
  if (ofService) return ofService;
  if (event.type !== 'procedureEnded') return TURNS[event.type];
  running.splice(running.indexOf(event.kind), 1);
  return turnDuring(running);
}

/** While procedures run, and once none does any more; a publicity stands back behind the others. */
function turnDuring(running: readonly PauseKind[]): Turn {
  if (running.length === 0) return REVIEW;
  return { side: 'third', reason: running.every((kind) => kind === 'publicity') ? '公示' : '特别程序' };
}
