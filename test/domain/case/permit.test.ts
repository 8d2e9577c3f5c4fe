import { describe, expect, it, test } from '@jest/globals';
import { barringEnd, provisionalAsks, refuseSuccession, renewalDay } from '../../../domain/case/permit.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { SuccessionKind } from '../../../domain/case/state/permit.ts';
import type { Item } from '../../../domain/catalogue/item.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { contextOf, file, wish, type Given, type Life } from './builders.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { dueOn, flagsOn, status, told } from './reading.ts';

/** Granted on Thursday 2026-09-03. */
const granted = (item: Given['item'] = {}): Life =>
  file('2026-09-01T09:00', { item })
    .does('2026-09-02T09:00', wish.accept)
    .does('2026-09-03T09:00', wish.propose('grant'))
    .does('2026-09-03T10:00', wish.sign);
const months = (length: number) => ({ length, unit: 'months' }) as const;
const stateOf = (life: Life) => life.in('decided').permit?.state;
const NEXT = 'next' as CaseId;
const asks = (life: Life, kind: SuccessionKind, moment: string) =>
  life.happens(moment, { type: 'successionAsked', kind, caseId: NEXT });
const decides = (life: Life, kind: SuccessionKind, moment: string, yes: boolean) =>
  life.happens(moment, { type: 'successionDecided', kind, caseId: NEXT, granted: yes });

describe('a permit', () => {
  it('is yielded by a grant and by nothing else', () => {
    expect(stateOf(granted())).toBe('valid');
    const refused = file('2026-09-01T09:00')
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', wish.propose('refuse'))
      .does('2026-09-03T10:00', wish.sign);
    expect(refused.in('decided').permit).toBeNull();
    expect(refused.tries('2026-09-04T09:00', permit.deregister)?.code).toBe('E-PERMIT-NONE');
  });

  it('is not withdrawn with its application; it can be deregistered, and was granted all the same (许可法 70)', () => {
    const life = granted();
    expect(life.tries('2026-09-04T09:00', wish.withdraw)?.code).toBe('E-CASE-ENDED');
    const gone = life.does('2026-09-04T09:00', onPermit.deregister);
    expect([status(gone), stateOf(gone), flagsOn(gone, '2026-09-04').deregistered]).toEqual([11, 'deregistered', true]);
    expect(gone.tries('2026-09-04T10:00', permit.deregister)).toMatchObject({
      code: 'E-PERMIT-ENDED',
      article: '许可法 70',
    });
  });

  it('is withdrawn by the organ with compensation (许可法 8(2)), and no more after that but deregistered', () => {
    const life = granted({ validity: months(24) }).does('2026-09-10T09:00', onPermit.withdraw);
    expect([stateOf(life), life.state.clocks.validity?.end]).toEqual(['withdrawn', '2026-09-10']);
    expect(life.tries('2026-09-11T09:00', permit.withdraw)).toMatchObject({
      code: 'E-PERMIT-ENDED',
      facts: { state: 'withdrawn' },
    });
    expect(stateOf(life.does('2026-09-11T09:00', onPermit.deregister))).toBe('deregistered');
    expect(life.until('2030-01-01T00:00').happened).not.toContain('expired');
  });
});

describe('the validity of a permit', () => {
  const life = granted({ validity: months(24) });

  it('ends on the corresponding day, worked or not, and its end is told thirty days ahead', () => {
    expect(dueOn(life, 'validity', '2026-09-03')).toBe('2028-09-03');
    expect(told(life.until('2028-09-03T23:59'), 'warned', 'expired').at(-1)).toBe('2028-08-04T00:00 warned validity');
    const over = life.until('2028-09-04T00:00');
    expect([stateOf(over), status(over), over.state.clocks.validity?.end]).toEqual(['expired', 11, '2028-09-03']);
    expect(told(over, 'expired')).toEqual(['2028-09-04T00:00 expired']);
  });

  it('runs only where the item has one', () => {
    expect(dueOn(granted(), 'validity', '2026-09-03')).toBeNull();
    expect(granted().until('2040-01-01T00:00').happened).not.toContain('expired');
  });
});

