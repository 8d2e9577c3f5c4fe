import { describe, expect, it } from '@jest/globals';
import { contextAt } from '../../../domain/case/context.ts';
import { decide } from '../../../domain/case/decide.ts';
import type { ServedNotice } from '../../../domain/case/state/service.ts';
import { makeCalendar } from '../../../domain/clock/calendar.ts';
import type { ClockName } from '../../../domain/case/case.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { dueOfDuty } from '../../../domain/case/duty-clocks.ts';
import { openDuties, turnOf, type Duty } from '../../../domain/case/duty.ts';
import { isUnserved } from '../../../domain/case/notice-service.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR, PUBLISHED_YEARS } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { day, FACTS, file, lifeOf, wish, type Given, type Life } from './builders.ts';
import { commandOf, person } from './commands.ts';
import { supervisor, tellsLate } from './late-life.ts';
import { review } from './review-wishes.ts';
import { directAccepted, forwarded, sending } from './sending.ts';

const REFUSES: Given = { electronicService: false };
const hands = (paper: ServedNotice, method = 'window'): Wish => ({ kind: 'serve', method, recipient: '顾文静', paper });
const services = ({ state }: Life) => openDuties(state).filter(({ kind }) => kind === 'serve');
const dueIn = ({ state }: Life, name: ClockName): Day | null => {
  const clock = state.clocks[name];
  return clock ? dueOf(clock, PUBLISHED_CALENDAR) : null;
};

const accepted = file('2026-09-01T09:00', REFUSES)
  .does('2026-09-02T09:00', wish.accept)
  .does('2026-09-02T10:00', hands('acceptanceNotice'));
const paused = accepted.does('2026-09-03T09:00', review.start('expertReview', 10));
const called = accepted.does('2026-09-03T09:00', review.call('2026-09-16'));
const deferred = file('2026-09-01T09:00', { ...REFUSES, missing: ['D1'] })
  .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-04'))
  .does('2026-09-01T11:00', wish.accept)
  .until('2026-09-05T00:00');
const cured = file('2026-09-01T09:00', { ...REFUSES, missing: ['D1'], rules: { deferralLapse: 'CURE15' } })
  .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-11'))
  .does('2026-09-01T11:00', wish.accept)
  .does('2026-09-01T12:00', hands('acceptanceNotice'))
  .until('2026-09-12T00:00');
const uncorrected = file('2026-09-01T09:00', REFUSES)
  .does('2026-09-02T09:00', wish.correct('E1'))
  .does('2026-09-03T09:00', hands('correctionNotice'))
  .until('2026-09-25T00:00');

/** A case in which that notice waits for its service alone, under which step. */
const NOTICES = [
  ['acceptanceNotice', file('2026-09-01T09:00', REFUSES).does('2026-09-02T09:00', wish.accept), 3],
  ['acceptanceNotice', file('2026-09-01T09:00', REFUSES).until('2026-09-09T00:00'), 3],
  ['extensionNotice', accepted.does('2026-09-03T09:00', review.extend(5), person('organHead')), 4],
  ['overrunExplanation', accepted.until('2026-09-17T09:00').does('2026-09-17T09:00', review.explain('2026-09-21')), 4],
  ['cureNotice', cured, 4],
  ['withdrawalConfirmation', accepted.does('2026-09-03T09:00', wish.withdraw), 4],
  ['procedureNotice', paused, 4],
  ['hearingNotice', called, 4],
  ['terminationNotice', deferred, 4],
  ['terminationNotice', uncorrected, 4],
] as const;

describe.each(NOTICES)('%s to whoever did not agree to electronic service', (paper, life, round) => {
  it('is a step of the window, until it was served by hand or by post', () => {
    expect(services(life)).toEqual([{ kind: 'serve', round, unit: 'window', paper }]);
    expect(life.tries('2026-09-28T09:00', hands(paper, 'electronic'))?.code).toBe('E-SERVICE-CONSENT');
    const served = life.does('2026-09-28T09:00', hands(paper, 'post'));
    expect(services(served)).toEqual([]);
    expect(served.tries('2026-09-28T10:00', hands(paper))?.code).toBe('E-NOTICE-NOT-TO-SERVE');
  });

  it('of before this was asked came with its issue, as its event means still', () => {
    const last = life.events.findLastIndex((event) => 'toServe' in event);
    const before = lifeOf(
      life.events.map(({ ...event }, at) => {
        if (at === last && 'toServe' in event) delete event.toServe;
        return event;
      }),
    );
    expect([isUnserved(before.state, paper), services(before)]).toEqual([false, []]);
  });
});

