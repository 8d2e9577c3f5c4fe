import { describe, expect, it, test } from '@jest/globals';
import type { CaseEvent, Happening } from '../../../domain/case/event.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { banAfter, isBanned, refuseBanned } from '../../../domain/credit/ban.ts';
import { at } from '../../setup/at.ts';
import { day } from '../case/builders.ts';
import { person } from '../case/commands.ts';

const event = (happening: Happening): CaseEvent => ({
  ...happening,
  at: at('2026-02-28T15:00'),
  by: person('approver'),
});
const revoked = (ground: '许可法 69(1)' | '许可法 69(2)') =>
  event({ type: 'revoked', ground, facts: '', judged: '', signature: null });
const declined = (ground: 'competence' | 'falseMaterial') =>
  event({ type: 'notAccepted', ground, facts: '', competentOrgan: null });
const after = (one: CaseEvent, item: string) => banAfter(one, item as ItemCode);

describe('a ban on applying again', () => {
  test.each(['A13', 'A14', 'A20', 'A21', 'A25b', 'A25e'])('lasts for %s', (item) => {
    expect(after(revoked('许可法 69(2)'), item)).toEqual({
      item,
      from: '2026-02-28',
      until: '2029-02-28',
      article: '许可法 79',
    });
    expect(after(declined('falseMaterial'), item)).toEqual({
      item,
      from: '2026-02-28',
      until: '2027-02-28',
      article: '许可法 78',
    });
  });

  test.each(['A06', 'A07b', 'A09b', 'A23', 'A25d'])('does not follow for %s, which does not concern safety', (item) => {
    expect(after(revoked('许可法 69(2)'), item)).toBeNull();
    expect(after(declined('falseMaterial'), item)).toBeNull();
  });

  it('does not follow from a fault of the organ, nor from want of power', () => {
    expect(after(revoked('许可法 69(1)'), 'A20')).toBeNull();
    expect(after(declined('competence'), 'A20')).toBeNull();
    expect(after(event({ type: 'withdrawn', reason: '' }), 'A20')).toBeNull();
  });

  it('holds through its last day, for its item, by the one that lasts longest', () => {
    const ban = { item: 'A20' as ItemCode, from: day('2026-02-28'), until: day('2027-02-28'), article: '许可法 78' };
    const longer = { ...ban, until: day('2029-02-28'), article: '许可法 79' };
    expect([isBanned(ban, day('2027-02-28')), isBanned(ban, day('2027-03-01'))]).toEqual([true, false]);
    const refusal = { code: 'E-ITEM-BANNED', article: '许可法 79', facts: { item: 'A20', until: '2029-02-28' } };
    expect(refuseBanned(ban.item, [ban, longer], day('2026-03-01'))).toMatchObject(refusal);
    expect(refuseBanned(ban.item, [longer, ban], day('2026-03-01'))).toMatchObject(refusal);
    expect(refuseBanned(ban.item, [ban], day('2027-03-01'))).toBeNull();
    expect(refuseBanned('A21' as ItemCode, [ban], day('2026-03-01'))).toBeNull();
  });
});