describe('renewal (延续, 许可法 50)', () => {
  const life = granted({ validity: months(24) });
  const renewing = asks(life, 'renewal', '2028-08-04T09:00');
  const may = (one: Life, moment: string) => refuseSuccession(one.state, 'renewal', contextOf(moment));

  test.each([
    ['thirty days before the end, if nothing else is set', {}, '2028-08-04'],
    ['what its own law sets', { renewalAsk: { length: 45, unit: 'calendarDays' } }, '2028-07-20'],
    ['working days, counted back', { renewalAsk: { length: 30, unit: 'workingDays' } }, '2028-07-24'],
  ] as const)('is asked for by %s', (_what, rules, last) => {
    expect(renewalDay(granted({ validity: months(24), ...rules }).state, PUBLISHED_CALENDAR)).toBe(last);
  });

  it('is asked for by a day that is as provisional (暂定) as the end from which it counts back, and so is more time', () => {
    const asks = (rules: Given['item']) => provisionalAsks(granted(rules).state, PUBLISHED_CALENDAR);
    expect(asks({ validity: months(24) })).toEqual({ renewal: true, extension: true });
    expect(asks({ validity: months(24), startWithin: months(3) })).toEqual({ renewal: true, extension: false });
    expect(asks({ startWithin: months(5) })).toEqual({ renewal: false, extension: true });
  });

  it('is asked for through the last day and not after', () => {
    expect(may(life, '2028-08-04T23:59')).toBeNull();
    expect(may(life, '2028-08-05T00:00')).toMatchObject({
      code: 'E-RENEWAL-LATE',
      article: '许可法 50',
      facts: { last: '2028-08-04' },
    });
    expect(may(granted(), '2026-09-04T09:00')).toMatchObject({ code: 'E-RENEWAL-ENDLESS', article: '许可法 50' });
    expect(may(file('2026-09-01T09:00'), '2026-09-01T10:00')?.code).toBe('E-PERMIT-NONE');
    expect(may(life.does('2026-09-04T09:00', onPermit.deregister), '2026-09-05T09:00')?.code).toBe('E-PERMIT-ENDED');
    expect(may(renewing, '2028-08-04T10:00')).toMatchObject({ code: 'E-SUCCESSION-PENDING', article: '许可法 50' });
  });

  it('on which nothing was decided by the end is granted by silence', () => {
    expect(renewing.until('2028-09-03T23:59').happened).not.toContain('deemedRenewed');
    const silent = renewing.until('2028-09-04T00:00');
    expect(told(silent, 'deemedRenewed', 'expired')).toEqual(['2028-09-04T00:00 deemedRenewed']);
    expect([stateOf(silent), flagsOn(silent, '2028-09-04').deemedRenewed]).toEqual(['valid', true]);
  });

  it('that was granted takes the place of the permit, that was refused lets it expire', () => {
    const renewed = decides(renewing, 'renewal', '2028-08-20T09:00', true);
    expect([stateOf(renewed), renewed.state.clocks.validity?.end]).toEqual(['changed', '2028-08-20']);
    const refused = decides(renewing, 'renewal', '2028-08-20T09:00', false);
    expect([stateOf(refused), stateOf(refused.until('2028-09-04T00:00'))]).toEqual(['valid', 'expired']);
  });
});

