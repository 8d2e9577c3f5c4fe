import { describe, expect, it } from '@jest/globals';
import { openDuties, turnOf, unitAbove } from '../../../domain/case/duty.ts';
import { lightOf } from '../../../domain/case/light.ts';
import { onTimeOf } from '../../../domain/case/standing.ts';
import { statusOf } from '../../../domain/case/status.ts';
import { whoseTime } from '../../../domain/case/whose-time.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR as CALENDAR } from '../../../domain/clock/published-years.ts';
import type { Case, ClockName } from '../../../domain/case/case.ts';
import { day, file, wish } from './builders.ts';
import { permit } from './permit-wishes.ts';
import { STAGES } from './stages.ts';
import { above, aboveToo, acceptedAbove, DIRECT, directAccepted, forwarded, PROVINCE, sending } from './sending.ts';

const due = ({ clocks }: Case, name: ClockName) => (clocks[name] ? dueOf(clocks[name], CALENDAR) : null);

describe('on the direct channel the zone', () => {
  it('has no limit to decide by, and three working days to forward', () => {
    const { state } = directAccepted();
    expect(due(state, 'statutory')).toBeNull();
    expect(due(state, 'promised')).toBeNull();
    expect(due(state, 'forward')).toBe('2026-09-04');
  });

  it('has no limit that counts from receipt either', () => {
    const item = { statutory: { length: 30, unit: 'calendarDays', from: 'receipt' } } as const;
    expect(file('2026-09-01T09:00', { item, facts: { authority: DIRECT } }).state.clocks.statutory).toBeUndefined();
  });

  it('forwards also what it accepted by silence, counted from that acceptance', () => {
    const life = file('2026-09-01T09:00', { facts: { authority: DIRECT } }).until('2026-09-09T00:00');
    expect(life.in('accepted').acceptance).toMatchObject({ deemed: true, on: '2026-09-01' });
    expect(due(life.state, 'forward')).toBe('2026-09-04');
    expect(life.does('2026-09-09T09:00', sending.forward).happened.slice(-2)).toEqual(['forwarded', 'cityCopied']);
  });

  it('lights by the limit to forward, and no more once the case is with the upper organ', () => {
    expect(lightOf(directAccepted().state, day('2026-09-05'), CALENDAR)).toBe('red');
    expect(lightOf(forwarded().state, day('2026-12-31'), CALENDAR)).toBe('off');
    expect(lightOf(acceptedAbove().state, day('2026-12-31'), CALENDAR)).toBe('off');
  });

  it('is asked to forward it, and after that the upper organ to accept and decide', () => {
    const units = (state: Case) => openDuties(state).map(({ kind, unit }) => `${kind} ${unit}`);
    expect(units(directAccepted().state)).toEqual(['review planning', 'forward window']);
    expect(units(forwarded().state)).toEqual([`accept upper:${PROVINCE}`]);
    expect(units(acceptedAbove().state)).toEqual([`review upper:${PROVINCE}`]);
    expect([directAccepted(), forwarded(), acceptedAbove()].map(({ state }) => turnOf(state))).toEqual([
      'reviewer',
      'upperOrgan',
      'upperOrgan',
    ]);
  });

  it('does not decide at once what another organ decides', () => {
    const life = file('2026-09-01T09:00', { item: { instant: true }, facts: { authority: DIRECT } });
    expect(life.state.stage).toBe('received');
  });
});

