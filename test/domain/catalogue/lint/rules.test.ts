import { describe, expect, it } from '@jest/globals';
import type { Condition } from '../../../../domain/catalogue/condition.ts';
import type { AppliesRule } from '../../../../domain/catalogue/item.ts';
import { lintRules } from '../../../../domain/catalogue/lint/rules.ts';
import { guide } from '../guide.ts';

const ALWAYS: Condition = { all: [] };
const rule = (id: string, needed: boolean, when: Condition): AppliesRule => ({
  id,
  needed,
  when,
  why: '因为。',
  english: 'Because.',
  basis: '许可法 12',
});
const SMALL: Condition = { fact: 'plan.floorArea', below: 300 };

const found = (applies: readonly AppliesRule[], elsewhere: readonly AppliesRule[] = []) =>
  lintRules(guide('A23', { applies }), [guide('A24', { applies: elsewhere })]).map(
    (fault) => `${fault.code} ${fault.path}`,
  );

describe('the rules that say who needs an item', () => {
  it('are sound when the last answers for every project', () => {
    expect(found([rule('A23-small', false, SMALL), rule('A23-rest', true, ALWAYS)])).toEqual([]);
  });

  it('are each named once, in the whole catalogue', () => {
    const twice = [rule('A23-a', true, SMALL), rule('A23-a', true, ALWAYS)];
    expect(found(twice)).toEqual(['L-RULE-DUPLICATE applies.1.id']);
    expect(found([rule('A24-a', true, ALWAYS)], [rule('A24-a', true, ALWAYS)])).toEqual([
      'L-RULE-DUPLICATE applies.0.id',
    ]);
  });
});
