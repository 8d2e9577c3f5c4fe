import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { planRoutes } from '../../api/contract/plans.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import type { AnswerOf } from '../../api/contract/route.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { material } from '../setup/material.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { giveSignature, signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const SEVEN = ['A02', 'A06', 'A07b', 'A16', 'A18', 'A19', 'A23'];
const CATALOGUE = [...SEVEN, 'A05', 'A07a', 'A07c', 'A08', 'A10', 'A14', 'A17', 'A20', 'A24', 'A29'];
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const PDF = { name: '申报材料.pdf', mimeType: 'application/pdf', buffer: material() };
const visitors: Visitor[] = [];
let cast: Cast;

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, { now: '2026-09-01T09:00', items: CATALOGUE });
  const layers = {
    'plan.soilRiskArea': false,
    'plan.river': false,
    'plan.heritage': 'none' as const,
    'plan.areaAssessment': false,
    'plan.crossCity': false,
  };
  await cast.admin(planRoutes.putPlanRules, { params: { zone: cast.zone }, body: { layers } });
}, 240_000);

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

async function comes(to: string): Promise<Visitor> {
  const visitor = await signInAt(browser, addressOfHouse(house), 'gu.1', to);
  visitors.push(visitor);
  return visitor;
}

const isAsked = (page: Page, question: string) =>
  page.locator(`[data-question="${question}"][data-state="current"]`).waitFor();

/** Breaks the line of the first submission after the server has it, and keeps what the server answered. */
async function breakLine(page: Page): Promise<{ readonly answers: { number: string }[] }> {
  const answers: { number: string }[] = [];
  await page.route('**/api/submissions', async (route) => {
    const answer = await route.fetch();
    answers.push(await answer.json());
    if (answers.length === 1) return route.abort('connectionreset');
    return route.fulfill({ response: answer });
  });
  return { answers };
}

async function openProject(page: Page): Promise<void> {
  const given = {
    项目代码: '2609-320505-89-01-481299',
    项目名称: '微创手术器械生产基地二期',
    国民经济行业代码: 'C3584',
    总投资: '60000000',
    用地面积: '3.2',
    年综合能耗: '500',
    建设地点: '科创园三期 18 号地块',
  };
  await page.getByLabel('项目代码').waitFor();
  await page.getByText('告知承诺：可以适用').waitFor();
  await page.getByText('容缺受理：可以适用').waitFor();
  for (const [label, value] of Object.entries(given)) await page.getByLabel(label).first().fill(value);
}

type Form = AnswerOf<typeof submissionRoutes.readForm>;

/** Types what is not known already, with the keyboard alone. */
async function fillForm(page: Page, { fields }: Form): Promise<void> {
  for (const { field, known } of fields) {
    if (known === null && field.required) await typeInto(page, field);
  }
}

async function typeInto(page: Page, field: Form['fields'][number]['field']): Promise<void> {
  const control = page.locator(`[id="filing-${field.key}"]`);
  const min = Number(field['min'] ?? 1);
  if (field.type === 'boolean') return control.press('Space');
  if (field.type === 'choice') {
    const isList = (await control.evaluate((element) => element.tagName)) === 'SELECT';
    if (!isList) return control.locator('input').first().press('Space');
    await control.selectOption({ index: 1 });
    return undefined;
  }
  const number = field.type === 'number' || field.type === 'integer';
  return control.fill(number ? String(Math.max(min, 1)) : '演练填写'.repeat(Math.ceil(min / 4)));
}

/** All but what was promised for later: a file would make the promise void. */
async function handInTheRest(page: Page): Promise<void> {
  const rows = page.locator('.material').filter({ hasNot: page.getByText('不后补了') });
  const inputs = await rows.locator('input[data-act="choose-file"]').all();
  const ids = await Promise.all(inputs.map((input) => input.getAttribute('id')));
  for (const id of ids) await page.locator(`[id="${id}"]`).setInputFiles(PDF);
}

/** What was filed in Chinese is read in English on the pages of project, case and receipt. */
async function readsEnglish(
  { page, faultsInEnglish, picture }: Visitor,
  project: string,
  cases: AnswerOf<typeof projectRoutes.readProject>['cases'],
): Promise<void> {
  const receipt = new URL(page.url()).pathname;
  const works = cases.find(({ item }) => item.code === 'A18')?.id ?? '';
  const pages = [
    [`/e/cases/${works}`, /Calculation of technical and economic indicators/],
    [`/e/projects/${project}`, /Housing and Construction Bureau|Construction/],
    [receipt, /Receipt/],
    ['/e', /Works planning permit/],
  ] as const;
  for (const [address, words] of pages) {
    expect([address, ...(await faultsInEnglish(address, words))]).toEqual([address]);
  }
  await page.goto(`/e/cases/${works}`);
  // What is printed on each sheet stands in a style of the page.
  await page.getByText(pages[0][1]).first().waitFor();
  const styles = await page.evaluate<string[]>("[...document.querySelectorAll('style')].map((one) => one.textContent)");
  expect(styles.join('\n')).toMatch(/Case .*calendar 2026, version /);
  await picture('j1-english');
}

