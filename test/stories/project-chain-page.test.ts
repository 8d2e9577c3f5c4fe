import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { planRoutes } from '../../api/contract/plans.ts';
import type { CatalogueItem } from '../../catalogue/read-items.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const visitors: Visitor[] = [];
let cast: Cast;

const after = (...codes: readonly string[]): Partial<CatalogueItem> => ({ after: codes as readonly ItemCode[] });

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, {
    now: '2026-09-01T09:00',
    items: ['A02', 'A16', 'A18', 'A19', 'A23'],
    change: { A23: after('A18', 'A19') },
  });
}, 300_000);

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

async function comes(login: string, to: string): Promise<Visitor> {
  const visitor = await signInAt(browser, addressOfHouse(house), login, to);
  visitors.push(visitor);
  return visitor;
}

const chainOf = ({ page }: Visitor) => page.getByRole('region', { name: /^审批链，/ });

it('a project that has answered nothing is invited to; one that has shows when works may begin', async () => {
  const applicant = await comes('gu.1', `/e/projects/${cast.project}`);
  const { page } = applicant;
  await page.getByText('回答几个问题').waitFor();
  expect(await page.getByRole('link', { name: '回答问题，看计划' }).getAttribute('href')).toBe(
    `/e/projects/${cast.project}/plan`,
  );
  await cast.applicant.call(planRoutes.giveAnswers, {
    params: { project: cast.project },
    body: { answers: { 'plan.landForm': 'own', 'plan.floorArea': 24_000, 'plan.worksCostCny': 48_000_000 } },
  });
  await page.reload();
  await page.getByText('预计可以开工').waitFor();
  await page.getByText('与最初计划一致').waitFor();
  expect(await applicant.violations()).toEqual([]);
  expect(applicant.troubles).toEqual([]);
}, 120_000);

it('what the enterprise files late makes the start of works later, and the page says whose the days are', async () => {
  const receipt = await file(cast, { A02: {} });
  await cast.moveTo('2026-09-11T09:00');
  const applicant = await comes('gu.1', `/e/projects/${cast.project}`);
  const { page } = applicant;
  await page.getByText(/晚 8 个工作日：企业 \+8（A16 8）。/).waitFor();
  await page.getByRole('row', { name: /A16/ }).getByText('未申报 8').waitFor();
  await page.getByRole('row', { name: /A18/ }).getByText('不影响开工').waitFor();
  await applicant.act('gantt-table');
  const days = page.getByRole('table', { name: '看成表格' });
  await days.getByRole('row', { name: /A16 \S+ 企业 .* 8$|A16 \S+ 企业 .* 8 / }).waitFor();
  expect(await applicant.violations()).toEqual([]);
  await chainOf(applicant).getByRole('link', { name: /备案/ }).click();
  await page.waitForURL(`**/e/cases/${caseOf(receipt, 'A02')}`);
  expect(applicant.troubles).toEqual([]);
}, 60_000);

it('what an earlier end would change is reckoned on the page and kept nowhere', async () => {
  const applicant = await comes('gu.1', `/e/projects/${cast.project}`);
  const { page, act } = applicant;
  await act('what-if');
  const outcome = page.locator('[data-state="what-if"]');
  await outcome.getByText(/可以开工，早 2 个工作日。/).waitFor();
  await page.getByLabel('早几个工作日').selectOption('1');
  await outcome.getByText(/早 1 个工作日/).waitFor();
  await page.getByRole('combobox', { name: /^事项/ }).selectOption('A18');
  await outcome.getByText(/还是 .*可以开工：别的事项决定开工日期。/).waitFor();
  expect(await applicant.violations()).toEqual([]);
  expect(applicant.troubles).toEqual([]);
}, 60_000);

it('an officer and a supervisor see the same chain, also as a list, on a phone and in the dark', async () => {
  const officer = await comes(`window.${cast.zone}`, `/o/projects/${cast.project}`);
  await officer.page.getByText(/晚 8 个工作日/).waitFor();
  await officer.act('switch-chain');
  const list = officer.page.getByRole('table', { name: '审批链' });
  await list.getByRole('row', { name: /A23/ }).getByText('A18 A19').waitFor();
  expect(await list.getByRole('row', { name: /A02/ }).getByRole('link').getAttribute('href')).toMatch(/^\/o\/cases\//);
  expect(await officer.violations()).toEqual([]);
  const supervisor = await comes(`supervisor.${cast.zone}`, `/s/projects/${cast.project}`);
  const { page } = supervisor;
  await chainOf(supervisor).waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await supervisor.violations()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.getByRole('table', { name: '审批链' }).waitFor();
  expect(await supervisor.violations()).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect([...officer.troubles, ...supervisor.troubles]).toEqual([]);
}, 90_000);
