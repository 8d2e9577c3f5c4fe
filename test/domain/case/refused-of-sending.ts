import { file, wish } from './builders.ts';
import { above, acceptedAbove, cityAbove, directAccepted, forwarded, sending } from './sending.ts';
import { STAGES } from './stages.ts';

/** A way to each refusal of sending a case on. */
export const REFUSED_OF_SENDING = {
  'E-AUTHORITY-DIRECT': () => directAccepted().tries('2026-09-02T09:00', wish.propose('grant')),
  'E-CASE-ABOVE': () => acceptedAbove().tries('2026-09-05T09:00', wish.beginReview),
  'E-CASE-IN-ZONE': () => directAccepted().tries('2026-09-02T09:00', wish.propose('grant'), above),
  'E-CASE-OTHER-ORGAN': () => forwarded().tries('2026-09-03T09:00', wish.accept, cityAbove),
  'E-MATERIAL-HELD': () => forwarded().tries('2026-09-03T09:00', wish.correct('E1'), above),
  'E-FORWARD-NOTHING': () => STAGES.accepted.tries('2026-09-04T09:00', sending.forward),
  'E-FORWARD-OPEN': () =>
    directAccepted({ missing: ['D1'], promise: { materials: ['D1'], until: '2026-09-10' } }).tries(
      '2026-09-02T09:00',
      sending.forward,
    ),
  'E-TRANSFER-NOTHING': () => file('2026-09-01T09:00').tries('2026-09-02T09:00', sending.transfer),
} as const;
