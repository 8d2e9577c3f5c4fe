import { describe, expect, it } from '@jest/globals';
import type { ClockName } from '../../../domain/case/case.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { file, wish, type Life } from './builders.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { PLACES } from './places.ts';
import { flagsOn, told } from './reading.ts';
import { review } from './review-wishes.ts';
import { STAGES } from './stages.ts';

const { accepted, committed } = STAGES;
const endOf = ({ state }: Life, name: ClockName) => state.clocks[name]?.end;

describe('what one event leaves alone', () => {
  it('a second procedure of a kind ends without touching the first', () => {
    const twice = accepted
      .does('2026-09-03T09:00', review.start('expertReview', 5))
      .does('2026-09-04T09:00', review.end('expertReview'))
      .does('2026-09-07T09:00', review.start('expertReview', 5))
      .does('2026-09-09T09:00', review.end('expertReview'));
    expect(twice.state.procedures.map(({ noticeOn, endedOn }) => [noticeOn, endedOn])).toEqual([
      ['2026-09-03', '2026-09-04'],
      ['2026-09-07', '2026-09-09'],
    ]);
  });

  it('one department answers for itself, and is weighed by itself', () => {
    const both = accepted.does('2026-09-03T09:00', review.ask('water')).does('2026-09-03T10:00', review.ask('fire'));
    const one = both.does('2026-09-04T09:00', review.answer(2, 'fire')).does('2026-09-04T10:00', review.weigh(2));
    const opinions = one.in('accepted').opinions.map(({ answer, weighed }) => [answer !== null, weighed !== null]);
    expect(opinions).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('an extension of the statutory limit warns of the promised one no second time', () => {
    const extended = accepted.until('2026-09-15T00:00').does('2026-09-15T09:00', review.extend(10));
    expect(told(extended.until('2026-09-16T23:59'), 'warned')).toEqual(['2026-09-14T00:00 warned promised']);
    expect(extended.state.warned).toEqual(['promised']);
  });

  it('a permit that is extended keeps the other warnings, and is warned of its own end anew', () => {
    const serving = PLACES.lasting.until('2026-11-20T00:00');
    expect(told(serving, 'warned').at(-1)).toBe('2026-11-03T00:00 warned start');
    const asked = serving.does('2026-11-20T09:00', permit.askMore(3)).does('2026-11-20T10:00', onPermit.extend(3));
    expect(asked.state.warned).toEqual(serving.state.warned.filter((name) => name !== 'start'));
    expect(told(asked.until('2027-02-20T00:00'), 'warned').slice(-1)).toEqual(['2027-02-01T00:00 warned start']);
  });
});

describe('what an event ends', () => {
  it('a hearing that was held, its own limit', () => {
    expect(endOf(PLACES.held, 'hearing')).toBe('2026-09-16');
  });

  it('a revocation that was dropped, the time for a defence and for rectification', () => {
    expect(endOf(PLACES.notified.does('2026-09-08T09:00', permit.drop), 'statement')).toBe('2026-09-08');
    const lapsed = STAGES.rectifying.does('2026-09-24T00:00', permit.notify(null));
    expect(endOf(lapsed.does('2026-09-28T09:00', permit.drop), 'rectify')).toBe('2026-09-28');
  });

  it('a permit that was deregistered, all its times and the check of its promise', () => {
    const gone = PLACES.lasting.does('2026-09-07T09:00', onPermit.deregister);
    expect([endOf(gone, 'start'), endOf(gone, 'validity')]).toEqual(['2026-09-07', '2026-09-07']);
    expect(endOf(committed.does('2026-09-07T09:00', onPermit.deregister), 'check')).toBe('2026-09-07');
    expect(endOf(STAGES.rectifying.does('2026-09-07T09:00', onPermit.deregister), 'rectify')).toBe('2026-09-07');
  });

  it('a permit that became void for want of a start, its validity too', () => {
    const gone = PLACES.lasting.until('2026-12-04T00:00');
    expect([endOf(gone, 'start'), endOf(gone, 'validity')]).toEqual(['2026-12-03', '2026-12-03']);
  });

  it('a change that was granted, not the check of the promise, which goes on in the new permit', () => {
    const caseId = 'next' as CaseId;
    const changed = committed
      .happens('2026-09-03T09:00', { type: 'successionAsked', kind: 'change', caseId })
      .happens('2026-09-04T09:00', { type: 'successionDecided', kind: 'change', caseId, granted: true });
    expect([changed.in('decided').permit?.state, endOf(changed, 'check')]).toEqual(['changed', undefined]);
  });

  it('a start that was reported, the wish for more time to start, not one for a longer validity', () => {
    const asked = PLACES.asking.does('2026-09-07T09:00', permit.started);
    expect(asked.in('decided').permit?.asked).toBeNull();
    const lasting = file('2026-09-01T09:00', {
      item: {
        validity: { length: 24, unit: 'months' },
        permitExtension: { max: 12, unit: 'months', times: 1, article: '673号 12' },
      },
    });
    const valid = lasting
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', wish.propose('grant'))
      .does('2026-09-03T10:00', wish.sign)
      .does('2026-09-04T09:00', permit.askMore(12));
    expect(valid.in('decided').permit?.asked).toEqual({ on: '2026-09-04', length: 12 });
  });
});

describe('what is remembered of an end', () => {
  it('papers that were false are put before the credit office; another ground is not', () => {
    const received = file('2026-09-01T09:00');
    const decline = { kind: 'decline', facts: '印章系伪造', competentOrgan: null } as const;
    const forged = received.does('2026-09-02T09:00', { ...decline, ground: 'falseMaterial' });
    expect(forged.in('closed').closing).toMatchObject({ kind: 'notAccepted', falseMaterial: true });
    expect(flagsOn(forged, '2026-09-02').creditProposed).toBe(true);
    expect(STAGES.declined.in('closed').closing.falseMaterial).toBeUndefined();
    expect(flagsOn(STAGES.declined, '2026-09-02').creditProposed).toBe(false);
  });

  it('a case that the applicant withdraws stays accepted, also where the zone revokes what lapses', () => {
    const life = file('2026-09-01T09:00', { rules: { deferralLapse: 'REVOKE_ACCEPTANCE' } });
    const withdrawn = life.does('2026-09-02T09:00', wish.accept).does('2026-09-03T09:00', wish.withdraw);
    expect(withdrawn.in('closed').acceptance).not.toBeNull();
  });
});
