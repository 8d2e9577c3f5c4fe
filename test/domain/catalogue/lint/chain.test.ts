import { describe, expect, it } from '@jest/globals';
import { lintChain } from '../../../../domain/catalogue/lint/chain.ts';
import type { Guide } from '../../../../domain/catalogue/lint/fault.ts';
import { code, guide } from '../guide.ts';

const found = (item: Guide, others: readonly Guide[]) =>
  lintChain(item, others).map((fault) => `${fault.code} ${fault.path} ${Object.values(fault.facts).join(' ')}`);

describe('an item that cannot be reached', () => {
  it('waits, at any distance, for what the catalogue does not have', () => {
    const others = [guide('A16', { after: [code('A06')] }), guide('A18', { after: [code('A16')] })];
    expect(found(guide('A23', { after: [code('A18')] }), others)).toEqual(['L-UNREACHABLE after.0 A23 A18 A06']);
  });

  it('is no filing for want of the admission review, which is advice (673号 13)', () => {
    const admission = guide('A01', { after: [code('A99')] });
    expect(found(guide('A02', { after: [code('A01')] }), [admission])).toEqual([]);
  });

  it('is due before works start and waits, at any distance, for what is there when they are done', () => {
    const tested = guide('A25e', { afterWorks: true });
    const between = guide('A18', { after: [code('A25e')] });
    const early = guide('A23', { beforeStart: true, after: [code('A18')] });
    expect(found(early, [between, tested])).toEqual(['L-START-AFTER-USE beforeStart A23 A25e']);
  });

  it('is due before works start and comes itself only after them', () => {
    expect(found(guide('A23', { beforeStart: true, afterWorks: true }), [])).toEqual([
      'L-START-AFTER-USE beforeStart A23 A23',
    ]);
  });
});

describe('other items that a guide names', () => {
  it('are in the catalogue where a paper is owed until one of them', () => {
    const item = guide('A16', { supplementAfterGrant: { before: code('A26') } });
    expect(found(item, [])).toEqual(['L-SUPPLEMENT-UNKNOWN supplementAfterGrant.before A26']);
    expect(found(item, [guide('A26')])).toEqual([]);
  });

  it('are in the catalogue where it has to be filed within a time after one of them', () => {
    const item = guide('A27', { fileWithin: { of: code('A26'), length: 30, unit: 'workingDays' } });
    expect(found(item, [])).toEqual(['L-FILE-WITHIN-UNKNOWN fileWithin.of A26']);
    expect(found(item, [guide('A26')])).toEqual([]);
  });
});
