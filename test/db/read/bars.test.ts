import { beforeAll, describe, expect, test } from '@jest/globals';
import { BARS } from '../../../db/read/bars.ts';
import { barsOf, type CreditClass, type CreditKind } from '../../../domain/credit/record.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();

const KINDS: readonly CreditKind[] = ['entered', 'deferralLapsed', 'commitmentRevoked', 'falseMaterials'];
const CLASSES: readonly (CreditClass | null)[] = ['minor', 'general', 'serious', null];
const RECORDS = KINDS.flatMap((kind) => CLASSES.map((grade) => [kind, grade] as const)).flatMap((one) => [
  [...one, false] as const,
  [...one, true] as const,
]);

describe('the database bars what the law of credit bars', () => {
  beforeAll(async () => {
    await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A02']);
  });

  test.each(RECORDS.filter(([kind, grade]) => kind !== 'entered' || grade !== null))(
    '%s, class %s, repaired %s',
    async (kind, grade, repaired) => {
      await pool.query('DELETE FROM credit_note');
      await pool.query(
        `INSERT INTO credit_note (id, enterprise_id, kind, class, noted_at, repaired_at)
         VALUES ('n', 'e', $1, $2, now(), CASE WHEN $3 THEN now() END)`,
        [kind, grade, repaired],
      );
      const { rows } = await pool.query(
        `SELECT coalesce(${BARS.commitment}, false) AS commitment, coalesce(${BARS.deferral}, false) AS deferral FROM credit_note n`,
      );
      expect(rows[0]).toEqual(barsOf({ kind, class: grade, publicTo: null, repaired }));
    },
  );
});
