import { describe, expect, it, test } from '@jest/globals';
import { openDuties } from '../../../domain/case/duty.ts';
import type { Life } from './builders.ts';
import { wish } from './builders.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { PLACES } from './places.ts';

const { asking, lasting, revoked } = PLACES;
const steps = ({ state }: Life) => openDuties(state).map(({ kind, round }) => `${kind} ${round}`);
const permitOf = (life: Life) => life.in('decided').permit;
const ending = lasting.does('2026-09-16T09:00', permit.askEnd);

describe('申请注销', () => {
  it('changes nothing of the permit, and is a step of the organ that granted it', () => {
    expect(permitOf(ending)).toMatchObject({ state: 'valid', deregistration: { asked: '2026-09-16', round: 1 } });
    expect(steps(ending)).toEqual(['serve 1', 'deregister 1']);
    expect(openDuties(ending.state).at(-1)?.unit).toBe(ending.state.item.bureau);
  });

  it('is granted by a deregistration that two officers sign', () => {
    const proposed = ending.does('2026-09-17T09:00', permit.deregister);
    expect(steps(proposed)).toEqual(['serve 1', 'sign 1001']);
    const done = proposed.does('2026-09-17T10:00', wish.sign);
    expect(permitOf(done)).toMatchObject({ state: 'deregistered', deregistration: { asked: null } });
    expect(steps(done)).toEqual(['serve 1']);
  });

  it('is refused by a decision that is served, and may be asked again, in a step of its own', () => {
    const refused = ending.does('2026-09-17T09:00', onPermit.refuseEnd);
    expect(refused.events.at(-1)).toMatchObject({ type: 'deregistrationRefused', by: { capacity: 'approver' } });
    expect(permitOf(refused)).toMatchObject({ state: 'valid', deregistration: { asked: null } });
    expect(refused.in('decided').unserved).toEqual([
      { paper: 'grantDecision', adverse: false },
      { paper: 'deregistrationRefusal', adverse: true },
    ]);
    expect(steps(refused.does('2026-09-18T09:00', permit.askEnd))).toEqual(['serve 1', 'deregister 2']);
  });

  it('comes back to who proposes as a step of its own where its answer is sent back', () => {
    const back = ending.does('2026-09-17T09:00', [permit.refuseEnd, wish.sendBack]);
    expect([permitOf(back)?.deregistration, steps(back)]).toEqual([
      { asked: '2026-09-16', round: 2 },
      ['serve 1', 'deregister 2'],
    ]);
  });

  it('stays as it was where a deregistration of the organ itself, that nobody asked for, is sent back', () => {
    const back = lasting.does('2026-09-17T09:00', [permit.deregister, wish.sendBack]);
    expect(permitOf(back)?.deregistration).toBeUndefined();
  });

  it('waits for its answer also when the time of the permit has run out, of which it may also be asked', () => {
    const over = ending.until('2030-01-01T00:00');
    expect([permitOf(over)?.state, ...steps(over)]).toEqual(['void', 'serve 1', 'deregister 1']);
    const later = lasting.until('2030-01-01T00:00').does('2030-01-04T09:00', permit.askEnd);
    expect(permitOf(later.does('2030-01-07T09:00', onPermit.deregister))?.state).toBe('deregistered');
  });

  it('falls where the permit is withdrawn', () => {
    const ended = ending.does('2026-09-17T09:00', onPermit.withdraw);
    expect([permitOf(ended)?.deregistration?.asked, steps(ended)]).toEqual([null, ['serve 1']]);
  });

  it('is not asked of what was revoked, since the organ strikes that off itself', () => {
    expect(revoked.tries('2026-09-17T09:00', permit.askEnd)).toMatchObject({
      code: 'E-PERMIT-ENDED',
      article: '许可法 70',
      facts: { state: 'revoked' },
    });
  });
});

describe('a request that is taken back', () => {
  test.each([
    ['extension', asking, permit.extend(6)],
    ['extension', asking, permit.refuseMore],
    ['deregistration', ending, permit.deregister],
    ['deregistration', ending, permit.refuseEnd],
  ] as const)('of %s waits for no answer any more, and what was proposed as its answer falls', (of, life, answer) => {
    const taken = life.does('2026-09-17T09:00', [answer, permit.takeBack(of)]);
    expect(permitOf(taken)).toMatchObject({ state: 'valid', asked: null });
    expect([permitOf(taken)?.proposed, permitOf(taken)?.deregistration?.asked ?? null]).toEqual([undefined, null]);
    expect(steps(taken)).toEqual(['serve 1']);
    expect(taken.tries('2026-09-17T10:00', wish.sign)?.code).toBe('E-CASE-ENDED');
    expect(taken.tries('2026-09-17T10:00', permit.takeBack(of))?.code).toMatch(/-NOTHING$/);
  });

  it('leaves what is proposed of something else where it is', () => {
    const withdrawing = ending.does('2026-09-17T09:00', [permit.withdraw, permit.takeBack('deregistration')]);
    expect(permitOf(withdrawing)?.proposed?.act).toBe('withdrawPermit');
  });

  it('may be asked anew in time, in a step of its own', () => {
    const again = asking.does('2026-09-17T09:00', [permit.takeBack('extension'), permit.askMore(6)]);
    expect(steps(again)).toEqual(['serve 1', 'extendPermit 1001']);
  });
});

describe('不予延期', () => {
  const refused = asking.does('2026-09-17T09:00', onPermit.refuseMore);

  it('keeps the last day of the permit, which ends by it', () => {
    expect(refused.events.at(-1)).toMatchObject({ type: 'permitExtensionRefused', by: { capacity: 'approver' } });
    expect(permitOf(refused)).toMatchObject({ state: 'valid', asked: null, extendedOn: null });
    expect(refused.state.clocks.start).toEqual(asking.state.clocks.start);
    expect(permitOf(refused.until('2026-12-04T00:00'))?.state).toBe('void');
  });

  it('takes no time of those that may be asked for, and is no extension', () => {
    const again = refused.does('2026-09-18T09:00', permit.askMore(12));
    expect(steps(again)).toEqual(['serve 1', 'extendPermit 1001']);
    expect(permitOf(again.does('2026-09-19T09:00', onPermit.extend(12)))?.extendedOn).toBe('2026-09-19');
  });

  it('is proposed of what was asked alone, and one thing at a time', () => {
    expect(lasting.tries('2026-09-17T09:00', permit.refuseMore)?.code).toBe('E-PERMIT-EXTENSION-NOTHING');
    const lying = asking.does('2026-09-17T09:00', permit.refuseMore);
    expect(lying.tries('2026-09-17T10:00', permit.extend(6))).toMatchObject({ code: 'E-CASE-STAGE' });
  });
});
