import { describe, expect, it } from '@jest/globals';
import { draftIn, readTyped, typedOf, withValue, type EntryKind } from '../../../web/src/view/item-draft.ts';
import { inTextAlone, withPart } from '../../../web/src/view/item-entries.ts';

describe('a value of an item', () => {
  const VALUES = [
    ['line', '环评报告表', '环评报告表'],
    ['lines', '生态环境法典 102\n环保条例 9', ['生态环境法典 102', '环保条例 9']],
    ['codes', 'A02 A06', ['A02', 'A06']],
    ['number', '0.5', 0.5],
    ['months', '36', { length: 36, unit: 'months' }],
    [
      'pairs',
      'none 不排放废水\nsewer 接入 管网',
      [
        { value: 'none', label: '不排放废水' },
        { value: 'sewer', label: '接入 管网' },
      ],
    ],
    ['flag', 'true', true],
  ] as const satisfies readonly (readonly [EntryKind, string, unknown])[];

  it.each(VALUES)('of the kind %s is read from what is typed, and written as it was typed', (kind, typed, value) => {
    expect(readTyped(kind, typed)).toEqual(value);
    expect(typedOf(kind, value)).toBe(typed);
  });

  it.each(VALUES.map(([kind]) => kind))('of the kind %s is none where nothing is typed', (kind) => {
    expect(readTyped(kind, ' \n ')).toBeUndefined();
    expect(typedOf(kind, undefined)).toBe('');
  });

  it('a blank line, and a blank at the end, is no entry: they are on their way to one', () => {
    expect(readTyped('lines', '第一条\n\n')).toEqual(['第一条']);
    expect(readTyped('codes', 'A02，A06、')).toEqual(['A02', 'A06']);
  });

  it('what is no number yet is no value', () => {
    expect(readTyped('number', '-')).toBeUndefined();
    expect(readTyped('months', '三年')).toBeUndefined();
  });
});

describe('the draft of an item', () => {
  it('takes a value, and lets go of one that is taken out, so that the default of the interface holds', () => {
    expect(withValue({ name: '环评', shortName: '环评' }, 'shortName', undefined)).toEqual({ name: '环评' });
    expect(withValue({ name: '环评' }, 'commitment', false)).toEqual({ name: '环评', commitment: false });
  });

  it('is read from its text; what is no object is no draft', () => {
    expect(draftIn('{"name": "环评"}')).toEqual({ name: '环评' });
    expect(['[]', 'null', '1', '{"name":'].map(draftIn)).toEqual([null, null, null, null]);
  });

  it('has a library whole as soon as something of it is typed, and still when a list of it is emptied', () => {
    const begun = withPart({ name: '环评' }, 'library', { grantReasons: ['符合规划'] });
    expect(begun).toEqual({
      name: '环评',
      library: { grantReasons: ['符合规划'], refusalReasons: [], conditions: [] },
    });
    expect(withPart(begun, 'library', { refusalReasons: [], conditions: [] })).toEqual({
      name: '环评',
      library: { grantReasons: [], refusalReasons: [], conditions: [] },
    });
  });

  it('names what its form has no place for', () => {
    expect(inTextAlone(['name', 'statutory', 'materials', 'situations', 'checks'])).toEqual(['situations', 'checks']);
  });
});
