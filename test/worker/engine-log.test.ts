import { expect, it } from '@jest/globals';
import { openLog } from '../../log.ts';
import { engineLog } from '../../worker/engine-log.ts';
import { freshDatabase } from '../setup/database.ts';

const { pool } = await freshDatabase();

it('the row over which an act failed comes into no log', async () => {
  await pool.query('CREATE TABLE visitor (name text, telephone text NOT NULL)');
  const error: unknown = await pool.query(`INSERT INTO visitor (name) VALUES ('顾文静 13800000000')`).catch((e) => e);
  expect(error).toMatchObject({ detail: expect.stringContaining('顾文静') });
  const lines: string[] = [];
  const log = openLog('worker', { write: (line) => void lines.push(line) });
  engineLog(log).warn('Activity failed', { error, activityType: 'actOnCase' });
  log.error({ err: new Error('not done', { cause: error }) }, 'failed');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('violates not-null constraint');
  expect(lines[0]).toContain('actOnCase');
  expect(lines.join('')).not.toMatch(/顾文静|13800000000/);
});
