import { readFileSync } from 'node:fs';
import type { Pool } from '../../db/pool.ts';

/** Whoever acts for the seeded enterprise, as what is kept for persons asks for them. */
export const SEEDED_READER = {
  person: 'u',
  enterprise: 'e',
  zone: null,
  capacity: 'legalRepresentative',
  bureau: null,
  projects: null,
};

/** A zone with one enterprise and one project, written straight into the tables: for tests of the tables themselves. */
export interface Seed {
  readonly zone: string;
  readonly enterprise: string;
  readonly project: string;
  readonly person: string;
  readonly file: string;
}

const CONTACT = { office: '政务服务中心', address: '澄湖路1号', phone: '0512-10000000', hours: '工作日 9:00-17:00' };
const REMEDIES = { reconsideration: '苏州市人民政府', court: '苏州市虎丘区人民法院' };

/** Seeds a practice zone that stands at `now`, with the items of the built-in catalogue that are named. */
export async function seedZone(pool: Pool, now: string, codes: readonly string[]): Promise<Seed> {
  const seed = { zone: 'z', enterprise: 'e', project: 'p', person: 'u', file: 'f' };
  await pool.query(
    `INSERT INTO zone (id, name, organ, number_word, region, class, contact, remedies, practice, clock_at, created_at)
     VALUES ('z', '澄湖高新区', '澄湖高新技术产业开发区管理委员会', '澄高', '320505', 'national', $1, $2, true, $3, now())`,
    [JSON.stringify(CONTACT), JSON.stringify(REMEDIES), now],
  );
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('u', '顾文静', 'gu', '-', now())`,
  );
  await pool.query(
    `INSERT INTO enterprise (id, uscc, name, legal_representative, address, created_at)
     VALUES ('e', '91320505MA1GXQ012R', '苏州澜微医疗器械有限公司', '顾文静', '科创园', now())`,
  );
  await pool.query(
    `INSERT INTO project (id, zone_id, enterprise_id, code, name, industry, investment_cny, land_ha, energy_tce, site, opened_at, opened_by)
     VALUES ('p', 'z', 'e', '2609-320505-89-01-481207', '微创手术器械生产基地', 'C3584', 6e7, 2, 500, '科创园', $1, 'u')`,
    [now],
  );
  await pool.query(
    `INSERT INTO file (id, enterprise_id, name, media_type, size, pages, sha256, uploaded_by, uploaded_at)
     VALUES ('f', 'e', '材料.pdf', 'application/pdf', 100, 1, $1, 'u', now())`,
    ['a'.repeat(64)],
  );
  await pool.query(
    `INSERT INTO authority_grant (id, zone_id, items, mode, grantor, instrument_no, valid_from, scope, made_by, made_at)
     VALUES ('g', 'z', null, 'CENTRALISED', '江苏省人民政府', '苏政复〔2017〕55号', '2020-01-01', '{}', 'u', now())`,
  );
  for (const code of codes) await seedItem(pool, code);
  return seed;
}

async function seedItem(pool: Pool, code: string): Promise<void> {
  const item = readFileSync(`catalogue/items/${code}.json`, 'utf8');
  await pool.query(
    `INSERT INTO item_version (zone_id, code, version, effective_from, item, made_by, made_at) VALUES ('z', $1, 1, '2026-01-01', $2, 'u', now())`,
    [code, item],
  );
}

/** Moves the seeded zone's clock; nothing happens by it. */
export const setClock = async (pool: Pool, now: string): Promise<void> => {
  await pool.query(`UPDATE zone SET clock_at = $1 WHERE id = 'z'`, [now]);
};
