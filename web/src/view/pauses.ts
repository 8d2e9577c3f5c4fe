import type { Day } from '../../../domain/clock/day.ts';
import { papersIssued, procedureWord } from './case-events.ts';
import type { CaseAnswer, CaseClock, CaseReader } from './case-read.ts';
import type { LedgerClock } from './ledger-story.ts';

/** The pauses of each stoppable clock by their index: the procedures of the case in their order, then the grace period. */
export function pausesOf(answer: CaseAnswer, reader: CaseReader): Pick<LedgerClock, 'pauseNames' | 'pausePapers'> {
  const { procedures } = answer;
  const names = procedures.map((one) => procedureWord(one.kind, reader.texts));
  const papers = procedures.map((one) => papersIssued(answer, ['procedureNotice'], one.noticeOn, reader)[0] ?? null);
  return { pauseNames: [...names, reader.texts.case.clocks.cure], pausePapers: [...papers, null] };
}

/** How many days, up to today, a procedure has taken out of a clock; of days that several cover the first has them. */
export const excludedBy = ({ days }: Pick<CaseClock, 'days'>, procedure: number, today: Day): number =>
  days.filter((row) => row.why === 'paused' && row.pause === procedure && row.date <= today).length;

/** The clocks that a procedure stops, as far as their rows tell. */
export const stoppedBy = (clocks: readonly CaseClock[], procedure: number): readonly CaseClock[] =>
  clocks.filter((clock) => clock.days.some((row) => row.pause === procedure));

/** The last day that a case stands, as planned; its limits go on after it. Null: nothing stops it. */
export function standsThrough({ procedures, today }: Pick<CaseAnswer, 'procedures' | 'today'>): Day | null {
  const ends = procedures.filter((one) => one.endedOn === null).map((one) => one.plannedEnd);
  const last = ends.toSorted().at(-1);
  return last === undefined ? null : ([last, today].toSorted().at(-1) ?? null);
}
