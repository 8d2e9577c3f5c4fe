import type { stewardRoutes } from '../../../../api/contract/stewards.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useTexts } from '../../texts/language.ts';

type Request = AnswerOf<typeof stewardRoutes.listStewardRequests>['requests'][number];

/** What became of a request: named, declined with a reason, taken back. */
export function AnswerOfRequest({ answer }: { answer: NonNullable<Request['answer']> }) {
  const { stewards } = useTexts();
  if (answer.withdrawn) return <span>{stewards.withdrawn}</span>;
  return <span>{answer.steward ? stewards.named(answer.steward.name) : stewards.declined(answer.reason ?? '')}</span>;
}
