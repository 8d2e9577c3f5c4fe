import type { AnswerOf } from '../../../api/contract/route.ts';
import type { sessionRoutes } from '../../../api/contract/sessions.ts';

/** Who is signed in, in what capacity, and the time of the zone. */
export type Me = AnswerOf<typeof sessionRoutes.readMe>;

export type Hat = Me['hats'][number];
