import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { Instant } from '../../../domain/clock/instant.ts';
import { refuseHandOverRequest } from '../../../domain/supervision/hand-over-request.ts';
import { refuseReply, refuseReplyDay, refuseUrging } from '../../../domain/supervision/urging.ts';
import { day } from '../clock/days.ts';

const holder = { id: 'zhou', name: '周敏' };
const askedAt = '2026-10-12T09:00:00+08:00' as Instant;

/** One way to each refusal of an urging, and of asking a colleague for a step. */
export const REFUSED_OF_URGING = {
  'E-URGING-IDLE': () => refuseUrging({ unit: null, open: null }),
  'E-URGING-OPEN': () => refuseUrging({ unit: 'planning', open: day('2026-10-14') }),
  'E-URGING-DAY': () => refuseReplyDay(day('2026-10-12'), day('2026-10-12'), PUBLISHED_CALENDAR),
  'E-URGING-ANSWERED': () => refuseReply(true),
  'E-TASK-FREE': () => refuseHandOverRequest({ holder: null, asker: 'li', askedAt: null }),
  'E-TASK-OWN': () => refuseHandOverRequest({ holder, asker: 'zhou', askedAt: null }),
  'E-TASK-ASKED': () => refuseHandOverRequest({ holder, asker: 'li', askedAt }),
};
