import { describe, expect, it } from '@jest/globals';
import { unservedIn } from '../../../domain/case/decisions.ts';
import { openDuties, paperServed } from '../../../domain/case/duty.ts';
import { file, wish, type Life } from './builders.ts';
import { papersOn } from './papers/issued.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { dueOn } from './reading.ts';

const granted = file('2026-09-01T09:00', {
  item: {
    startWithin: { length: 3, unit: 'months' },
    permitExtension: { max: 3, unit: 'months', times: 2, article: '建筑法 9' },
  },
})
  .does('2026-09-02T09:00', wish.accept)
  .does('2026-09-03T09:00', wish.propose('grant'))
  .does('2026-09-03T10:00', wish.sign);
const served = granted.does('2026-09-04T09:00', wish.serve);
const withdrawn = served.does('2026-09-10T09:00', onPermit.withdraw);
const toServe = ({ state }: Life) => unservedIn(state).map(({ paper }) => paper);
const rounds = ({ state }: Life) => openDuties(state).flatMap(({ kind, round }) => (kind === 'serve' ? [round] : []));
const records = (life: Life) => papersOn(life, 'served').map((paper) => ('served' in paper ? paper.served.title : ''));

describe('what is decided of a permit after its grant', () => {
  it('is served like the grant, within ten working days, by a step of its own', () => {
    expect([toServe(served), rounds(served)]).toEqual([[], []]);
    expect([toServe(withdrawn), dueOn(withdrawn, 'service', '2026-09-10')]).toEqual([
      ['permitWithdrawal'],
      '2026-09-23',
    ]);
    expect(rounds(granted)).toEqual([1]);
    expect(rounds(withdrawn)).toEqual([1001]);
    const gone = withdrawn.does('2026-09-11T09:00', wish.serve).does('2026-09-14T09:00', onPermit.deregister);
    expect([toServe(gone), rounds(gone)]).toEqual([['deregistration'], [1002]]);
  });

  it('is served with what was not served before it, each by its own record', () => {
    const both = granted.does('2026-09-10T09:00', onPermit.withdraw).does('2026-09-10T10:00', onPermit.deregister);
    expect(toServe(both)).toEqual(['grantDecision', 'permitWithdrawal', 'deregistration']);
    expect(openDuties(both.state).map((duty) => paperServed(duty, both.state))).toEqual(['deregistration']);
    const after = both.does('2026-09-11T09:00', wish.serve);
    expect(records(after)).toEqual(['准予行政许可决定书', '撤回行政许可决定书', '注销行政许可决定书']);
    expect([toServe(after), rounds(after)]).toEqual([[], []]);
    expect(after.tries('2026-09-12T09:00', wish.serve)?.code).toBe('E-SERVICE-NOTHING');
  });

  it('has remedies from its service, where it is against the holder', () => {
    const told = withdrawn.does('2026-09-11T09:00', wish.serve);
    expect([dueOn(told, 'reconsideration', '2026-09-11'), dueOn(told, 'suit', '2026-09-11')]).toEqual([
      '2026-11-10',
      '2027-03-11',
    ]);
    const asked = served.does('2026-09-10T09:00', permit.askMore(3));
    const whole = asked.does('2026-09-11T09:00', onPermit.extend(3)).does('2026-09-14T09:00', wish.serve);
    expect([records(whole), dueOn(whole, 'suit', '2026-09-14')]).toEqual([['行政许可延期决定书'], null]);
    const less = asked.does('2026-09-11T09:00', onPermit.extend(2)).does('2026-09-14T09:00', wish.serve);
    expect(dueOn(less, 'suit', '2026-09-14')).toBe('2027-03-15');
  });

  it('leaves the remedies against an earlier decision their days, as long as they run, and has its own beside them', () => {
    const first = withdrawn.does('2026-09-11T09:00', wish.serve);
    const next = first.does('2026-09-14T09:00', onPermit.deregister).does('2026-09-15T09:00', wish.serve);
    expect([dueOn(next, 'reconsideration', '2026-09-15'), dueOn(next, 'suit', '2026-09-15')]).toEqual([
      '2026-11-10',
      '2027-03-11',
    ]);
    expect([dueOn(next, 'laterReconsideration', '2026-09-15'), dueOn(next, 'laterSuit', '2026-09-15')]).toEqual([
      '2026-11-16',
      '2027-03-15',
    ]);
    const later = first.does('2027-04-01T09:00', onPermit.deregister).does('2027-04-02T09:00', wish.serve);
    expect([dueOn(later, 'suit', '2027-04-02'), later.state.clocks.laterSuit]).toEqual(['2027-10-04', undefined]);
  });

  it('keeps the days of each of five such decisions within six months, and begins with the first again once those are over', () => {
    const less = (life: Life, on: string) =>
      life
        .does(`2026-${on}T09:00`, permit.askMore(3))
        .does(`2026-${on}T10:00`, onPermit.extend(1))
        .does(`2026-${on}T11:00`, wish.serve);
    const told = less(less(served, '09-10'), '09-14')
      .does('2026-09-15T09:00', onPermit.withdraw)
      .does('2026-09-16T09:00', wish.serve)
      .does('2026-09-17T09:00', permit.notify())
      .does('2026-09-17T10:00', permit.defend)
      .does('2026-09-18T09:00', permit.revoke)
      .does('2026-09-18T10:00', wish.serve);
    const suits = ['suit', 'laterSuit', 'thirdSuit', 'fourthSuit', 'fifthSuit'] as const;
    const lastDays = (life: Life) => suits.map((name) => dueOn(life, name, '2026-09-21'));
    const four = ['2027-03-10', '2027-03-15', '2027-03-16', '2027-03-18'];
    expect(lastDays(told)).toEqual([...four, null]);
    const gone = told.does('2026-09-21T09:00', onPermit.deregister).does('2026-09-21T10:00', wish.serve);
    expect(lastDays(gone)).toEqual([...four, '2027-03-22']);
    expect(dueOn(gone, 'fifthReconsideration', '2026-09-21')).toBe('2026-11-20');
    const late = told.does('2027-04-01T09:00', onPermit.deregister).does('2027-04-01T10:00', wish.serve);
    expect(lastDays(late)).toEqual(['2027-10-04', ...four.slice(1), null]);
  });

  it('keeps the days of an earlier one whose six months end in a holiday, until the working day after it (民法典 203)', () => {
    const first = file('2026-03-24T09:00')
      .does('2026-03-24T10:00', wish.accept)
      .does('2026-03-25T09:00', wish.propose('grant'))
      .does('2026-03-25T10:00', wish.sign)
      .does('2026-03-26T09:00', onPermit.withdraw)
      .does('2026-04-01T09:00', wish.serve);
    expect(dueOn(first, 'suit', '2026-04-02')).toBe('2026-10-08');
    const next = first.does('2026-10-05T09:00', onPermit.deregister).does('2026-10-06T10:00', wish.serve);
    expect([dueOn(next, 'suit', '2026-10-08'), dueOn(next, 'laterSuit', '2026-10-08')]).toEqual([
      '2026-10-08',
      '2027-04-06',
    ]);
  });

  it('is served beside a revocation that follows, on the day by which it had to be; a grant that waits is not', () => {
    const asked = served.does('2026-09-10T09:00', permit.askMore(3)).does('2026-09-11T09:00', onPermit.extend(2));
    const revoked = asked.does('2026-09-11T10:00', permit.notify()).does('2026-09-21T09:00', permit.revoke);
    expect([toServe(revoked), rounds(revoked)]).toEqual([['permitExtension', 'revocationDecision'], [1001]]);
    expect(dueOn(revoked, 'service', '2026-09-21')).toBe(dueOn(asked, 'service', '2026-09-21'));
    const alone = granted.does('2026-09-11T10:00', permit.notify()).does('2026-09-21T09:00', permit.revoke);
    expect(toServe(alone)).toEqual(['revocationDecision']);
    expect(toServe(alone.does('2026-09-22T09:00', onPermit.deregister))).toEqual([
      'revocationDecision',
      'deregistration',
    ]);
  });

  it('was not served where it was recorded before it was a paper', () => {
    const before = served.happens('2026-09-10T09:00', { type: 'deregistered', reason: '企业申请注销' });
    expect([toServe(before), rounds(before), before.state.clocks.service?.end]).toEqual([[], [], '2026-09-04']);
  });
});
