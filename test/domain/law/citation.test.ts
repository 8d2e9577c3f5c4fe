import { describe, expect, it, test } from '@jest/globals';
import { parseDay, type Day } from '../../../domain/clock/day.ts';
import { citationOn, citations, wordingsOf } from '../../../domain/law/citation.ts';
import { knownLaws } from '../../../domain/law/laws.ts';

const day = (text: string): Day => text as Day;

describe('an article as data', () => {
  it('says what it asks, from when to when, and what stands in its place', () => {
    const { summary, ...rest } = citationOn('环评法 25', day('2026-08-14')) ?? { summary: undefined };
    expect(rest).toEqual({
      law: '环评法',
      title: { zh: '中华人民共和国环境影响评价法', en: 'Environmental Impact Assessment Law' },
      article: '环评法 25',
      validFrom: '2018-12-29',
      validTo: '2026-08-14',
      replacedBy: '生态环境法典 107',
    });
    expect(summary?.zh).toContain('不得开工');
  });

  it('is not in force before its first and after its last day', () => {
    expect(citationOn('环评法 25', day('2026-08-15'))).toBeUndefined();
    expect(citationOn('生态环境法典 107', day('2026-08-14'))).toBeUndefined();
    expect(citationOn('生态环境法典 107', day('2026-08-15'))?.validTo).toBeNull();
  });

  it('of an unknown law is not known', () => {
    expect(wordingsOf('森林法 1')).toEqual([]);
  });

  it('may be a law as a whole', () => {
    expect(citationOn('GB 32100', day('2026-10-12'))?.article).toBe('GB 32100');
  });
});

test('every summary is one sentence in each language', () => {
  const others = citations.filter(
    ({ summary }) => !/^[^。！？.]+。$/.test(summary.zh) || !/^[^.!?。]+\.$/.test(summary.en),
  );
  expect(others.map(({ article }) => article)).toEqual([]);
});

test('every day of validity exists, and none ends before it begins', () => {
  for (const { article, validFrom, validTo } of citations) {
    expect([article, parseDay(validFrom), parseDay(validTo ?? validFrom)]).toEqual([
      article,
      validFrom,
      validTo ?? validFrom,
    ]);
    expect(validTo === null || validFrom <= validTo).toBe(true);
  }
});

test('the wordings of one article follow each other and do not overlap', () => {
  for (const article of new Set(citations.map((one) => one.article))) {
    const wordings = wordingsOf(article);
    wordings.slice(1).forEach((one, at) => {
      const before = wordings[at]?.validTo ?? '9999-12-31';
      expect([article, before < one.validFrom]).toEqual([article, true]);
    });
  }
});

test('every law that is cited has its title, and every title is cited', () => {
  expect(new Set(citations.map(({ law }) => law))).toEqual(new Set(knownLaws));
});
