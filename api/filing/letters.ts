import { hashOf } from '../../db/record/chain.ts';
import { itemInForce } from '../../domain/catalogue/item-in-force.ts';
import type { CommitmentStandard } from '../../domain/catalogue/item.ts';
import type { SubmissionFacts } from '../../domain/project/asked.ts';
import { findFaults, itemFor, type SubmissionFault } from '../../domain/project/submission.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Filing } from '../contract/submissions.ts';

/**
 * SHA-256 of all that is told before a commitment is signed: conditions, checks, consequences, publicity. A zone may word them anew
 * under the same version.
 */
export const hashOfStandard = (standard: CommitmentStandard): string => hashOf(standard);

/**
 * Everything that is wrong with a filing; of a commitment also that it reads otherwise than what was read (`E-SIGNED-OTHER`): the zone
 * published another edition meanwhile, and whoever signed would promise what nobody was told (许可法 30).
 */
export const faultsOfFiling = (body: Filing, facts: SubmissionFacts): readonly SubmissionFault[] => [
  ...findFaults(body, facts),
  ...body.items.flatMap((asked, at) => otherLetter(asked, at, facts)),
];

function otherLetter(asked: Filing['items'][number], at: number, facts: SubmissionFacts): readonly SubmissionFault[] {
  const item = itemFor(facts, asked);
  if (asked.way !== 'commitment' || asked.textHash === undefined || !item?.standard) return [];
  const { standard } = itemInForce(item, facts.today);
  if (standard && hashOfStandard(standard) === asked.textHash) return [];
  return [{ item: item.code, refusal: refuse('E-SIGNED-OTHER', { field: `items.${at}.textHash` }) }];
}
