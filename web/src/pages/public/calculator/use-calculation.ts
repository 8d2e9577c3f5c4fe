import { useMemo } from 'react';
import type { Day } from '../../../../../domain/clock/day.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { ClockBody } from './asked-clock.ts';
import { clockBody } from './clock-bodies.ts';
import { faultOfProblem, findFaults, type Fault } from './faults.ts';
import type { Limited, Question } from './question.ts';
import { refusalOf, useAnswer, type Answer } from './use-answers.ts';
import { useToday } from '../use-today.ts';
import { useGuideCalendar, type GuideCalendar } from './use-guide.ts';

/** The answer about one limit, with the question that was put. */
export interface Answered {
  readonly limit: Limited;
  readonly body: ClockBody;
  readonly answer: Answer;
}

/** What came of a question: nothing asked yet, faults at its fields, an error, or an answer for each limit. */
export interface Calculation {
  readonly question: Question | null;
  readonly today: Day;
  readonly faults: readonly Fault[];
  readonly error: unknown;
  readonly retry: () => void;
  readonly calendar: GuideCalendar | null;
  /** Null while something is still asked, or refused. */
  readonly answers: readonly Answered[] | null;
}

/** Asks for both limits of a question. */
export function useCalculation(question: Question | null): Calculation {
  const texts = useTexts();
  const today = useToday();
  const calendar = useGuideCalendar(question?.zone ?? '');
  const own = question === null ? [] : findFaults(question, texts);
  const asks = question === null || calendar === null || own.length > 0 ? null : { question, calendar };
  const promised = useLimit('promised', asks, today);
  const statutory = useLimit('statutory', asks, today);
  const both = [promised, statutory];
  const refused = asks === null ? [] : refusedOf(both, asks.question, texts);
  return {
    question,
    today,
    calendar,
    faults: [...own, ...refused],
    error: refused.length > 0 ? null : errorOf(both),
    retry: () => both.forEach(({ asked }) => void (asked.error === null ? null : asked.refetch())),
    answers: asks === null ? null : answersOf(both),
  };
}

type Both = readonly ReturnType<typeof useLimit>[];

/** What the API refused, each field once though both limits were refused for it. */
function refusedOf(both: Both, question: Question, texts: Texts): readonly Fault[] {
  const faults = both.flatMap(({ limit, asked }) => {
    const problem = refusalOf(asked);
    return problem === null ? [] : [faultOfProblem(problem, limit, question, texts)];
  });
  return faults.filter((one, at) => faults.findIndex(({ name }) => name === one.name) === at);
}

const errorOf = (both: Both): unknown => both.find(({ asked }) => asked.error !== null)?.asked.error ?? null;

type Asks = { readonly question: Question; readonly calendar: GuideCalendar } | null;

function useLimit(limit: Limited, asks: Asks, today: Day) {
  const body = useMemo(() => asks && clockBody(asks.question, limit, asks.calendar, today), [asks, limit, today]);
  return { limit, body, asked: useAnswer(body) };
}

function answersOf(both: Both): readonly Answered[] | null {
  const wanted = both.filter(({ body }) => body !== null);
  const answers = wanted.flatMap(({ limit, body, asked }) =>
    body === null || asked.data === undefined ? [] : [{ limit, body, answer: asked.data }],
  );
  return answers.length === wanted.length ? answers : null;
}
