import { file, wish, type Life } from './builders.ts';

const received = file('2026-09-01T09:00', { missing: ['D1'] });
const correcting = received.does('2026-09-02T09:00', wish.correct('E2', 'D1'));
const accepted = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept);
const prepared = accepted.does('2026-09-03T09:00', wish.propose('grant'));
const committed = file('2026-09-01T09:00', { way: 'commitment', item: { instant: true } });

/** A case in every place of its life where an act is allowed or not; all at 2026-09-04 at the latest. */
export const STAGES = {
  filedAhead: file('2026-09-01T09:00', { missing: ['D1'], facts: { waitingFor: ['A02'] as never } }).with({
    waitingFor: [],
  }),
  received,
  correcting,
  corrected: correcting.does('2026-09-03T09:00', wish.handIn('E2', 'D1')),
  accepted,
  deferred: received.does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-10')).does('2026-09-02T09:00', wish.accept),
  prepared,
  granted: prepared.does('2026-09-03T10:00', wish.sign),
  committed,
  rectifying: committed.does('2026-09-03T10:00', wish.check('rectify')),
  refused: accepted.does('2026-09-03T09:00', wish.propose('refuse')).does('2026-09-03T10:00', wish.sign),
  withdrawn: received.does('2026-09-02T09:00', wish.withdraw),
  declined: received.does('2026-09-02T09:00', wish.decline),
} as const satisfies Record<string, Life>;

export type Place = keyof typeof STAGES;
