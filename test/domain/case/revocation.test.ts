import { describe, expect, it } from '@jest/globals';
import { openDuties } from '../../../domain/case/duty.ts';
import { at } from '../../setup/at.ts';
import { file, wish, type Given, type Life } from './builders.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { dueOn, status } from './reading.ts';
import { above, aboveToo, acceptedAbove } from './sending.ts';

const granted = (given: Given = {}): Life =>
  file('2026-09-01T09:00', given)
    .does('2026-09-02T09:00', wish.accept)
    .does('2026-09-03T09:00', wish.propose('grant'))
    .does('2026-09-03T10:00', wish.sign)
    .does('2026-09-03T11:00', wish.serve);
/** Statement by 2026-09-11. */
const notified = granted().does('2026-09-04T09:00', permit.notify());
const committed = file('2026-09-01T09:00', { way: 'commitment', item: { instant: true } });
const steps = ({ state }: Life) => openDuties(state).map(({ kind, round }) => `${kind} ${round}`);

describe('the prior notice of a revocation (撤销事先告知)', () => {
  it('names a ground of 许可法 69, or rests on a broken commitment', () => {
    expect(granted().tries('2026-09-04T09:00', permit.notify(null))).toMatchObject({
      code: 'E-REVOCATION-NO-GROUND',
      article: '许可法 69',
      field: 'ground',
    });
    const ordered = committed.does('2026-09-03T10:00', wish.check('rectify'));
    expect(ordered.tries('2026-09-23T23:59', permit.notify(null))?.code).toBe('E-REVOCATION-NO-GROUND');
    const lapsed = ordered.does('2026-09-24T00:00', permit.notify(null));
    expect(lapsed.in('decided').revocation).toMatchObject({ ground: '许可法 69(2)', noticeOn: '2026-09-24' });
    const proposed = committed.does('2026-09-03T10:00', wish.check('proposeRevocation'));
    expect(proposed.tries('2026-09-03T11:00', permit.notify(null))).toBeNull();
    expect(proposed.does('2026-09-03T11:00', permit.notify('许可法 69(1)')).in('decided').revocation?.ground).toBe(
      '许可法 69(1)',
    );
  });

  it('gives the holder five working days, or what the zone sets', () => {
    expect(dueOn(notified, 'statement', '2026-09-04')).toBe('2026-09-11');
    const short = granted({ rules: { statementDays: 3 } }).does('2026-09-04T09:00', permit.notify());
    expect(dueOn(short, 'statement', '2026-09-04')).toBe('2026-09-09');
  });

  it('is given once', () => {
    expect(notified.tries('2026-09-05T09:00', permit.notify())).toMatchObject({
      code: 'E-REVOCATION-NOTIFIED',
      article: '许可法 7',
      facts: { on: '2026-09-04' },
    });
  });

  it('is given also of a permit that ended otherwise, since it should never have been granted', () => {
    const gone = granted().does('2026-09-04T09:00', onPermit.deregister);
    expect(gone.tries('2026-09-04T10:00', permit.notify(null))?.code).toBe('E-REVOCATION-NO-GROUND');
    const revoked = gone.does('2026-09-04T10:00', permit.notify()).does('2026-09-14T09:00', permit.revoke);
    expect([status(revoked), revoked.in('decided').permit?.state]).toEqual([15, 'revoked']);
  });

  it('goes on when the permit ends otherwise before it is decided', () => {
    const gone = notified.does('2026-09-07T09:00', onPermit.deregister);
    expect(steps(gone)).toEqual(['serve 1001', 'revoke 2']);
    expect(gone.tries('2026-09-11T23:59', permit.revoke)?.code).toBe('E-REVOCATION-UNHEARD');
    expect(gone.tries('2026-09-12T00:00', permit.revoke)).toBeNull();
  });
});

