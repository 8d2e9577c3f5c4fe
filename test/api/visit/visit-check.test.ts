import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Deps } from '../../../api/deps.ts';
import type { Engine } from '../../../api/act/engine.ts';
import type { Who } from '../../../api/right/who.ts';
import { recordCheckOf } from '../../../api/visit/visit-check.ts';
import { endHat } from '../../../db/desk/hat.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone, setClock } from '../../setup/seed.ts';
import { STAGES } from '../../domain/case/stages.ts';

const { pool } = await freshDatabase();
const { state } = STAGES.committed;
const { bureau } = state.item;
const hat = {
  id: 'h',
  capacity: 'inspector',
  zone: 'z',
  bureau,
  enterprise: null,
  park: null,
  unitName: '建设局',
} as const;
const person = { id: 'lv', name: '吕航' };
const who: Who = { person, hat, session: null, confirmedUntil: null, account: null, key: null };
const officers = [person, { id: 'tang', name: '唐颖' }].map(({ id, name }) => ({ person: id, name }));

/** An engine that records what it is told at once, after what happens while it waits. */
const deps = (meanwhile: () => Promise<unknown>) => {
  const act: Engine['act'] = async ({ caseId }, command) => {
    await meanwhile();
    const { refusal, state: after } = await actOnCase(pool, caseId as CaseId, command);
    return refusal ?? { version: after.version };
  };
  return { pool, engine: { act } } as Pick<Deps, 'pool'> & { engine: Pick<Engine, 'act'> } as Deps;
};

let id = '';
let both = '';
const found = (result = 'serious') =>
  ({ point: { id: 'p', case: id }, result, findings: '承诺不实', officers }) as never;
/** What is found of another request on a commitment of its own, which two officers record. */
const foundOf = (result: string, findings: string) =>
  ({ point: { id: 'q', case: both }, result, findings, officers }) as never;
const events = async () =>
  (await pool.query(`SELECT type FROM case_event WHERE case_id = $1 AND type = 'revocationProposed'`, [id])).rowCount;

beforeAll(async () => {
  await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06']);
  [id = ''] = await fileAndAccept(pool, { at: '2026-09-01T09:00', items: ['A06'], acceptedAt: '2026-09-01T10:00' });
  [both = ''] = await fileAndAccept(pool, { at: '2026-09-01T11:00', items: ['A06'], acceptedAt: '2026-09-01T12:00' });
  await setClock(pool, '2026-09-04T09:00:00+08:00');
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at)
     SELECT x, x, x, '-', now() FROM unnest(ARRAY['lv', 'tang', 'w']) x`,
  );
  await pool.query(`INSERT INTO bureau (zone_id, code, name) VALUES ('z', $1, '建设局')`, [bureau]);
  await pool.query(
    `UPDATE case_row SET stage = 'decided', state = $2::jsonb || jsonb_build_object('id', case_id, 'version', version)
     WHERE case_id = ANY ($1)`,
    [[id, both], JSON.stringify(state)],
  );
});

beforeEach(() =>
  pool.query(
    `INSERT INTO hat (id, person_id, capacity, zone_id, bureau, first_day) VALUES ('h', 'lv', 'inspector', 'z', $1, '2020-01-01')
     ON CONFLICT (id) DO UPDATE SET last_day = NULL`,
    [bureau],
  ),
);

describe('what was found on a visit', () => {
  const leaves = () => endHat(pool, 'z', 'h', '2026-09-03' as Day);
  const there = deps(() => Promise.resolve());

  it('does not reach the case of a commitment any more once its inspector has left, also not from the queue', async () => {
    await expect(recordCheckOf(found(), who, deps(leaves))).rejects.toMatchObject({ refusal: { code: 'E-RIGHT' } });
    await expect(recordCheckOf(found(), who, deps(leaves))).rejects.toMatchObject({ refusal: { code: 'E-RIGHT' } });
    expect(await events()).toBe(0);
  });

  it('reaches it from an inspector who is there', async () => {
    await recordCheckOf(found(), who, there);
    expect(await events()).toBe(1);
  });

  it('and is not recorded otherwise on the visit than in the case, which a broken record has told already', async () => {
    await expect(recordCheckOf(found('met'), who, there)).rejects.toMatchObject({
      refusal: { code: 'E-VISIT-CHECKED' },
    });
    await recordCheckOf(found(), who, there);
    expect(await events()).toBe(1);
  });

  it('is in the case what the first of two officers recorded at one moment, and the second hears of it', async () => {
    const first = () => recordCheckOf(foundOf('rectify', '缺两项。'), who, there);
    const second = recordCheckOf(foundOf('met', '属实。'), who, deps(first));
    await expect(second).rejects.toMatchObject({ refusal: { code: 'E-VISIT-CHECKED' } });
    const other = recordCheckOf(foundOf('rectify', '缺三项。'), who, there);
    await expect(other).rejects.toMatchObject({ refusal: { code: 'E-VISIT-CHECKED' } });
    await first();
    const { rows } = await pool.query(
      `SELECT type FROM case_event WHERE case_id = $1 AND type IN ('checkMet', 'rectificationOrdered')`,
      [both],
    );
    expect(rows).toEqual([{ type: 'rectificationOrdered' }]);
  });
});
