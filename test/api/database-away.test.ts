import { expect, it } from '@jest/globals';
import { healthRoutes } from '../../api/contract/health.ts';
import { openDesk } from './desk.ts';

/** Nobody listens at this port. */
const desk = await openDesk({ databaseUrl: 'postgresql://nobody@127.0.0.1:9/nothing' });

it('while the database is away the system says that it cannot serve, and when to ask again', async () => {
  const response = await fetch(`${desk.url}${healthRoutes.ready.path}`);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  await expect(response.json()).resolves.toMatchObject({ code: 'E-DATABASE-AWAY', title: '数据库暂时不可用。' });
  expect((await fetch(`${desk.url}${healthRoutes.live.path}`)).status).toBe(200);
});

it('a fault that nobody foresaw is told with what to do, and nothing of its inside', async () => {
  const response = await fetch(`${desk.url}/api/metrics`, { headers: { authorization: `Bearer ${desk.key}` } });
  const told = await response.text();
  expect([response.status, JSON.parse(told)]).toMatchObject([500, { code: 'E-FAULT', status: 500 }]);
  expect(told).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|nobody|nothing/);
});