describe('a revocation (撤销)', () => {
  it('without notice is refused (许可法 7)', () => {
    expect(granted().tries('2026-09-30T09:00', permit.revoke)).toMatchObject({
      code: 'E-REVOCATION-NOT-NOTIFIED',
      article: '许可法 7',
    });
  });

  it('waits until the period has passed, through 24:00 of its last day', () => {
    expect(notified.tries('2026-09-11T23:59', permit.revoke)).toMatchObject({
      code: 'E-REVOCATION-UNHEARD',
      article: '许可法 7',
      facts: { due: '2026-09-11' },
    });
    expect(notified.tries('2026-09-12T00:00', permit.revoke)).toBeNull();
  });

  it('waits no longer once the holder was heard', () => {
    const heard = notified.does('2026-09-07T09:00', permit.defend);
    expect(heard.state.clocks.statement?.end).toBe('2026-09-07');
    expect(heard.tries('2026-09-07T10:00', permit.revoke)).toBeNull();
    expect(heard.tries('2026-09-07T10:00', permit.defend)).toMatchObject({
      code: 'E-DEFENCE-STATED',
      article: '许可法 7',
    });
  });

  it('hears who speaks late, as long as nothing was decided', () => {
    expect(notified.tries('2026-10-20T09:00', permit.defend)).toBeNull();
    expect(granted().tries('2026-09-04T09:00', permit.defend)?.code).toBe('E-REVOCATION-NOT-NOTIFIED');
  });

  it('ends the permit with status 15, and is served with its remedies', () => {
    const revoked = notified.does('2026-09-14T09:00', permit.revoke);
    expect([status(revoked), revoked.in('decided').permit?.state]).toEqual([15, 'revoked']);
    expect(revoked.events.at(-1)).toMatchObject({ type: 'revoked', ground: '许可法 69(1)', facts: '图纸与申报不符' });
    expect([revoked.in('decided').servedAt, dueOn(revoked, 'service', '2026-09-14')]).toEqual([null, '2026-09-28']);
    expect(steps(revoked)).toEqual(['serve 2']);
    const served = revoked.does('2026-09-15T09:00', wish.serve);
    expect(served.in('decided').servedAt).toBe(at('2026-09-15T09:00'));
    expect([dueOn(served, 'reconsideration', '2026-09-15'), dueOn(served, 'suit', '2026-09-15')]).toEqual([
      '2026-11-16',
      '2027-03-15',
    ]);
    for (const late of [permit.revoke, permit.defend, permit.drop])
      expect(served.tries('2026-09-16T09:00', late)?.code).toBe('E-PERMIT-ENDED');
  });

  it('stays on record when the permit is deregistered after it: status, service and remedies', () => {
    const revoked = notified.does('2026-09-14T09:00', permit.revoke);
    const gone = revoked.does('2026-09-15T09:00', onPermit.deregister);
    expect([status(gone), steps(gone), gone.in('decided').permit]).toEqual([
      15,
      ['serve 2'],
      expect.objectContaining({ state: 'deregistered', revokedOn: '2026-09-14' }),
    ]);
    const served = gone.does('2026-09-16T09:00', wish.serve);
    expect(dueOn(served, 'suit', '2026-09-16')).toBe('2027-03-16');
    for (const late of [permit.notify(), permit.revoke, permit.defend, permit.drop])
      expect(served.tries('2026-09-17T09:00', late)).toMatchObject({ code: 'E-PERMIT-ENDED', article: '许可法 69' });
  });

  it('of a commitment ends what was still to be checked', () => {
    const broken = committed
      .does('2026-09-03T10:00', wish.check('rectify'))
      .does('2026-09-25T00:00', permit.notify(null))
      .does('2026-09-25T10:00', permit.defend)
      .does('2026-09-25T11:00', permit.revoke);
    expect([broken.state.clocks.rectify?.end, broken.state.clocks.check?.end]).toEqual(['2026-09-25', '2026-09-03']);
    expect(steps(broken)).toEqual(['serve 2']);
    expect(broken.tries('2026-09-26T09:00', wish.check('met'))?.code).toBe('E-CHECK-NOTHING');
  });
});

