import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { ProblemBody } from '../../../api/contract/client.ts';
import { answerProblems, problemOf } from '../../../api/http/problem.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { refuse, type Refusal } from '../../../domain/refusal.ts';

const [BEFORE, AFTER] = ['2026-08-14' as Day, '2026-08-15' as Day];
let refusal: Refusal;
let day: Day | undefined;
let server: Server;

beforeAll(async () => {
  const app = express();
  app.get('/', () => {
    throw problemOf(refusal, day);
  });
  app.use(answerProblems(pino({ level: 'silent' })));
  server = app.listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => {
  server.close();
});

async function told(
  one: Refusal,
  on?: Day,
  language?: string,
): Promise<{ body: ProblemBody; language: string | null }> {
  [refusal, day] = [one, on];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const response = await fetch(url, language === undefined ? {} : { headers: { 'accept-language': language } });
  return { body: (await response.json()) as ProblemBody, language: response.headers.get('content-language') };
}

describe('a refusal as a problem', () => {
  const unlawfulStart = refuse('E-AUTHORITY-NONE', { article: '生态环境法典 107' });

  it('names the article in force on the day, and says what it asks', async () => {
    const { body } = await told(unlawfulStart, BEFORE);
    expect(body).toMatchObject({
      article: '环评法 25',
      articles: [
        {
          article: '环评法 25',
          title: '中华人民共和国环境影响评价法',
          summary: '环评文件未经批准的，建设单位不得开工建设。',
        },
      ],
    });
    expect((await told(unlawfulStart, AFTER)).body.article).toBe('生态环境法典 107');
  });

  it('keeps a list a list, and tells each article', async () => {
    const { body } = await told(refuse('E-CORRECTION-SECOND', { article: ['许可法 32(4)', '许可法 72(4)'] }), AFTER);
    expect(body.article).toEqual(['许可法 32(4)', '许可法 72(4)']);
    expect(body.articles?.map(({ article }) => article)).toEqual(body.article);
  });

  it('has none where no law is behind it', async () => {
    const { body } = await told(refuse('E-CASE-STAGE'));
    expect([body.article, body.articles]).toEqual([undefined, undefined]);
  });

  it('keeps the name of a rule that is not known', async () => {
    const { body } = await told(refuse('E-EXTENSION-TOO-LONG', { article: '本区规定 3' }), AFTER);
    expect(body.articles).toEqual([{ article: '本区规定 3', title: '本区规定 3', summary: null }]);
  });

  it('is told in Chinese unless English is asked for', async () => {
    const answers = await Promise.all([told(unlawfulStart, AFTER), told(unlawfulStart, AFTER)]);
    expect(answers.map(({ language }) => language)).toEqual(['zh', 'zh']);
    expect((await told(unlawfulStart, AFTER, 'zh-CN,zh;q=0.9,en;q=0.8')).language).toBe('zh');
    const { body, language } = await told(unlawfulStart, AFTER, 'en');
    expect(language).toBe('en');
    expect(body.title).toBe('The zone has no authority for this item today.');
    expect(body.articles?.[0]?.title).toBe('Ecological and Environmental Code');
  });
});
