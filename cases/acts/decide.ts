import { ProblemError } from '../../api/contract/client.ts';
import { readCase, type CaseFacts } from '../story/read.ts';
import type { Stage } from '../story/stage.ts';
import { onSigned, send, type Act, type CaseStep } from './act.ts';

interface Decision {
  readonly outcome: 'grant' | 'grant-with-supplement' | 'refuse';
  readonly reasons?: boolean;
  readonly citesMinutes?: boolean;
  readonly overrunReason?: boolean;
}

const OUTCOMES = { grant: 'grant', refuse: 'refuse', 'grant-with-supplement': 'grantWithSupplement' } as const;

/** Who prepares what somebody signs: in the zone the reviewer, in the upper organ another of its people. */
const PREPARING: Readonly<Record<string, string>> = { upperOrgan: 'upperOrgan 2' };

/** One prepares what is decided, of a case or of the permit that it yielded, and another signs it. What is prepared and not signed is taken back. */
export const proposed =
  <P = object>(name: string, bodyOf: (step: CaseStep<P>, stage: Stage) => unknown): Act =>
  async (stage, step) => {
    const asked = step as CaseStep<P>;
    const preparing = PREPARING[asked.who] ?? 'reviewer';
    await send(stage, { who: preparing, alias: asked.case, name }, await bodyOf(asked, stage));
    try {
      await sign(stage, step);
    } catch (error) {
      if (error instanceof ProblemError) await takeBack(stage, asked);
      throw error;
    }
  };

export const performDecide = proposed<Decision>('decision-proposals', async (asked, stage) =>
  proposalOf(asked, await readCase(stage, asked.case)),
);

const sign = onSigned('signDecision', () => ({}));

function proposalOf(asked: CaseStep<Decision>, page: CaseFacts) {
  const { outcome, reasons = true, citesMinutes, overrunReason = true } = asked;
  return {
    outcome: OUTCOMES[outcome],
    ...(outcome === 'refuse' ? { facts: '现场情况与申请材料所述不一致。' } : {}),
    reasons: reasons ? ['经审查，申请材料和现场情况已逐项核对。'] : [],
    provisions: page.legalBasis,
    conditions: [],
    overrunReason: overrunReason && isOverrun(page) ? '征求意见用时较长。' : null,
    ...(citesMinutes === undefined ? {} : { citesMinutes }),
  };
}

const isOverrun = ({ clocks, today }: CaseFacts): boolean =>
  clocks.some(({ name, due }) => name === 'promised' && due < today);

const takeBack = (stage: Stage, { who, case: alias }: CaseStep): Promise<void> =>
  send(stage, { who, alias, name: 'decision-returns' }, { reason: '退回重拟。' });