describe('change (变更, 许可法 49)', () => {
  const life = granted();

  it('is asked for at any time, one at a time', () => {
    expect(refuseSuccession(life.state, 'change', contextOf('2040-01-01T09:00'))).toBeNull();
    const changing = asks(life, 'change', '2026-10-09T09:00');
    expect(refuseSuccession(changing.state, 'change', contextOf('2026-10-10T09:00'))).toMatchObject({
      code: 'E-SUCCESSION-PENDING',
      article: '许可法 49',
    });
    expect(stateOf(decides(changing, 'change', '2026-10-12T09:00', false))).toBe('valid');
    expect(stateOf(decides(changing, 'change', '2026-10-12T09:00', true))).toBe('changed');
  });

  it('does not keep a permit alive that ends meanwhile, and does not revive it', () => {
    const changing = asks(granted({ validity: months(1) }), 'change', '2026-09-04T09:00');
    expect(stateOf(decides(changing, 'change', '2026-10-12T09:00', true))).toBe('expired');
    const gone = asks(life, 'change', '2026-09-04T09:00').does('2026-09-05T09:00', onPermit.deregister);
    expect(stateOf(decides(gone, 'change', '2026-09-10T09:00', true))).toBe('deregistered');
  });
});

describe('the time to start works', () => {
  const life = granted({ startWithin: months(1), validity: months(24) });

  it('ends on a working day, and makes the permit void at 00:00 after it', () => {
    expect(dueOn(life, 'start', '2026-09-03')).toBe('2026-10-08');
    expect(life.until('2026-10-08T23:59').happened).not.toContain('voided');
    const late = life.until('2026-10-09T00:00');
    expect([stateOf(late), status(late), flagsOn(late, '2026-10-09').void]).toEqual(['void', 11, true]);
    expect([late.state.clocks.start?.end, late.state.clocks.validity?.end]).toEqual(['2026-10-08', '2026-10-08']);
    expect(late.tries('2026-10-09T09:00', permit.started)?.code).toBe('E-PERMIT-ENDED');
  });

  it('has run out also of a permit that was deregistered for it, and not of one deregistered before or in use', () => {
    const isVoid = (one: typeof life) => flagsOn(one, '2026-10-09').void;
    const late = life.until('2026-10-09T00:00').does('2026-10-09T09:00', onPermit.deregister);
    const used = life.does('2026-10-08T09:00', permit.started).does('2026-10-09T08:00', onPermit.deregister);
    const given = life.does('2026-09-30T09:00', onPermit.deregister);
    expect([late, used, given].map(isVoid)).toEqual([true, false, false]);
  });

  it('is kept by the report of the start, once', () => {
    const started = life.does('2026-10-08T23:59', permit.started);
    expect([started.in('decided').permit?.startedOn, started.state.clocks.start?.end]).toEqual([
      '2026-10-08',
      '2026-10-08',
    ]);
    expect(started.until('2027-01-01T00:00').happened).not.toContain('voided');
    expect(started.tries('2026-10-09T09:00', permit.started)?.code).toBe('E-START-NOTHING');
  });
});

