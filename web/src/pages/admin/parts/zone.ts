import type { AnswerOf } from '../../../../../api/contract/route.ts';
import type { zoneRoutes } from '../../../../../api/contract/zones.ts';

export type Zone = AnswerOf<typeof zoneRoutes.readZone>;
