import { refuseErasure, refuseErasureAnswer } from '../../../domain/retention/retention.ts';
import { day, file, wish } from '../case/builders.ts';

const ended = file('2026-09-01T09:00').does('2026-09-01T10:00', wish.withdraw).state;
const kept = { state: ended, lastOn: day('2026-09-01'), years: 10, besideOpen: false };

/** One way to each refusal of an erasure. */
export const REFUSED_OF_RETENTION = {
  'E-ERASURE-OPEN': () => refuseErasure({ ...kept, state: file('2026-09-01T09:00').state }, day('2099-01-01')),
  'E-ERASURE-NO-RULE': () => refuseErasure({ ...kept, years: null }, day('2099-01-01')),
  'E-ERASURE-EARLY': () => refuseErasure(kept, day('2036-09-01')),
  'E-ERASURE-ANSWERED': () => refuseErasureAnswer({ state: 'confirmed', proposedBy: 'a' }, 'b'),
  'E-ERASURE-SAME-PERSON': () => refuseErasureAnswer({ state: 'proposed', proposedBy: 'a' }, 'a'),
};
