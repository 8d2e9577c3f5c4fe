import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { isClockRefusal, type Extension } from '../../../domain/clock/clock.ts';
import { projectClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { refuse, type Refusal } from '../../../domain/refusal.ts';
import { day, file, wish } from './builders.ts';
import { person } from './commands.ts';
import { review } from './review-wishes.ts';
import { STAGES } from './stages.ts';

/** Accepted on 2026-09-02: promised by 2026-09-16, by statute by 2026-09-30. */
const { accepted, deferred } = STAGES;
const reviewed = accepted.does('2026-09-03T09:00', review.start('expertReview', 5));
const told = accepted.does('2026-09-03T09:00', review.tellRight());
const asked = told.does('2026-09-04T09:00', review.askHearing);
const called = asked.does('2026-09-04T10:00', review.call('2026-09-16'));
const held = called.does('2026-09-16T09:30', review.hold);
const questioned = accepted.does('2026-09-03T09:00', review.ask('water'));
const answered = questioned.does('2026-09-04T09:00', review.answer(1, 'water'));
const wanted = accepted.does('2026-09-03T09:00', review.askLonger(10));
const unlimited = file('2026-09-01T09:00', { item: { statutory: null, promised: null } }).does(
  '2026-09-02T09:00',
  wish.accept,
);

/** A way to each refusal between acceptance and decision. */
export const REFUSED_IN_REVIEW = {
  'E-REOPEN-NOTHING': () => accepted.tries('2026-09-04T09:00', review.reopen('D1')),
  'E-REOPEN-MATERIAL': () =>
    deferred
      .does('2026-09-03T09:00', wish.beginReview)
      .does('2026-09-03T10:00', wish.handIn('D1'))
      .tries('2026-09-04T09:00', review.reopen('E1')),
  'E-DECISION-PROCEDURE': () => reviewed.tries('2026-09-04T09:00', wish.propose('grant')),
  'E-DECISION-HEARING': () => told.tries('2026-09-04T09:00', wish.propose('grant')),
  'E-DECISION-SUPPLEMENT': () =>
    accepted.with({ owedSupplements: ['A18' as ItemCode] }).tries('2026-09-04T09:00', wish.propose('grant')),
  'E-SUPPLEMENT-NOT-ALLOWED': () => deferred.tries('2026-09-04T09:00', wish.propose('grantWithSupplement')),
  'E-PAUSE-NO-NOTICE': () => accepted.tries('2026-09-04T09:00', review.start('expertReview', 5, { notice: null })),
  'E-PROCEDURE-BEGINS-LATE': () =>
    STAGES.accepted.tries('2026-09-04T09:00', review.start('testing', 5, { began: day('2026-09-14') })),
  'E-PROCEDURE-RUNNING': () => reviewed.tries('2026-09-04T09:00', review.start('expertReview', 5)),
  'E-PROCEDURE-NOTHING': () => reviewed.tries('2026-09-04T09:00', review.end('testing')),
  'E-EXTENSION-ASKED': () => wanted.tries('2026-09-04T10:00', review.askLonger(5)),
  'E-EXTENSION-NOT-ASKED': () => accepted.tries('2026-09-04T09:00', review.refuseLonger),
  'E-EXTENSION-NOTHING': () => unlimited.tries('2026-09-04T09:00', review.extend(10)),
  'E-EXTENSION-SIGNER': () => accepted.tries('2026-09-04T09:00', review.extend(10), person('zoneHead')),
  'E-EXTENSION-TOO-LONG': () => accepted.tries('2026-09-04T09:00', review.extend(11)),
  'E-EXTENSION-TOO-OFTEN': () =>
    accepted.does('2026-09-04T09:00', review.extend(5)).tries('2026-09-04T10:00', review.extend(5)),
  'E-EXTENSION-TOO-EARLY': () => ofLedger({ signedOn: day('2026-09-01'), by: 'organHead', length: 10 }),
  'E-EXTENSION-TOO-LATE': () => accepted.tries('2026-10-01T00:00', review.extend(10)),
  'E-HEARING-NOTIFIED': () => told.tries('2026-09-04T09:00', review.tellRight()),
  'E-HEARING-NOT-NOTIFIED': () => accepted.tries('2026-09-04T09:00', review.askHearing),
  'E-HEARING-REQUESTED': () => asked.tries('2026-09-04T10:00', review.askHearing),
  'E-HEARING-LATE': () => told.tries('2026-09-11T00:00', review.askHearing),
  'E-HEARING-NOTICE-SHORT': () => asked.tries('2026-09-04T10:00', review.call('2026-09-14')),
  'E-HEARING-UNSERVED': () =>
    file('2026-09-01T09:00', { electronicService: false })
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', review.call('2026-09-16'))
      .tries('2026-09-16T09:30', review.hold),
  'E-HEARING-REST-DAY': () => asked.tries('2026-09-04T10:00', review.call('2026-09-19')),
  'E-HEARING-BEYOND': () => asked.tries('2026-09-04T10:00', review.call('2026-10-21')),
  'E-HEARING-CHAIR-REVIEWS': () => asked.tries('2026-09-04T10:00', review.call('2026-09-16', 'reviewer')),
  'E-HEARING-CHAIR': () => called.tries('2026-09-16T09:30', review.hold, person('hearingChair', '沈二')),
  'E-HEARING-NOT-CALLED': () => asked.tries('2026-09-16T09:30', review.hold),
  'E-HEARING-EARLY': () => called.tries('2026-09-15T09:30', review.hold),
  'E-HEARING-HELD': () => held.tries('2026-09-16T10:30', review.hold),
  'E-HEARING-MINUTES': () => held.tries('2026-09-16T10:30', wish.propose('grant')),
  'E-OPINION-OWN': () => accepted.tries('2026-09-04T09:00', review.ask('planning')),
  'E-OPINION-ASKED': () => questioned.tries('2026-09-04T09:00', review.ask('water')),
  'E-OPINION-NOTHING': () => questioned.tries('2026-09-04T09:00', review.answer(2, 'water')),
  'E-OPINION-NO-REASON': () => answered.tries('2026-09-04T10:00', review.weigh(1, false, ' ')),
  'E-OPINION-OPEN': () => questioned.tries('2026-09-04T09:00', wish.propose('grant')),
  'E-OPINION-UNWEIGHED': () => answered.tries('2026-09-04T10:00', wish.propose('grant')),
  'E-OVERRUN-NOTHING': () => unlimited.tries('2026-09-04T09:00', review.explain('2026-09-20')),
  'E-OVERRUN-EXPECTED': () => accepted.tries('2026-09-17T09:00', review.explain('2026-09-16')),
} as const satisfies Record<string, () => Refusal | null>;

/** Before its limit began nobody signs an extension by an act; who enters one into the calculator can. */
function ofLedger(extension: Extension): Refusal | null {
  const clock = accepted.state.clocks.statutory;
  const projection = clock && projectClock({ ...clock, extensions: [extension] }, PUBLISHED_CALENDAR);
  const part = projection && !isClockRefusal(projection) ? projection.refused[0] : undefined;
  return part ? refuse(part.code, { article: part.article }) : null;
}
