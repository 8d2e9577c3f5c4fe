import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { acceptWhole } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import { giveSignature, type Visitor } from '../setup/visitor.ts';
import { material } from '../setup/material.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const { house, comes } = await openStage({ holdPapers: true });
const PDF = { name: '申报材料.pdf', mimeType: 'application/pdf', buffer: material() };
let cast: Cast;
let applicant: Visitor;
let address = '';

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A16'], change: { A16: { after: [] } } });
  await cast.officer('reviewer', 'planning');
  const asked = { params: { project: cast.project }, query: { items: 'A06' } };
  const { fields } = await cast.applicant.call(submissionRoutes.readForm, asked);
  field = fields.find((one) => one.known === null && /text/i.test(one.field.type))?.field.key ?? '';
  address = `/e/projects/${cast.project}/file?items=A06`;
  applicant = await comes('gu.1', address);
  await applicant.page.locator('.filing').waitFor();
}, 120_000);

/** A field of the form that is written by hand. */
let field = '';
const firstText = (page: Page) => page.locator(`[id="filing-${field}"]`);
const isSaved = (page: Page) => page.getByText(/已自动保存/).waitFor();

/** The newest session of somebody is gone, as if they had ended it elsewhere. */
const endSession = (login: string) =>
  house.database.pool.query(
    `UPDATE session SET ended_at = now() WHERE id = (SELECT s.id FROM session s JOIN person p ON p.id = s.person_id
       WHERE p.login = $1 AND s.ended_at IS NULL ORDER BY s.created_at DESC LIMIT 1)`,
    [login],
  );

/** Everybody’s sessions are so much older, or were used so much longer ago. */
const ageSession = (column: 'seen_at' | 'created_at', by: string) =>
  house.database.pool.query(`UPDATE session SET ${column} = now() - interval '${by}' WHERE ended_at IS NULL`);

async function signInAgain({ page, act }: Visitor, login: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('登录名').fill(login);
  await dialog.getByLabel('密码').fill(PASSWORD);
  await act('sign-in');
  await dialog.waitFor({ state: 'hidden' });
}