it('a new plant is planned and filed in ten clicks, and a broken line gives the same receipt (J1)', async () => {
  const applicant = await comes('/e');
  const { page, act } = applicant;
  await page.locator('[data-act="new-project"]').first().waitFor();
  await applicant.countClicks();
  await act('new-project');
  await openProject(page);
  await act('open-project-now');
  await isAsked(page, 'land');
  expect(await page.locator('[data-question][data-state="open"]').count()).toBeLessThanOrEqual(3);
  expect(await applicant.violations()).toEqual([]);
  await applicant.picture('j1-questions');
  await page.getByRole('button', { name: '新出让的土地' }).click();
  await isAsked(page, 'building');
  await page.getByLabel('建筑面积').fill('24000');
  await page.keyboard.press('Tab');
  await page.getByLabel('工程投资').fill('48000000');
  await act('next-question');
  await isAsked(page, 'water');
  await act('next-question');
  await isAsked(page, 'hazard');
  await act('next-question');
  await page.getByRole('heading', { name: /预计涉及事项 8 项/ }).waitFor();
  await page.getByText(/刚才的回答去掉了/).waitFor();
  expect(await applicant.violations()).toEqual([]);
  await applicant.picture('j1-plan');
  await act('file-planned');
  await page.locator('.filing').waitFor();
  const url = new URL(page.url());
  expect(url.searchParams.get('items')?.split(',')).toEqual(expect.arrayContaining(SEVEN));
  const project = url.pathname.split('/').at(-2) ?? '';
  const form = await cast.applicant.call(submissionRoutes.readForm, {
    params: { project },
    query: { items: SEVEN.join() },
  });
  expect(form.fields.find(({ field }) => field.key === 'building.floorArea')).toMatchObject({ known: 24_000 });
  await act('defer');
  await fillForm(page, form);
  await handInTheRest(page);
  await page.locator('[data-act="sign-and-submit"]:enabled').waitFor({ timeout: 30_000 });
  expect(await applicant.violations()).toEqual([]);
  await applicant.picture('j1-materials');
  const line = await breakLine(page);
  await act('sign-and-submit');
  await giveSignature(applicant);
  await page.waitForURL('**/e/submissions/*');
  await page.getByRole('heading', { name: '收件凭证' }).waitFor();
  expect(await applicant.clicks()).toBeLessThanOrEqual(10);
  const numbers = line.answers.map(({ number }) => number);
  expect(numbers).toHaveLength(2);
  expect(new Set(numbers).size).toBe(1);
  await page.getByText(`凭证号 ${numbers[0]}`).waitFor();
  await page.getByRole('heading', { name: '承诺后补的材料' }).first().waitFor();
  expect(await applicant.violations()).toEqual([]);
  await applicant.picture('j1-receipt');
  const { cases } = await cast.applicant.call(projectRoutes.readProject, { params: { project } });
  expect(cases.map(({ item }) => item.code).toSorted()).toEqual(SEVEN);
  await readsEnglish(applicant, project, cases);
  const { rows } = await house.database.pool.query('SELECT 1 FROM submission WHERE project_id = $1', [project]);
  expect(rows).toHaveLength(1);
  expect(applicant.troubles.filter((trouble) => !trouble.includes('/api/submissions'))).toEqual([]);
}, 180_000);

it('the questions go by keyboard, and what could not be saved is repeated until it is', async () => {
  const applicant = await comes(`/e/projects/${cast.project}/plan`);
  const { page } = applicant;
  await isAsked(page, 'land');
  await page.route('**/answers', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
  );
  await page.keyboard.press('5');
  await isAsked(page, 'building');
  await page.locator('[data-state="answers-failed"]').waitFor();
  await page.keyboard.press('Backspace');
  await isAsked(page, 'land');
  await page.keyboard.press('1');
  await page.getByText(/刚才的回答增加了/).waitFor();
  await page.locator('[data-item="A05"]').getByText('新增').waitFor();
  await page.unroute('**/answers');
  await page.locator('[data-state="answers-saved"]').waitFor({ timeout: 30_000 });
  const { current } = await cast.applicant.call(planRoutes.readAnswers, { params: { project: cast.project } });
  expect(current?.answers).toEqual({ 'plan.landForm': 'sold' });
  await page.reload();
  await isAsked(page, 'building');
  expect(applicant.troubles.filter((trouble) => !trouble.includes('/answers'))).toEqual([]);
}, 90_000);
