import { beforeAll, describe, expect, it } from '@jest/globals';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import { recordSubmission } from '../../../db/record/submission.ts';
import { transaction } from '../../../db/pool.ts';
import { itemOn, zoneWorld } from '../../../db/zone-world.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { Wish } from '../../../domain/case/command.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { Succession } from '../../../domain/case/state/permit.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { askedMaterials, type Item } from '../../../domain/catalogue/item.ts';
import { dayOf } from '../../../domain/clock/instant.ts';
import { wish } from '../../domain/case/builders.ts';
import { at } from '../../setup/at.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone, setClock } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const window: Actor = { person: 'w', name: '陈立群', capacity: 'window', unit: '综合窗口' };
const reviewer: Actor = { person: 'r', name: '高远', capacity: 'reviewer', unit: '生态环境局' };
const approver: Actor = { person: 'a', name: '钱宁', capacity: 'approver', unit: '生态环境局' };
const applicant: Actor = { person: 'u', name: '顾文静', capacity: 'legalRepresentative', unit: '澜微医疗' };
const signature = {
  id: 's',
  person: 'a',
  name: '钱宁',
  capacity: 'approver',
  at: at('2026-09-01T10:00'),
  textHash: '0',
};

/** What of the items is filed otherwise: waiting for other items, and in place of a permit. */
interface Otherwise {
  readonly after?: Item['after'];
  readonly succeeds?: Succession;
}

const file = async (codes: readonly string[], now = at('2026-09-01T09:00'), otherwise: Otherwise = {}) => {
  const world = await zoneWorld(pool, 'z');
  if (!world) throw new Error('no zone');
  const items = codes.map((code) => {
    const item = itemOn(world, code as ItemCode, dayOf(now));
    if (!item) throw new Error(`no item ${code}`);
    const materials = askedMaterials(item).map((one) => ({ code: one.code, name: one.name, files: ['f'] }));
    const way = code === 'A09b' ? ('commitment' as const) : ('ordinary' as const);
    const { after = item.after, succeeds = null } = otherwise;
    return { item: { ...item, after }, way, materials, promise: null, succeeds };
  });
  const filing = { world, projectId: 'p', enterpriseId: 'e', now, by: applicant, form: {}, signature: null, items };
  return transaction(pool, (tx) => recordSubmission(tx, filing));
};

const act = (caseId: CaseId, by: Actor, wished: Wish, key = JSON.stringify(wished)) =>
  actOnCase(pool, caseId, { ...wished, by, key });
const paperKinds = async (caseId: string): Promise<string[]> => {
  const { rows } = await pool.query<{ kind: string }>(
    'SELECT kind FROM paper WHERE case_id = $1 ORDER BY event_seq, place',
    [caseId],
  );
  return rows.map((row) => row.kind);
};

describe('a submission of four items', () => {
  let cases: Readonly<Record<string, CaseId>> = {};
  beforeAll(async () => {
    await seedZone(pool, at('2026-09-01T09:00'), ['A02', 'A06', 'A07b', 'A09b']);
    const recorded = await file(['A02', 'A09b', 'A06', 'A07b']);
    cases = Object.fromEntries(recorded.cases.map((one) => [one.item, one.id]));
  });

  it('decides the filing and the commitment in the same moment and receives what waited for the filing', async () => {
    const { rows } = await pool.query<{ item_code: string; status: number; outcome: string | null }>(
      'SELECT item_code, status, outcome FROM case_row ORDER BY item_code',
    );
    expect(rows).toEqual([
      { item_code: 'A02', status: 11, outcome: 'grant' },
      { item_code: 'A06', status: 1, outcome: null },
      { item_code: 'A07b', status: 1, outcome: null },
      { item_code: 'A09b', status: 11, outcome: 'grant' },
    ]);
  });

  it('issues a receipt and the decision for a filing, and the signed letter besides for a commitment', async () => {
    expect(await paperKinds(cases['A02'] ?? '')).toEqual(['receipt', 'grantDecision']);
    expect(await paperKinds(cases['A09b'] ?? '')).toEqual(['receipt', 'commitmentLetter', 'grantDecision']);
  });

  it('runs a check of sixty working days on the commitment', async () => {
    const { rows } = await pool.query<{ nearest_clock: string; check: { length: number } }>(
      `SELECT nearest_clock, state->'clocks'->'check' AS check FROM case_row WHERE item_code = 'A09b'`,
    );
    expect(rows[0]?.check).toMatchObject({ length: 60, unit: 'workingDays', start: '2026-09-01' });
  });

  it('lets the environmental form through acceptance, proposal and signature, each answered once', async () => {
    const id = cases['A07b'] as CaseId;
    const { rows } = await pool.query<{ state: { handedIn: string[] } }>(
      'SELECT state FROM case_row WHERE case_id = $1',
      [id],
    );
    const checked = rows[0]?.state.handedIn ?? [];
    await setClock(pool, at('2026-09-02T10:00'));
    const accepted = await act(id, window, { kind: 'accept', checked });
    expect(accepted.refusal).toBeNull();
    expect((await act(id, window, { kind: 'accept', checked })).events).toEqual(accepted.events);
    expect((await act(id, reviewer, wish.propose('grant'))).refusal).toBeNull();
    expect((await act(id, reviewer, { kind: 'signDecision', signature })).refusal?.code).toBe('E-DECISION-SAME-PERSON');
    expect((await act(id, approver, { kind: 'signDecision', signature }, 'sign')).refusal).toBeNull();
    expect(await paperKinds(id)).toEqual(['receipt', 'acceptanceNotice', 'grantDecision']);
  });

  it('serves a decision in the name in which it was made, whoever has the power by then (许可法 22, 24)', async () => {
    const id = cases['A07b'] as CaseId;
    await pool.query(`UPDATE authority_grant SET valid_to = '2026-09-02' WHERE id = 'g'`);
    await pool.query(
      `INSERT INTO authority_grant (id, zone_id, items, mode, grantor, instrument_no, valid_from, scope, made_by, made_at)
       VALUES ('h', 'z', null, 'DELEGATION', '苏州市生态环境局', '苏环委〔2026〕1号', '2026-09-03', '{}', 'u', now())`,
    );
    await pool.query('UPDATE zone SET edition = edition + 1');
    await setClock(pool, at('2026-09-03T09:00'));
    expect((await act(id, window, { kind: 'serve', method: 'window', recipient: '顾文静' })).refusal).toBeNull();
    const { rows } = await pool.query<{ organs: number }>(
      `SELECT count(DISTINCT content->>'organ')::int AS organs FROM paper WHERE case_id = $1`,
      [id],
    );
    expect([rows[0]?.organs, (await paperKinds(id)).at(-1)]).toEqual([1, 'serviceRecord']);
  });

  it('accepts by itself what was not answered in five working days, as of the day of receipt', async () => {
    const id = cases['A06'] as CaseId;
    await setClock(pool, at('2026-09-09T00:00'));
    const woken = await act(id, window, { kind: 'wake' }, 'wake');
    expect(woken.events.map((event) => [event.type, event.at, 'on' in event ? event.on : null])).toContainEqual([
      'deemedAccepted',
      '2026-09-09T00:00:00.000+08:00',
      '2026-09-01',
    ]);
  });

  it('lets happen what fell due since it was asked last, by whatever name it is asked', async () => {
    const id = cases['A06'] as CaseId;
    await setClock(pool, at('2027-03-01T09:00'));
    expect((await act(id, window, { kind: 'wake' }, 'wake')).events.length).toBeGreaterThan(0);
    expect((await act(id, window, { kind: 'wake' }, 'wake')).events).toEqual([]);
  });

  it('numbers papers without a gap', async () => {
    const { rows } = await pool.query<{ series: string; serials: number[] }>(
      'SELECT series, array_agg(serial ORDER BY serial) AS serials FROM paper GROUP BY series',
    );
    for (const { serials } of rows) expect(serials).toEqual(serials.map((_, index) => index + 1));
  });

  it('keeps the events of a case as a chain that nobody can change', async () => {
    await expect(pool.query(`UPDATE case_event SET type = 'refused'`)).rejects.toThrow('append-only');
    await expect(pool.query('DELETE FROM case_event')).rejects.toThrow('append-only');
  });
});

