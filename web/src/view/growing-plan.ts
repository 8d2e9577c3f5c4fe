import { addWork, type WorkingCalendar } from '../../../domain/clock/calendar.ts';
import { ASKED_FACTS, type AskedFact, type QuestionField } from '../../../domain/plan/question.ts';
import { QUESTIONS } from '../../../domain/plan/questions.ts';
import type { Texts } from '../texts/texts.ts';
import { daysOf, type GanttBar, type GanttRow } from './gantt.ts';
import type { PlanLine, ProjectPlan } from './project-chain.ts';

export interface AskedField extends QuestionField {
  readonly fact: AskedFact;
}

const isAsked = (field: QuestionField): field is AskedField => ASKED_FACTS.some((fact) => fact === field.fact);

/** What an applicant can answer, in the order in which it is asked. */
export const ASKED_FIELDS: readonly AskedField[] = QUESTIONS.flatMap(({ fields }) => fields.filter(isAsked));

/** What something still depends on and nobody knows. */
export const openFields = ({ questions }: Pick<ProjectPlan, 'questions'>): readonly AskedField[] => {
  const open = new Set(questions.flatMap((question) => question.open));
  return ASKED_FIELDS.filter(({ fact }) => open.has(fact));
};

/** An item of the plan: what decides the end is dark, what runs beside it pale, its slack dashed; the last column is its limit. */
export function planRow(line: PlanLine, calendar: WorkingCalendar, { plan }: Texts, english: boolean): GanttRow {
  const { begin, on, slack, deciding } = line.dates;
  const bar = { tone: deciding ? 'deciding' : 'parallel', after: begin, through: on } as const;
  const label = String(daysOf(bar, calendar) || '');
  const bars: GanttBar[] = [{ ...bar, label }];
  if (!deciding && slack !== null && slack > 0) {
    bars.push({ tone: 'slack', after: on, through: addWork(calendar, on, slack), label: plan.slack(slack) });
  }
  const name = english ? line.english : line.name;
  return { code: line.code, name, deciding, bars, aside: limitText(line.limit, plan) };
}

function limitText(limit: PlanLine['limit'], plan: Texts['plan']): string {
  if (limit === null) return plan.noLimit;
  if (limit.length === 0) return plan.sameDay;
  return limit.unit === 'workingDays' ? plan.workingDays(limit.length) : plan.calendarDays(limit.length);
}

/** The items that may be filed now: their way is free by the plan, and the project may file them. */
export const fileNow = (
  { items }: { readonly items: readonly Pick<PlanLine, 'code' | 'state'>[] },
  filable: readonly string[],
): readonly string[] =>
  items.filter(({ state, code }) => state === 'open' && filable.includes(code)).map(({ code }) => code);
