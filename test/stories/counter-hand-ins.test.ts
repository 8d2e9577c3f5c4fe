import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { counterRoutes } from '../../api/contract/counter.ts';
import { counterHandInRoutes } from '../../api/contract/counter-hand-ins.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { sweepFiles, sweepIdentities } from '../../db/desk/file-sweep.ts';
import type { CounterEntry } from '../../domain/counter/entry.ts';
import { problemOf } from '../api/desk.ts';
import { AGENT, CHIEF, clerkWithTwoHats, hashOf, type Filer } from '../setup/at-counter.ts';
import { brings, sendBack, signs } from '../setup/brought.ts';
import { acceptWhole } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
const base = addressOfHouse(house);
let cast: Cast;
/** Sent back for correction, and waiting for a paper that was promised. */
let [correcting, second, third, owing]: [string, string, string, string] = ['', '', '', ''];
let uscc = '';
const here = () => ({ cast, base });

const pageOf = (id: string) => cast.window.call(caseRoutes.readCase, { params: { case: id } });
const caseFor = async (item: string, more: object = {}) => caseOf(await file(cast, { [item]: more }), item);

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A08', 'A07b', 'A09a'] });
  owing = await caseFor('A06', { deferral: { materials: ['D1'], until: '2026-09-18' } });
  [correcting, second] = [await caseFor('A08'), await caseFor('A07b')];
  third = await caseFor('A09a');
  uscc = (await pageOf(owing)).applicant.uscc;
  await acceptWhole(cast, owing);
  for (const id of [correcting, second, third]) await sendBack(cast, id);
}, 120_000);

const readAt = (attendance: string, who = cast.window) =>
  who.call(counterRoutes.readAttendance, { params: { attendance } });

describe('whoever comes to the window with papers for a case', () => {
  it('finds there what the enterprise owes, the notice of correction first, with its last day', async () => {
    const { id } = await cast.window.call(counterRoutes.addAttendance, { body: { uscc, filer: CHIEF } });
    const { owing: found } = await readAt(id);
    expect(found.map((one) => [one.correcting, one.open.length])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
      [false, 1],
    ]);
    expect(found.find(({ case: of }) => of.id === owing)?.due).toMatchObject({ clock: 'deferral', day: '2026-09-18' });
    expect(found[0]?.due?.clock).toBe('correction');
  });

  it('answers the notice at the moment of the zone; the record says who, where, signed how and by whom entered', async () => {
    const { attendance, hand, signed, text } = await signs(here(), correcting);
    expect(signed.textHash).toBe(hashOf(text));
    const first = await hand({ signed }, 'brought-once');
    expect(await hand({ signed }, 'brought-once')).toEqual(first);
    const page = await cast.applicant.call(caseRoutes.readCase, { params: { case: correcting } });
    expect(page.stage).toBe('received');
    expect(page.events.at(-2)).toMatchObject({
      type: 'handedIn',
      by: { name: '顾文静', capacity: 'legalRepresentative', unit: '苏州澜微医疗器械有限公司' },
      counter: { window: '综合窗口', means: 'paper', entered: { person: cast.window.person.id, capacity: 'window' } },
    });
    expect(page.materials.flatMap(({ files }) => files.map(({ name }) => name)).join()).toContain('.pdf');
    const { handedIn, owing: left } = await readAt(attendance);
    expect(handedIn).toMatchObject([
      {
        case: { id: correcting },
        open: 0,
        stage: 'received',
        hearBy: '2026-09-14',
        textHash: signed.textHash,
        waits: false,
      },
    ]);
    expect(handedIn[0]?.case.queryCode).toMatch(/^\w+$/);
    expect(left.map(({ case: of }) => of.id)).not.toContain(correcting);
    const { rows } = await house.database.pool.query(
      `SELECT name, means, cardinality(pictures) AS pictures FROM signature WHERE attendance_id = $1`,
      [attendance],
    );
    expect(rows).toEqual([{ name: '顾文静', means: 'paper', pictures: 1 }]);
  });

  it('signs just what is handed in: nothing else, nothing unsigned, no paper from elsewhere', async () => {
    const { hand, signed, materials, take } = await signs(here(), second);
    const changed = materials.map((one) => ({ ...one, note: '另一句' }));
    expect(await problemOf(hand({ signed, materials: changed }))).toMatchObject({
      status: 409,
      code: 'E-COUNTER-TEXT',
    });
    const late = { reason: '系统停机', proof: await take('签收单.pdf') };
    expect(await problemOf(hand({ late }))).toMatchObject({ code: 'E-COUNTER-TEXT', field: 'signed' });
    expect(await problemOf(hand({}))).toMatchObject({ status: 422 });
    const elsewhere = await cast.applicant.upload('别处.pdf', new Uint8Array(Buffer.from('%PDF-1.7\n演练\n%%EOF')));
    const foreign = materials.map(({ code }) => ({ code, files: [elsewhere] }));
    expect(await problemOf(hand({ signed, materials: foreign }))).toMatchObject({ status: 404 });
    expect((await pageOf(second)).stage).toBe('correcting');
  });

  it('as an agent shows a letter that names the item, and has it scanned', async () => {
    const other = { ...AGENT, letter: { ...AGENT.letter, items: ['A06'] } } as Filer;
    expect(await problemOf(signs(here(), second, { filer: other }))).toMatchObject({
      status: 403,
      code: 'E-MANDATE-SCOPE',
    });
    const { hand, signed, take } = await signs(here(), second, { filer: AGENT });
    expect(await problemOf(hand({ signed }))).toMatchObject({ status: 422, code: 'E-COUNTER-LETTER' });
    await hand({ signed, letter: [await take('授权委托书.pdf')] });
    const [event] = (await pageOf(second)).events.filter(({ type }) => type === 'handedIn');
    expect(event).toMatchObject({
      by: { name: '汤敏', capacity: 'agent' },
      signature: { mandate: { instrument: '澜微委〔2026〕3号' } },
    });
  });

  it('brings nothing for a case of another enterprise', async () => {
    const other = await makeZone(house, { now: '2026-09-07T09:00', items: ['A09b'] });
    const foreign = caseOf(await file(other, { A09b: {} }), 'A09b');
    const { attendance } = await brings(here(), third);
    const ask = { params: { attendance, case: foreign }, body: { materials: [{ code: 'E1', files: ['x'] }] } };
    expect(await problemOf(cast.window.call(counterHandInRoutes.checkHandInAtCounter, ask))).toMatchObject({
      status: 404,
      field: 'case',
    });
  });
});