describe('the upper organ', () => {
  it('has five working days to say whether it accepts, and the statutory limit from its own acceptance', () => {
    expect(due(forwarded().state, 'upperAcceptance')).toBe('2026-09-09');
    expect(due(acceptedAbove().state, 'upperStatutory')).toBe('2026-10-09');
  });

  it('is asked nothing by its silence: the zone keeps no clock with a consequence for another organ', () => {
    const life = forwarded().until('2026-12-31T00:00');
    expect(life.in('received').upper?.organ).toBe(PROVINCE);
  });

  it('leaves the status as it was until it accepts, and the day of acceptance is its own', () => {
    const reviewed = directAccepted().does('2026-09-01T11:00', wish.beginReview);
    const sent = reviewed.does('2026-09-02T09:00', sending.forward);
    expect(statusOf(sent.state)).toBe(8);
    const accepted = sent.does('2026-09-04T09:00', wish.accept, above);
    expect(statusOf(accepted.state)).toBe(3);
    expect(accepted.in('accepted').acceptance.on).toBe('2026-09-04');
  });

  it('asks for what the zone never had, and decides after it came', () => {
    const sent = file('2026-09-01T09:00', { missing: ['E1'], facts: { authority: DIRECT } }).does(
      '2026-09-09T09:00',
      sending.forward,
    );
    const asked = sent.does('2026-09-10T09:00', wish.correct('E1'), above);
    expect(statusOf(asked.state)).toBe(6);
    const answered = asked.does('2026-09-11T09:00', wish.handIn('E1'));
    expect(statusOf(answered.state)).toBe(7);
    const accepted = answered.does('2026-09-14T09:00', wish.accept, above);
    expect(accepted.in('accepted').acceptance.on).toBe('2026-09-11');
  });

  it('closes the case as withdrawn if the applicant does not answer, which was accepted before', () => {
    const sent = file('2026-09-01T09:00', { missing: ['E1'], facts: { authority: DIRECT } }).does(
      '2026-09-09T09:00',
      sending.forward,
    );
    const lapsed = sent.does('2026-09-10T09:00', wish.correct('E1'), above).until('2026-12-31T00:00');
    expect(lapsed.in('closed').closing).toMatchObject({ kind: 'deemedWithdrawn', wasAccepted: true });
  });

  it('declines, and the zone serves that', () => {
    const declined = forwarded().does('2026-09-03T09:00', wish.decline, above);
    expect(statusOf(declined.state)).toBe(5);
    expect(turnOf(declined.state)).toBe('window');
    expect(declined.does('2026-09-03T10:00', wish.serve).in('closed').servedAt).not.toBeNull();
  });

  it('decides by two people, without a grant of the zone, and in its own limit', () => {
    const granted = acceptedAbove()
      .with({ authority: null })
      .does('2026-10-09T09:00', wish.propose('grant'), above)
      .does('2026-10-09T10:00', wish.sign, aboveToo);
    expect(granted.in('decided').decision.on).toBe('2026-10-09');
    expect(onTimeOf(granted.state, CALENDAR)).toBe(true);
    expect(granted.does('2026-10-10T09:00', wish.serve).in('decided').servedAt).not.toBeNull();
  });

  it('alone withdraws, deregisters and extends what it granted; the zone serves that as it served the grant', () => {
    const granted = acceptedAbove()
      .does('2026-09-07T09:00', wish.propose('grant'), above)
      .does('2026-09-07T10:00', wish.sign, aboveToo)
      .does('2026-09-08T09:00', wish.serve);
    for (const act of [permit.withdraw, permit.deregister, permit.extend(1)])
      expect(granted.tries('2026-09-10T09:00', act)).toMatchObject({
        code: 'E-CASE-ABOVE',
        facts: { organ: PROVINCE },
      });
    const withdrawn = granted
      .does('2026-09-10T09:00', permit.withdraw, above)
      .does('2026-09-10T10:00', wish.sign, aboveToo);
    expect(openDuties(withdrawn.state)).toMatchObject([{ kind: 'serve', unit: 'window' }]);
    expect(STAGES.granted.tries('2026-09-10T09:00', permit.withdraw, above)?.code).toBe('E-CASE-IN-ZONE');
  });

  it('alone revokes what it granted; the zone serves the notice and the decision, and no other organ revokes what the zone granted', () => {
    const granted = acceptedAbove()
      .does('2026-09-07T09:00', wish.propose('grant'), above)
      .does('2026-09-07T10:00', wish.sign, aboveToo)
      .does('2026-09-08T09:00', wish.serve);
    const refused = { code: 'E-CASE-ABOVE', article: ['许可法 69'], facts: { organ: PROVINCE } };
    expect(granted.tries('2026-09-10T09:00', permit.notify())).toMatchObject(refused);
    const notified = granted.does('2026-09-10T09:00', permit.notify(), above);
    expect(openDuties(notified.state)).toMatchObject([{ kind: 'revoke', unit: unitAbove(PROVINCE) }]);
    const heard = notified.does('2026-09-11T09:00', permit.defend);
    for (const act of [permit.revoke, permit.drop]) expect(heard.tries('2026-09-14T09:00', act)).toMatchObject(refused);
    const revoked = heard.does('2026-09-14T09:00', permit.revoke, aboveToo);
    expect(openDuties(revoked.state)).toMatchObject([{ kind: 'serve', unit: 'window' }]);
    expect(revoked.does('2026-09-15T09:00', wish.serve).in('decided').servedAt).not.toBeNull();
    expect(STAGES.granted.tries('2026-09-10T09:00', permit.notify(), above)?.code).toBe('E-CASE-IN-ZONE');
  });

  it('does not decide before it has accepted', () => {
    expect(forwarded().tries('2026-09-03T09:00', wish.propose('grant'), above)).toMatchObject({
      code: 'E-CASE-STAGE',
      article: ['许可法 22', '许可法 24'],
    });
  });

  it('leaves the applicant the right to withdraw', () => {
    const gone = forwarded().does('2026-09-03T09:00', wish.withdraw);
    expect(statusOf(gone.state)).toBe(14);
  });

  it('takes the time of nobody in the zone', () => {
    const spans = whoseTime(acceptedAbove().events, day('2026-09-10'), CALENDAR);
    expect(spans.map(({ side, days }) => [side, days])).toEqual([
      ['organ', 1],
      ['third', 2],
      ['third', 4],
    ]);
  });
});
