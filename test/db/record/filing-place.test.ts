import { beforeAll, describe, expect, it } from '@jest/globals';
import { transaction, type Queryable } from '../../../db/pool.ts';
import { readPresentCase } from '../../../db/read/present-case.ts';
import { readSubmission, receiptOf } from '../../../db/read/submission.ts';
import { prepareFiling, type AskedPlace, type FilingPlace } from '../../../db/record/filing-place.ts';
import { placeFor, recordSubmission } from '../../../db/record/submission.ts';
import { itemOn, zoneWorld } from '../../../db/zone-world.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { dayOf, parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const now = parseInstant('2026-09-01T09:00:00+08:00') as Instant;
const by: Actor = { person: 'u', name: '顾文静', capacity: 'legalRepresentative', unit: '澜微医疗' };

async function filingOf(code: string, files: readonly string[] = ['f']) {
  const world = await zoneWorld(pool, 'z');
  const item = world && itemOn(world, code as ItemCode, dayOf(now));
  if (!item) throw new Error(`no item ${code}`);
  // the last material first: the order in which an applicant sends them is not that of the guide
  const materials = item.materials.map((one) => ({ code: one.code, name: one.name, files })).toReversed();
  const items = [{ item, way: 'ordinary' as const, materials, promise: null, succeeds: null }];
  const filing = { world, projectId: 'p', enterpriseId: 'e', now, by, form: {}, signature: null, items };
  return { filing, calendar: world.calendar };
}

async function file(code: string, files?: readonly string[]) {
  const { filing, calendar } = await filingOf(code, files);
  const recorded = await transaction(pool, (tx) => recordSubmission(tx, filing));
  return { ...recorded, calendar, caseId: recorded.cases[0]?.id ?? '' };
}

/** Counts how often something is asked while nothing is on its way: each is a round trip. */
function countTrips(tx: Queryable): { readonly tx: Queryable; readonly trips: () => number } {
  let [underWay, trips] = [0, 0];
  const query = (async (text: string, values: unknown[]): Promise<unknown> => {
    if (underWay === 0) trips += 1;
    underWay += 1;
    try {
      return await tx.query(text, values);
    } finally {
      underWay -= 1;
    }
  }) as Queryable['query'];
  return { tx: { query }, trips: () => trips };
}

const receiptPaper = async (caseId: string): Promise<{ materials: unknown; project: unknown; applicant: unknown }> => {
  const { rows } = await pool.query(`SELECT content FROM paper WHERE case_id = $1 AND kind = 'receipt'`, [caseId]);
  return rows[0]?.content;
};

async function placeOf(asked: AskedPlace): Promise<FilingPlace> {
  const place = await transaction(pool, (tx) => prepareFiling(tx, asked));
  if (!place) throw new Error(`no project ${asked.projectId}`);
  return place;
}

const stageOf = async (caseId: string) => (await readPresentCase(pool, caseId))?.state.stage;

describe('what is written at a filing without being read back', () => {
  beforeAll(() => seedZone(pool, now, ['A02', 'A06', 'A07b']));

  it('keeps a case waiting while its predecessor is not granted', async () => {
    const { caseId, ...recorded } = await file('A07b');
    expect(await stageOf(caseId)).toBe('filedAhead');
    expect(receiptOf(recorded, recorded.calendar)).toEqual(
      await readSubmission(pool, recorded.id, { enterprise: 'e' }),
    );
  });

  it('receives a case whose predecessor an earlier submission was granted, until when it hears included', async () => {
    expect(await file('A02')).toMatchObject({ released: true });
    const { caseId, ...recorded } = await file('A06');
    expect(await stageOf(caseId)).toBe('received');
    const receipt = receiptOf(recorded, recorded.calendar);
    expect(receipt).toEqual(await readSubmission(pool, recorded.id, { enterprise: 'e' }));
    expect(receipt.cases[0]?.hearBy).not.toBeNull();
  });

  it('tells on the receipt what the record keeps, a file named twice for one material once', async () => {
    const { caseId } = await file('A06', ['f', 'f']);
    const open = await readPresentCase(pool, caseId);
    const paper = await receiptPaper(caseId);
    expect(paper.materials).toEqual(open?.row.materials);
    expect(open?.row.materials.length).toBeGreaterThan(1);
    const { name, uscc } = open?.row.applicant ?? {};
    expect(paper).toMatchObject({ project: { code: open?.row.project.code }, applicant: { name, uscc } });
  });

  it('goes to the database once: all that is written travels with the receipt that bears its number', async () => {
    const { filing } = await filingOf('A06');
    const place = await placeOf(placeFor(filing));
    const trips = await transaction(pool, async (tx) => {
      const counted = countTrips(tx);
      await recordSubmission(counted.tx, filing, place);
      return counted.trips();
    });
    expect(trips).toBe(1);
  });

  it('numbers the submission and each of its cases differently', async () => {
    const asked = { projectId: 'p', items: 2, files: ['f', 'gone'] };
    const place = await placeOf(asked);
    expect(new Set(place.serials).size).toBe(3);
    expect([...place.files.keys()]).toEqual(['f']);
  });

  it('is none for a project that is not there', async () => {
    const asked = { projectId: 'none', items: 1, files: [] };
    await expect(transaction(pool, (tx) => prepareFiling(tx, asked))).resolves.toBeNull();
  });
});