describe('the extension of a permit', () => {
  const rule: NonNullable<Item['permitExtension']> = { max: 3, unit: 'months', times: 2, article: '建筑法 9' };
  const life = granted({ startWithin: months(1), validity: months(24), permitExtension: rule });
  const asked = life.does('2026-10-08T23:59', permit.askMore(3));

  it('is asked for by the last day of what it lengthens', () => {
    expect(life.tries('2026-10-08T23:59', permit.askMore(3))).toBeNull();
    const ended = granted({ validity: months(1), permitExtension: { ...rule, article: '673号 12' } });
    expect(ended.tries('2026-10-03T23:59', permit.askMore(3))).toBeNull();
    expect(ended.tries('2026-10-04T00:00', permit.askMore(3))?.code).toBe('E-PERMIT-ENDED');
  });

  it('is asked for so long before as its law sets', () => {
    const askBefore = { length: 30, unit: 'workingDays' } as const;
    const early = granted({ validity: months(24), permitExtension: { ...rule, askBefore } });
    expect(early.tries('2028-07-24T23:59', permit.askMore(3))).toBeNull();
    expect(early.tries('2028-07-25T00:00', permit.askMore(3))).toMatchObject({
      code: 'E-PERMIT-EXTENSION-LATE',
      article: '建筑法 9',
      facts: { last: '2028-07-24' },
    });
  });

  it('is not too long, not too often, and one at a time', () => {
    expect(life.tries('2026-09-10T09:00', permit.askMore(4))).toMatchObject({
      code: 'E-PERMIT-EXTENSION-LONG',
      article: '建筑法 9',
      field: 'length',
      facts: { most: 3 },
    });
    expect(asked.tries('2026-10-08T23:59', permit.askMore(1))?.code).toBe('E-PERMIT-EXTENSION-ASKED');
    const twice = asked
      .does('2026-10-08T23:59', onPermit.extend(1))
      .does('2026-10-20T09:00', permit.askMore(1))
      .does('2026-10-20T10:00', onPermit.extend(1));
    expect(twice.tries('2026-10-21T09:00', permit.askMore(1))).toMatchObject({
      code: 'E-PERMIT-EXTENSION-OFTEN',
      article: '建筑法 9',
      facts: { times: 2 },
    });
  });

  it('lengthens the time to start where there is one, from the day that was not rolled, by no more than was asked', () => {
    expect(asked.tries('2026-10-08T23:59', permit.extend(4))).toMatchObject({
      code: 'E-PERMIT-EXTENSION-LONG',
      article: '建筑法 9',
    });
    const longer = asked.does('2026-10-08T23:59', onPermit.extend(2));
    expect([dueOn(longer, 'start', '2026-10-08'), dueOn(longer, 'validity', '2026-10-08')]).toEqual([
      '2026-12-03',
      '2028-09-03',
    ]);
    expect(longer.tries('2026-10-08T23:59', permit.extend(1))?.code).toBe('E-PERMIT-EXTENSION-NOTHING');
    expect(told(longer.until('2026-12-04T00:00'), 'warned', 'voided').slice(-2)).toEqual([
      '2026-11-03T00:00 warned start',
      '2026-12-04T00:00 voided',
    ]);
  });

  it('that was not decided in time does not help', () => {
    expect(stateOf(asked.until('2026-10-09T00:00'))).toBe('void');
  });

  it('of the time to start is no longer asked for, nor granted, once works have started', () => {
    const started = life.does('2026-09-10T09:00', permit.askMore(3)).does('2026-09-11T09:00', permit.started);
    expect(started.in('decided').permit?.asked).toBeNull();
    expect(started.tries('2026-09-11T10:00', permit.extend(3))?.code).toBe('E-PERMIT-EXTENSION-NOTHING');
    expect(started.tries('2026-09-11T10:00', permit.askMore(3))?.code).toBe('E-PERMIT-EXTENSION-LATE');
  });

  it('is not known to every item', () => {
    expect(granted({ validity: months(24) }).tries('2026-09-10T09:00', permit.askMore(1))?.code).toBe(
      'E-PERMIT-EXTENSION-NONE',
    );
  });
});

describe('the renewal or change of a permit whose time ran out while it was pending', () => {
  const before = granted({ validity: months(24) });
  /** Its last day is 2028-09-03, until 2028-08-04 a renewal can be asked for. */
  const barred = (kind: SuccessionKind, received: string, end: Life) => {
    const application = file(received, { succeeds: { kind, caseId: 'before' as CaseId } });
    return barringEnd(end.state, application.state, PUBLISHED_CALENDAR);
  };
  const over = before.until('2028-09-04T00:00');

  it.each([
    ['change', '2028-08-04T17:00', null],
    ['change', '2028-08-05T09:00', 'expired'],
    ['renewal', '2028-08-04T17:00', 'expired'],
  ] as const)('%s, received %s: what bars it is %p', (kind, received, bar) => {
    expect(barred(kind, received, over)).toBe(bar);
  });

  it('is barred no more by the deregistration that follows (许可法 70), but by one before the last day and by a revocation', () => {
    const struckOff = over.does('2028-09-05T09:00', onPermit.deregister);
    const sooner = before.does('2028-09-01T09:00', onPermit.deregister);
    const withdrawn = before.does('2028-09-01T09:00', onPermit.withdraw);
    const bars = [struckOff, sooner, withdrawn, before].map((end) => barred('change', '2028-08-01T09:00', end));
    expect(bars).toEqual([null, 'deregistered', 'withdrawn', null]);
  });
});
