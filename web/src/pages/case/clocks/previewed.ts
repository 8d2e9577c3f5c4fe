import type { AnswerOf } from '../../../../../api/contract/route.ts';
import type { previewRoutes } from '../../../../../api/contract/previews.ts';
import { parseDay, type Day } from '../../../../../domain/clock/day.ts';
import type { CaseAnswer, CaseClock } from '../../../view/case-read.ts';
import type { ClockWish } from './use-clock-preview.ts';

type Told = AnswerOf<typeof previewRoutes.previewAct>;

/** The case as it would stand after the act: its clocks from the preview, and the procedure that would run in them. */
export function previewed(answer: CaseAnswer, wish: ClockWish | null, told: Told | null): CaseAnswer {
  if (wish === null || told === null) return answer;
  const clocks = told.clocks;
  if (wish.act !== 'startProcedure') return { ...answer, clocks };
  const { procedure: kind, days } = wish.body;
  const plannedEnd = lastStopped(clocks, answer.procedures.length) ?? answer.today;
  const started = { kind, noticeOn: answer.today, days, plannedEnd, endedOn: null, overCap: false };
  return { ...answer, clocks, procedures: [...answer.procedures, started] };
}

/** The last day on which the procedure of that number stops a clock; null: it stops none. */
export function lastStopped(clocks: readonly CaseClock[], procedure: number): Day | null {
  const days = clocks.flatMap((clock) => clock.days.filter((row) => row.pause === procedure).map((row) => row.date));
  return parseDay(days.toSorted().at(-1) ?? '');
}
