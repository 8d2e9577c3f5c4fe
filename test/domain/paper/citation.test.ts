import { describe, expect, it } from '@jest/globals';
import { spellArticle, spellArticles } from '../../../domain/paper/citation.ts';

describe('an article as a paper cites it', () => {
  it.each([
    ['许可法 42', '《中华人民共和国行政许可法》第四十二条'],
    ['许可法 42(1)', '《中华人民共和国行政许可法》第四十二条第一款'],
    ['许可法 38(2)', '《中华人民共和国行政许可法》第三十八条第二款'],
    ['许可法 69(2)', '《中华人民共和国行政许可法》第六十九条第二款'],
    ['673号 13', '《企业投资项目核准和备案管理条例》第十三条'],
    ['722号 36(2)', '《优化营商环境条例》第三十六条第二款'],
    ['生态环境法典 102', '《中华人民共和国生态环境法典》第一百零二条'],
    ['法释〔2009〕20号 6', '《最高人民法院关于审理行政许可案件若干问题的规定》第六条'],
  ])('%s is written %s', (article, words) => {
    expect(spellArticle(article)).toBe(words);
  });

  it('names an item of the first paragraph where the law divides the article so', () => {
    expect(spellArticle('许可法 32(4)')).toBe('《中华人民共和国行政许可法》第三十二条第一款第四项');
    expect(spellArticle('许可法 48(1)')).toBe('《中华人民共和国行政许可法》第四十八条第一款第一项');
  });

  it('names an item where the article has no paragraphs', () => {
    expect(spellArticle('许可法 72(4)')).toBe('《中华人民共和国行政许可法》第七十二条第四项');
  });

  it('leaves what is no article of a law as it is', () => {
    expect(spellArticle('澄湖高新区容缺受理管理办法')).toBe('澄湖高新区容缺受理管理办法');
    expect(spellArticle('办事指南第 7 条')).toBe('办事指南第 7 条');
  });
});

describe('a law of which no article is known', () => {
  it('is cited by its title, and what has a document number by that', () => {
    expect(spellArticle('53号令')).toBe('《生产建设项目水土保持方案管理办法》');
    expect(spellArticle('国办发〔2020〕42号')).toBe('国办发〔2020〕42号');
  });
});

describe('several articles', () => {
  it('share the title of their law when they follow each other', () => {
    expect(spellArticles(['许可法 34(2)', '许可法 38(1)', '城乡规划法 38'])).toBe(
      '《中华人民共和国行政许可法》第三十四条第二款、第三十八条第一款、《中华人民共和国城乡规划法》第三十八条',
    );
  });

  it('name the law again after something else stood between', () => {
    expect(spellArticles(['许可法 7', '办事指南', '许可法 36'])).toBe(
      '《中华人民共和国行政许可法》第七条、办事指南、《中华人民共和国行政许可法》第三十六条',
    );
  });
});
