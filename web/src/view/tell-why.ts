import type { projectCommitmentRoutes } from '../../../api/contract/project-commitments.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { Texts } from '../texts/texts.ts';

type Entry = AnswerOf<typeof projectCommitmentRoutes.listCommitments>['commitments'][number];

/** Why it waits, with the node if it waits at one: 等节点核查：基础完工. */
export const tellWhy = (
  { why, node }: Pick<NonNullable<Entry['waiting']>, 'why' | 'node'>,
  promise: Texts['promise'],
): string => (node === null ? promise.why[why] : promise.whyAt(promise.why[why], promise.before[node]));
