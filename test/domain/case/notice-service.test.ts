import { describe, expect, it, test } from '@jest/globals';
import type { ClockName } from '../../../domain/case/case.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { openDuties, stepOfService, turnOf } from '../../../domain/case/duty.ts';
import { lightOf, litOf } from '../../../domain/case/light.ts';
import { isUnserved } from '../../../domain/case/notice-service.ts';
import type { ServedNotice } from '../../../domain/case/state/service.ts';
import { statusOf } from '../../../domain/case/status.ts';
import { whoseTime } from '../../../domain/case/whose-time.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, file, lifeOf, wish, type Given, type Life } from './builders.ts';
import { person } from './commands.ts';
import { supervisor, tellsLate } from './late-life.ts';
import { permit } from './permit-wishes.ts';

const REFUSES: Given = { electronicService: false };
const HEARING_RIGHT: Wish = { kind: 'notifyHearingRight', matter: '涉及重大利益关系', parties: ['zhou'] };
const ASKS: Wish = { kind: 'requestHearing', reason: '请求听证' };
const hands = (paper: ServedNotice, method = 'window'): Wish => ({ kind: 'serve', method, recipient: '顾文静', paper });

const dueIn = ({ state }: Life, name: ClockName): Day | null => {
  const clock = state.clocks[name];
  return clock ? dueOf(clock, PUBLISHED_CALENDAR) : null;
};
const services = ({ state }: Life) => openDuties(state).filter(({ kind }) => kind === 'serve');

const received = (given: Given = REFUSES) => file('2026-09-01T09:00', given);
const correcting = received().does('2026-09-03T09:00', wish.correct('E1'));
const accepted = received().does('2026-09-02T09:00', wish.accept).does('2026-09-02T10:00', hands('acceptanceNotice'));
const told = accepted.does('2026-09-03T09:00', HEARING_RIGHT);
const committed = file('2026-09-01T09:00', { ...REFUSES, way: 'commitment', item: { instant: true } });
const rectifying = committed.does('2026-09-03T10:00', wish.check('rectify'));
const notified = committed.does('2026-09-03T10:00', permit.notify());

/** A case in which that notice waits for its service, the clock that it begins, the last day if it is served on 2026-09-07, and its step. */
const NOTICES = [
  ['correctionNotice', correcting, 'correction', '2026-09-28', 3],
  ['hearingRightNotice', told, 'hearingRequest', '2026-09-14', 4],
  ['rectificationNotice', rectifying, 'rectify', '2026-09-28', 3],
  ['revocationPriorNotice', notified, 'statement', '2026-09-14', 3],
] as const;

describe.each(NOTICES)('%s to whoever did not agree to electronic service', (...[paper, life, clock, due, round]) => {
  it('begins no period, and is a step of the window', () => {
    expect(life.state.clocks[clock]).toBeUndefined();
    expect(services(life).filter((one) => one.paper === paper)).toEqual([
      { kind: 'serve', round, unit: 'window', paper },
    ]);
    expect(stepOfService(life.state, paper)).toBe(round);
  });

  test.each(['window', 'post'])('begins its period on the day on which it is served (%s)', (method) => {
    const served = life.does('2026-09-07T15:00', hands(paper, method));
    expect([served.state.clocks[clock]?.start, dueIn(served, clock)]).toEqual(['2026-09-07', due]);
    expect(services(served).filter((one) => one.paper === paper)).toEqual([]);
  });

  it('is served once, and not electronically', () => {
    const served = life.does('2026-09-07T15:00', hands(paper));
    expect(served.tries('2026-09-08T09:00', hands(paper))).toMatchObject({
      code: 'E-NOTICE-NOT-TO-SERVE',
      field: 'paper',
    });
    expect(life.tries('2026-09-07T15:00', hands(paper, 'electronic'))?.code).toBe('E-SERVICE-CONSENT');
  });

  it('of before this was asked began its period with the notice, as its event means still', () => {
    const events = life.events.map(({ ...event }) => {
      if ('toServe' in event && event.type !== 'accepted') delete event.toServe;
      return event;
    });
    const before = lifeOf(events);
    expect(before.state.clocks[clock]?.start).toBe('2026-09-03');
    expect(isUnserved(before.state, paper)).toBe(false);
  });
});

test.each([
  ['who agreed', true, '2026-09-23', false],
  ['who declined', false, null, true],
  ['who was not asked', null, null, true],
])('the notice to %s', (_who, electronicService, due, toServe) => {
  const life = received({ electronicService }).does('2026-09-03T09:00', wish.correct('E1'));
  expect(dueIn(life, 'correction')).toBe(due);
  expect(life.events.some((event) => 'toServe' in event)).toBe(toServe);
});

