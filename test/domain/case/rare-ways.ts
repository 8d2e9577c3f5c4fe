import { SYSTEM } from '../../../domain/case/actor.ts';
import type { Case, ClockName } from '../../../domain/case/case.ts';
import type { Wish } from '../../../domain/case/command.ts';
import type { CaseEvent } from '../../../domain/case/event.ts';
import { receiveCase } from '../../../domain/case/receive.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { ServedNotice } from '../../../domain/case/state/service.ts';
import type { Cause } from '../../../domain/case/transitions.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { at } from '../../setup/at.ts';
import { contextOf, day, file, wish, type Given, type Life } from './builders.ts';
import { person } from './commands.ts';
import { permit } from './permit-wishes.ts';
import { review } from './review-wishes.ts';
import { directAccepted, sending } from './sending.ts';
import { STAGES, type Place } from './stages.ts';

/** What happened to a case, and what caused it; `by` null: the law at its moment. */
interface Rare {
  readonly before: Case | null;
  readonly news: readonly CaseEvent[];
  readonly by: Cause | null;
}

/** A clock that runs at the place. */
const CLOCK = { received: 'acceptance', correcting: 'correction', accepted: 'promised', granted: 'service' } as const;

/** Ways that random lives seldom or never take. */
export const RARE: readonly Rare[] = [
  { before: null, news: file('2026-09-01T09:00', { missing: ['D1'], promise: promise() }).events, by: 'filing' },
  released('2026-09-02T09:00'),
  released('2026-09-14T09:00'),
  acted(STAGES.filedAhead, '2026-09-02T09:00', wish.withdraw),
  acted(STAGES.filedAhead, '2026-09-02T09:00', wish.promise(['D1'], '2026-09-10')),
  acted(STAGES.filedAhead, '2026-09-02T09:00', wish.handIn('D1')),
  acted(ofReceipt(), '2026-09-01T10:00', review.extend(10)),
  ...[ofReceipt(), STAGES.accepted].flatMap(askedLonger),
  ...hearing(),
  ...supplement(),
  ...basisRevoked(),
  ...heldJointly(),
  waited(
    file('2026-09-01T09:00', { item: { tacit: 'POLICY' } }).does('2026-09-01T09:30', wish.accept),
    '2026-10-20T00:00',
  ),
  acted(STAGES.correcting, '2026-09-03T09:00', wish.promise(['D1'], '2026-09-09')),
  acted(
    STAGES.correcting.does('2026-09-03T09:00', wish.handIn('E2')),
    '2026-09-03T10:00',
    wish.promise(['D1'], '2026-09-09'),
  ),
  waited(renewing(), '2026-10-03T00:00'),
  waited(lasting(), '2026-10-03T00:00'),
  waited(lasting(24), '2028-08-01T00:00'),
  waited(STAGES.rectifying, '2026-10-03T00:00'),
  acted(
    STAGES.rectifying.until('2026-10-03T00:00').does('2026-10-03T09:00', permit.notify(null)),
    '2026-10-09T09:00',
    wish.check('met'),
  ),
  ...(['received', 'correcting', 'accepted', 'granted'] as const).map(moved),
  ...sentOn(),
  changed(STAGES.declined.does('2026-09-04T09:00', wish.serve), 'suit'),
  ...servedByHand(),
];

/** Whoever did not agree to electronic service is served the notices that begin a period. */
function servedByHand(): readonly Rare[] {
  const received = file('2026-09-01T09:00', { electronicService: false });
  const hands = (paper: ServedNotice): Wish => ({
    kind: 'serve',
    method: 'window',
    recipient: '顾文静',
    paper,
  });
  const told = received.does('2026-09-02T09:00', wish.accept).does('2026-09-02T10:00', review.tellRight());
  const publishes = (paper?: ServedNotice): Wish => ({
    kind: 'serve',
    method: 'public',
    recipient: '苏州澜微医疗',
    announcement: { why: 'notFound', facts: '两次邮寄均被退回' },
    ...(paper && { paper }),
  });
  const correcting = received.does('2026-09-02T09:00', wish.correct('E1'));
  const granted = received
    .does('2026-09-02T09:00', wish.accept)
    .does('2026-09-03T09:00', wish.propose('grant'))
    .does('2026-09-03T10:00', wish.sign);
  const declined = received.does('2026-09-02T09:00', wish.decline);
  const longer = ofReceipt({ electronicService: false }).does(
    '2026-09-01T10:00',
    review.extend(10),
    person('organHead'),
  );
  return [
    acted(longer, '2026-09-02T09:00', publishes('extensionNotice')),
    acted(longer, '2026-09-02T09:00', hands('extensionNotice')),
    waited(longer.does('2026-09-02T09:00', publishes('extensionNotice')), '2026-10-09T00:00'),
    acted(correcting, '2026-09-03T09:00', publishes('correctionNotice')),
    acted(told, '2026-09-03T09:00', publishes('hearingRightNotice')),
    acted(granted, '2026-09-04T09:00', publishes()),
    acted(declined, '2026-09-04T09:00', publishes()),
    waited(correcting.does('2026-09-03T09:00', publishes('correctionNotice')), '2026-10-09T00:00'),
    waited(told.does('2026-09-03T09:00', publishes('hearingRightNotice')), '2026-10-09T00:00'),
    waited(granted.does('2026-09-04T09:00', publishes()), '2026-10-09T00:00'),
    waited(declined.does('2026-09-04T09:00', publishes()), '2026-10-09T00:00'),
    acted(correcting, '2026-09-03T09:00', hands('correctionNotice')),
    acted(told, '2026-09-03T09:00', hands('hearingRightNotice')),
  ];
}

