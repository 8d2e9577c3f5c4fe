import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { refuseReply, refuseReplyDay, refuseUrging } from '../../../domain/supervision/urging.ts';
import { day } from '../clock/days.ts';

/** One way to each refusal of an urging. */
export const REFUSED_OF_URGING = {
  'E-URGING-IDLE': () => refuseUrging({ unit: null, open: null }),
  'E-URGING-OPEN': () => refuseUrging({ unit: 'planning', open: day('2026-10-14') }),
  'E-URGING-DAY': () => refuseReplyDay(day('2026-10-12'), day('2026-10-12'), PUBLISHED_CALENDAR),
  'E-URGING-ANSWERED': () => refuseReply(true),
};
