import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import type { Locator } from 'playwright-core';
import { caseRoutes } from '../../api/contract/cases.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { worksRoutes } from '../../api/contract/works.ts';
import { fillForm, handInEverything } from '../setup/fill-in.ts';
import { prepare } from '../setup/filing.ts';
import { material } from '../setup/material.ts';
import { openStage } from '../setup/stage.ts';
import { draw, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const stage = await openStage({ holdPapers: true });
const PDF = { name: '扫描件.pdf', mimeType: 'application/pdf', buffer: material('扫描件') };
let cast: Cast;
let officer: Visitor;
let [attendance, otherField] = ['', ''];

beforeAll(async () => {
  cast = await makeZone(stage.house, { now: '2026-09-07T09:00', items: ['A06', 'A16'] });
  officer = await stage.comes(`window.${cast.zone}`, '/o/counter');
}, 240_000);

describe('an officer takes a filing in at the counter', () => {
  it('finds the enterprise by its code and registers who came with one click', async () => {
    const { page, act } = officer;
    await officer.countClicks();
    await page.getByLabel('统一社会信用代码').fill('91320505MA1GXQ012R');
    await page.getByText('法定代表人 顾文静').waitFor();
    expect(await page.getByLabel('姓名').inputValue()).toBe('顾文静');
    await page.getByLabel('证件号码').fill('11010519491231002X');
    expect(await officer.violations()).toEqual([]);
    await act('receive');
    await page.getByText('1101**********002X').waitFor();
    await page.getByText('录入申请').waitFor();
    expect(await officer.violations()).toEqual([]);
  }, 60_000);

  it('leaves what was begun for two items at once, and goes on with one of them', async () => {
    const { page } = officer;
    attendance = new URL(page.url()).pathname;
    const fieldsFor = async (items: string) => {
      const asked = { params: { project: cast.project }, query: { items } };
      return (await cast.applicant.call(submissionRoutes.readForm, asked)).fields;
    };
    const alone = (await fieldsFor('A06')).map(({ field }) => field.key);
    const ofOther = (await fieldsFor('A16')).find(
      ({ field, known }) => known === null && /text|number|integer/.test(field.type) && !alone.includes(field.key),
    );
    otherField = ofOther?.field.key ?? '';
    await page.goto(`${attendance}/file?project=${cast.project}&items=A06,A16`);
    await page.locator(`[id="filing-${otherField}"]`).fill('31415');
    await page.getByText(/已自动保存/).waitFor();
    await page.goto(attendance);
    expect(otherField).not.toBe('');
  }, 60_000);

  it('scans the papers page by page; the sheet to sign comes once nothing is left to correct', async () => {
    const { page, act } = officer;
    await act('choose-item');
    await act('enter');
    await page.getByRole('heading', { name: '代录申请' }).waitFor();
    await fillIn();
    const rows = page.locator('.material').filter({ has: page.locator('input[data-act="choose-file"]') });
    for (let at = 0; at < (await rows.count()); at += 1) {
      await rows.nth(at).locator('input[data-act="choose-file"]').setInputFiles(PDF);
      await rows.nth(at).getByText(PDF.name).waitFor();
    }
    const survey = page.locator('.material').filter({ hasText: '建设用地勘测定界电子成果' });
    expect(await pagesAfter(survey, { ...PDF, name: '第二页.pdf' })).toBe(2);
    const photograph = { name: '第三页.png', mimeType: 'image/png', buffer: await page.screenshot() };
    expect(await pagesAfter(survey, photograph)).toBe(3);
    const sheet = page.getByRole('region', { name: '申请表', exact: true });
    await sheet.getByText('1 个文件').first().waitFor();
    expect(await sheet.getByText('3 个文件').count()).toBe(0);
    expect(await officer.violations()).toEqual([]);
  }, 90_000);

  it('has the applicant sign on the screen; what is changed afterwards is signed anew', async () => {
    const { page, act } = officer;
    await draw(officer);
    await page.getByText('顾文静 已签名').waitFor();
    await page.getByLabel('建设地点').fill('改过的地点改过的地点');
    await page.getByText('签名之后内容又改过').waitFor();
    expect(await page.locator('[data-act="file-at-counter"]').isDisabled()).toBe(true);
    await draw(officer);
    await page.getByText('顾文静 已签名').waitFor();
    await officer.picture('counter-signed');
    await act('file-at-counter');
    await page.getByText(/^凭证号/).waitFor();
  }, 60_000);

  it('gives the receipt with the query code at once, in at most eight clicks beside the scans and the second signature', async () => {
    const { page } = officer;
    await page.getByText('查询码').first().waitFor();
    await page.getByText('2026-09-14（周一）').first().waitFor();
    expect(await officer.clicks()).toBeLessThanOrEqual(8);
    expect(await officer.violations()).toEqual([]);
    await officer.picture('counter-receipt');
    const href = (await page.locator('[data-act="accept-now"]').getAttribute('href')) ?? '';
    const id = /cases\/([^/]+)/.exec(href)?.[1] ?? '';
    const { events } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
    expect(events[0]).toMatchObject({ type: 'filed', counter: { means: 'screen', window: '综合窗口' } });
    expect(stage.troubles()).toEqual([]);
  }, 60_000);
});

describe('what was begun for another item', () => {
  it('is still there once the first was filed', async () => {
    const { page } = officer;
    await page.goto(`${attendance}/file?project=${cast.project}&items=A16`);
    expect(await page.locator(`[id="filing-${otherField}"]`).inputValue()).toBe('31415');
    await page.goto(attendance);
  }, 60_000);
});

describe('what was filed for one of the works', () => {
  it('is offered for the others, and the sheet that is signed names them', async () => {
    const params = { project: cast.project };
    for (const [number, name] of [
      ['01', '一号厂房'],
      ['02', '二号厂房'],
    ] as const)
      await cast.applicant.call(worksRoutes.nameWorks, { params, body: { number, name, phase: '1' } });
    const { items, ...body } = await prepare(cast, { A16: {} });
    await cast.applicant.confirm();
    const filed = { ...body, items: items.map((one) => ({ ...one, works: ['01'] })) };
    await cast.applicant.call(submissionRoutes.submit, { body: filed });
    const { page, act } = officer;
    await page.reload();
    await act('another');
    await page.getByRole('checkbox', { name: /A16/ }).check();
    await act('enter');
    await page.getByLabel(/^02 二号厂房/).check();
    await fillForm(page, cast, 'A16');
    await handInEverything(officer);
    const sheet = page.getByRole('region', { name: '申请表', exact: true });
    await sheet.getByText('02 二号厂房').waitFor();
    expect(await sheet.getByText('01 一号厂房').count()).toBe(0);
  }, 90_000);
});

describe('an agent comes with a letter that is limited to single items', () => {
  it('and is offered no other item, with the reason beside it', async () => {
    const { page, act } = officer;
    await page.goto('/o/counter');
    await page.getByLabel('统一社会信用代码').fill('9132 0505 ma1g xq01 2r');
    await page.getByLabel('委托代理人').check();
    const letter = {
      姓名: '沈同',
      证件号码: '11010519491231002X',
      编号: '委2026-9',
      自: '2026-09-01',
      至: '2026-12-31',
    };
    for (const [label, value] of Object.entries(letter)) await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel('限于哪些事项').fill('A06');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await officer.violations()).toEqual([]);
    await act('receive');
    await page.getByText('授权委托书没有写这个事项').waitFor();
    expect(await page.getByRole('checkbox', { name: /A16/ }).isDisabled()).toBe(true);
    expect(await officer.violations()).toEqual([]);
    expect(stage.troubles()).toEqual([]);
  }, 60_000);
});

