import type { PermitState } from '../case/state/permit.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { dayOf } from '../clock/instant.ts';
import { dueOf } from '../clock/project-clock.ts';
import type { Case, CaseIn } from '../case/case.ts';
import type { CaseEvent } from '../case/event.ts';
import { evolve } from '../case/evolve.ts';
import { validityOf } from '../case/permit.ts';

/** From that day on the certificate stands so. */
export interface Standing {
  readonly from: Day;
  readonly state: PermitState;
}

/** 电子证照: what a grant yields. Nothing of it is kept: it follows from the events of the case, as of any day. */
export interface Certificate {
  readonly result: string;
  readonly grantedOn: Day;
  readonly conditions: readonly string[];
  readonly byCommitment: boolean;
  /** The last day of validity with every extension; null: without end, or renewed by silence before its new end was kept. */
  readonly validUntil: Day | null;
  /** 视为准予延续 (许可法 50(2)): it holds on for as long as it was granted, from its old end. */
  readonly renewedBySilence: boolean;
  /** In the order of the law; the first is the day of the grant. */
  readonly standings: readonly Standing[];
}

/** The certificate of a case, `null` if nothing was granted. */
export function certificateOf(
  events: readonly CaseEvent[],
  result: string,
  calendar: WorkingCalendar,
): Certificate | null {
  const granted = events.find((event) => event.type === 'granted');
  const last = events.reduce<Case | null>(evolve, null);
  if (!granted || last?.stage !== 'decided') return null;
  const validity = validityOf(last);
  const renewedBySilence = last.permit?.deemedRenewed ?? false;
  return {
    result,
    grantedOn: dayOf(granted.at),
    conditions: granted.proposal.conditions,
    byCommitment: granted.byCommitment,
    validUntil: validity && !(renewedBySilence && !last.clocks.renewedValidity) ? dueOf(validity, calendar) : null,
    renewedBySilence,
    standings: standingsOf(events),
  };
}

/** How the certificate stands on a day; `null` before the grant. */
export const standingOn = (certificate: Certificate, day: Day): PermitState | null =>
  certificate.standings.findLast((standing) => standing.from <= day)?.state ?? null;

/** Lives the case through and notes each change of what was granted, from the day on which the law counts it. */
function standingsOf(events: readonly CaseEvent[]): readonly Standing[] {
  const standings: Standing[] = [];
  let state: Case | null = null;
  for (const event of events) {
    state = evolve(state, event);
    const now = state.stage === 'decided' ? permitState(state) : null;
    if (now === null || now === standings.at(-1)?.state) continue;
    standings.push({ from: dayOf(event.at), state: now });
  }
  return standings;
}

const permitState = (c: CaseIn<'decided'>): PermitState | null => c.permit?.state ?? null;
