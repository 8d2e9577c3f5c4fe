import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { counterRoutes } from '../../api/contract/counter.ts';
import { explainRoutes } from '../../api/contract/explain.ts';
import { lateRecordRoutes } from '../../api/contract/late-records.ts';
import { relationRoutes } from '../../api/contract/relations.ts';
import { problemOf } from '../api/desk.ts';
import { at } from '../setup/at.ts';
import { brings, sendBack } from '../setup/brought.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
const base = addressOfHouse(house);
let cast: Cast;
/** Sent back for correction. */
let id = '';
const here = () => ({ cast, base });

const pageOf = (id: string) => cast.window.call(caseRoutes.readCase, { params: { case: id } });
const readAt = (attendance: string) => cast.window.call(counterRoutes.readAttendance, { params: { attendance } });

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A09a'] });
  id = caseOf(await file(cast, { A09a: {} }), 'A09a');
  await sendBack(cast, id);
}, 120_000);

describe('papers that came on paper while the system was away (补录)', () => {
  it('are told with the moment at which they came, and change nothing until a second person confirms it', async () => {
    await cast.moveTo('2026-09-11T09:00');
    const { hand, take, attendance } = await brings(here(), id, { cameAt: '2026-09-09T15:30' });
    const late = { reason: '系统停机，先在纸上收下', proof: await take('签收单.pdf') };
    expect(await hand({ late })).toMatchObject({ waiting: true });
    expect((await pageOf(id)).stage).toBe('correcting');
    expect((await readAt(attendance)).handedIn).toMatchObject([{ case: { id }, waits: true, textHash: null }]);
    const { rows } = await cast.supervisor.call(lateRecordRoutes.listLateRecords, {});
    expect(rows).toMatchObject([
      {
        what: 'handIn',
        state: 'waiting',
        doneAt: at('2026-09-09T15:30'),
        toldAt: at('2026-09-11T09:00'),
        days: 2,
        by: cast.window.person.name,
      },
    ]);
    const confirm = { params: { record: rows[0]?.record ?? '' }, body: {} };
    const confirmed = await cast.supervisor.call(lateRecordRoutes.confirmLateRecord, confirm);
    // Whoever did not hear the answer asks again; nobody refuses what stands in the case by then.
    expect(await cast.supervisor.call(lateRecordRoutes.confirmLateRecord, confirm)).toEqual(confirmed);
    const refuse = cast.supervisor.call(lateRecordRoutes.refuseLateRecord, {
      ...confirm,
      body: { reason: '没有日期' },
    });
    expect(await problemOf(refuse)).toMatchObject({ code: 'E-LATE-ANSWERED' });
    const page = await pageOf(id);
    expect(page.stage).toBe('received');
    expect(page.clocks.find(({ name, end }) => name === 'acceptance' && end === null)).toMatchObject({
      start: '2026-09-09',
      due: '2026-09-16',
    });
    const handed = page.events.find(({ type }) => type === 'handedIn');
    expect(handed).toMatchObject({ at: at('2026-09-09T15:30'), recordedAt: at('2026-09-11T09:00') });
    expect(handed?.['late']).toMatchObject({ confirmed: { by: { name: cast.supervisor.person.name } } });
    const params = { case: id, clock: 'correction' } as const;
    const { ledger } = await cast.window.call(explainRoutes.explainClock, { params });
    expect(ledger.at(-1)).toMatchObject({ what: 'ended', on: '2026-09-09', recordedOn: '2026-09-11' });
  });

  it('came neither after now, nor before what asked for them; and nothing is signed for whoever came then', async () => {
    await sendBack(cast, id, 'answer');
    expect(await problemOf(brings(here(), id, { cameAt: '2026-09-11T09:01' }))).toMatchObject({
      code: 'E-LATE-FUTURE',
    });
    const { hand, take, check } = await brings(here(), id, { cameAt: '2026-09-10T10:00' });
    const late = { reason: '系统停机', proof: await take('签收单.pdf') };
    expect(await problemOf(hand({ late }))).toMatchObject({ code: 'E-LATE-ORDER' });
    const { textHash } = await check();
    const signed = { means: 'screen' as const, textHash, files: [await take('签名.pdf')] };
    expect(await problemOf(hand({ signed }))).toMatchObject({ code: 'E-COUNTER-OVER' });
  });

  it('are not told of an enterprise to which the officer has a tie by now', async () => {
    const { hand, take } = await brings(here(), id, { cameAt: '2026-09-11T09:00' });
    const late = { reason: '系统停机', proof: await take('签收单.pdf') };
    await cast.window.call(relationRoutes.declareRelation, {
      body: { uscc: (await pageOf(id)).applicant.uscc, kind: 'kin', note: '妻弟任职' },
    });
    expect(await problemOf(hand({ late }))).toMatchObject({ status: 403, code: 'E-RECUSAL' });
  });
});