describe('what an enterprise types is never lost', () => {
  it('a line that breaks while typing: it is saved by itself when the line is back', async () => {
    const { page } = applicant;
    await page.context().setOffline(true);
    await firstText(page).fill('断线时写的');
    await page.getByText('还没有保存').waitFor();
    await page.context().setOffline(false);
    await isSaved(page);
    expect(await applicant.violations()).toEqual([]);
  }, 60_000);

  it('a tab that is closed without a line: another one has the text, and saves it', async () => {
    const { page } = applicant;
    await page.context().setOffline(true);
    await firstText(page).fill('关掉以前写的');
    await page.getByText('还没有保存').waitFor();
    await page.close();
    const context = page.context();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(address);
    await again.locator('.filing').waitFor();
    expect(await firstText(again).inputValue()).toBe('关掉以前写的');
    await isSaved(again);
    await again.reload();
    await again.locator('.filing').waitFor();
    expect(await firstText(again).inputValue()).toBe('关掉以前写的');
    await again.close();
  }, 60_000);

  it('a session that ends while typing: signing in again keeps the page and the text', async () => {
    applicant = await comes('gu.1', address);
    const { page } = applicant;
    await page.locator('.filing').waitFor();
    await endSession('gu.1');
    // The dialog may have come before, with whatever else the page asked: what is typed must have been refused too.
    const refused = page.waitForResponse((told) => told.request().method() === 'PUT' && told.status() === 401);
    await firstText(page).fill('会话结束时写的');
    await Promise.all([refused, page.getByRole('dialog').getByLabel('登录名').waitFor()]);
    await page.keyboard.press('Escape');
    const asked = page.waitForRequest((request) => request.method() === 'PUT', { timeout: 3000 });
    await expect(asked).rejects.toThrow('Timeout');
    await firstText(page).fill('会话结束时写的。');
    await signInAgain(applicant, 'gu.1');
    await isSaved(page);
    expect(await firstText(page).inputValue()).toBe('会话结束时写的。');
  }, 60_000);

  it('two browsers on one draft: what one of them changed merges by itself, what both did is worded anew', async () => {
    const other = await comes('gu.1', address);
    await other.page.locator('.filing').waitFor();
    const { page } = applicant;
    await firstText(page).fill('第一个窗口写的');
    await handInAll(page);
    await isSaved(page);
    await firstText(other.page).fill('第二个窗口写的');
    await other.page.getByRole('heading', { name: '同一份内容在两处改过' }).waitFor();
    expect(await other.violations()).toEqual([]);
    await other.picture('filing-conflict');
    await other.page.getByLabel(/^合并后（可以改写）/).fill('两个窗口合起来写的');
    await other.act('merge');
    await isSaved(other.page);
    await page.reload();
    await page.locator('.filing').waitFor();
    expect(await firstText(page).inputValue()).toBe('两个窗口合起来写的');
    expect(await other.page.getByText('申报材料.pdf').count()).toBe(await page.getByText('申报材料.pdf').count());
    await other.page.close();
  }, 60_000);

  it('the form of a new project, too: the way back and a reload find it as it was left, until it is sent', async () => {
    const other = await comes('gu.1', '/e/projects/new');
    const name = other.page.getByLabel('项目名称');
    await name.fill('二期');
    await other.page.getByLabel('总投资').fill('60,000 000');
    await other.page.reload();
    await other.page.goto('/e');
    await other.page.goBack();
    await name.waitFor();
    expect(await name.inputValue()).toBe('二期');
    const given = {
      项目代码: ' 2609-320505-89-01-481300 ',
      国民经济行业代码: ' c3584',
      用地面积: '３.2',
      年综合能耗: '5',
      建设地点: '园区',
    };
    for (const [label, value] of Object.entries(given)) await other.page.getByLabel(label).fill(value);
    await other.page.locator('[data-act="open-project-now"]').dblclick();
    await other.page.locator('[data-question]').first().waitFor();
    await other.page.goBack();
    await name.waitFor();
    expect(await name.inputValue()).toBe('');
    const { rows } = await cast.applicant.call(projectRoutes.listProjects, { query: {} });
    expect(rows.filter((one) => one.name === '二期')).toMatchObject([
      { industry: 'C3584', investmentCny: 60_000_000, landHa: 3.2 },
    ]);
    await other.page.close();
  }, 60_000);

  it('five minutes before a session ends it is told, and a click goes on with it; the text stays', async () => {
    const { page, act } = applicant;
    await page.clock.install();
    await page.reload();
    await page.locator('.filing').waitFor();
    await firstText(page).fill('快到时间时写的');
    await isSaved(page);
    await ageSession('seen_at', '116 minutes');
    // Nobody touches the page: what it asks by itself does not keep the session.
    await page.clock.fastForward('02:00');
    await page.getByText('登录将在 4 分钟内结束').waitFor();
    expect(await applicant.violations()).toEqual([]);
    // Going on reads the page anew: what is still on its way then would be taken for what comes after it.
    const readAnew = page.waitForResponse((answer) => answer.url().endsWith('/api/me'));
    await act('keep-session');
    await page.locator('.session-warning').waitFor({ state: 'detached' });
    await readAnew;
    expect(await firstText(page).inputValue()).toBe('快到时间时写的');
  }, 60_000);

  it('a session at its greatest age is told too: the password goes on with the same page', async () => {
    const { page, act } = applicant;
    await ageSession('created_at', '11 hours 57 minutes');
    await page.clock.fastForward('02:00');
    await page.getByText('登录将在 3 分钟内结束').waitFor();
    await act('sign-in-anew');
    await signInAgain(applicant, 'gu.1');
    await page.locator('.session-warning').waitFor({ state: 'detached' });
    expect(await firstText(page).inputValue()).toBe('快到时间时写的');
  }, 60_000);

  it('somebody else on the same device is shown nothing of it', async () => {
    const { page } = applicant;
    await page.context().setOffline(true);
    await firstText(page).fill('只有本人看得到');
    await page.getByText('还没有保存').waitFor();
    const kept = await page.evaluate<string[]>('Object.keys(localStorage)');
    const mine = kept.filter((key) => key.startsWith('quanlian.unsaved'));
    expect(mine).toHaveLength(1);
    expect(mine[0]).toContain(await idOf('gu.1'));
    await page.context().setOffline(false);
    await isSaved(page);
    expect(await page.evaluate<string[]>('Object.keys(localStorage)')).not.toContain(mine[0]);
  }, 60_000);
});

