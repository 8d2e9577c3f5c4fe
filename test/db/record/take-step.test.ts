import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bindKey } from '../../../db/desk/idempotent-answer.ts';
import { transaction } from '../../../db/pool.ts';
import { readStandingCase } from '../../../db/read/standing-case.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { Command, Wish } from '../../../domain/case/command.ts';
import { tellSigned } from '../../../domain/case/signed-texts.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import { wish } from '../../domain/case/builders.ts';
import { eventually } from '../../setup/eventually.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone, setClock } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const at = parseInstant('2026-10-12T09:00:00+08:00') as Instant;
const person = (id: string, capacity: 'reviewer' | 'approver'): Actor => ({
  person: id,
  name: id,
  capacity,
  unit: '生态环境局',
});
const reviewer = person('r', 'reviewer');
const approver = person('a', 'approver');

const grant = wish.propose('grant');
const signature = { id: 's', person: 'a', name: 'a', capacity: 'approver', at, textHash: '0' };

/** What an approver signs who looks at the case now. */
async function signedNow(of: CaseId = id, shown?: string) {
  const open = await readStandingCase(pool, of);
  if (!open) throw new Error('no case');
  return {
    means: 'embedded',
    text: tellSigned({ number: open.row.number, state: open.state }, { act: 'signDecision', written: {}, shown }),
    for: null,
  };
}

let id: CaseId;

