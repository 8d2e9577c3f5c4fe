import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { authorityListRoutes as routes } from '../../api/contract/authority-lists.ts';
import type { Client } from '../../api/contract/client.ts';
import { grantRoutes } from '../../api/contract/grants.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { parseDay, type Day } from '../../domain/clock/day.ts';
import { openDesk, problemOf } from './desk.ts';
import { practiceZone } from './zones.ts';

const { admin, pool, url } = await openDesk();
let second: Client;
const day = (text: string): Day => parseDay(text) as Day;
const DECEMBER = day('2026-12-01');

beforeAll(async () => {
  second = withApiKey(url, await createApiKey(pool, { name: 'second', admin: true, expiresInHours: 1 }));
});

const LISTED = {
  mode: 'CENTRALISED',
  grantor: '省人民政府',
  instrumentNo: '清单二',
  validFrom: '2020-01-01',
  validTo: null,
  scope: {},
};
const power = (items: readonly string[], change: Record<string, unknown> = {}) => ({ ...LISTED, items, ...change });
const fileOf = (grants: readonly unknown[], competentOrgans: Record<string, unknown> = {}) => ({
  name: 'list.json',
  text: JSON.stringify({ class: 'national', grants, competentOrgans }, null, 2),
});
const propose = (zone: string, file = fileOf([power(['A02'])]), effectiveFrom = DECEMBER) =>
  admin(routes.proposeAuthorityList, { params: { zone }, body: { file, effectiveFrom } });
const confirm = (by: Client, zone: string, list: string) =>
  by(routes.confirmAuthorityList, { params: { zone, list }, body: {} });
const grantsOf = async (zone: string) =>
  (await admin(grantRoutes.listGrants, { params: { zone } })).grants.map(({ items, mode, validFrom, validTo }) => [
    items === 'all' ? items : items.join(),
    mode,
    validFrom,
    validTo,
  ]);

describe('a list of authorised items with a fault', () => {
  let zone: string;
  beforeAll(async () => {
    zone = await practiceZone(admin);
  });

  it.each([
    ['G-ITEM-UNKNOWN', '"A99"', [power(['A02', 'A99'])]],
    ['G-DATES-REVERSED', '"2019-', [power(['A02'], { validTo: '2019-12-31' })]],
    ['G-OVERLAP', '"STATIONED"', [power(['A02', 'A06']), power(['A06'], { mode: 'STATIONED' })]],
    ['G-GRANTOR-MISSING', '"grantor": ""', [power(['A02'], { mode: 'DELEGATION', grantor: '' })]],
    ['G-GRANTOR-NOT-ABOVE', '澄湖', [power(['A02'], { mode: 'DIRECT_REPORT', grantor: '澄湖高新区管理委员会' })]],
    ['S-INVALID-VALUE', '"LOAN"', [power(['A02'], { mode: 'LOAN' })]],
    ['S-UNRECOGNIZED-KEYS', '"owner"', [power(['A02'], { owner: 'x' })]],
  ])('of %s is refused whole, with file, line and rule', async (rule, mark, grants) => {
    const file = fileOf([power(['A18']), ...grants]);
    const line = file.text.split('\n').findIndex((text) => text.includes(mark)) + 1;
    const problem = await problemOf(propose(zone, file));
    expect(problem).toMatchObject({ status: 422, code: 'E-LIST-FAULTS' });
    expect(problem.faults).toMatchObject([{ rule, file: 'list.json', line, severity: 'fault' }]);
    expect(await grantsOf(zone)).toEqual([]);
    expect((await admin(routes.listAuthorityLists, { params: { zone } })).lists).toEqual([]);
    const checked = await admin(routes.checkAuthorityList, { params: { zone }, body: { file } });
    expect(checked).toMatchObject({ findings: problem.faults, diff: { begin: [], end: [], organs: [] } });
  });

  it('that is no JSON is told at the place where it breaks off', async () => {
    const problem = await problemOf(propose(zone, { name: 'list.json', text: '{\n"grants": [' }));
    expect(problem.faults).toMatchObject([{ rule: 'J-SYNTAX', line: 2 }]);
  });
});

