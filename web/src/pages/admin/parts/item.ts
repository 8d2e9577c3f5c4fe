import type { itemRoutes } from '../../../../../api/contract/items.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';

export type Item = AnswerOf<typeof itemRoutes.listItems>['items'][number];