describe('the same notices to who agreed', () => {
  const agreed = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept);

  it.each([
    ['procedureStarted', agreed.does('2026-09-03T09:00', review.start('expertReview', 10))],
    ['hearingCalled', agreed.does('2026-09-03T09:00', review.call('2026-09-16'))],
  ])('come with %s, and nobody serves them', (type, life) => {
    expect(life.events.find((event) => event.type === type)).not.toHaveProperty('toServe');
    expect(services(life)).toEqual([]);
  });
});

describe('a special procedure', () => {
  it('stops the limits from the day of its written notice, whenever that is served (许可法 45)', () => {
    const served = paused.does('2026-09-08T09:00', hands('procedureNotice'));
    expect(served.state.procedures).toEqual(paused.state.procedures);
    expect(served.state.clocks).toEqual(paused.state.clocks);
  });

  it('that was told beside another is served with it by one step, which stays the same', () => {
    const both = paused.does('2026-09-04T09:00', review.start('testing', 5));
    expect(services(both)).toEqual(services(paused));
    expect(services(both.does('2026-09-07T09:00', hands('procedureNotice')))).toEqual([]);
  });

  it('has to have been told also where the decision is there before that', () => {
    const ended = paused.does('2026-09-07T09:00', review.end('expertReview'));
    const decided = ended.does('2026-09-08T09:00', wish.propose('grant')).does('2026-09-08T10:00', wish.sign);
    expect(services(decided).map(({ paper }) => paper)).toEqual([undefined, 'procedureNotice']);
  });

  it('is told by no notice where it is 公示, which is published', () => {
    expect(services(accepted.does('2026-09-03T09:00', review.start('publicity', 5)))).toEqual([]);
  });
});

describe('a hearing', () => {
  const unserved = { code: 'E-HEARING-UNSERVED', article: '许可法 48', facts: { last: '2026-09-07' } };

  it('is held where its notice was served seven working days before it (许可法 48(1))', () => {
    const served = called.does('2026-09-07T17:00', hands('hearingNotice'));
    expect(served.tries('2026-09-16T09:30', review.hold)).toBeNull();
  });

  it('that was told in time stays so where a calendar is published after its service that would have had it told sooner', () => {
    const closed = makeCalendar(PUBLISHED_YEARS, [day('2026-09-08'), day('2026-09-10')]);
    const holds = ({ state }: Life) =>
      decide(state, commandOf(review.hold), contextAt(at('2026-09-16T09:30'), closed, FACTS)).refusal;
    expect(holds(called.does('2026-09-07T17:00', hands('hearingNotice')))).toBeNull();
    expect(holds(called.does('2026-09-08T09:00', hands('hearingNotice')))?.code).toBe('E-HEARING-UNSERVED');
  });

  it('is not held where it was not, or was later; it is called anew for another day, and its notice served anew', () => {
    expect(called.tries('2026-09-16T09:30', review.hold)).toMatchObject(unserved);
    const late = called.does('2026-09-08T09:00', hands('hearingNotice'));
    expect(late.tries('2026-09-16T09:30', review.hold)).toMatchObject(unserved);
    const anew = late.does('2026-09-16T10:00', review.call('2026-09-29'));
    expect(services(anew)).toEqual([{ kind: 'serve', round: 5, unit: 'window', paper: 'hearingNotice' }]);
    const told = anew.does('2026-09-17T09:00', hands('hearingNotice'));
    expect(told.tries('2026-09-29T09:30', review.hold)).toBeNull();
  });

  it('that was called anew before the first notice was served needs the second alone', () => {
    const anew = called.does('2026-09-04T09:00', review.call('2026-09-18'));
    expect(services(anew).map(({ round }) => round)).toEqual([5]);
  });

  it('of which a service is told late that alone came in time waits for a second person', () => {
    const told = { done: '2026-09-07T15:00' } as const;
    expect(tellsLate(called, '2026-09-08T09:00', hands('hearingNotice'), told).refusal).toMatchObject({
      code: 'E-LATE-UNCONFIRMED',
      facts: { clocks: ['hearing'] },
    });
    const confirmed = tellsLate(called, '2026-09-08T09:00', hands('hearingNotice'), {
      ...told,
      confirmedBy: supervisor,
    });
    expect(isUnserved(confirmed.after, 'hearingNotice')).toBe(false);
  });
});

