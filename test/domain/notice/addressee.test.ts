import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { tellingsOf } from '../../../domain/notice/addressee.ts';
import { day, file, wish, type Given, type Life } from '../case/builders.ts';
import { permit } from '../case/permit-wishes.ts';

const told = ({ events, state }: Life) =>
  events.flatMap((event) => tellingsOf(event, null, state)).map(({ kind }) => kind);

const dues = ({ events, state }: Life) =>
  events.flatMap((event) => tellingsOf(event, null, state)).map(({ kind, facts }) => [kind, facts?.['due'] ?? null]);

describe('an enterprise is told', () => {
  it('of what is decided in the same moment that it is granted, and not that a limit runs', () => {
    const atOnce = file('2026-09-10T15:00', { item: { instant: true }, way: 'commitment' });
    expect(atOnce.happened).toEqual(['filed', 'received', 'accepted', 'granted']);
    expect(told(atOnce)).toEqual(['granted']);
  });

  it('of what the window accepts, that it did', () => {
    expect(told(file('2026-09-10T15:00').does('2026-09-11T09:00', wish.accept))).toEqual(['accepted']);
  });

  const months = (length: number) => ({ length, unit: 'months' }) as const;
  const granted = (item: NonNullable<Given['item']>) =>
    file('2026-09-01T09:00', { item })
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', wish.propose('grant'))
      .does('2026-09-03T10:00', wish.sign);

  it('of a limit that the organ overran, of the promise and of the law, and of no other', () => {
    const late = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept).until('2026-12-01T00:00');
    expect(told(late)).toEqual(['accepted', 'promisedOverrun', 'statutoryOverrun']);
    const jointly = { type: 'jointOverdue', start: day('2026-09-02'), due: day('2026-09-10') } as const;
    expect(dues(late.happens('2026-12-01T00:00', jointly)).at(-1)).toEqual(['jointOverrun', '2026-09-10']);
  });

  it('that the limit which is common to several cases is longer, until when (许可法 42(2))', () => {
    const days = { start: day('2026-09-02'), before: day('2026-11-18'), after: day('2026-12-09') };
    const longer = file('2026-09-01T09:00')
      .does('2026-09-02T09:00', wish.accept)
      .happens('2026-09-03T09:00', { type: 'jointExtended', length: 15, reason: '需要协调', ...days });
    expect(dues(longer).at(-1)).toEqual(['jointExtended', '2026-12-09']);
  });

  it('that a revocation which was announced ends, and why; not of one that was only proposed', () => {
    const { state, events } = granted({})
      .does('2026-09-04T09:00', permit.notify())
      .does('2026-09-07T09:00', permit.drop);
    const dropped = events.at(-1);
    if (dropped?.type !== 'revocationDropped') throw new Error('nothing was dropped');
    const announced = granted({}).does('2026-09-04T09:00', permit.notify()).state;
    expect(tellingsOf(dropped, announced, state)).toEqual([
      { kind: 'revocationDropped', facts: { reason: dropped.reason } },
    ]);
    expect(tellingsOf(dropped, granted({}).state, state)).toEqual([]);
  });

  it('of the end of a permit, or that it was renewed by silence', () => {
    const lasting = granted({ validity: months(1) });
    expect(told(lasting.until('2026-10-04T00:00')).at(-1)).toBe('expired');
    const asked = { type: 'successionAsked', kind: 'renewal', caseId: 'next' as CaseId } as const;
    expect(told(lasting.happens('2026-09-04T09:00', asked).until('2026-10-04T00:00')).at(-1)).toBe('deemedRenewed');
    expect(told(granted({ startWithin: months(1) }).until('2026-10-09T00:00')).at(-1)).toBe('voided');
  });

  it('of the last day to ask for a renewal or an extension, or to start works, while there is time', () => {
    const renewalAsk = { length: 60, unit: 'calendarDays' } as const;
    const lasting = granted({ validity: months(24), renewalAsk }).until('2028-08-01T00:00');
    expect(dues(lasting).slice(-1)).toEqual([['renewalNear', '2028-07-05']]);
    const rule = { max: 3, unit: 'months', times: 1, article: '建筑法 9' } as const;
    const works = { startWithin: months(6) };
    expect(dues(granted({ ...works, permitExtension: rule }).until('2027-03-01T00:00')).slice(-1)).toEqual([
      ['extensionNear', '2027-03-03'],
    ]);
    expect(dues(granted(works).until('2027-03-01T00:00')).slice(-1)).toEqual([['startNear', '2027-03-03']]);
  });
});
