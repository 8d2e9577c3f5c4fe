import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import type { CatalogueItem } from '../../catalogue/read-items.ts';
import { problemOf } from '../api/desk.ts';
import { caseOf, file, prepare } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

/** A land-planning permit whose large sites ask for one paper more and have a longer promise. */
const SITUATED: Partial<CatalogueItem> = {
  situations: [
    {
      code: 'large',
      name: '用地一公顷以上',
      english: 'One hectare and more',
      when: { fact: 'project.landHa', atLeast: 1 },
      sets: {
        promised: { length: 12, unit: 'workingDays' },
        adds: [{ code: 'E9', name: '节约集约用地说明', class: 'E', safety: false }],
        drops: ['D2'],
      },
    },
  ],
  checks: [
    {
      code: 'area',
      text: '申请用地面积与项目登记一致',
      that: { fact: 'form.project.landArea', is: { fact: 'project.landHa' } },
      basis: '城乡规划法 38',
      sentence: '申请表的用地面积与项目登记不一致。',
      material: 'E1',
    },
    {
      code: 'paper',
      text: '界址图纸质件已提交',
      that: { fact: 'material.D1', is: true },
      basis: '许可法 31',
      sentence: '没有提交界址图纸质件。',
      material: 'D1',
    },
  ],
};

it('a case is filed in its situation, keeps it under a later guide, and shows what the machine finds', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'], change: { A06: SITUATED } });
  const body = await prepare(cast, { A06: { missing: ['D1'] } });
  expect(body.materials.map(({ material }) => material)).toContain('A06.E9');
  const { problems, checks } = await cast.applicant.call(submissionRoutes.checkSubmission, {
    body: { ...body, form: { ...body.form, 'project.landArea': 99 } },
  });
  expect(problems).toEqual([]);
  expect(checks.map(({ code, found, basis }) => [code, found, basis])).toEqual([
    ['area', 'failed', '城乡规划法 38'],
    ['paper', 'failed', '许可法 31'],
  ]);
  const params = { case: caseOf(await file(cast, { A06: { missing: ['D1'] } }), 'A06') };
  const { versions } = await cast.window.call(itemRoutes.readItem, { params: { zone: cast.zone, code: 'A06' } });
  const { code: _code, version: _version, effectiveFrom: _from, situations: _situations, ...plain } = versions[0]!;
  await cast.admin(itemRoutes.putItem, { params: { zone: cast.zone, code: 'A06' }, body: plain });
  const page = await cast.window.call(caseRoutes.readCase, { params });
  expect(page.situations).toEqual([{ code: 'large', name: '用地一公顷以上' }]);
  expect(page.materials.map(({ code, state }) => [code, state])).toEqual([
    ['E1', 'handedIn'],
    ['E2', 'handedIn'],
    ['D1', 'missing'],
    ['S1', 'shared'],
    ['S2', 'shared'],
    ['S3', 'shared'],
    ['E9', 'handedIn'],
  ]);
  expect(page.checks.map(({ code, found }) => [code, found])).toEqual([
    ['area', 'met'],
    ['paper', 'failed'],
  ]);
  await cast.window.call(caseRoutes.notifyCorrection, {
    params,
    body: { gaps: [{ material: 'D1', defect: page.checks[1]!.sentence, basis: '许可法 31', fix: '提交纸质件。' }] },
  });
});

it('the promise of the situation, and not of the guide, is what the case is held to', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'], change: { A06: SITUATED } });
  const params = { case: caseOf(await file(cast, { A06: {} }), 'A06') };
  await cast.window.call(caseRoutes.accept, { params, body: { checked: ['E1', 'E2', 'D1', 'E9'] } });
  const { clocks } = await cast.applicant.call(caseRoutes.readCase, { params });
  expect(clocks.find(({ name }) => name === 'promised')?.due).toBe('2026-09-22');
});

describe('a guide whose situation the form decides', () => {
  const formOf = async (form?: string) => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A17'], change: { A17: { after: [] } } });
    const ask = { params: { project: cast.project }, query: { items: 'A17', ...(form !== undefined && { form }) } };
    return cast.applicant.call(submissionRoutes.readForm, ask);
  };
  const keysOf = ({ materials }: { readonly materials: readonly { readonly key: string }[] }) =>
    materials.map(({ key }) => key).filter((key) => key.startsWith('A17.'));

  it('names the field that decides, and asks more once it is answered', async () => {
    const before = await formOf();
    expect([before.decides, keysOf(before)]).toEqual([['defence.way'], ['A17.E1']]);
    const elsewhere = await formOf('{"defence.way":"elsewhere"}');
    expect(keysOf(elsewhere)).toEqual(['A17.E1', 'A17.E2', 'A17.D1']);
    expect(keysOf(await formOf('{"defence.way":"onSite"}'))).toEqual(['A17.E1']);
  });

  it('takes nothing for an answer that is none', async () => {
    expect(await problemOf(formOf('elsewhere'))).toMatchObject({ status: 422, code: 'E-INPUT', field: 'form' });
  });
});
