import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { caseRoutes } from '../../api/contract/cases.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { material } from '../setup/material.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { giveSignature, signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const PHONE = { width: 390, height: 844 };
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const PDF = { name: '申报材料.pdf', mimeType: 'application/pdf', buffer: material() };
const visitors: Visitor[] = [];
let cast: Cast;
let applicant: Visitor;
let window: Visitor;
let caseId = '';

async function comes(login: string): Promise<Visitor> {
  const visitor = await signInAt(browser, addressOfHouse(house), login);
  visitors.push(visitor);
  return visitor;
}

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  applicant = await comes('gu.1');
  window = await comes(`window.${cast.zone}`);
}, 240_000);

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

/** Answers each field of the one form that is not known already. */
async function fillForm(page: Page): Promise<void> {
  const asked = { params: { project: cast.project }, query: { items: 'A06' } };
  const { fields } = await cast.applicant.call(submissionRoutes.readForm, asked);
  for (const { field, known } of fields) {
    if (known !== null) continue;
    const control = page.locator(`[id="filing-${field.key}"]`);
    if (field.type === 'choice') await control.locator('input').first().check();
    else await control.fill(field.type === 'text' ? '演练填写' : String(Number(field['min'] ?? 1)));
  }
}

/** Hands in the two essential papers and promises the two others for later. */
async function handInAndPromise({ page }: Visitor): Promise<void> {
  const inputs = page.locator('input[data-act="choose-file"]');
  const ids = await Promise.all((await inputs.all()).map((input) => input.getAttribute('id')));
  for (const id of ids.slice(0, 2)) {
    await page.locator(`[id="${id}"]`).setInputFiles(PDF);
    await page.getByText(PDF.name).nth(ids.indexOf(id)).waitFor();
  }
  for (const name of ['界址图纸质件', '地形图（1:500）纸质件'])
    await page.getByRole('button', { name: `承诺后补 ${name}` }).click();
}

describe('file now, complete later', () => {
  it('a promise that was taken back in a new draft is gone there too once it was saved', async () => {
    const { page } = applicant;
    await page.goto(`/e/projects/${cast.project}/file?items=A06`);
    const promise = page.getByRole('button', { name: '承诺后补 界址图纸质件' });
    const saved = () => page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await Promise.all([saved(), promise.click()]);
    await page.getByText(/已自动保存/).waitFor();
    await Promise.all([saved(), page.getByRole('button', { name: /^不后补了/ }).click()]);
    await page.reload();
    await promise.waitFor();
    expect(await page.getByRole('button', { name: /^不后补了/ }).count()).toBe(0);
  });

  it('a missing secondary paper is promised with one click, by the latest day unless another is chosen', async () => {
    const { page, act } = applicant;
    await page.goto(`/e/projects/${cast.project}/file?items=A06`);
    await page.locator('.filing').waitFor();
    await fillForm(page);
    await handInAndPromise(applicant);
    await page.getByText('没有要改的，可以签名提交').waitFor();
    await page.getByText(/已自动保存/).waitFor();
    expect(await applicant.violations()).toEqual([]);
    await act('sign-and-submit');
    await giveSignature(applicant);
    await page.waitForURL('**/e/submissions/*');
  });

  it('the receipt lists what comes later apart', async () => {
    const { page, act } = applicant;
    await page
      .getByText(/界址图纸质件/)
      .first()
      .waitFor();
    expect(await applicant.violations()).toEqual([]);
    await act('follow');
    await page.waitForURL('**/e/cases/*');
    caseId = page.url().split('/').at(-1)?.split('?')[0] ?? '';
  });

  it('before anybody accepts, the home and the list of promises tell the day that was promised', async () => {
    const { page } = applicant;
    await page.goto('/e');
    await page.getByText(/还没有受理；补交期限是您承诺的日期/).waitFor();
    await page.locator('time[datetime="2026-09-20"]').first().waitFor();
    await page.locator('.case-card-day', { hasText: '最迟告知是否受理' }).waitFor();
    await page.goto('/e/promises');
    await page.getByText('您最迟补交').waitFor();
    expect(await page.locator('.owed time').first().getAttribute('datetime')).toBe('2026-09-20');
  });

  it('once it is accepted, the window sees what is owed and until when', async () => {
    const { materials } = await cast.window.call(caseRoutes.readCase, { params: { case: caseId } });
    const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
    await cast.window.call(caseRoutes.accept, { params: { case: caseId }, body: { checked } });
    const { page } = window;
    await page.getByRole('link', { name: '容缺待补' }).click();
    await page.getByText('界址图纸质件、地形图（1:500）纸质件').waitFor();
    await page.getByText('苏州澜微医疗器械有限公司').first().waitFor();
    await page.getByRole('link', { name: '2026-09-20（周日）' }).first().waitFor();
    expect(await window.violations()).toEqual([]);
  });

  it('the enterprise sees both clocks side by side, and hands in one paper: the other is still owed', async () => {
    const { page, act } = applicant;
    await page.goto('/e/promises');
    await page.getByText('2 份，共承诺 2 份').waitFor();
    await page.getByText('机关最迟决定').waitFor();
    await applicant.picture('j3-both-clocks');
    expect(await applicant.violations()).toEqual([]);
    await act('hand-in');
    const choice = page.locator('input[data-act="choose-file"]').first();
    // Escape takes no file away that is on its way.
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/api/files', (route) => held.then(() => route.continue()), { times: 1 });
    await choice.setInputFiles(PDF);
    await page.getByText(/上传中/).waitFor();
    await choice.press('Escape');
    goOn();
    await page.getByText(PDF.name).first().waitFor();
    await act('handIn-now');
    await page.getByText(/还有 1 份容缺材料要补交/).waitFor();
    await page.goto('/e/promises');
    await page.getByText('1 份，共承诺 2 份').waitFor();
  });

  it('on the last day it is warned on the phone, and the last paper ends it', async () => {
    const { page, act } = applicant;
    await cast.moveTo('2026-09-20T23:50');
    await page.setViewportSize(PHONE);
    await page.reload();
    await page.getByText('今天到期').first().waitFor();
    expect(await applicant.violations()).toEqual([]);
    await act('hand-in');
    await page.locator('input[data-act="choose-file"]').first().setInputFiles(PDF);
    await page.getByText(PDF.name).first().waitFor();
    await act('handIn-now');
    await page.getByText(/还有 1 份容缺材料要补交/).waitFor({ state: 'detached' });
    await page.goto('/e/promises');
    await page.getByText('没有容缺待补的材料。').waitFor();
    await window.page.reload();
    await window.page.getByText('没有容缺待补的材料。').waitFor();
  });

  it('nobody met an error of the console', () => {
    expect(visitors.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});