/** Adds a page to a material, and answers how many pages its one file has then. */
async function pagesAfter(row: Locator, page: { name: string; mimeType: string; buffer: Buffer }): Promise<number> {
  const before = (await row.locator('a').first().getAttribute('href')) ?? '';
  await row.locator('input[data-act="choose-file"]').setInputFiles(page);
  await row.locator(`a:not([href="${before}"])`).waitFor();
  const links = await row.locator('a').all();
  expect(links).toHaveLength(1);
  const file = await officer.page.request.get((await links[0]?.getAttribute('href')) ?? '');
  return (await PDFDocument.load(await file.body())).getPageCount();
}

/** Whatever the form still asks: the first of several, the least number, some words. */
async function fillIn(): Promise<void> {
  const { page } = officer;
  for (const group of await page.locator('.filing-form .ant-radio-group').all())
    await group.getByRole('radio').first().check();
  for (const field of await page.locator('.filing-form input:not([type="radio"]), .filing-form textarea').all()) {
    const label = (await field.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent)) ?? '';
    if ((await field.inputValue()) === '')
      await field.fill(WORDS.find(([of]) => label.includes(of))?.[1] ?? '演练填写演练填写');
  }
}

const WORDS = [
  ['面积', '24000'],
  ['容积率', '1.2'],
  ['电话', '13800001234'],
] as const;