describe('a revocation that is dropped (许可法 69(3))', () => {
  const dropped = notified.does('2026-09-07T09:00', permit.drop);

  it('leaves the permit as it was', () => {
    expect([status(dropped), dropped.in('decided').permit?.state]).toEqual([11, 'valid']);
    expect([dropped.in('decided').revocation, dropped.state.clocks.statement?.end]).toEqual([null, '2026-09-07']);
    expect(dropped.tries('2026-09-08T09:00', permit.drop)?.code).toBe('E-REVOCATION-NOT-NOTIFIED');
  });

  it('may begin anew, with a new period', () => {
    const again = dropped.does('2026-09-08T09:00', permit.notify('许可法 69(2)'));
    expect(dueOn(again, 'statement', '2026-09-08')).toBe('2026-09-15');
    expect(again.tries('2026-09-15T23:59', permit.revoke)?.code).toBe('E-REVOCATION-UNHEARD');
  });

  it('is possible as soon as it was proposed at a check', () => {
    const proposed = committed.does('2026-09-03T10:00', wish.check('proposeRevocation'));
    expect(proposed.does('2026-09-03T11:00', permit.drop).in('decided').check).toBeNull();
  });

  it('is a step of its own each time, so that none is lost', () => {
    expect(steps(notified)).toEqual(['revoke 2']);
    expect(steps(dropped)).toEqual([]);
    expect(steps(dropped.does('2026-09-08T09:00', permit.notify()))).toEqual(['revoke 4']);
    const proposed = committed.does('2026-09-03T10:00', wish.check('proposeRevocation'));
    expect(steps(proposed)).toEqual(['serve 1', 'revoke 1']);
    expect(steps(proposed.does('2026-09-03T11:00', permit.notify(null)))).toEqual(['serve 1', 'revoke 2']);
  });
});

describe('a commitment that was put right after its period', () => {
  const lapsed = committed.does('2026-09-03T10:00', wish.check('rectify')).until('2026-09-24T00:00');
  const announced = lapsed.does('2026-09-24T09:00', permit.notify(null));

  it('is revoked no more for the lapse: the re-check ends what was announced for it, and is itself kept', () => {
    const met = announced.does('2026-09-25T09:00', wish.check('met'));
    expect(met.happened.slice(-2)).toEqual(['revocationDropped', 'checkMet']);
    expect([met.in('decided').revocation, met.in('decided').check, met.state.clocks.statement?.end]).toEqual([
      null,
      { state: 'met' },
      '2026-09-25',
    ]);
    expect(steps(met)).toEqual(['serve 1']);
    expect(met.tries('2026-10-20T09:00', permit.revoke)?.code).toBe('E-REVOCATION-NOT-NOTIFIED');
    expect(met.tries('2026-10-20T09:00', permit.notify(null))?.code).toBe('E-REVOCATION-NO-GROUND');
  });

  it('is still revoked or not by the upper organ alone that announced it', () => {
    const granted = acceptedAbove({ way: 'commitment' })
      .does('2026-09-07T09:00', wish.propose('grant'), above)
      .does('2026-09-07T10:00', wish.sign, aboveToo)
      .does('2026-09-08T09:00', wish.check('rectify'))
      .until('2026-09-30T00:00');
    const met = granted
      .does('2026-09-30T09:00', permit.notify(null), above)
      .does('2026-10-08T09:00', wish.check('met'));
    expect([met.happened.at(-1), met.happened.includes('revocationDropped')]).toEqual(['checkMet', false]);
    expect(met.tries('2026-10-20T09:00', permit.drop)?.code).toBe('E-CASE-ABOVE');
    expect(met.does('2026-10-20T09:00', permit.drop, above).in('decided').revocation).toBeNull();
  });

  it('is revoked no less for what has another ground, or was found before the lapse', () => {
    const others = [
      lapsed.does('2026-09-24T09:00', permit.notify('许可法 69(1)')),
      committed
        .does('2026-09-03T10:00', wish.check('rectify'))
        .does('2026-09-04T09:00', permit.notify('许可法 69(2)'))
        .until('2026-09-24T00:00'),
    ];
    for (const other of others) {
      const met = other.does('2026-09-25T09:00', wish.check('met'));
      expect(met.happened.at(-1)).toBe('checkMet');
      expect(met.tries('2026-10-20T09:00', permit.revoke)).toBeNull();
    }
  });
});

describe('the check that proposes a revocation', () => {
  const proposed = committed.does('2026-09-03T10:00', wish.check('proposeRevocation'));

  it('ends the check', () => {
    const by = ['inspector', '沈二'];
    expect(proposed.in('decided').check).toEqual({ state: 'revocationProposed', facts: '现场核查', by });
    expect(proposed.state.clocks.check?.end).toBe('2026-09-03');
    expect(proposed.tries('2026-09-04T09:00', wish.check('met'))?.code).toBe('E-CHECK-NOTHING');
  });

  it('may follow an order to rectify', () => {
    const ordered = committed.does('2026-09-03T10:00', wish.check('rectify'));
    const later = ordered.does('2026-09-10T10:00', wish.check('proposeRevocation'));
    expect(later.state.clocks.rectify?.end).toBe('2026-09-10');
  });
});
