import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { dumpSchema } from '../../db/dump.ts';
import { freshDatabase } from '../setup/database.ts';

const { pool } = await freshDatabase();

test('db/schema.sql is the schema that the migrations make (npm run db:dump writes it)', async () => {
  expect(await dumpSchema(pool)).toBe(await readFile('db/schema.sql', 'utf8'));
});