describe('a list of authorised items', () => {
  it('is proposed by one administrator, confirmed by another, and ends what it leaves out with the day before', async () => {
    const zone = await practiceZone(admin);
    for (const items of [['A02'], ['A06']])
      await admin(grantRoutes.addGrant, {
        params: { zone },
        body: { ...LISTED, mode: 'CENTRALISED', validFrom: day('2020-01-01'), items: items as never },
      });
    const before = await grantsOf(zone);
    const file = fileOf([power(['A02']), power(['A07b'], { mode: 'DELEGATION', grantor: '市生态环境局' })], {
      A06: '市行政审批局',
    });
    const { list, diff } = await propose(zone, file);
    expect(list).toMatchObject({ state: 'draft', overtaken: false, number: null });
    expect(diff.begin).toMatchObject([{ items: ['A07b'], validFrom: '2026-12-01' }]);
    expect(diff.end).toMatchObject([{ items: ['A06'] }]);
    expect(diff.organs).toEqual([{ item: 'A06', after: '市行政审批局' }]);
    expect(await problemOf(confirm(admin, zone, list.id))).toMatchObject({ status: 409, code: 'E-LIST-SAME-PERSON' });
    expect(await grantsOf(zone)).toEqual(before);
    const published = await confirm(second, zone, list.id);
    expect(published).toMatchObject({ state: 'published', number: 1, confirmed: { by: 'second' } });
    expect((await grantsOf(zone)).toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['A02', 'CENTRALISED', '2020-01-01', null],
      ['A06', 'CENTRALISED', '2020-01-01', '2026-11-30'],
      ['A07b', 'DELEGATION', '2026-12-01', null],
    ]);
    const { competentOrgans } = await admin(zoneRoutes.readRules, { params: { zone } });
    expect(competentOrgans).toEqual({});
    await admin(zoneRoutes.putRules, { params: { zone }, body: { competentOrgans: { A13: '省地震局' } } });
    await pool.query('UPDATE zone SET clock_at = $2 WHERE id = $1', [zone, '2026-12-01T00:00:00+08:00']);
    const december = await admin(zoneRoutes.readRules, { params: { zone } });
    expect(december.competentOrgans).toEqual({ A06: '市行政审批局', A13: '省地震局' });
    expect(await problemOf(confirm(second, zone, list.id))).toMatchObject({ code: 'E-LIST-NOT-DRAFT' });
    expect(await problemOf(propose(zone, file))).toMatchObject({ status: 409, code: 'E-LIST-NOTHING' });
  });

  it('that was overtaken or withdrawn is not confirmed, and none begins on a day that is over', async () => {
    const zone = await practiceZone(admin);
    const [mine, theirs] = [await propose(zone), await propose(zone, fileOf([power(['A06'])]))];
    await confirm(second, zone, theirs.list.id);
    expect(await problemOf(confirm(second, zone, mine.list.id))).toMatchObject({ code: 'E-LIST-OVERTAKEN' });
    const params = { zone, list: mine.list.id };
    expect(await admin(routes.withdrawAuthorityList, { params })).toMatchObject({ state: 'withdrawn' });
    expect(await problemOf(confirm(second, zone, mine.list.id))).toMatchObject({ code: 'E-LIST-NOT-DRAFT' });
    const late = await problemOf(propose(zone, undefined, day('2026-10-11')));
    expect(late).toMatchObject({ status: 422, code: 'E-DATE-ORDER', field: 'effectiveFrom' });
  });

  it.each(['national', 'provincial'])('of a %s zone as it is delivered is sound', async (of) => {
    const zone = await practiceZone(admin);
    const file = { name: `${of}.json`, text: readFileSync(`catalogue/authority/${of}.json`, 'utf8') };
    const { findings, diff } = await admin(routes.checkAuthorityList, { params: { zone }, body: { file } });
    expect(findings).toEqual([]);
    expect(diff.begin.length).toBeGreaterThan(0);
    const { list } = await propose(zone, file);
    expect(await confirm(second, zone, list.id)).toMatchObject({ state: 'published' });
    expect(await problemOf(propose(zone, file))).toMatchObject({ code: 'E-LIST-NOTHING' });
  });
});