/** A longer limit was asked for, and was not granted. */
function askedLonger(before: Life): readonly Rare[] {
  const asked = before.does('2026-09-03T10:00', review.askLonger(10));
  return [
    acted(before, '2026-09-03T10:00', review.askLonger(10)),
    acted(asked, '2026-09-03T11:00', review.refuseLonger),
  ];
}

/** The permit of another case, on which this one rests, was revoked; the bureau looks at it again. */
function basisRevoked(): readonly Rare[] {
  const before = STAGES.granted;
  const defect = { type: 'basisDefected', item: 'A02' as ItemCode, caseId: 'other' as CaseId } as const;
  const flagged = before.happens('2026-09-04T09:00', defect);
  return [
    { before: before.state, news: flagged.events.slice(before.events.length), by: 'basis' },
    acted(flagged, '2026-09-05T09:00', permit.reexamine),
  ];
}

/** The common limit of what is handled jointly was lengthened, and overrun. */
function heldJointly(): readonly Rare[] {
  const before = STAGES.accepted;
  const limit = { start: day('2026-09-02'), before: day('2026-11-10'), after: day('2026-11-17') };
  const extended = { type: 'jointExtended', length: 5, reason: '需要协调', ...limit } as const;
  const overdue = { type: 'jointOverdue', start: limit.start, due: limit.after } as const;
  return [extended, overdue].map((happening) => {
    const after = before.happens('2026-09-04T09:00', happening);
    return { before: before.state, news: after.events.slice(before.events.length), by: 'joint' };
  });
}

function acted(life: Life, moment: string, act: Wish): Rare {
  const after = life.does(moment, act);
  return { before: life.state, news: after.events.slice(life.events.length), by: act.kind as Cause };
}

function waited(life: Life, moment: string): Rare {
  return { before: life.state, news: life.until(moment).events.slice(life.events.length), by: null };
}

/** A case filed ahead with its promise, whose day can be over when the case is received. */
function released(moment: string): Rare {
  const waitingFor = ['A02' as ItemCode];
  const ahead = file('2026-09-01T09:00', { missing: ['D1'], promise: promise(), facts: { waitingFor } }).in(
    'filedAhead',
  );
  return { before: ahead, news: receiveCase(ahead, SYSTEM, contextOf(moment)), by: 'release' };
}

function promise() {
  return { materials: ['D1'], until: '2026-09-10' };
}

/** A limit that runs before acceptance. */
function ofReceipt(given: Given = {}): Life {
  return file('2026-09-01T09:00', {
    ...given,
    item: { statutory: { length: 30, unit: 'calendarDays', from: 'receipt' } },
  });
}

function hearing(): readonly Rare[] {
  const asked = STAGES.accepted
    .does('2026-09-03T09:00', review.tellRight())
    .does('2026-09-04T09:00', review.askHearing)
    .does('2026-09-04T10:00', review.start('hearing', 8));
  const called = asked.does('2026-09-04T11:00', review.call('2026-09-16'));
  return [
    acted(asked, '2026-09-04T11:00', review.call('2026-09-16')),
    acted(called, '2026-09-16T09:30', review.hold),
    acted(STAGES.accepted, '2026-09-03T09:00', review.call('2026-09-16')),
  ];
}

/** Forwarded on the direct channel; and handed over from wherever it was, by the zone's list or at its last day. */
function sentOn(): readonly Rare[] {
  const places = [STAGES.received, STAGES.correcting, STAGES.accepted];
  return [
    acted(directAccepted(), '2026-09-02T09:00', sending.forward),
    ...places.flatMap((place): readonly Rare[] => {
      const lost = place.happens('2026-09-03T09:00', { type: 'authorityWithdrawn' }).with({ authority: null });
      const news = (life: Life, from: Life): Rare => ({
        before: from.state,
        news: life.events.slice(from.events.length),
        by: 'grants',
      });
      return [
        news(lost, place),
        news(lost.happens('2026-09-03T10:00', { type: 'authorityRestored' }), lost),
        acted(lost, '2026-09-03T11:00', sending.transfer),
      ];
    }),
    acted(STAGES.accepted.with({ authority: null }), '2026-09-03T11:00', sending.transfer),
  ];
}

/** Granted with a paper outstanding, which comes later. */
function supplement(): readonly Rare[] {
  const life = file('2026-09-01T09:00', {
    missing: ['D1'],
    promise: promise(),
    item: { supplementAfterGrant: { before: 'A23' as ItemCode } },
  })
    .does('2026-09-01T10:00', wish.accept)
    .does('2026-09-02T09:00', wish.propose('grantWithSupplement'))
    .does('2026-09-02T10:00', wish.sign);
  return [acted(life, '2026-09-03T09:00', wish.handIn('D1'))];
}

function lasting(length = 1): Life {
  return file('2026-09-01T09:00', { item: { validity: { length, unit: 'months' } } })
    .does('2026-09-01T10:00', wish.accept)
    .does('2026-09-02T09:00', wish.propose('grant'))
    .does('2026-09-02T10:00', wish.sign);
}

function renewing(): Life {
  const caseId = 'next' as CaseId;
  return lasting().happens('2026-09-02T11:00', { type: 'successionAsked', kind: 'renewal', caseId });
}

function moved(place: Place & keyof typeof CLOCK): Rare {
  return changed(STAGES[place], CLOCK[place]);
}

/** A calendar moves the last day of a clock. */
function changed({ state }: Life, clock: ClockName): Rare {
  const days = { from: day('2026-09-30'), to: day('2026-10-08'), calendar: 'v2' };
  const event: CaseEvent = { type: 'dueDateChanged', clock, ...days, at: at('2026-09-05T09:00'), by: SYSTEM };
  return { before: state, news: [event], by: 'calendar' };
}
