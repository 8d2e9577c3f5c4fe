import { describe, expect, it, test } from '@jest/globals';
import { day } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import { citedArticle } from '../../../web/src/view/article-text.ts';
import { dateText, dayOfText } from '../../../web/src/view/date-text.ts';
import { lightDays, lightName, lightWord, shapeOf, type LightName } from '../../../web/src/view/light-words.ts';
import { errorParts } from '../../../web/src/view/problem.ts';

describe('a date', () => {
  it('never stands without its weekday', () => {
    expect(dateText(day('2026-10-12'), 'zh', texts.zh)).toBe('2026-10-12（周一）');
    expect(dateText(day('2026-10-11'), 'zh', texts.zh, true)).toBe('10-11（周日）');
    expect(dateText(day('2026-10-12'), 'en', texts.en)).toBe('Mon 12 Oct 2026');
    expect(dateText(day('2026-10-12'), 'en', texts.en, true)).toBe('Mon 12 Oct');
  });

  it('is read from a day or from a moment, and from nothing else', () => {
    expect(dayOfText('2026-10-12T08:35:00.000+08:00')).toBe('2026-10-12');
    expect(dayOfText('2026-02-30')).toBeNull();
  });
});

describe('a light', () => {
  const all: readonly LightName[] = ['green', 'yellow', 'red', 'darkRed', 'blue', 'notStarted', 'done'];

  it('has its own shape and its own word in each language', () => {
    expect(new Set(all.map(shapeOf)).size).toBe(7);
    for (const table of [texts.zh, texts.en]) expect(new Set(all.map((light) => lightWord(light, table))).size).toBe(7);
  });

  it('is 超期, not 超承诺, for a clock that is neither promise nor statute', () => {
    expect(lightWord('red', texts.zh, 'other')).toBe('超期');
    expect(lightWord('red', texts.zh, 'promised')).toBe('超承诺');
  });

  it('off is done or not started', () => {
    expect([lightName('off', true), lightName('off', false), lightName('blue', false)]).toEqual([
      'done',
      'notStarted',
      'blue',
    ]);
  });

  it('may show days in place of its word, and nothing else', () => {
    expect(lightDays('yellow', 1, texts.zh)).toBe('剩 1 日');
    expect(lightDays('yellow', 0, texts.zh)).toBe('今天到期');
    expect(lightDays('red', -2, texts.zh)).toBe('超 2 日');
    expect(lightDays('blue', 3, texts.zh)).toBeNull();
  });
});

describe('a planned pause', () => {
  it('takes out its last day as well: the limit stands to the end of it', () => {
    expect(texts.zh.strip.paused('2026-10-14（周三）')).toBe('期限暂停，预计停到 2026-10-14（周三），含当日');
    expect(texts.en.strip.paused('Wed 14 Oct 2026')).toBe('Clock paused, expected through Wed 14 Oct 2026');
  });
});

describe('an article', () => {
  it('is taken apart into law, article and paragraph', () => {
    expect(citedArticle('许可法 32(4)')).toMatchObject({
      law: '中华人民共和国行政许可法',
      article: '32',
      paragraph: '4',
    });
    expect(citedArticle('673号 12')).toMatchObject({
      law: '企业投资项目核准和备案管理条例',
      article: '12',
      paragraph: null,
    });
  });

  it('tells what it asks, in the language of the page, and until when', () => {
    expect(citedArticle('环评法 25', 'en')).toMatchObject({
      law: 'Environmental Impact Assessment Law',
      asks: 'Without an approved assessment the builder may not start.',
      validTo: '2026-08-14',
      replacedBy: '生态环境法典 107',
    });
    expect(citedArticle('GB/T 40058')).toMatchObject({ law: '全国固定资产投资项目代码编码规范', article: null });
    expect(citedArticle('意见 22')).toMatchObject({ article: '22', validTo: null });
  });

  it('keeps the name of what it does not know', () => {
    expect(citedArticle('本区清单 3')).toMatchObject({ law: '本区清单', article: '3', asks: null, validFrom: null });
    expect(citedArticle('本区规定')).toMatchObject({ law: '本区规定', article: null });
  });
});

describe('an error', () => {
  it('says what happened, what it means for the deadline, what to do, and its code', () => {
    const parts = errorParts({ title: '没有告知', remedy: '先告知', code: 'C-1', article: '许可法 45' }, texts.zh);
    expect(parts).toEqual({
      happened: '没有告知',
      deadline: texts.zh.error.untouched,
      action: '先告知',
      code: 'C-1',
      articles: ['许可法 45'],
      field: null,
    });
  });

  it('of an input names its fields as the forms do', () => {
    const facts = { message: '至少 1 个字', all: ['gaps.0.defect: 至少 1 个字', 'somewhere: 不对'] };
    const remedy = '请改正「gaps.0.defect: 至少 1 个字、somewhere: 不对」后重试。';
    const { action } = errorParts({ title: '不符合要求', remedy, code: 'E-INPUT', facts }, texts.zh);
    expect(action).toBe('请改正「要补正的内容 1 怎么不对: 至少 1 个字、somewhere: 不对」后重试。');
  });

  it('of an input names a field where it stands, and by its own name where two forms call it differently', () => {
    const all = ['on: it is wrong', 'to: it is missing', 'reason: no text'];
    const remedy = `Correct the reason on “${all.join(', ')}” and try again.`;
    const problem = { title: 'wrong', remedy, code: 'E-INPUT', facts: { message: 'it is wrong', all } };
    expect(errorParts(problem, texts.en).action).toBe(
      `Correct the reason on “${texts.en.case.fields.on}: it is wrong, to: it is missing, Reason: no text” and try again.`,
    );
    const bare = { ...problem, remedy: 'Correct “re” and try again.', facts: { message: 'wrong', all: ['re'] } };
    expect(errorParts(bare, texts.en).action).toBe(bare.remedy);
  });

  it('of the network tells so', () => {
    expect(errorParts(new TypeError('failed to fetch'), texts.zh)).toMatchObject({
      code: 'E-NET',
      happened: '没有连上服务器',
    });
  });

  it('of an unknown kind still has all four parts', () => {
    for (const thrown of [undefined, 'x', new Error('x'), {}]) {
      const { happened, deadline, action, code } = errorParts(thrown, texts.zh);
      expect([happened, deadline, action, code].every((part) => part !== '')).toBe(true);
    }
  });
});

test('both languages have every word', () => {
  const paths = (table: object): string[] =>
    Object.entries(table).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? paths(value).map((path) => `${name}.${path}`) : [name],
    );
  expect(paths(texts.en)).toEqual(paths(texts.zh));
});