describe('a correction notice that waits for its service', () => {
  it('keeps the window of acceptance by having been issued in it (许可法 32(4)), and withdraws nothing', () => {
    const later = correcting.until('2026-12-01T00:00');
    expect([later.state.stage, statusOf(later.state), later.happened]).toEqual([
      'correcting',
      6,
      ['filed', 'received', 'correctionNotified', 'warned'],
    ]);
  });

  it('is the turn and the time of the office, by the last day of that window; after its service that of the enterprise', () => {
    expect([turnOf(correcting.state), dueIn(correcting, 'service')]).toEqual(['window', '2026-09-08']);
    expect(litOf(correcting.state, day('2026-09-04'), PUBLISHED_CALENDAR).lit).toEqual({
      clock: 'service',
      remaining: 2,
    });
    expect(lightOf(correcting.state, day('2026-09-09'), PUBLISHED_CALENDAR)).toBe('red');
    const served = correcting.does('2026-09-09T09:00', hands('correctionNotice'));
    expect([turnOf(served.state), served.state.clocks.service?.end]).toEqual(['enterprise', '2026-09-09']);
    expect(litOf(served.state, day('2026-09-10'), PUBLISHED_CALENDAR).lit?.clock).toBe('correction');
    expect(
      whoseTime(served.events, day('2026-09-10'), PUBLISHED_CALENDAR).map(({ side, days, reason }) => [
        side,
        days,
        reason,
      ]),
    ).toEqual([
      ['organ', 2, '核对材料'],
      ['organ', 4, '送达补正告知'],
      ['enterprise', 1, '补正'],
    ]);
  });

  it('lapses fifteen working days after its service', () => {
    const served = correcting.does('2026-09-09T09:00', hands('correctionNotice'));
    const [last, after] = ['2026-09-30T23:00', '2026-10-01T00:00'].map((moment) => served.until(moment).state.stage);
    expect([dueIn(served, 'correction'), last, after]).toEqual(['2026-09-30', 'correcting', 'closed']);
  });

  it('may be answered before it was served, and is then served no more', () => {
    const answered = correcting.does('2026-09-04T09:00', wish.handIn('E1'));
    expect([answered.state.stage, answered.state.clocks.service?.end, services(answered)]).toEqual([
      'received',
      '2026-09-04',
      [],
    ]);
    const again = answered.does('2026-09-07T09:00', { ...wish.correct('E2'), ground: 'answer' } as Wish);
    expect(services(again).map(({ round }) => round)).toEqual([4]);
    expect([again.state.clocks.correction, dueIn(again, 'service')]).toEqual([undefined, '2026-09-11']);
  });
});

describe('the service of a notice that is told late (补录)', () => {
  const late = { done: '2026-09-07T15:00' } as const;

  it('waits for a second person, since a day would count as kept and a period would begin before today', () => {
    expect(tellsLate(correcting, '2026-09-09T10:00', hands('correctionNotice'), late).refusal).toMatchObject({
      code: 'E-LATE-UNCONFIRMED',
      facts: { clocks: ['service', 'correction'] },
    });
  });

  it('begins the period on the day on which it was done, and keeps the day by which it was to be', () => {
    const told = { ...late, confirmedBy: supervisor };
    const { after } = tellsLate(correcting, '2026-09-09T10:00', hands('correctionNotice'), told);
    expect([after.clocks.correction?.start, after.clocks.service?.end]).toEqual(['2026-09-07', '2026-09-07']);
  });
});

describe('the right to a hearing', () => {
  it('bars the decision until its notice was served and five working days have passed', () => {
    expect(told.tries('2026-09-30T09:00', wish.propose('grant'))).toMatchObject({
      code: 'E-SERVICE-PENDING',
      article: ['许可法 36', '许可法 46', '许可法 47'],
    });
    const served = told.does('2026-09-07T15:00', hands('hearingRightNotice'));
    expect(served.tries('2026-09-14T09:00', wish.propose('grant'))?.code).toBe('E-DECISION-HEARING');
    expect(served.tries('2026-09-15T09:00', wish.propose('grant'))).toBeNull();
  });

  it('is used before the service by whoever knows of it; the notice is then served no more', () => {
    expect(services(told.does('2026-09-04T09:00', ASKS, person('legalRepresentative')))).toEqual([]);
  });

  it('is still told to the applicant where a third party has asked', () => {
    const asked = told.does('2026-09-04T09:00', ASKS, person('thirdParty', 'zhou'));
    expect(services(asked).map((one) => one.paper)).toEqual(['hearingRightNotice']);
    expect(asked.tries('2026-09-04T10:00', wish.propose('grant'))?.code).toBe('E-DECISION-HEARING');
  });
});

describe('the revocation of a permit', () => {
  it('waits for the service of its prior notice, and for the days that begin with it (许可法 7)', () => {
    expect(notified.tries('2026-12-01T09:00', permit.revoke)).toMatchObject({
      code: 'E-SERVICE-PENDING',
      article: '许可法 7',
    });
    const served = notified.does('2026-09-07T15:00', hands('revocationPriorNotice'));
    expect(served.tries('2026-09-14T09:00', permit.revoke)?.code).toBe('E-REVOCATION-UNHEARD');
    expect(served.tries('2026-09-15T09:00', permit.revoke)).toBeNull();
    expect(notified.does('2026-09-04T09:00', permit.defend).tries('2026-09-04T10:00', permit.revoke)).toBeNull();
  });

  it('that is dropped leaves nothing to serve but the decision', () => {
    expect(services(notified.does('2026-09-04T09:00', permit.drop)).map((one) => one.paper)).toEqual([undefined]);
  });
});

describe('a rectification', () => {
  it('that was not served lapses at no time', () => {
    expect(rectifying.until('2027-03-01T00:00').in('decided').check).toMatchObject({ lapsed: false });
    const served = rectifying.does('2026-09-07T15:00', hands('rectificationNotice'));
    expect(served.until('2026-09-29T00:00').in('decided').check).toMatchObject({ lapsed: true });
  });

  it('is a step beside the service of the decision, each by its own name', () => {
    expect(services(rectifying).map(({ round, paper }) => [round, paper])).toEqual([
      [1, undefined],
      [3, 'rectificationNotice'],
    ]);
    const decision = rectifying.does('2026-09-04T09:00', { kind: 'serve', method: 'post', recipient: '顾文静' });
    expect([decision.state.clocks.service?.end, decision.state.clocks.rectify]).toEqual(['2026-09-04', undefined]);
  });
});