describe('who entered papers at the counter', () => {
  it('reviews the case in no other hat, and takes no step of its review in hand', async () => {
    const clerk = await clerkWithTwoHats(cast, base);
    const { hand, signed } = await signs(here(), owing, { who: clerk.person });
    await hand({ signed });
    expect((await pageOf(owing)).deferred).toBe(0);
    await clerk.person.call(sessionRoutes.wearHat, { body: { hat: clerk.asReviewer } });
    const barred = { status: 403, code: 'E-RECUSAL-ENTERED', article: '公务员法 76(3)' };
    const begin = { params: { case: owing }, body: {} };
    expect(await problemOf(clerk.person.call(caseRoutes.beginReview, begin))).toMatchObject(barred);
    const { rows } = await clerk.person.call(taskRoutes.listTasks, { query: {} });
    const task = rows.find((row) => row.case.id === owing)?.task ?? '';
    expect(await problemOf(clerk.person.call(taskRoutes.claimTask, { params: { task }, body: {} }))).toMatchObject(
      barred,
    );
  });
});

describe('what goes after some days', () => {
  it('is not who handed in at the counter, nor what they signed and had scanned there', async () => {
    const { pool } = house.database;
    await sweepIdentities(pool, -1);
    await sweepFiles(pool, -1);
    const { events } = await pageOf(correcting);
    const handed = events.find(({ type }) => type === 'handedIn')?.['counter'] as CounterEntry;
    const kept = await pool.query(
      `SELECT (SELECT count(*)::int FROM file WHERE id = ANY ($1)) AS files,
         (SELECT count(*)::int FROM counter_identity WHERE attendance_id = $2) AS identities`,
      [handed.signed.map(({ file: id }) => id), handed.attendance],
    );
    expect(kept.rows).toEqual([{ files: 1, identities: 1 }]);
  });
});
