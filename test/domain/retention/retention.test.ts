import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conceal } from '../../../domain/personal.ts';
import { erasableFrom, refuseErasure, refuseErasureAnswer } from '../../../domain/retention/retention.ts';
import { formWithoutPersons, tellErased, withoutNames } from '../../../domain/retention/without-names.ts';
import { day, file, wish, type Life } from '../case/builders.ts';

const code = (life: Life, today: string, years: number | null = 10, lastOn = '2026-09-01') =>
  refuseErasure({ state: life.state, lastOn: day(lastOn), years, besideOpen: false }, day(today))?.code ?? null;

const decided = file('2026-08-28T09:00')
  .does('2026-08-28T10:00', wish.accept)
  .does('2026-08-31T09:00', wish.propose('grant'))
  .does('2026-08-31T10:00', wish.sign);
const served = decided.does('2026-09-01T09:00', wish.serve);

describe('names of an ended case may go when its years are over (个人信息保护法 47)', () => {
  it('not on the last day of them, and on the day after', () => {
    expect(erasableFrom(day('2026-09-01'), 10)).toBe('2036-09-01');
    expect([code(served, '2036-09-01'), code(served, '2036-09-02')]).toEqual(['E-ERASURE-EARLY', null]);
  });

  it('never without a rule', () => {
    expect(code(served, '2099-01-01', null)).toBe('E-ERASURE-NO-RULE');
  });

  it('not of a case that goes on or owes a step, nor while its permit runs', () => {
    const validity = { length: 24, unit: 'months' as const };
    const lasting = file('2026-08-28T09:00', { item: { validity } })
      .does('2026-08-28T10:00', wish.accept)
      .does('2026-08-31T09:00', wish.propose('grant'))
      .does('2026-08-31T10:00', wish.sign)
      .does('2026-09-01T09:00', wish.serve);
    expect([file('2026-09-01T09:00'), decided, lasting].map((life) => code(life, '2099-01-01'))).toEqual([
      'E-ERASURE-OPEN',
      'E-ERASURE-OPEN',
      'E-ERASURE-OPEN',
    ]);
    expect(code(lasting.until('2028-10-01T00:00'), '2099-01-01')).toBeNull();
  });

  it('not while something beside it goes on: a promise of its project, a check, a complaint', () => {
    const kept = { state: served.state, lastOn: day('2026-09-01'), years: 10, besideOpen: true };
    expect(refuseErasure(kept, day('2099-01-01'))?.code).toBe('E-ERASURE-OPEN');
  });

  it('by two persons, once', () => {
    const answer = (state: 'proposed' | 'confirmed' | 'withdrawn', who: string) =>
      refuseErasureAnswer({ state, proposedBy: 'a' }, who)?.code ?? null;
    expect([answer('proposed', 'a'), answer('proposed', 'b'), answer('withdrawn', 'b')]).toEqual([
      'E-ERASURE-SAME-PERSON',
      null,
      'E-ERASURE-ANSWERED',
    ]);
  });
});

describe('what is left', () => {
  const by = { person: 'u', name: '顾文静', capacity: 'staff', unit: 'e', for: { person: 'v', name: '周敏' } };

  it('says that it was erased where a name stood, and nothing else is changed', () => {
    const event = { type: 'served', recipient: '吴敏', method: 'post', by };
    const erased = {
      ...event,
      recipient: '已按期清除',
      by: { ...by, name: '已按期清除', for: { ...by.for, name: '已按期清除' } },
    };
    expect(withoutNames(event)).toEqual(erased);
    expect(tellErased(conceal(event, (place) => place))).toEqual(erased);
    expect(formWithoutPersons({ 'contact.name': '顾文静', 'contact.phone': '138', 'project.name': '基地' })).toEqual({
      'contact.name': '已按期清除',
      'contact.phone': '已按期清除',
      'project.name': '基地',
    });
  });

  it('holds no name, however deep it stood', () => {
    const named = fc.letrec((tie) => ({
      node: fc.oneof(
        fc.record({ person: fc.string(), name: fc.constant('顾文静') }),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'officers', 'signature'), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(named, (value) => {
        fc.pre(!JSON.stringify(value).includes('"person":"system"'));
        expect(JSON.stringify(withoutNames(value))).not.toContain('顾文静');
      }),
    );
  });
});
