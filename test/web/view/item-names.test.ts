import { describe, expect, test } from '@jest/globals';
import { namesIn } from '../../../web/src/view/item-names.ts';

const PERMIT = {
  code: 'A18',
  name: '建设工程规划许可证核发',
  short: '工程规划许可',
  english: 'Works planning permit',
  nature: 'permit',
} as const;
const filed = { code: 'A18', name: '建设工程规划许可证核发' };

describe('What an item is called', () => {
  test('in Chinese it has its whole name, and a short one where there is little room', () => {
    const names = namesIn([PERMIT], 'zh');
    expect([names.long(filed), names.short(filed)]).toEqual(['建设工程规划许可证核发', '工程规划许可']);
    expect([names.nature(filed), namesIn([], 'zh').nature(filed)]).toEqual(['permit', undefined]);
  });

  test('in English it has its English name, however it was called when it was filed', () => {
    const names = namesIn([PERMIT], 'en');
    expect(names.long({ code: 'A18', name: '规划许可' })).toBe('Works planning permit');
    expect(names.short(filed)).toBe('Works planning permit');
  });

  test('an item that was renamed keeps the name under which the case was filed', () => {
    expect(namesIn([PERMIT], 'zh').short({ code: 'A18', name: '规划许可' })).toBe('规划许可');
  });

  test('an item that the zone does not have keeps the name at hand', () => {
    expect(namesIn([], 'en').long({ code: 'X01', name: '旧事项' })).toBe('旧事项');
  });
});
