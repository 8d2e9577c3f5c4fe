import { beforeAll, describe, expect, it } from '@jest/globals';
import { answerLateRecord, confirmedVersion, keepLateRecord, keyOfConfirmation } from '../../../db/desk/late-record.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { Command } from '../../../domain/case/command.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { at } from '../../setup/at.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone, setClock } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const inspector: Actor = { person: 'i', name: '吕航', capacity: 'inspector', unit: '水务局' };
const supervisor = { person: 'v', name: '王海平' };
const [DONE, TOLD] = [at('2026-09-02T10:00'), at('2026-09-02T11:00')];
const officers = [inspector, { person: 'j', name: '许青' }].map(({ person, name }) => ({ person, name }));
const late = { actedAt: DONE, reason: '断网', proof: { file: 'f', sha256: 'a'.repeat(64) } };
const wish = { kind: 'checkSite' as const, officers, findings: '属实', late };
let caseId: CaseId;

beforeAll(async () => {
  await seedZone(pool, at('2026-09-01T09:00'), ['A07b']);
  await pool.query(`INSERT INTO person (id, name, login, password_hash, created_at)
    SELECT id, name, id, '-', now() FROM (VALUES ('w', '陈立群'), ('i', '吕航'), ('j', '许青'), ('v', '王海平')) AS p (id, name)`);
  const asked = { at: '2026-09-01T09:00', items: ['A07b'], acceptedAt: '2026-09-02T09:00' };
  [caseId] = (await fileAndAccept(pool, asked)) as [CaseId];
  await setClock(pool, TOLD);
});

const lay = (id: string) =>
  keepLateRecord(pool, {
    id,
    caseId,
    zone: 'z',
    wish,
    by: inspector,
    told: 'i',
    hat: null,
    key: `told:${id}`,
    toldAt: TOLD,
  });

/** The act as the engine is asked for it once a second person confirms. */
const confirm = (id: string) => {
  const confirmed = { by: supervisor, at: TOLD, toldAt: TOLD };
  const command = {
    ...wish,
    by: inspector,
    key: keyOfConfirmation(id),
    late: { ...late, confirmed },
    beside: { confirms: id },
  };
  return actOnCase(pool, caseId, command as Command);
};

const answerOf = async (id: string) =>
  (await pool.query('SELECT confirmed, answered_by FROM late_record_answer WHERE record_id = $1', [id])).rows;

describe('what was told late and is confirmed', () => {
  it('is answered in the moment in which it is recorded: whoever refuses it after that, or asked and heard nothing, comes too late', async () => {
    await lay('one');
    const { refusal, events, firstSeq } = await confirm('one');
    expect([refusal, events.length]).toEqual([null, 1]);
    expect(await answerOf('one')).toEqual([{ confirmed: true, answered_by: 'v' }]);
    const refused = { reason: '没有日期', at: TOLD, by: supervisor };
    expect(await answerLateRecord(pool, 'one', refused)).toBe(false);
    expect(await confirm('one')).toMatchObject({ firstSeq, refusal: null });
    expect([await confirmedVersion(pool, 'one', 'v'), await confirmedVersion(pool, 'one', 'w')]).toEqual([
      firstSeq,
      null,
    ]);
  });

  it('is not recorded any more where it was refused while its confirmation was still on its way', async () => {
    await lay('two');
    const refused = { reason: '没有日期', at: TOLD, by: supervisor };
    expect(await answerLateRecord(pool, 'two', refused)).toBe(true);
    expect(await confirm('two')).toMatchObject({ events: [], refusal: { code: 'E-LATE-ANSWERED' } });
    expect(await answerOf('two')).toEqual([{ confirmed: false, answered_by: 'v' }]);
  });
});
