import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { missingIn, squeeze } from '../documents/read-text.ts';
import { acceptWhole, grant } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { readCasePaper } from '../setup/reading.ts';
import { makeZone } from '../setup/zone.ts';

const house = await startHouse();

describe('the papers of a promise by a period, read back from their sealed PDF', () => {
  it('the promise tells the period alone; the notice, and a grant before the papers are in, tell the day of the clock', async () => {
    const change = { A06: { supplementAfterGrant: { before: 'A18' as ItemCode } } };
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A18'], change });
    const id = caseOf(await file(cast, { A06: { missing: ['D1', 'D2'] } }), 'A06');
    const params = { case: id };
    const period = { length: 5, unit: 'workingDays' as const };
    await cast.applicant.call(caseRoutes.promiseDeferral, { params, body: { materials: ['D1', 'D2'], period } });
    const signed = await house.database.pool.query<{ text: string }>(
      "SELECT text FROM signature WHERE text LIKE '容缺受理承诺：%'",
    );
    expect(signed.rows.map(({ text }) => text)).toEqual([
      expect.stringContaining('承诺自受理之日的次日起5个工作日内补齐；'),
    ]);
    await cast.moveTo('2026-09-09T10:00');
    await acceptWhole(cast, id);
    await grant(cast, id, 'planning', { outcome: 'grantWithSupplement' });
    const waits = '建设工程规划许可证核发（A18）';
    const promise = await readCasePaper(cast, id, 'deferralPromise');
    const told = ['自受理之日的次日起算，5个工作日', '该日以容缺受理通知书所载为准', `补齐之前${waits}不予批准`];
    expect(missingIn(promise, told)).toEqual([]);
    expect(promise).not.toContain(squeeze('2026年9月14日'));
    const until = '自2026年9月9日受理的次日起算，5个工作日（申请人承诺的期限），至2026年9月16日（星期三）24时止';
    expect(missingIn(await readCasePaper(cast, id, 'deferralNotice'), [until])).toEqual([]);
    const owed = ['你单位尚应补交：界址图纸质件（D1）', until, `补齐之前，${waits}不予许可`];
    expect(missingIn(await readCasePaper(cast, id, 'grantDecision'), owed)).toEqual([]);
  }, 120_000);
});
