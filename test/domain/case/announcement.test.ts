import { describe, expect, it } from '@jest/globals';
import { runningAnnouncements } from '../../../domain/case/announcement.ts';
import type { ClockName } from '../../../domain/case/case.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { openDuties, turnOf } from '../../../domain/case/duty.ts';
import { isUnserved } from '../../../domain/case/notice-service.ts';
import type { ServedNotice } from '../../../domain/case/state/service.ts';
import { whoseTime } from '../../../domain/case/whose-time.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, file, lifeOf, wish, type Given, type Life } from './builders.ts';
import { supervisor, tellsLate } from './late-life.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { review } from './review-wishes.ts';

const REFUSES: Given = { electronicService: false };
const GROUND = { why: 'notFound', facts: '登记地址已无人办公，两次邮寄均被退回，电话停机。' } as const;
const publishes = (paper?: ServedNotice, announcement: typeof GROUND | undefined = GROUND): Wish => ({
  kind: 'serve',
  method: 'public',
  recipient: '苏州澜微医疗',
  announcement,
  ...(paper && { paper }),
});
const hands = (paper?: ServedNotice): Wish => ({
  kind: 'serve',
  method: 'window',
  recipient: '顾文静',
  ...(paper && { paper }),
});
const services = ({ state }: Life) => openDuties(state).filter(({ kind }) => kind === 'serve');
const startOf = ({ state }: Life, name: ClockName): Day | undefined => state.clocks[name]?.start;
const dueIn = ({ state }: Life, name: ClockName): Day | null => {
  const clock = state.clocks[name];
  return clock ? dueOf(clock, PUBLISHED_CALENDAR) : null;
};

const received = file('2026-09-01T09:00', REFUSES);
const correcting = received.does('2026-09-02T09:00', wish.correct('E1'));
const accepted = received.does('2026-09-02T09:00', wish.accept).does('2026-09-02T10:00', hands('acceptanceNotice'));
const committed = file('2026-09-01T09:00', { ...REFUSES, way: 'commitment', item: { instant: true } });
const notified = committed.does('2026-09-02T09:00', hands()).does('2026-09-03T10:00', permit.notify());
const refused = accepted.does('2026-09-03T09:00', wish.propose('refuse')).does('2026-09-03T10:00', wish.sign);

describe('service by public notice (公告送达, 民诉法 95 by analogy)', () => {
  it('is for whoever cannot be reached otherwise, with its reason told', () => {
    const refusal = { code: 'E-SERVICE-GROUND', article: '民诉法 95' };
    expect(
      correcting.tries('2026-09-03T09:00', { ...publishes('correctionNotice'), announcement: undefined } as Wish),
    ).toMatchObject(refusal);
    const blank = { ...GROUND, facts: ' ' } as unknown as typeof GROUND;
    expect(correcting.tries('2026-09-03T09:00', publishes('correctionNotice', blank))).toMatchObject(refusal);
    const agreed = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.decline);
    expect(agreed.tries('2026-09-03T09:00', publishes())).toMatchObject(refusal);
    const byHand = { ...publishes('correctionNotice'), method: 'window' } as Wish;
    expect(correcting.tries('2026-09-03T09:00', byHand)).toMatchObject(refusal);
  });

  it('is published on its day and not told late', () => {
    expect(
      tellsLate(correcting, '2026-09-04T09:00', publishes('correctionNotice'), { done: '2026-09-03T09:00' }).refusal
        ?.code,
    ).toBe('E-LATE-ACT');
  });

  it('counts with the thirtieth day after its publication, or the working day after a rest day, and no day sooner', () => {
    // 2026-10-03 lies in the National Day holiday, which ends with 2026-10-07; 2026-10-10 is a day of work.
    const published = correcting.does('2026-09-03T09:00', publishes('correctionNotice'));
    expect(isUnserved(published.until('2026-10-08T23:59').state, 'correctionNotice')).toBe(true);
    const served = published.until('2026-10-09T00:00');
    expect([startOf(served, 'correction'), dueIn(served, 'correction')]).toEqual(['2026-10-08', '2026-10-28']);
    expect(served.events.at(-1)).toMatchObject({ type: 'served', method: 'public', by: { capacity: 'system' } });
  });

  it('lasts as long as the rules of the zone say', () => {
    const longer = file('2026-09-01T09:00', { ...REFUSES, rules: { announcedDays: 60 } })
      .does('2026-09-02T09:00', wish.correct('E1'))
      .does('2026-09-03T09:00', publishes('correctionNotice'));
    expect(startOf(longer.until('2026-11-03T00:00'), 'correction')).toBe('2026-11-02');
  });

  it('keeps the day for telling what is missing, and leaves nobody a step; its days are neither the office’s nor the firm’s', () => {
    const published = correcting.does('2026-09-03T09:00', publishes('correctionNotice'));
    expect([services(published), turnOf(published.state), published.state.clocks.service?.end]).toEqual([
      [],
      'enterprise',
      '2026-09-03',
    ]);
    const sides = whoseTime(published.until('2026-10-09T00:00').events, day('2026-10-12'), PUBLISHED_CALENDAR);
    expect(sides.map(({ side, reason }) => [side, reason])).toEqual([
      ['organ', '核对材料'],
      ['organ', '送达补正告知'],
      ['third', '公告送达'],
      ['enterprise', '补正'],
    ]);
  });

  it('is over where whoever is served comes to the window first, or answers', () => {
    const published = correcting.does('2026-09-03T09:00', publishes('correctionNotice'));
    expect(published.tries('2026-09-04T09:00', publishes('correctionNotice'))).toMatchObject({
      code: 'E-SERVICE-ANNOUNCED',
      facts: { on: '2026-09-03' },
    });
    const came = published.does('2026-09-07T09:00', hands('correctionNotice'));
    expect([startOf(came, 'correction'), runningAnnouncements(came.state)]).toEqual(['2026-09-07', []]);
    const answered = published.does('2026-09-07T09:00', wish.handIn('E1'));
    expect(runningAnnouncements(answered.state)).toEqual([]);
    expect(answered.until('2026-10-09T00:00').happened.filter((type) => type === 'served')).toEqual([]);
  });
});

