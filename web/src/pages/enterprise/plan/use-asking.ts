import { useCallback, useMemo, useState } from 'react';
import type { Answers } from '../../../../../domain/plan/question.ts';
import { isOpen, nextOpen, previousOf, questionRows, type QuestionRow } from '../../../view/plan-questions.ts';
import type { PlanWork } from './use-plan.ts';

/** Which question is asked, and the ways on from it. */
export interface Asking {
  readonly work: PlanWork;
  readonly rows: readonly QuestionRow[];
  /** Null: everything is answered. */
  readonly current: QuestionRow | null;
  /** The person went there, so that the focus follows. */
  readonly moved: boolean;
  readonly goTo: (code: string) => void;
  /** Answers and stays. */
  readonly answer: (changes: Answers) => void;
  /** Answers and goes on to the next open question; stays where something of this one is still open. */
  readonly goOn: (changes: Answers) => void;
  readonly goBack: () => void;
}

/** Walks through the questions: the one that is open first, then whichever the person goes to. */
export function useAsking(work: PlanWork): Asking {
  const rows = useMemo(() => questionRows(work.own), [work.own]);
  const [place, setPlace] = useState(() => placeAt(nextOpen(rows, null)?.question.code ?? null, false));
  const current = rows.find(({ question }) => question.code === place.at) ?? null;
  const goTo = useCallback((at: string | null) => setPlace(placeAt(at, true)), []);
  const { answer } = work;
  const goOn = useCallback(
    (changes: Answers) => {
      const after = questionRows(answer(changes));
      const own = after.find(({ question }) => question.code === place.at);
      if (own === undefined || !isOpen(own)) goTo(nextOpen(after, place.at)?.question.code ?? null);
    },
    [answer, goTo, place.at],
  );
  const goBack = useCallback(() => {
    const before = place.at === null ? rows.findLast(({ fields }) => fields.length > 0) : previousOf(rows, place.at);
    if (before) goTo(before.question.code);
  }, [goTo, place.at, rows]);
  return { work, rows, current, moved: place.moved, goTo, answer, goOn, goBack };
}

const placeAt = (at: string | null, moved: boolean) => ({ at, moved });
