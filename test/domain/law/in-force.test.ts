import { describe, expect, it, test } from '@jest/globals';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { citationOn, citations, wordingsOf } from '../../../domain/law/citation.ts';
import { allInForce, inForce } from '../../../domain/law/in-force.ts';

const [LAST, FIRST] = ['2026-08-14' as Day, '2026-08-15' as Day];

describe('an act names the article in force on its day', () => {
  it.each([
    ['环评法 22', '生态环境法典 102'],
    ['环评法 22(3)', '生态环境法典 102(2)'],
    ['环评法 24', '生态环境法典 106'],
    ['环评法 25', '生态环境法典 107'],
    ['环评法 31', '生态环境法典 1095'],
    ['环境保护法 41', '生态环境法典 162'],
    ['环境保护法 45', '生态环境法典 176'],
  ])('%s until 2026-08-14, %s from the day after', (old, code) => {
    expect([inForce(old, LAST), inForce(code, LAST)]).toEqual([old, old]);
    expect([inForce(old, FIRST), inForce(code, FIRST)]).toEqual([code, code]);
  });

  it('the regulation where the old law had no such article, and it stands on', () => {
    expect(inForce('生态环境法典 105', LAST)).toBe('环保条例 11');
    expect(inForce('生态环境法典 182', LAST)).toBe('排污条例 14');
    expect(inForce('环保条例 11', FIRST)).toBe('环保条例 11');
  });

  it('a paragraph that is not known by itself follows its article', () => {
    expect(inForce('环评法 25(9)', FIRST)).toBe('生态环境法典 107');
    expect(inForce('环评法 25(9)', LAST)).toBe('环评法 25(9)');
  });

  it('the measures on credit repair from 2026-04-01, the trial ones before', () => {
    expect(inForce('信用修复办法', '2026-03-31' as Day)).toBe('信用修复试行办法');
    expect(inForce('信用修复办法', '2026-04-01' as Day)).toBe('信用修复办法');
  });

  it('what has no counterpart, or is no article, as it is', () => {
    const kept = [
      '许可法 32(4)',
      '许可法 45',
      '《房屋建筑和市政基础设施工程施工图设计文件审查管理办法》',
      '本区规定',
      '-',
    ];
    for (const article of kept) expect([inForce(article, LAST), inForce(article, FIRST)]).toEqual([article, article]);
    expect(inForce('许可法 42(1)', '2003-01-01' as Day)).toBe('许可法 42(1)');
  });

  it('none twice where two have become one', () => {
    expect(allInForce(['环评法 25', '生态环境法典 107', '环保条例 9'], FIRST)).toEqual([
      '生态环境法典 107',
      '环保条例 9',
    ]);
  });
});

const replaced = citations.filter(({ replacedBy }) => replacedBy !== undefined);

test('what replaces an article is in force from the day after its last', () => {
  for (const { article, replacedBy = '', validTo } of replaced) {
    const next = validTo === null ? undefined : citationOn(replacedBy, addDays(validTo, 1));
    expect([article, next?.article]).toEqual([article, replacedBy]);
  }
});

test('there and back is the same article, wherever one took the place of one', () => {
  const counts = new Map<string, number>();
  for (const { replacedBy = '' } of replaced) counts.set(replacedBy, (counts.get(replacedBy) ?? 0) + 1);
  const single = replaced.filter(({ replacedBy = '' }) => counts.get(replacedBy) === 1);
  expect(single.length).toBeGreaterThan(15);
  for (const { article, replacedBy = '', validTo } of single) {
    const last = validTo ?? LAST;
    expect(inForce(inForce(article, addDays(last, 1)), last)).toBe(article);
    expect(inForce(inForce(replacedBy, last), addDays(last, 1))).toBe(replacedBy);
  }
});

test('what is named before an article stood is in force on the day before', () => {
  for (const { earlier, article } of citations.filter((one) => one.earlier !== undefined)) {
    const before = addDays(wordingsOf(article)[0]?.validFrom ?? FIRST, -1);
    expect(citationOn(earlier ?? '', before)?.article).toBe(earlier);
  }
});
