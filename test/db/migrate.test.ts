import { afterAll, describe, expect, it } from '@jest/globals';
import { whyUnfit } from '../../db/fit.ts';
import { migrate, migrateAt } from '../../db/migrate.ts';
import { createDatabase } from '../setup/database.ts';
import { urlOf } from '../setup/database-server.ts';

const database = await createDatabase();
const { pool, url } = database;
afterAll(() => database.drop());

describe('a database is refused with one sentence that says what to do', () => {
  it('when newer code has migrated it, and nothing is changed in it', async () => {
    await pool.query(`INSERT INTO migration (name) VALUES ('999999_of_tomorrow.sql')`);
    await expect(migrate(pool)).rejects.toThrow(
      /^the database is newer than this code, .* 999999_of_tomorrow\.sql: start the code that made it/,
    );
    await pool.query(`DELETE FROM migration WHERE name = '999999_of_tomorrow.sql'`);
    await migrate(pool);
  });

  it('when its role may make no tables', async () => {
    const name = new URL(url).pathname.slice(1);
    await pool.query(`CREATE ROLE reader_${name} LOGIN PASSWORD 'geheim'`);
    const asReader = new URL(urlOf(name));
    Object.assign(asReader, { username: `reader_${name}`, password: 'geheim' });
    await expect(migrateAt(asReader.href)).rejects.toThrow(
      `the role "reader_${name}" may make no tables in the schema "public" of the database "${name}": ` +
        `let it own the database, or GRANT USAGE, CREATE ON SCHEMA public TO "reader_${name}"`,
    );
    await pool.query(`DROP ROLE reader_${name}`);
  });

  it('when its server is too old, or it keeps text in another way than UTF-8', () => {
    const fit = {
      number: 180_004,
      version: '18.4',
      encoding: 'UTF8',
      role: 'q',
      database: 'q',
      schema: 'public',
      mayMake: true,
    };
    expect(whyUnfit(fit)).toBeUndefined();
    expect(whyUnfit({ ...fit, number: 150_018, version: '15.18' })).toBe(
      'this PostgreSQL is 15.18; 18 or newer is needed',
    );
    expect(whyUnfit({ ...fit, encoding: 'SQL_ASCII' })).toBe(
      'the database "q" keeps text as SQL_ASCII; make one with ENCODING \'UTF8\'',
    );
  });
});
