import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { erasureRoutes } from '../../api/contract/erasures.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { actOnCase } from '../../db/record/act-on-case.ts';
import { verifyRecord } from '../../db/read/verify-record.ts';
import { checkPack } from '../../evidence/verifier/check.mjs';
import { tools } from '../../evidence/verifier/verify.mjs';
import { packed, recordedCase } from '../evidence/packed.ts';
import { applicant } from '../setup/recorded-case.ts';
import { setClock } from '../setup/seed.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf } from './zones.ts';

const { admin, url, pool } = await openDesk();
const id = await recordedCase(pool);
await cameInPerson();
// The other case of the same filing rests on files of its own.
await pool.query('DELETE FROM case_material WHERE case_id <> $1', [id]);
const zone = 'z';
await personOf(admin, zone, 'sun', [{ capacity: 'admin' }]);
await personOf(admin, zone, 'he', [{ capacity: 'admin' }]);
await personOf(admin, zone, 'chen', [{ capacity: 'window' }]);
const [sun, he, chen] = [
  await signIn(url, 'sun', PASSWORD),
  await signIn(url, 'he', PASSWORD),
  await signIn(url, 'chen', PASSWORD),
];
const code = async (doing: Promise<unknown>) => (await problemOf(doing)).code;
const propose = (who = sun, of = id) =>
  who.call(erasureRoutes.proposeErasure, { params: { zone }, body: { case: of } });
const list = () => sun.call(erasureRoutes.listErasures, { params: { zone } });
const read = () => chen.call(caseRoutes.readCase, { params: { case: id } });

/** Two propose it at the same moment: one is told that the other did. */
async function proposedOnceOfTwo() {
  const [one, other] = await Promise.allSettled([propose(), propose()]);
  const [done] = [one, other].filter((each) => each.status === 'fulfilled');
  const [refused] = [one, other].filter((each) => each.status === 'rejected');
  expect(await code(Promise.reject(refused?.reason))).toBe('E-ERASURE-ANSWERED');
  return { id: done?.value.id ?? '' };
}

/** All that the tables of the case say, as text. */
const kept = async () =>
  JSON.stringify(
    (
      await pool.query(
        `SELECT (SELECT jsonb_agg(v.data ORDER BY seq) FROM case_event v WHERE v.case_id = r.case_id) AS events, r.state, f.form,
           (SELECT jsonb_agg(content) FROM paper WHERE case_id = r.case_id) AS papers
         FROM case_row r JOIN case_file f ON f.id = r.case_id WHERE r.case_id = $1`,
        [id],
      )
    ).rows,
  );