beforeAll(async () => {
  await seedZone(pool, at, ['A07b']);
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at)
     SELECT x, x, x, '-', now() FROM unnest(ARRAY['r', 'a', 'b']) x`,
  );
  await pool.query(
    `INSERT INTO hat (id, person_id, capacity, zone_id, first_day)
     SELECT 'hat-' || x, x, 'reviewer', 'z', '2020-01-01' FROM unnest(ARRAY['r', 'a', 'b']) x`,
  );
  const [filed] = await fileAndAccept(pool, {
    at: '2026-10-10T09:00',
    items: ['A07b'],
    acceptedAt: '2026-10-12T09:00',
  });
  id = filed as CaseId;
});

beforeEach(() => pool.query('DELETE FROM claim'));

const act = async (by: Actor, wanted: Wish, more: Partial<Command> = {}) =>
  (
    await actOnCase(pool, id, {
      ...wanted,
      by,
      hat: `hat-${by.person}`,
      key: JSON.stringify([wanted, by]),
      ...more,
    } as Command)
  ).refusal;

/** What is kept of who has a step in hand, of signatures and of keys. */
async function kept(): Promise<readonly unknown[]> {
  const claims = await pool.query<{ person_id: string }>('SELECT person_id FROM claim');
  const texts = await pool.query<{ text: string }>('SELECT text FROM signature');
  const keys = await pool.query<{ key: string }>('SELECT key FROM idempotent_answer ORDER BY key');
  return [claims.rows.map((one) => one.person_id), texts.rows.map(({ text }) => text), keys.rows.map(({ key }) => key)];
}

const request = (by: Actor, key: string, hash = '1'.repeat(64)) => ({ person: by.person, key, hash });

describe('whoever acts takes the step of the act in hand in the moment in which it is recorded', () => {
  it('and of an act that the law refuses nothing stays: neither the step in hand, nor the signature, nor the key', async () => {
    const beside = { signed: await signedNow(), request: request(approver, 'early') };
    expect(await act(approver, { kind: 'signDecision', signature }, { beside })).toMatchObject({ refused: true });
    expect(await kept()).toEqual([[], [], []]);
  });

  it('but for whoever has lost the hat', async () => {
    expect(await act(reviewer, { kind: 'beginReview' }, { hat: 'no-hat' })).toMatchObject({ code: 'E-RIGHT' });
    expect(await kept()).toEqual([[], [], []]);
  });

  it('and a step that somebody else has in hand is refused with who and since when', async () => {
    expect(
      await act(reviewer, { kind: 'beginReview' }, { beside: { request: request(reviewer, 'begin') } }),
    ).toBeNull();
    expect(await kept()).toEqual([['r'], [], ['begin']]);
    expect(await act(person('b', 'reviewer'), grant)).toMatchObject({
      code: 'E-TASK-CLAIMED',
      facts: { holder: 'r', holderId: 'r', since: '2026-10-12T09:00:00.000+08:00' },
    });
    expect(await act(reviewer, grant)).toBeNull();
  });

  it('refuses a key that came with another request before', async () => {
    await transaction(pool, (tx) => bindKey(tx, request(approver, 'sign', '2'.repeat(64))));
    const beside = { signed: await signedNow(), request: request(approver, 'sign') };
    expect(await act(approver, { kind: 'signDecision', signature }, { beside })).toMatchObject({
      code: 'E-KEY-REUSED',
    });
    expect(await kept()).toEqual([[], [], ['begin', 'sign']]);
  });

  it('and whoever had it loses it where it is given to somebody else at that moment, and hears to whom', async () => {
    await pool.query(
      `INSERT INTO claim (task_id, person_id, claimed_at, used_at)
       SELECT id, 'a', opened_at, opened_at FROM task WHERE case_id = $1 AND kind = 'sign' AND done_at IS NULL`,
      [id],
    );
    const signed = await signedNow();
    const reassigning = await pool.connect();
    await reassigning.query('BEGIN');
    await reassigning.query(`UPDATE claim SET person_id = 'b'`);
    const answer = act(approver, { kind: 'signDecision', signature }, { beside: { signed } });
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await eventually(
      () => pool.query(waiting),
      ({ rows }) => rows.length === 1,
    );
    await reassigning.query('COMMIT');
    reassigning.release();
    expect(await answer).toMatchObject({ code: 'E-TASK-CLAIMED', facts: { holderId: 'b' } });
  });

  it('refuses a signature under a proposal that is not the one which stands', async () => {
    const signed = await signedNow();
    const beside = { signed: { ...signed, text: signed.text.replace('grant', 'refuse') } };
    expect(await act(approver, { kind: 'signDecision', signature }, { beside })).toMatchObject({
      code: 'E-SIGNED-OTHER',
    });
    expect(await kept()).toEqual([[], [], ['begin', 'sign']]);
  });

  it('refuses a signature under papers that say anything else than what was shown', async () => {
    const shown = 'a'.repeat(64);
    const beside = { signed: await signedNow(id, shown), shown };
    expect(await act(approver, { kind: 'signDecision', signature }, { beside })).toMatchObject({
      code: 'E-SIGNED-OTHER',
    });
    expect(await kept()).toEqual([[], [], ['begin', 'sign']]);
  });

  it('keeps the signature with its text, and takes nothing in hand when the same act comes again', async () => {
    const signed = await signedNow();
    const sign = () => act(approver, { kind: 'signDecision', signature }, { beside: { signed } });
    expect([await sign(), (await kept())[0]]).toEqual([null, ['a']]);
    await pool.query('DELETE FROM claim');
    expect([await sign(), await kept()]).toEqual([null, [[], [signed.text], ['begin', 'sign']]]);
  });

  it('nor of one that comes after something was due by law, which happens all the same', async () => {
    const [late] = await fileAndAccept(pool, {
      at: '2026-10-12T09:00',
      items: ['A07b'],
      acceptedAt: '2026-10-12T09:00',
    });
    await setClock(pool, '2026-11-30T09:00:00+08:00');
    const before = await kept();
    const signed = await signedNow(late as CaseId);
    const sign = () =>
      actOnCase(pool, late as CaseId, {
        kind: 'signDecision',
        signature,
        by: approver,
        hat: 'hat-a',
        key: 'too soon',
        beside: { signed, request: request(approver, 'too soon') },
      });
    const { state, events, refusal } = await sign();
    expect([refusal?.code, await kept()]).toEqual(['E-DECISION-NOT-PREPARED', before]);
    expect(events.map(({ type }) => type)).toContain('warned');
    const { rows } = await pool.query<{ version: number }>('SELECT version FROM case_row WHERE case_id = $1', [late]);
    expect(rows).toEqual([{ version: state.version }]);
    expect(await sign()).toMatchObject({ events: [], refusal: { code: 'E-DECISION-NOT-PREPARED' } });
  });
});