const idOf = async (login: string): Promise<string> => {
  const { rows } = await house.database.pool.query<{ id: string }>('SELECT id FROM person WHERE login = $1', [login]);
  return rows[0]?.id ?? '';
};

describe('nothing is sent twice', () => {
  it('an impatient second click, a session that ends before the password is given, and the way back: one submission', async () => {
    const { page } = applicant;
    await page.reload();
    await page.locator('.filing').waitFor();
    await fillForm(page);
    await handInAll(page);
    await page.locator('[data-act="sign-and-submit"]:enabled').waitFor({ timeout: 20_000 });
    await isSaved(page);
    await page.locator('[data-act="sign-and-submit"]').dblclick();
    await page.getByRole('dialog').getByText('签名前再次输入密码').waitFor();
    await endSession('gu.1');
    await giveSignature(applicant);
    await signInAgain(applicant, 'gu.1');
    await page.waitForURL('**/e/submissions/*');
    await page.goBack();
    await page.goForward();
    await page.waitForURL('**/e/submissions/*');
    const { cases } = await cast.applicant.call(projectRoutes.readProject, { params: { project: cast.project } });
    expect(cases.filter(({ item }) => item.code === 'A06')).toHaveLength(1);
  }, 90_000);
});

describe('what an officer types is never lost', () => {
  it('the reasons of a decision outlive a broken line, a closed tab and an ended session', async () => {
    const id = caseOf(await file(cast, { A16: {} }), 'A16');
    await acceptWhole(cast, id);
    const officer = await comes(`reviewer.planning.${cast.zone}`, `/o/cases/${id}/decision`);
    const { page } = officer;
    const reasons = (on: Page) => on.getByLabel('理由', { exact: true });
    await page.getByRole('button', { name: '准予', exact: true }).click();
    await page.context().setOffline(true);
    await reasons(page).fill('断线时写的理由。');
    await page.getByText('草稿没有保存，写的还在本页').waitFor();
    await page.close();
    await page.context().setOffline(false);
    const again = await page.context().newPage();
    await again.goto(page.url());
    await reasons(again).waitFor();
    expect(await reasons(again).inputValue()).toBe('断线时写的理由。');
    await again.getByText(/草稿已保存/).waitFor();
    const login = `reviewer.planning.${cast.zone}`;
    await endSession(login);
    await reasons(again).fill('会话结束时写的理由。');
    await signInAgain({ ...officer, page: again, act: (name) => again.locator(`[data-act="${name}"]`).click() }, login);
    await again.getByText(/草稿已保存/).waitFor();
    await again.reload();
    await reasons(again).waitFor();
    expect(await reasons(again).inputValue()).toBe('会话结束时写的理由。');
  }, 90_000);
});

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

async function handInAll(page: Page): Promise<void> {
  const inputs = await page.locator('input[data-act="choose-file"]').all();
  const ids = await Promise.all(inputs.map((input) => input.getAttribute('id')));
  for (const id of ids) await page.locator(`[id="${id}"]`).setInputFiles(PDF);
  await page
    .locator('a[href^="/api/files/"]')
    .nth(ids.length - 1)
    .waitFor({ timeout: 30_000 });
}