describe('names go when the retention is over (个人信息保护法 47)', () => {
  it('not of a case that goes on, not without a term, and not before its years are over', async () => {
    expect(await code(propose())).toBe('E-ERASURE-OPEN');
    const withdraw = { kind: 'withdraw', reason: '改变计划', by: applicant, key: 'w' } as const;
    expect((await actOnCase(pool, id as never, withdraw)).refusal).toBeNull();
    expect(await code(propose())).toBe('E-ERASURE-NO-RULE');
    const { rules } = await sun.call(erasureRoutes.putRetention, { params: { zone }, body: { item: null, years: 10 } });
    expect(rules).toEqual([{ item: null, years: 10 }]);
    expect(await problemOf(propose())).toMatchObject({ code: 'E-ERASURE-EARLY', facts: { years: 10 } });
    expect((await list()).due).toEqual([]);
  });

  it('by two administrators: who proposed it does not confirm it', async () => {
    await setClock(pool, '2037-01-04T09:00:00+08:00');
    expect((await list()).due).toMatchObject([{ case: id, years: 10, lastOn: '2026-09-05', from: '2036-09-05' }]);
    const first = await propose();
    const of = (erasure: string) => ({ params: { zone, erasure }, body: {} });
    expect(await code(sun.call(erasureRoutes.confirmErasure, of(first.id)))).toBe('E-ERASURE-SAME-PERSON');
    await sun.call(erasureRoutes.withdrawErasure, of(first.id));
    expect(await code(he.call(erasureRoutes.confirmErasure, of(first.id)))).toBe('E-ERASURE-ANSWERED');
    expect(await kept()).toContain('顾文静');
    const { id: erasure } = await proposedOnceOfTwo();
    expect(await code(propose(he))).toBe('E-ERASURE-ANSWERED');
    await sun.call(erasureRoutes.putRetention, { params: { zone }, body: { item: null, years: 20 } });
    expect(await code(he.call(erasureRoutes.confirmErasure, of(erasure)))).toBe('E-ERASURE-EARLY');
    expect(await kept()).toContain('顾文静');
    await sun.call(erasureRoutes.putRetention, { params: { zone }, body: { item: null, years: 10 } });
    expect(await he.call(erasureRoutes.confirmErasure, of(erasure))).toMatchObject({ state: 'confirmed' });
  });

  it('the page says so, nothing names anybody, and record and evidence hold as they did', async () => {
    const page = await read();
    expect(page.erasedOn).toBe('2037-01-04');
    expect(page.events.map(({ by }) => by.name)).toContain('已按期清除');
    expect(page.materials.flatMap(({ files }) => files.map(({ name }) => name))).toContain('已按期清除');
    for (const name of ['顾文静', '陈立群']) expect(await kept()).not.toContain(name);
    expect(await verifyRecord(pool, id)).toBeNull();
    const pack = await packed(pool, id, { outside: false, personal: 'shown', scope: {} });
    expect((await checkPack(pack, tools)).faults).toEqual([]);
    expect(Buffer.concat([...pack.values()]).toString()).not.toContain('顾文静');
  });

  it('its papers and files are told to be gone', async () => {
    const { papers, materials } = await read();
    const [file] = materials.flatMap(({ files }) => files);
    const get = async (path: string) => {
      const response = await fetch(`${url}/api/${path}`, { headers: chen.headers() });
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    expect(await get(`papers/${papers[0]?.id}`)).toEqual([410, 'E-ERASED']);
    expect(await get(`files/${file?.id}`)).toEqual([410, 'E-ERASED']);
  });

  it('the database lets nothing be emptied that no confirmed erasure is of', async () => {
    const other = `(SELECT id FROM paper WHERE case_id <> '${id}' LIMIT 1)`;
    await expect(pool.query(`UPDATE paper SET content = '{}' WHERE id = ${other}`)).rejects.toThrow('append-only');
    await expect(pool.query(`UPDATE paper SET number = '1' WHERE case_id = $1`, [id])).rejects.toThrow('append-only');
    await expect(pool.query('DELETE FROM erasure')).rejects.toThrow('append-only');
    await expect(pool.query(`UPDATE erasure SET years = 1`)).rejects.toThrow('not changed');
  });

  it('what was taken in at the window goes with the last case that was filed there', async () => {
    const atWindow = async () =>
      (
        await pool.query(
          `SELECT f.state, i.id_number FROM file f LEFT JOIN counter_identity i ON true WHERE f.id = 'letter'`,
        )
      ).rows;
    expect(await atWindow()).toEqual([{ state: 'ready', id_number: '11010119900101002X' }]);
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM case_file WHERE id <> $1', [id]);
    const other = rows[0]?.id ?? '';
    const withdraw = { kind: 'withdraw', reason: '改变计划', by: applicant, key: 'w2' } as const;
    expect((await actOnCase(pool, other as never, withdraw)).refusal).toBeNull();
    await setClock(pool, '2047-06-03T09:00:00+08:00');
    const { id: erasure } = await propose(sun, other);
    await he.call(erasureRoutes.confirmErasure, { params: { zone, erasure }, body: {} });
    expect(await atWindow()).toEqual([{ state: 'erased', id_number: null }]);
  });
});

it('whoever asks has their drafts and what they never filed deleted', async () => {
  await chen.call(draftRoutes.putDraft, {
    params: { subject: 'notes' },
    body: { content: { text: '草稿' }, version: 0 },
  });
  expect(await chen.call(erasureRoutes.eraseOwnDrafts, { body: {} })).toEqual({ drafts: 1, files: 0 });
  expect(await chen.call(erasureRoutes.eraseOwnDrafts, { body: {} })).toEqual({ drafts: 0, files: 0 });
});

/** The two cases were filed by somebody who came to a window and had a letter scanned there. */
async function cameInPerson(): Promise<void> {
  await pool.query(
    `INSERT INTO counter_attendance (id, zone_id, enterprise_id, window_name, officer_id, name, capacity, came_at, machine_at)
     VALUES ('a', 'z', 'e', '综合窗口', 'u', '顾文静', 'legalRepresentative', now(), now())`,
  );
  await pool.query(`INSERT INTO counter_identity VALUES ('a', 'idCard', '11010119900101002X')`);
  await pool.query(
    `INSERT INTO file (id, enterprise_id, name, media_type, size, sha256, uploaded_by, uploaded_at)
     VALUES ('letter', 'e', '委托书.pdf', 'application/pdf', 9, repeat('b', 64), 'u', now())`,
  );
  await pool.query(`INSERT INTO counter_file VALUES ('letter', 'a')`);
  // A filing is fixed with the attendance at which it was made: only a test may say so afterwards.
  await pool.query('ALTER TABLE submission DISABLE TRIGGER USER');
  await pool.query(`UPDATE submission SET attendance_id = 'a'`);
  await pool.query('ALTER TABLE submission ENABLE TRIGGER USER');
}
