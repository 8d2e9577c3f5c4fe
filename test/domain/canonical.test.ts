import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../domain/canonical.ts';

/** Keys turned round at every depth. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, turned(part)])
      .toReversed() as [string, unknown][],
  );
};

describe('the canonical text of plain data', () => {
  it('is JSON that says the same, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(turned(value))).toBe(canonical(value));
      }),
    );
  });

  // Hashes that were recorded rest on these texts.
  it.each([
    [{ b: 1, a: [undefined, { d: null, c: '二' }] }, '{"a":[null,{"c":"二","d":null}],"b":1}'],
    [{ b: undefined, a: NaN }, '{"a":null}'],
    [{ x: 1, 10: 2, 9: 3, '-1': 4 }, '{"9":3,"10":2,"-1":4,"x":1}'],
    [{ 甲: '"', é: '\u2028', Z: '\u0007' }, '{"Z":"\\u0007","é":"\u2028","甲":"\\""}'],
    ['一', '"一"'],
  ])('%j stays %s', (value, text) => {
    expect(canonical(value)).toBe(text);
  });
});
