import { useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import type { consultationRoutes } from '../../../../../api/contract/consultations.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { usePerform } from '../../../asking/use-act.ts';

/** Whom the guide has asked, whom it leaves out, and who else there is. */
export type Proposal = AnswerOf<typeof consultationRoutes.readConsultation>;

/** The department that an opinion is of. */
export const bureauOf = ({ bureau }: { readonly bureau: { readonly code: string } }): string => bureau.code;

/** A question to one department. */
export interface Question {
  readonly bureau: { readonly code: string; readonly name: string };
  readonly question: string;
  readonly days: number;
}

/** What became of each question of a round: those that went out, and those that were refused. */
export interface Sent {
  readonly done: number;
  readonly failed: readonly { readonly bureau: string; readonly error: unknown }[];
}

/**
 * Sends questions one after another, each an act of its own: one that is refused keeps none of the others back, and the
 * result names it.
 */
export function useRound(caseId: string) {
  const perform = usePerform();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const ask = async ({ bureau, question, days }: Question): Promise<Sent['failed']> => {
    const body = { bureau: bureau.code, question, days };
    const asked = perform(caseRoutes.askOpinion, { params: { case: caseId }, body });
    return asked.then(
      () => [],
      (error: unknown) => [{ bureau: bureau.name, error }],
    );
  };
  const send = async (questions: readonly Question[]): Promise<boolean> => {
    setBusy(true);
    const failed = [];
    for (const question of questions) failed.push(...(await ask(question)));
    setSent({ done: questions.length - failed.length, failed });
    setBusy(false);
    return failed.length === 0;
  };
  return { send, busy, sent };
}