describe('an end by lapse', () => {
  it('is the turn of the window until its notice was served, from which remedies run (复议法 20, 行诉法 46)', () => {
    expect([turnOf(deferred.state), deferred.state.clocks.suit]).toEqual(['window', undefined]);
    const served = deferred.does('2026-09-10T09:00', hands('terminationNotice'));
    expect([dueIn(served, 'reconsideration'), dueIn(served, 'suit')]).toEqual(['2026-11-09', '2027-03-10']);
    expect([turnOf(served.state), served.in('closed').servedAt]).toEqual(['nobody', '2026-09-10T09:00:00.000+08:00']);
  });

  it('by the applicant’s own withdrawal is told by a confirmation alone, against which there are no remedies', () => {
    const withdrawn = paused.does('2026-09-04T09:00', wish.withdraw);
    expect(services(withdrawn).map(({ paper }) => paper)).toEqual(['withdrawalConfirmation']);
    const served = withdrawn.does('2026-09-07T09:00', hands('withdrawalConfirmation'));
    expect([turnOf(served.state), served.state.clocks.suit]).toEqual(['nobody', undefined]);
  });
});

describe('a longer limit that counts from receipt', () => {
  const lengthened = file('2026-09-01T09:00', {
    ...REFUSES,
    item: { statutory: { length: 30, unit: 'calendarDays', from: 'receipt' } },
  }).does('2026-09-02T09:00', review.extend(5), person('organHead'));
  const step = { kind: 'serve', round: 3, unit: 'window', paper: 'extensionNotice' };

  it('is told with its reason before the acceptance already, with no day of its own (许可法 42(1))', () => {
    expect(services(lengthened)).toEqual([step]);
    expect(services(lengthened.does('2026-09-03T09:00', hands('extensionNotice')))).toEqual([]);
    const accepts = lengthened.does('2026-09-03T09:00', wish.accept);
    expect(services(accepts).map(({ paper }) => paper)).toEqual(['acceptanceNotice', 'extensionNotice']);
  });

  it('leaves a correction that was served to the applicant, whether it was told or not', () => {
    const mends = lengthened
      .does('2026-09-03T09:00', wish.correct('E1'))
      .does('2026-09-03T10:00', hands('correctionNotice'));
    expect([services(mends), turnOf(mends.state)]).toEqual([[step], 'enterprise']);
    expect(dueOfDuty(step as Duty, mends.state, PUBLISHED_CALENDAR, day('2026-09-03'))).toBeNull();
  });

  it('is published as any other notice where nobody is found', () => {
    const published = lengthened.does('2026-09-03T09:00', {
      ...hands('extensionNotice', 'public'),
      announcement: { why: 'notFound', facts: '电话停机。' },
    } as Wish);
    expect(services(published)).toEqual([]);
    expect(published.until('2026-10-09T00:00').happened).toContain('served');
  });
});

describe('what the zone has to have told', () => {
  it('is told also while the case lies with an upper organ that has still to accept it', () => {
    const sent = forwarded(REFUSES);
    expect([services(sent).map(({ paper }) => paper), turnOf(sent.state)]).toEqual([
      ['acceptanceNotice'],
      'upperOrgan',
    ]);
    expect(services(sent.does('2026-09-03T09:00', hands('acceptanceNotice')))).toEqual([]);
    const paused = directAccepted(REFUSES)
      .does('2026-09-01T11:00', review.start('expertReview', 10))
      .does('2026-09-01T12:00', review.end('expertReview'))
      .does('2026-09-02T09:00', sending.forward);
    expect(services(paused).map(({ paper }) => paper)).toEqual(['procedureNotice', 'acceptanceNotice']);
  });
});

describe('what only has to have been told', () => {
  it('is over with what takes its place: an acceptance and an overrun with the decision, more time with the papers', () => {
    const refused = file('2026-09-01T09:00', REFUSES)
      .does('2026-09-02T09:00', wish.accept)
      .until('2026-09-17T09:00')
      .does('2026-09-17T09:00', review.explain('2026-09-21'))
      .does('2026-09-18T09:00', wish.propose('refuse', '专家意见较多'))
      .does('2026-09-18T10:00', wish.sign);
    expect(services(refused).map(({ paper }) => paper)).toEqual([undefined]);
    expect(services(cured.does('2026-09-14T09:00', wish.handIn('D1')))).toEqual([]);
  });

  it('is no notice where the grant follows in the same moment, or the end follows the promise', () => {
    const atOnce = file('2026-09-01T09:00', { ...REFUSES, way: 'commitment', item: { instant: true } });
    expect(services(atOnce).map(({ paper }) => paper)).toEqual([undefined]);
    expect(deferred.events.find(({ type }) => type === 'deferralLapsed')).not.toHaveProperty('toServe');
  });
});
