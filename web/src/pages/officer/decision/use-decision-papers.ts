import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { previewRoutes } from '../../../../../api/contract/previews.ts';
import { client } from '../../../asking/client.ts';
import { useSettled } from '../../search/use-settled.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import type { ProposalBody } from './draft.ts';

type Told = AnswerOf<typeof previewRoutes.previewDecision>;

/** Of typing: each pause asks once. */
const PAUSE_MS = 400;

/**
 * The papers of the decision as the server words them: of what is typed, or of the proposal that lies before the signer. They are
 * read anew with every change of the case and every day.
 */
export function useDecisionPapers(page: CasePage, draft: ProposalBody) {
  const { id, version, today, proposal, decision } = page;
  const body = useSettled(JSON.stringify({ proposal: proposal === null ? draft : null }), PAUSE_MS);
  return useQuery<Told>({
    queryKey: ['decision-preview', id, version, today, body],
    queryFn: ({ signal }) =>
      client(previewRoutes.previewDecision, {
        params: { case: id },
        body: JSON.parse(body) as { proposal: ProposalBody | null },
        signal,
      }),
    enabled: page.stage === 'accepted' && decision === null,
    retry: false,
    placeholderData: keepPreviousData,
  });
}
