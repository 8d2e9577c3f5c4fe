import type { projectCommitmentRoutes } from '../../../../api/contract/project-commitments.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';

export type CommitmentPage = AnswerOf<typeof projectCommitmentRoutes.readCommitment>;