describe('by public notice', () => {
  it('a revocation waits for the days of the notice, and then for those of the statement', () => {
    const published = notified.does('2026-09-04T09:00', publishes('revocationPriorNotice'));
    expect(published.tries('2026-10-08T09:00', permit.revoke)?.code).toBe('E-SERVICE-PENDING');
    const served = published.until('2026-10-10T00:00');
    expect(dueIn(served, 'statement')).toBe('2026-10-14');
    expect(served.tries('2026-10-15T09:00', permit.revoke)).toBeNull();
  });

  it('a refusal is served, from which its remedies run; its publication keeps the ten days of 许可法 44', () => {
    const published = refused.does('2026-09-10T09:00', publishes());
    expect([services(published), published.state.clocks.service?.end]).toEqual([[], '2026-09-10']);
    const served = published.until('2026-10-11T00:00');
    expect([startOf(served, 'suit'), served.in('decided').servedAt]).toEqual([
      '2026-10-10',
      '2026-10-10T23:59:59.999+08:00',
    ]);
  });

  it('a service by hand that was done before the publication and is told after it counts, and the publication is over', () => {
    const published = refused.does('2026-09-10T09:00', publishes());
    const told = tellsLate(published, '2026-09-14T09:00', hands(), {
      done: '2026-09-08T15:00',
      confirmedBy: supervisor,
    });
    expect(told.refusal).toBeNull();
    const after = lifeOf([...published.events, ...told.events]);
    expect([after.in('decided').servedAt, startOf(after, 'suit'), runningAnnouncements(after.state)]).toEqual([
      '2026-09-08T15:00:00.000+08:00',
      '2026-09-08',
      [],
    ]);
    expect(after.state.clocks.service?.end).toBe('2026-09-08');
    const timesServed = ({ happened }: Life) => happened.filter((type) => type === 'served').length;
    expect(timesServed(after.until('2026-11-01T00:00'))).toBe(timesServed(after));
  });

  it('such a service that alone kept the ten days of 许可法 44, which were over at the publication, waits for a second person', () => {
    const published = refused.does('2026-09-21T09:00', publishes());
    const told = (done: string) => tellsLate(published, '2026-09-22T09:00', hands(), { done }).refusal;
    expect(told('2026-09-17T15:00')).toMatchObject({
      code: 'E-LATE-UNCONFIRMED',
      facts: { clocks: expect.arrayContaining(['service']) },
    });
    const late = told('2026-09-18T15:00')?.facts ?? {};
    expect(late['clocks']).not.toContain('service');
  });

  it('of a correction notice whose earlier service is told late the time since is the firm’s', () => {
    const published = correcting.does('2026-09-03T09:00', publishes('correctionNotice'));
    const told = tellsLate(published, '2026-09-09T09:00', hands('correctionNotice'), {
      done: '2026-09-02T15:00',
      confirmedBy: supervisor,
    });
    const sides = whoseTime([...published.events, ...told.events], day('2026-09-09'), PUBLISHED_CALENDAR);
    expect(sides.map(({ side, days }) => [side, days])).toEqual([
      ['organ', 1],
      ['enterprise', 5],
    ]);
  });

  it('nothing counts as served that was decided after it was published: that is a step anew', () => {
    const granted = committed.does('2026-09-04T09:00', publishes());
    const more = granted.does('2026-09-10T09:00', onPermit.deregister);
    expect(services(more)).toEqual([{ kind: 'serve', round: 1001, unit: 'window' }]);
    expect(more.until('2026-11-01T00:00').happened.filter((type) => type === 'served')).toEqual([]);
    const both = more.does('2026-09-11T09:00', hands());
    expect([both.in('decided').servedAt, services(both)]).toEqual(['2026-09-11T09:00:00.000+08:00', []]);
  });

  it('a hearing is told where that comes seven working days before it; else it is called for another day first', () => {
    const near = accepted.does('2026-09-03T09:00', review.call('2026-09-29'));
    expect(near.tries('2026-09-04T09:00', publishes('hearingNotice'))).toMatchObject({
      code: 'E-HEARING-UNSERVED',
      facts: { last: '2026-09-18' },
    });
    const far = accepted
      .does('2026-09-03T09:00', review.call('2026-10-30'))
      .does('2026-09-04T09:00', publishes('hearingNotice'));
    expect(far.until('2026-10-30T09:00').tries('2026-10-30T09:30', review.hold)).toBeNull();
  });

  it('of two special procedures only the one that it names is told; the other stays a step', () => {
    const one = accepted
      .does('2026-09-03T09:00', review.start('expertReview', 60))
      .does('2026-09-03T10:00', publishes('procedureNotice'));
    const two = one.does('2026-09-04T09:00', review.start('testing', 40));
    expect(services(two)).toEqual([{ kind: 'serve', round: 5, unit: 'window', paper: 'procedureNotice' }]);
    const counted = two.until('2026-10-09T00:00');
    expect(counted.state.services?.slice(1).map(({ servedAt }) => servedAt !== null)).toEqual([true, false]);
  });

  it('a special procedure that is published later counts after its own days, and not with an earlier one', () => {
    const both = accepted
      .does('2026-09-03T09:00', review.start('expertReview', 60))
      .does('2026-09-03T10:00', publishes('procedureNotice'))
      .does('2026-09-04T09:00', review.start('testing', 40))
      .does('2026-09-10T09:00', publishes('procedureNotice'));
    const servedBy = (moment: string) =>
      both
        .until(moment)
        .state.services?.slice(1)
        .map(({ servedAt }) => servedAt !== null);
    expect([servedBy('2026-10-09T00:00'), servedBy('2026-10-11T00:00')]).toEqual([
      [true, false],
      [true, true],
    ]);
  });
});

describe('a paper that is refused (留置送达, 民诉法 89 by analogy)', () => {
  const left = { how: 'witnessed', facts: '前台拒绝签收，社区工作人员到场见证。' } as const;
  const leaves = (ground: typeof left | undefined, method = 'left'): Wish =>
    ({ ...hands('correctionNotice'), method, left: ground }) as Wish;

  it('is left and counts as served at once, and its period runs from then', () => {
    const served = correcting.does('2026-09-07T15:00', leaves(left));
    expect([startOf(served, 'correction'), services(served)]).toEqual(['2026-09-07', []]);
    expect(served.events.at(-1)).toMatchObject({ type: 'served', method: 'left', left });
    const agreed = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.decline);
    expect(agreed.tries('2026-09-03T09:00', { ...leaves(left), paper: undefined } as Wish)).toBeNull();
  });

  it.each([
    ['what happened', leaves({ ...left, facts: ' ' as typeof left.facts })],
    ['anything of it', leaves(undefined)],
    ['another way than that', leaves(left, 'window')],
  ])('is not left without telling %s', (_what, asked) => {
    expect(correcting.tries('2026-09-07T15:00', asked)).toMatchObject({ code: 'E-SERVICE-LEFT', article: '民诉法 89' });
  });
});
