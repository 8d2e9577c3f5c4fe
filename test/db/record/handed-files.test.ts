import { beforeAll, describe, expect, it } from '@jest/globals';
import { transaction } from '../../../db/pool.ts';
import { verifyRecord } from '../../../db/read/verify-record.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import { recordSubmission } from '../../../db/record/submission.ts';
import { itemOn, zoneWorld } from '../../../db/zone-world.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { askedMaterials, type ItemCode } from '../../../domain/catalogue/item.ts';
import { dayOf, parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const now = parseInstant('2026-09-01T09:00:00+08:00') as Instant;
const by: Actor = { person: 'u', name: '顾文静', capacity: 'legalRepresentative', unit: '澜微医疗' };
const [FIRST, LATER] = ['a'.repeat(64), 'b'.repeat(64)];

/** A case of A06 of which the last material is still to come. */
async function fileWithout(): Promise<{ id: CaseId; missing: string; handedIn: string[] }> {
  const world = await zoneWorld(pool, 'z');
  const item = world && itemOn(world, 'A06' as ItemCode, dayOf(now));
  if (!item) throw new Error('no item');
  const materials = askedMaterials(item).map(({ code, name }) => ({ code, name, files: ['f'] }));
  const missing = materials.pop()?.code ?? '';
  const items = [{ item, way: 'ordinary' as const, materials, promise: null, succeeds: null }];
  const filing = { world, projectId: 'p', enterpriseId: 'e', now, by, form: {}, signature: null, items };
  const { cases } = await transaction(pool, (tx) => recordSubmission(tx, filing));
  return { id: cases[0]?.id as CaseId, missing, handedIn: materials.map(({ code }) => code) };
}

const handIn = (id: CaseId, material: string) =>
  actOnCase(pool, id, {
    kind: 'handIn',
    materials: [material],
    files: [{ material, file: 'later', sha256: LATER }],
    by,
    key: `hand-in-${material}`,
  });

const filesOf = async (id: CaseId): Promise<string[]> =>
  (
    await pool.query<{ line: string }>(
      `SELECT code || ' ' || file_id AS line FROM case_material WHERE case_id = $1 ORDER BY handed_at, code`,
      [id],
    )
  ).rows.map((row) => row.line);

describe('the files of a case', () => {
  let filed: Awaited<ReturnType<typeof fileWithout>>;
  beforeAll(async () => {
    await seedZone(pool, now, ['A06']);
    await pool.query(
      `INSERT INTO file (id, enterprise_id, name, media_type, size, sha256, uploaded_by, uploaded_at)
       VALUES ('later', 'e', '补.pdf', 'application/pdf', 100, $1, 'u', now())`,
      [LATER],
    );
    filed = await fileWithout();
  });

  it('are bound by their hashes in the event of the filing', async () => {
    const { rows } = await pool.query<{ files: unknown }>(
      `SELECT data->'files' AS files FROM case_event WHERE case_id = $1 AND type = 'filed'`,
      [filed.id],
    );
    expect(rows[0]?.files).toEqual(filed.handedIn.map((material) => ({ material, file: 'f', sha256: FIRST })));
    expect(await filesOf(filed.id)).toEqual(filed.handedIn.toSorted().map((code) => `${code} f`));
  });

  it('stay as they are if what is handed in is refused', async () => {
    const before = await filesOf(filed.id);
    const { refusal } = await handIn(filed.id, filed.handedIn[0] ?? '');
    expect(refusal).toMatchObject({ code: 'E-MATERIAL-NOT-MISSING' });
    expect(await filesOf(filed.id)).toEqual(before);
  });

  it('grow by what is handed in, with the event that binds it', async () => {
    const { events } = await handIn(filed.id, filed.missing);
    expect(events[0]).toMatchObject({
      type: 'handedIn',
      files: [{ material: filed.missing, file: 'later', sha256: LATER }],
    });
    expect(await filesOf(filed.id)).toContain(`${filed.missing} later`);
  });

  it('prove by the record to be those that were handed in, and one that was exchanged is found', async () => {
    await expect(verifyRecord(pool, filed.id)).resolves.toBeNull();
    await pool.query(`UPDATE file SET sha256 = $1 WHERE id = 'later'`, ['c'.repeat(64)]);
    const fault = await verifyRecord(pool, filed.id);
    expect(fault).toMatchObject({ file: 'later' });
    await pool.query(`UPDATE file SET sha256 = $1 WHERE id = 'later'`, [LATER]);
  });

  it('cannot be exchanged together with the event: the chain breaks at it', async () => {
    await pool.query('ALTER TABLE case_event DISABLE TRIGGER case_event_erasure_only');
    const forged = `jsonb_set(data, '{files,0,sha256}', to_jsonb($2::text))`;
    const where = `case_id = $1 AND type = 'handedIn'`;
    const { rows } = await pool.query<{ seq: number }>(
      `UPDATE case_event SET data = ${forged} WHERE ${where} RETURNING seq`,
      [filed.id, 'c'.repeat(64)],
    );
    await expect(verifyRecord(pool, filed.id)).resolves.toEqual({ seq: rows[0]?.seq, file: null });
  });
});
