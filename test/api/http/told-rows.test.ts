import { describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { z } from 'zod';
import { taskRoutes } from '../../../api/contract/tasks.ts';
import { listParts, sendList } from '../../../api/http/told-rows.ts';

interface Row {
  readonly name: string;
}

/** Names of rows that were checked, in this order. */
const checked: string[] = [];
const row = z.strictObject({ name: z.string().refine((name) => checked.push(name) > 0) });
const parts = listParts(z.strictObject({ today: z.iso.date(), rows: z.array(row), next: z.string().nullable() }));

const answerWith = (list: { readonly rows: readonly object[]; readonly today?: string; readonly next: null }) => {
  const app = express();
  app.get('/', (_request, response) => sendList(response, parts, list));
  app.use(((error, _request, response, _next) => {
    response
      .status(500)
      .json({ failed: !(error instanceof z.ZodError) && (error as Error).cause instanceof z.ZodError });
  }) satisfies express.ErrorRequestHandler);
  return request(app).get('/');
};

const list = (...rows: readonly Row[]) => ({ today: '2026-09-16', rows, next: null });
const [first, second]: readonly [Row, Row] = [{ name: '甲' }, { name: '乙' }];

describe('a list that is told', () => {
  it('is JSON as any other answer', async () => {
    const { body, headers } = await answerWith(list(first, second));
    expect(body).toEqual(list(first, second));
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['etag']).toBeDefined();
    expect((await answerWith(list())).body).toEqual(list());
  });

  it('checks a row once, however often it is told', async () => {
    const third = { name: '丙' };
    checked.length = 0;
    for (const rows of [[first, third], [third], [third, second]]) {
      const { body } = await answerWith(list(...rows));
      expect(body).toEqual(list(...rows));
    }
    expect(checked).toEqual(['丙']);
  });

  it.each([
    ['a row', { ...list(), rows: [{ name: 7 }] }],
    ['a row, which has one thing more', { ...list(), rows: [{ name: '甲', secret: '丁' }] }],
    ['what stands beside the rows', { ...list(), today: 'today' }],
    ['what stands beside the rows, of which something lacks', { rows: [], next: null }],
  ])('is not told if %s is not as the contract says', async (_, wrong) => {
    await expect(answerWith(wrong)).resolves.toMatchObject({ status: 500, body: { failed: true } });
  });
});

describe('the work list', () => {
  it('leaves nothing of its answer unchecked', () => {
    const { beside, row: one } = listParts(taskRoutes.listTasks.answer);
    expect(
      beside
        .safeParse({})
        .error?.issues.map((issue) => issue.path[0])
        .toSorted(),
    ).toEqual(['asOf', 'asked', 'counts', 'next', 'today']);
    expect(one).toBe(taskRoutes.listTasks.answer.shape.rows.element);
  });
});
