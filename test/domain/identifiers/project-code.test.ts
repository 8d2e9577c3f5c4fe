import { describe, expect, test } from '@jest/globals';
import { parseProjectCode } from '../../../domain/identifiers/project-code.ts';

describe('a project code (项目代码)', () => {
  test.each([
    ['of March 2026', '2603-320505-89-01-123456'],
    ['of December 2020', '2012-320505-89-01-123456'],
    ['of the old form, of 2020', '2020-320000-39-03-512345'],
    ['of the old form, of 2015', '2015-320000-39-03-512345'],
  ])('%s is one: %s', (_what, code) => {
    expect(parseProjectCode(code)).toBe(code);
    expect(parseProjectCode(` ${code}\n`)).toBe(code);
  });

  test.each([
    ['in full width', '２６０３－３２０５０５－８９－０１－１２３４５６'],
    ['with other hyphens', '2603–320505—89‐01−123456'],
    ['with blanks', '2603 320505 89 01 123456'],
    ['without hyphens', '26033205058901123456'],
    ['with what takes no room', '\u200b2603-320505-89-01-123456\ufeff'],
  ])('is read as it was meant %s', (_what, typed) => {
    expect(parseProjectCode(typed)).toBe('2603-320505-89-01-123456');
  });

  test.each([
    ['of a thirteenth month', '2613-320505-89-01-123456'],
    ['of month nought', '2600-320505-89-01-123456'],
    ['of the old form before 2015', '2014-32050-39-03-512345'],
    ['of the old form after 2020', '2021-320000-39-03-512345'],
    ['too long', '260332050589011234566'],
    ['cut short', '2603-320505-89-01-12345'],
    ['with a letter', '2603-320505-89-01-12345X'],
    ['that is empty', ''],
  ])('%s is none: %s', (_what, code) => {
    expect(parseProjectCode(code)).toEqual({
      refused: true,
      code: 'E-PROJECT-CODE',
      article: 'GB/T 40058',
      field: 'code',
    });
  });
});