describe('a change that is filed ahead of an item that is decided at once', () => {
  const MOMENT = at('2027-03-02T09:00');
  const caseOf = async (item: string) => {
    const { rows } = await pool.query<{ id: CaseId }>('SELECT case_id AS id FROM case_row WHERE item_code = $1', [
      item,
    ]);
    return rows[0]?.id as CaseId;
  };
  const permitOf = async (id: CaseId) => {
    const { rows } = await pool.query<{ permit: { state: string; successor: unknown } }>(
      `SELECT state->'permit' AS permit FROM case_row WHERE case_id = $1`,
      [id],
    );
    return rows[0]?.permit;
  };

  it('takes the place of the permit before with the grant that releases it', async () => {
    await setClock(pool, MOMENT);
    const [before, first] = await Promise.all([caseOf('A09b'), caseOf('A06')]);
    const { cases } = await file(['A09b'], MOMENT, {
      after: ['A06' as ItemCode],
      succeeds: { kind: 'change', caseId: before },
    });
    const change = cases[0]?.id as CaseId;
    expect(await permitOf(before)).toMatchObject({ state: 'valid', successor: { kind: 'change', caseId: change } });
    const overrunReason = '人手不足';
    await act(first, reviewer, { ...wish.propose('grant'), overrunReason } as Wish, 'propose');
    expect((await act(first, approver, { kind: 'signDecision', signature }, 'sign')).refusal).toBeNull();
    expect([(await permitOf(change))?.state, await permitOf(before)]).toEqual([
      'valid',
      expect.objectContaining({ state: 'changed', successor: null }),
    ]);
  });

  it('ends once, with its decision: the service of a refusal takes nothing from what was asked anew since', async () => {
    const before = await caseOf('A06');
    const asks = async () => {
      const { cases } = await file(['A06'], MOMENT, { after: [], succeeds: { kind: 'change', caseId: before } });
      return cases[0]?.id as CaseId;
    };
    const refused = await asks();
    const world = await zoneWorld(pool, 'z');
    const item = world && itemOn(world, 'A06' as ItemCode, dayOf(MOMENT));
    const checked = item ? askedMaterials(item).map(({ code }) => code) : [];
    const does: readonly (readonly [Actor, Wish])[] = [
      [window, { kind: 'accept', checked }],
      [reviewer, wish.propose('refuse')],
      [approver, { kind: 'signDecision', signature }],
    ];
    for (const [by, wished] of does) expect((await act(refused, by, wished)).refusal).toBeNull();
    const anew = await asks();
    const served = await act(refused, window, { kind: 'serve', method: 'post', recipient: '顾文静' });
    expect([served.refusal, await permitOf(before)]).toEqual([
      null,
      expect.objectContaining({ state: 'valid', successor: expect.objectContaining({ caseId: anew }) }),
    ]);
    const { rows: ended } = await pool.query<{ of: string }>(
      `SELECT data->>'caseId' AS of FROM case_event WHERE case_id = $1 AND type = 'successionDecided'`,
      [before],
    );
    expect(ended).toEqual([{ of: refused }]);
  });
});
