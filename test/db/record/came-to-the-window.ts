import { insertAttendance, keepCounterFile, keepHandIn } from '../../../db/desk/counter.ts';
import type { Pool } from '../../../db/pool.ts';
import { parseInstant, type Instant } from '../../../domain/clock/instant.ts';

/** Somebody with an account, who is known by more than a name; what else is written of people is written in these words. */
export const WORDS = '吴敏芝 13812345678 11010119900101002X';
export const NAME = '吴敏芝';
export const AT = parseInstant('2026-09-06T10:00:00+08:00') as Instant;

/** This person filed the cases at a window, and brought papers for each of them on another day. */
export async function cameToTheWindow(pool: Pool): Promise<void> {
  const letter = { instrument: WORDS, powers: ['file'], items: 'all', firstDay: '2026-09-01', lastDay: '2026-12-31' };
  const filer = { name: NAME, capacity: 'agent', idKind: 'idCard', idNumber: '11010119900101002X', letter } as const;
  const desk = { id: 'a', zone: 'z', enterprise: 'e', window: '综合窗口', officer: 'u', standsInFor: null };
  await insertAttendance(pool, { ...desk, filer: filer as never, cameAt: AT, toldAt: null });
  // Another day with papers for the case that this one filed.
  await insertAttendance(pool, { ...desk, id: 'b', filer: filer as never, cameAt: AT, toldAt: AT });
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM case_file');
  for (const { id } of rows) await keepHandIn(pool, 'b', id);
  await layFile(pool, 'letter');
  await keepCounterFile(pool, 'a', 'letter');
  const form = { 'contact.name': NAME, 'contact.phone': '13812345678', 'manager.idNumber': '11010119900101002X' };
  // A filing is fixed with the attendance at which it was made: only a test may say so afterwards.
  await pool.query('ALTER TABLE submission DISABLE TRIGGER USER');
  await pool.query(`UPDATE submission SET attendance_id = 'a', form = $1`, [form]);
  await pool.query('ALTER TABLE submission ENABLE TRIGGER USER');
  await pool.query('UPDATE case_file SET form = $1', [form]);
  await pool.query('UPDATE file SET name = $1', [`${NAME}.pdf`]);
}

/** A file of the enterprise, named after the person. */
export const layFile = async (pool: Pool, id: string): Promise<void> => {
  await pool.query(
    `INSERT INTO file (id, enterprise_id, name, media_type, size, sha256, uploaded_by, uploaded_at)
     VALUES ($1, 'e', $2, 'application/pdf', 9, repeat('b', 64), 'u', now())`,
    [id, `${NAME}.pdf`],
  );
};
