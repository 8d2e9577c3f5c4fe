import { describe, expect, it } from '@jest/globals';
import { articleName } from '../../../web/src/view/law-name.ts';
import { valueText } from '../../../web/src/view/form-row.ts';

const WORDS: Readonly<Record<string, string>> = { 平方米: 'm²', 甲级: 'Grade A', 是: 'Yes' };
const told = (text: string): string => WORDS[text] ?? text;

describe('what was filled in, on an English page', () => {
  it.each([
    ['41600平方米', '41600 m²'],
    ['-0.5平方米', '-0.5 m²'],
    ['甲级', 'Grade A'],
    ['是', 'Yes'],
  ])('%s is told as %s', (value, text) => {
    expect(valueText(value, told)).toBe(text);
  });

  it.each(['江南设计院', '3栋', '2026-11', '3 号楼 41600平方米'])('%s stays as it was typed', (value) => {
    expect(valueText(value, told)).toBe(value);
  });
});

describe('an article', () => {
  it('has the name of its law in English, and its place as the answers have it', () => {
    expect(articleName('许可法 32(4)', 'en')).toBe('Administrative Licensing Law 32(4)');
    expect(articleName('许可法 32(4)', 'zh')).toBe('许可法 32(4)');
  });

  it('of a law that is not known keeps its name', () => {
    expect(articleName('某办法 3', 'en')).toBe('某办法 3');
  });
});
