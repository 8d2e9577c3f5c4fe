import { refuseSignedOut } from '../../../domain/account/signed-out.ts';
import type { Tie } from '../../../domain/permission/tie.ts';
import { person } from '../case/commands.ts';
import { review } from '../case/review-wishes.ts';
import { STAGES } from '../case/stages.ts';
import { refuseSubstitution } from '../../../domain/permission/substitution.ts';
import { brings } from '../case/brings.ts';
import { day, ENTERED, file, wish } from '../case/builders.ts';

const tie: Tie = { person: 'window', name: '沈越', kind: 'kin' };
const { accepted, corrected, committed } = STAGES;
const begun = accepted.does('2026-09-03T09:00', wish.beginReview);
const called = begun
  .does('2026-09-03T09:00', review.tellRight())
  .does('2026-09-04T09:00', review.askHearing)
  .does('2026-09-04T10:00', review.call('2026-09-16'));

/** A way to each refusal for want of independence, of a substitution, and of a session. */
const made = { absent: 'a', substitute: 'b', firstDay: day('2026-09-01'), lastDay: day('2026-09-05') };
const today = day('2026-09-01');

export const REFUSED_OF_INDEPENDENCE = {
  'E-SIGN-IN': () => refuseSignedOut(true),
  'E-SUBSTITUTE-SELF': () => refuseSubstitution({ ...made, substitute: 'a' }, [], today),
  'E-SUBSTITUTE-DAYS': () => refuseSubstitution({ ...made, lastDay: day('2026-08-31') }, [], today),
  'E-SUBSTITUTE-TWICE': () => refuseSubstitution(made, [made], today),
  'E-RECUSAL': () => corrected.with({ ties: [tie] }).tries('2026-09-04T09:00', wish.accept),
  'E-RECUSAL-EXTENSION': () => begun.tries('2026-09-04T09:00', review.extend(10), person('organHead', 'reviewer')),
  'E-RECUSAL-ENTERED': () =>
    file('2026-09-01T09:00', { counter: ENTERED })
      .does('2026-09-02T09:00', wish.accept)
      .tries('2026-09-03T09:00', wish.beginReview, person('reviewer', 'clerk')),
  'E-RECUSAL-ENTERING': () =>
    file('2026-09-01T09:00', { missing: ['D1'], promise: { materials: ['D1'], until: '2026-09-11' } })
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', wish.beginReview, person('reviewer', 'clerk'))
      .tries('2026-09-04T09:00', brings('D1')),
  'E-RECUSAL-CHAIR': () => called.tries('2026-09-05T09:00', wish.propose('grant'), person('reviewer', 'hearingChair')),
  'E-RECUSAL-REVOCATION': () =>
    committed
      .does('2026-09-04T09:00', wish.check('proposeRevocation'))
      .does('2026-09-05T09:00', { kind: 'notifyRevocation', ground: null, facts: '不符合承诺' })
      .tries('2026-09-30T09:00', { kind: 'dropRevocation', reason: '已整改' }, person('approver', 'inspector')),
};
