import { describe, expect, it, test } from '@jest/globals';
import { openDuties } from '../../../domain/case/duty.ts';
import { dueOfDuty } from '../../../domain/case/duty-clocks.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, SIGNATURE, wish, type Life } from './builders.ts';
import { person } from './commands.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { PLACES } from './places.ts';
import { refuseTaking } from '../../../domain/permission/independence.ts';

const { asking, lasting, revoked } = PLACES;
const steps = ({ state }: Life) => openDuties(state).map(({ kind, round }) => `${kind} ${round}`);
const stateOf = (life: Life) => life.in('decided').permit?.state;
const proposedIn = (life: Life) => life.in('decided').permit?.proposed ?? null;

describe('what is decided of a permit after its grant', () => {
  test.each([
    ['withdrawn', permit.withdraw, 'permitWithdrawn'],
    ['deregistered', permit.deregister, 'deregistered'],
    ['extended', permit.extend(12), 'permitExtended'],
  ] as const)('is %s by two officers: one proposes it, and nothing changes until another signs', (_what, act, done) => {
    const proposed = asking.does('2026-09-17T09:00', act);
    expect([stateOf(proposed), proposed.happened.at(-1)]).toEqual(['valid', 'laterDecisionPrepared']);
    expect(proposed.tries('2026-09-17T10:00', wish.sign, person('approver', 'reviewer'))).toMatchObject({
      code: 'E-DECISION-SAME-PERSON',
      facts: { prepared: 'reviewer' },
    });
    expect(refuseTaking(proposed.state, 'sign', ['reviewer'])?.code).toBe('E-DECISION-SAME-PERSON');
    const signed = proposed.does('2026-09-17T10:00', wish.sign);
    expect(signed.events.at(-1)).toMatchObject({ type: done, signature: SIGNATURE, by: { capacity: 'approver' } });
    expect(proposedIn(signed)).toBeNull();
  });

  it('lies before the signing officer alone: nothing else is proposed, and one step waits for the signature', () => {
    const proposed = asking.does('2026-09-17T09:00', permit.extend(6));
    expect(steps(proposed)).toEqual(['serve 1', 'sign 1001']);
    expect(proposed.tries('2026-09-17T10:00', permit.deregister)).toMatchObject({
      code: 'E-CASE-STAGE',
      facts: { stage: 'sign' },
    });
    const sign = openDuties(proposed.state).at(-1);
    const due = (life: Life) => sign && dueOfDuty(sign, life.state, PUBLISHED_CALENDAR, day('2026-09-17'));
    expect(due(proposed)).toBe('2026-12-03');
    expect(due(lasting.does('2026-09-17T09:00', permit.deregister))).toBeNull();
  });

  test.each([
    ['a withdrawal', permit.withdraw],
    ['a deregistration', permit.deregister],
  ] as const)('waits with the day of an extension that was asked for: the signature of %s', (_what, act) => {
    const duties = openDuties(asking.state);
    const dues = ({ state }: Life) =>
      openDuties(state).map((duty) => [duty.kind, dueOfDuty(duty, state, PUBLISHED_CALENDAR, day('2026-09-17'))]);
    expect(duties.map(({ kind }) => kind)).toEqual(['serve', 'extendPermit']);
    const proposed = asking.does('2026-09-17T09:00', act);
    expect(dues(proposed)).toEqual([
      ['serve', '2026-09-17'],
      ['sign', '2026-12-03'],
    ]);
    const back = proposed.does('2026-09-17T10:00', wish.sendBack);
    expect([openDuties(back.state), dues(back)]).toEqual([duties, dues(asking)]);
    expect(back.does('2026-09-17T11:00', onPermit.extend(12)).in('decided').permit?.extendedOn).toBe('2026-09-17');
  });

  it('goes back with a reason, and is proposed anew in a step of its own', () => {
    const back = asking.does('2026-09-17T09:00', permit.extend(6)).does('2026-09-17T10:00', wish.sendBack);
    expect([proposedIn(back), ...steps(back)]).toEqual([null, 'serve 1', 'extendPermit 1001']);
    const again = back.does('2026-09-17T11:00', permit.extend(6));
    expect(steps(again)).toEqual(['serve 1', 'sign 1002']);
    expect(again.tries('2026-09-17T12:00', wish.sendBack, person('approver', 'reviewer'))?.code).toBe(
      'E-DECISION-SAME-PERSON',
    );
    expect(back.tries('2026-09-17T11:00', wish.sign)?.code).toBe('E-CASE-ENDED');
  });

  it('falls where the permit ends otherwise, and more time that was proposed where it is asked for no longer', () => {
    const withdrawing = PLACES.defended.does('2026-09-08T09:00', permit.withdraw);
    const gone = withdrawing.does('2026-09-08T10:00', permit.revoke);
    expect([proposedIn(gone), gone.tries('2026-09-08T11:00', wish.sign)?.code]).toEqual([null, 'E-CASE-ENDED']);
    const late = asking.does('2026-09-17T09:00', permit.extend(6)).until('2030-01-01T00:00');
    expect([proposedIn(late), steps(late)]).toEqual([null, ['serve 1']]);
  });

  it('is also the deregistration of a permit that had ended, of which its step is told', () => {
    const proposed = revoked.does('2026-09-17T09:00', permit.deregister);
    expect(steps(proposed)).toContain('sign 1001');
    expect(stateOf(proposed.does('2026-09-17T10:00', wish.sign))).toBe('deregistered');
  });

  it('that was recorded before it was proposed stands as it was', () => {
    const before = asking.happens('2026-09-17T09:00', { type: 'deregistered', reason: '企业申请注销', decision: true });
    expect([stateOf(before), steps(before)]).toEqual(['deregistered', ['serve 1']]);
    expect(asking.does('2026-09-17T09:00', onPermit.deregister).state).toMatchObject({
      clocks: before.state.clocks,
      permit: { state: 'deregistered', asked: null },
    });
  });
});
