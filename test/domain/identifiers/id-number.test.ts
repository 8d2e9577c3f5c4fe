import { expect, test } from '@jest/globals';
import { isIdNumber } from '../../../domain/identifiers/id-number.ts';

test.each([
  ['11010519491231002X', true],
  ['440524188001010014', true],
  ['110105194912310021', false],
  ['11010519491231002x', false],
  ['1101051949123100', false],
])('the number of an identity card %s has its check character: %s', (text, holds) => {
  expect(isIdNumber(text)).toBe(holds);
});
