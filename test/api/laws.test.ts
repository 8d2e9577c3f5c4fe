import { describe, expect, it } from '@jest/globals';
import type { AnswerOf } from '../../api/contract/route.ts';
import type { lawRoutes } from '../../api/contract/laws.ts';
import { openDesk } from './desk.ts';

const desk = await openDesk();

async function ask<T>(path: string): Promise<{ status: number; body: T }> {
  const response = await fetch(`${desk.url}/api/laws${path}`);
  return { status: response.status, body: (await response.json()) as T };
}

const list = (query: string) => ask<AnswerOf<typeof lawRoutes.listLaws>>(query);
const one = (article: string, query = '') =>
  ask<AnswerOf<typeof lawRoutes.readLaw>>(`/${encodeURIComponent(article)}${query}`);

describe('the law as data, for everybody', () => {
  it('lists every article, with one sentence in each language', async () => {
    const { status, body } = await list('');
    expect(status).toBe(200);
    expect(body.articles.length).toBeGreaterThan(200);
    expect(body.articles.find(({ article }) => article === '许可法 32(4)')).toMatchObject({
      title: { zh: '中华人民共和国行政许可法', en: 'Administrative Licensing Law' },
      spelled: '《中华人民共和国行政许可法》第三十二条第一款第四项',
      validFrom: '2004-07-01',
      validTo: null,
    });
  });

  it('finds an article with its paragraphs, and a law', async () => {
    const { body } = await list(`?article=${encodeURIComponent('许可法 34')}`);
    expect(body.articles.map(({ article }) => article)).toEqual([
      '许可法 34',
      '许可法 34(1)',
      '许可法 34(2)',
      '许可法 34(3)',
    ]);
    const { articles } = (await list(`?article=${encodeURIComponent('质量条例')}`)).body;
    expect(articles.length).toBeGreaterThan(1);
    expect(articles.every(({ article }) => article.startsWith('质量条例 '))).toBe(true);
  });

  it('shows what is in force on a day', async () => {
    const lawsOn = async (day: string) => new Set((await list(`?day=${day}`)).body.articles.map(({ law }) => law));
    expect(await lawsOn('2026-08-14')).toContain('环评法');
    expect(await lawsOn('2026-08-15')).not.toContain('环评法');
    expect(await lawsOn('2026-08-15')).toContain('生态环境法典');
  });

  it('says what stands in the place of an article on a day', async () => {
    const { body } = await one('环评法 22', '?day=2026-08-15');
    expect(body.wordings.map(({ replacedBy }) => replacedBy)).toEqual(['生态环境法典 102']);
    expect(body.inForce?.article).toBe('生态环境法典 102');
    expect((await one('生态环境法典 102', '?day=2026-08-01')).body.inForce?.article).toBe('环评法 22');
    expect((await one('GB/T 40058', '?day=2026-08-01')).body.inForce?.article).toBe('GB/T 40058');
  });

  it('does not know others, and no day that is none', async () => {
    expect((await one('森林法 1')).status).toBe(404);
    expect((await list('?day=2026-02-30')).status).toBe(422);
  });
});
