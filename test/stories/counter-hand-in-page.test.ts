import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { lateRecordRoutes } from '../../api/contract/late-records.ts';
import { material } from '../setup/material.ts';
import { at } from '../setup/at.ts';
import { acceptWhole } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import { draw, endSession, signInAgain, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const stage = await openStage({ holdPapers: true });
const PDF = { name: '扫描件.pdf', mimeType: 'application/pdf', buffer: material('扫描件') };
let cast: Cast;
let officer: Visitor;
/** Sent back for the correction of two papers; and two that wait for one that was promised. */
let [correcting, owing, promised]: [string, string, string] = ['', '', ''];

const pageOf = (id: string) => cast.window.call(caseRoutes.readCase, { params: { case: id } });

beforeAll(async () => {
  cast = await makeZone(stage.house, { now: '2026-09-07T09:00', items: ['A06', 'A09a'] });
  const deferral = { materials: ['D1'], until: '2026-09-18' };
  correcting = caseOf(await file(cast, { A09a: {} }), 'A09a');
  owing = caseOf(await file(cast, { A06: { deferral } }), 'A06');
  promised = caseOf(await file(cast, { A06: { deferral } }), 'A06');
  for (const one of [owing, promised]) await acceptWhole(cast, one);
  const codes = (await pageOf(correcting)).materials.filter(({ files }) => files.length > 0).slice(0, 2);
  const gaps = codes.map(({ code }) => ({ material: code, defect: '缺少签章', basis: '许可法 31', fix: '签章后提交' }));
  await cast.window.call(caseRoutes.notifyCorrection, { params: { case: correcting }, body: { gaps, ground: null } });
  officer = await stage.comes(`window.${cast.zone}`, '/o/counter');
}, 240_000);

describe('whoever comes to the counter with the answer to a notice of correction', () => {
  it('is registered for the case that was found by its number, in two clicks', async () => {
    const { page, act } = officer;
    const { number } = await pageOf(correcting);
    await officer.countClicks();
    await page.getByLabel('来补正、补交的').fill(number);
    await act('choose-case');
    await page.getByText(`为办件 ${number}`).waitFor();
    await page.getByText('法定代表人 顾文静').waitFor();
    await page.getByLabel('证件号码').fill('11010519491231002X');
    expect(await officer.violations()).toEqual([]);
    await act('receive');
    await page.getByRole('heading', { name: /^代收补正/ }).waitFor();
    expect(await officer.clicks()).toBeLessThanOrEqual(2);
  }, 60_000);

  it('has each point scanned page by page, reads the list and signs it; what is changed afterwards is signed anew', async () => {
    const { page, act } = officer;
    const points = page.locator('.points > li');
    await points.nth(1).waitFor();
    expect(await points.count()).toBe(2);
    for (const point of await points.all()) {
      await point.locator('input[data-act="choose-file"]').setInputFiles(PDF);
      await point.getByText(PDF.name).last().waitFor();
    }
    const list = page.getByRole('region', { name: '补交材料清单' });
    await list.getByText('1 个文件').nth(1).waitFor();
    await draw(officer);
    await page.getByText('顾文静 已签名').waitFor();
    await points.first().getByRole('textbox').fill('已补盖公章');
    await page.getByText('签名之后内容又改过').waitFor();
    expect(await page.locator('[data-act="file-at-counter"]').isDisabled()).toBe(true);
    await draw(officer);
    await page.getByText('顾文静 已签名').waitFor();
    expect(await officer.violations()).toEqual([]);
    await officer.picture('counter-hand-in');
    await act('file-at-counter');
  }, 60_000);

  it('takes a receipt along that says what was taken in and by when the office answers', async () => {
    const { page } = officer;
    await page.getByRole('heading', { name: '补交收件凭证' }).waitFor();
    await page.getByText('已经交齐。').waitFor();
    await page.getByText('2026-09-14（周一）').first().waitFor();
    expect(await officer.violations()).toEqual([]);
    await officer.picture('counter-hand-in-receipt');
    const { stage: now, events } = await pageOf(correcting);
    expect(now).toBe('received');
    expect(events.at(-2)).toMatchObject({
      type: 'handedIn',
      by: { name: '顾文静', capacity: 'legalRepresentative' },
      counter: { means: 'screen', window: '综合窗口', entered: { person: cast.window.person.id } },
      notes: [{ text: '已补盖公章' }],
    });
    await page.goto(`/o/cases/${correcting}`);
    await page.getByText(`本人到综合窗口现场提交，由 ${cast.window.person.name} 代录`).first().waitFor();
    expect(stage.troubles()).toEqual([]);
  }, 60_000);
});

describe('a paper that was brought while the system was away', () => {
  it('is recorded late with the time at which it came, from the case of which it is', async () => {
    await cast.moveTo('2026-09-10T09:00');
    const { page, act } = officer;
    await page.goto(`/o/cases/${owing}`);
    await act('bring-at-counter');
    await page.getByText('法定代表人 顾文静').waitFor();
    await page.getByLabel('证件号码').fill('11010519491231002X');
    await page.getByLabel('补录：申请人此前已到窗口').check();
    await page.getByLabel('当时到窗的时间').fill('2026-09-08T10:20');
    expect(await officer.violations()).toEqual([]);
    await act('receive');
    await page.getByRole('heading', { name: /^代收补交/ }).waitFor();
    await page.locator('.points input[data-act="choose-file"]').setInputFiles(PDF);
    await page.locator('.points').getByText(PDF.name).last().waitFor();
    await page.getByLabel('补录原因').fill('停电，先在纸上收下');
    await page.locator('input[data-act="scan-slip"]').setInputFiles({ ...PDF, name: '签收单.pdf' });
    await page.getByText('已上传 签收单.pdf').waitFor();
    expect(await officer.violations()).toEqual([]);
    await officer.picture('counter-hand-in-late');
    await act('hand-in-late');
    await page.getByText('已经交齐。').waitFor();
    await page.getByText('2026-09-08（周二）10:20 综合窗口收下').waitFor();
    const { events, deferred } = await pageOf(owing);
    expect(deferred).toBe(0);
    expect(events.at(-1)).toMatchObject({
      type: 'handedIn',
      at: at('2026-09-08T10:20'),
      recordedAt: at('2026-09-10T09:00'),
      late: { reason: '停电，先在纸上收下' },
    });
    const { rows } = await cast.supervisor.call(lateRecordRoutes.listLateRecords, {});
    expect(rows).toMatchObject([{ what: 'handedIn', state: 'recorded', by: cast.window.person.name }]);
    expect(stage.troubles()).toEqual([]);
  }, 60_000);
});

it('a session that ends at the counter is signed in again, and what was scanned meanwhile can be signed', async () => {
  const { page, act } = officer;
  await page.goto(`/o/cases/${promised}`);
  await act('bring-at-counter');
  await page.getByText('法定代表人 顾文静').waitFor();
  await page.getByLabel('证件号码').fill('11010519491231002X');
  await act('receive');
  await page.locator('.points input[data-act="choose-file"]').setInputFiles(PDF);
  await page.locator('.points').getByText(PDF.name).last().waitFor();
  await page.locator('canvas[data-act="sign-here"]').waitFor();
  await endSession(officer);
  await page.locator('.points').getByRole('textbox').fill('会话结束以后写的');
  await signInAgain(officer, `window.${cast.zone}`);
  await draw(officer);
  await page.getByText('顾文静 已签名').waitFor();
  await act('file-at-counter');
  await page.getByText('已经交齐。').waitFor();
  expect((await pageOf(promised)).events.at(-1)).toMatchObject({ notes: [{ text: '会话结束以后写的' }] });
}, 60_000);
