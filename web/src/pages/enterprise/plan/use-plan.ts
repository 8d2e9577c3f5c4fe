import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { planRoutes } from '../../../../../api/contract/plans.ts';
import { changedFacts } from '../../../../../domain/plan/delta.ts';
import type { Answers } from '../../../../../domain/plan/question.ts';
import { client } from '../../../asking/client.ts';
import { newKey } from '../../../asking/new-key.ts';
import { useOnline } from '../../../asking/use-online.ts';
import { whenAllowed } from '../../../session/when-allowed.ts';
import {
  adopted,
  changeBetween,
  planFrom,
  type Given,
  type OwnPlan,
  type PlanDesk,
  type ToldDelta,
} from '../../../view/own-plan.ts';
import { AnswerSaver, type Saving } from './answer-saver.ts';
import { keepOnDevice, keptOnDevice } from './device-answers.ts';

/** The answers of a project as they stand on the page, the plan that follows, and what the last change did to it. */
export interface PlanWork {
  readonly given: Given;
  readonly own: OwnPlan;
  readonly delta: ToldDelta | null;
  readonly saving: Saving;
  /** Answers, and gives the plan that follows. */
  readonly answer: (changes: Answers) => OwnPlan;
  /** Goes back to what was saved last, after a refusal. */
  readonly takeBack: () => void;
  /** Saves everything at once, what was suggested with it; false: it could not be. */
  readonly finish: () => Promise<boolean>;
}

interface State {
  readonly given: Given;
  readonly before: Given | null;
}

/** Plans in the browser after every answer, and saves the answers in the background. */
export function usePlan(project: string, desk: PlanDesk, saved: Given): PlanWork {
  const [state, setState] = useState<State>(() => ({ given: keptOnDevice(project) ?? saved, before: null }));
  const latest = useRef(state.given);
  const { saver, saving } = useSaver(project, saved);
  const { given, before } = state;
  const own = useMemo(() => planFrom(desk, given), [desk, given]);
  const delta = useMemo(() => before && changeBetween(planFrom(desk, before), own, desk), [desk, before, own]);
  const change = useCallback(
    (next: Given, was: Given | null) => {
      latest.current = next;
      setState({ given: next, before: was });
      saver.put(next);
    },
    [saver],
  );
  const answer = useCallback(
    (changes: Answers) => {
      const was = latest.current;
      const next = { ...was, answers: { ...was.answers, ...changes } };
      if (changedFacts(was.answers, next.answers).length > 0) change(next, was);
      return planFrom(desk, next);
    },
    [change, desk],
  );
  const takeBack = useCallback(() => change(saver.saved, null), [change, saver]);
  const finish = useCallback(() => {
    const all = adopted(latest.current, planFrom(desk, latest.current));
    if (JSON.stringify(all) !== JSON.stringify(latest.current)) change(all, null);
    return saver.flush();
  }, [change, desk, saver]);
  return { given, own, delta, saving, answer, takeBack, finish };
}

function useSaver(project: string, saved: Given) {
  const [saving, setSaving] = useState<Saving>({ name: 'clean' });
  const [saver] = useState(
    () =>
      new AnswerSaver(saved, {
        send: ({ answers, worksMonths }, key) => {
          const body = { answers, worksMonths };
          return whenAllowed(() => client(planRoutes.giveAnswers, { params: { project }, body, key }));
        },
        tell: setSaving,
        newKey,
        after: callLater,
        keep: (given) => keepOnDevice(project, given),
        clock: () => new Date().toTimeString().slice(0, 8),
      }),
  );
  const online = useOnline();
  useEffect(() => {
    if (online) saver.again();
  }, [online, saver]);
  useUnsaved(project, saver);
  return { saver, saving };
}

function callLater(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** What an earlier visit could not save is saved now; whoever leaves lets the last pause pass at once. */
function useUnsaved(project: string, saver: AnswerSaver): void {
  useEffect(() => {
    const kept = keptOnDevice(project);
    if (kept !== null) saver.put(kept);
    return () => {
      void saver.flush();
      saver.stop();
    };
  }, [project, saver]);
}
