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
  const typed = useSettled(JSON.stringify(draft), PAUSE_MS);
  // Whether one lies before the signer is no typing, and is asked as the case stands now.
  const asked = proposal === null ? typed : null;
  return useQuery<Told>({
    queryKey: ['decision-preview', id, version, today, asked],
    queryFn: ({ signal }) =>
      client(previewRoutes.previewDecision, {
        params: { case: id },
        body: { proposal: asked === null ? null : (JSON.parse(asked) as ProposalBody) },
        signal,
      }),
    enabled: page.stage === 'accepted' && decision === null,
    retry: false,
    placeholderData: keepPreviousData,
  });
}
