import { describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { sweepOnce } from '../../db/desk/sweep.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, practiceZone } from './zones.ts';

const { admin, pool } = await openDesk();
const lanwei = (uscc = '91320505MA1GXQ012R') => ({
  uscc,
  name: '澜微',
  legalRepresentative: '顾文静',
  address: '科创园',
});
const countOf = async (table: string): Promise<number> =>
  (await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n ?? -1;

describe('a repeated Idempotency-Key', () => {
  it('gives the first answer again, also to twenty asked at once', async () => {
    const ask = () => admin(enterpriseRoutes.addEnterprise, { key: 'once', body: lanwei() });
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await countOf('enterprise')).toBe(1);
    await expect(ask()).resolves.toEqual(answers[0]);
  });

  it('whose kept answer is not as the contract says is told as our fault, and not as one of what was sent', async () => {
    const ask = () => admin(enterpriseRoutes.addEnterprise, { key: 'lame', body: lanwei('91320505MA1GXQ0D00') });
    await ask();
    await pool.query(`UPDATE idempotent_answer SET body = body - 'name' WHERE key = 'lame'`);
    expect(await problemOf(ask())).toMatchObject({ status: 500, code: 'E-FAULT' });
  });

  it('is refused with another content', async () => {
    const body = { ...lanwei(), name: '别的' };
    const problem = await problemOf(admin(enterpriseRoutes.addEnterprise, { key: 'once', body }));
    expect(problem).toMatchObject({ status: 409, code: 'E-KEY-REUSED' });
  });

  it('is refused on another route', async () => {
    const now = '2026-10-12T08:35:00+08:00';
    const problem = await problemOf(
      admin(zoneRoutes.createZone, { key: 'once', body: { name: '甲区', practice: true, now } }),
    );
    expect(problem).toMatchObject({ code: 'E-KEY-REUSED' });
  });

  it('may be used again after a refusal, since nothing was done', async () => {
    const again = { key: 'twice', body: lanwei() };
    expect(await problemOf(admin(enterpriseRoutes.addEnterprise, again))).toMatchObject({ code: 'E-EXISTS' });
    await pool.query('DELETE FROM enterprise');
    await expect(admin(enterpriseRoutes.addEnterprise, again)).resolves.toMatchObject({ name: '澜微' });
  });

  it('does not keep a trace of a password', async () => {
    const zone = await practiceZone(admin);
    const person = (password: string) => ({
      name: '周敏',
      login: 'zhoumin',
      password,
      hats: [{ capacity: 'window' as const }],
    });
    const ask = (password: string) =>
      admin(peopleRoutes.addPerson, { params: { zone }, key: 'person', body: person(password) });
    const made = await ask(PASSWORD);
    await expect(ask('another password')).resolves.toEqual(made);
  });

  it('is refused if it is too long to be kept', async () => {
    const problem = await problemOf(admin(enterpriseRoutes.addEnterprise, { key: 'k'.repeat(201), body: lanwei() }));
    expect(problem).toMatchObject({
      status: 422,
      field: 'Idempotency-Key',
      title: '填写的内容不符合要求：最多 200 个字',
      remedy: '请改正「Idempotency-Key: 最多 200 个字」后重试。',
    });
  });

  it('is forgotten after two days', async () => {
    await pool.query(`UPDATE idempotent_answer SET asked_at = now() - interval '49 hours' WHERE key = 'once'`);
    await sweepOnce(pool, { sessionDays: 90, accountDays: 365, outboxDays: 7, answerHours: 48 });
    const problem = await problemOf(admin(enterpriseRoutes.addEnterprise, { key: 'once', body: lanwei() }));
    expect(problem).toMatchObject({ code: 'E-EXISTS' });
  });
});
